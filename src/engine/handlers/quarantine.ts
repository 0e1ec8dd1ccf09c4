import { judgeCommit, judgeImage, type Rollback } from '../../core/git/quarantine.js';
import { trailerText } from '../../core/git/commit-message.js';
import { formatVersionedImage, namesVersion, partsOf, type VersionedImage } from '../../core/images/versioned-image.js';
import type { Problem } from '../../core/problem.js';
import type { RunFacts, StepContext } from './context.js';

/** What the quarantine says to versions that are to be set, or to a commit that is to be deployed. */
export interface Allowance {
  /** Errors where it is refused, warnings where that is only told. */
  readonly problems: readonly Problem[];
  /** The rollbacks that stand, whether or not that is refused. */
  readonly blockedBy: readonly Rollback[];
  /** What was rolled back and is named all the same. */
  readonly overridden: readonly VersionedImage[];
}

/** Loops end: what was rolled back as often as this has to be named, even where nothing is refused otherwise. */
const timesUntilNamed = 2;

/** What may be set of these versions. */
export function allowImages(images: readonly VersionedImage[], rollbacks: readonly Rollback[], { settings: { quarantine } }: Pick<StepContext, 'settings'>): Allowance {
  const judged = images.map((image) => ({ image, verdict: judgeImage(image, rollbacks, quarantine.overrides) }));
  const problems: Problem[] = [];
  const blockedBy: Rollback[] = [];
  for (const { image, verdict } of judged) {
    if (verdict.kind !== 'quarantined') continue;
    const { rollback, times } = verdict;
    problems.push(problem(formatVersionedImage(image), rollback, { times, refuses: quarantine.refuses, override: overrideFor(image, rollback), instead: 'set another version' }));
    blockedBy.push(rollback);
  }
  return { problems, blockedBy, overridden: judged.flatMap(({ image, verdict }) => (verdict.kind === 'overridden' ? [image] : [])) };
}

/** Whether a commit may be deployed that has been on the branch. */
export function allowCommit(sha: string, rollbacks: readonly Rollback[], { settings: { quarantine } }: Pick<StepContext, 'settings'>): Allowance {
  const verdict = judgeCommit(sha, rollbacks, quarantine.overrides);
  if (verdict.kind !== 'quarantined') return { problems: [], blockedBy: [], overridden: [] };
  const { rollback, times } = verdict;
  const found = problem(`commit ${sha.slice(0, 7)}`, rollback, { times, refuses: quarantine.refuses, override: sha.slice(0, 12), instead: 'push a new commit' });
  return { problems: [found], blockedBy: [rollback], overridden: [] };
}

function problem(what: string, { sha, reason }: Rollback, { times, refuses, override, instead }: { readonly times: number; readonly refuses: boolean; readonly override: string; readonly instead: string }): Problem {
  const loops = times >= timesUntilNamed;
  const by = `${what} was rolled back by ${sha.slice(0, 7)}${reason === undefined ? '' : ` (${reason})`}${loops ? `, and ${times} times in all` : ''}`;
  if (!refuses && !loops) return { code: 'OSOP-ROLLBACK-003', severity: 'warning', message: by, hint: 'quarantine is off, so it is deployed all the same' };
  return { code: 'OSOP-ROLLBACK-003', severity: 'error', message: by, hint: `${instead}; to deploy it all the same, set quarantine-override: ${override}` };
}

/** The shortest text that names just this version; the rollback where it cannot be written so. */
function overrideFor(image: VersionedImage, { sha }: Rollback): string {
  const { tag, digest } = partsOf(image.version);
  const text = tag === undefined && digest !== undefined ? digest : formatVersionedImage(image);
  return !text.includes(' ') && namesVersion(text, image) ? text : sha.slice(0, 12);
}

/** True where a commit says that an earlier attempt of this CI run made it. */
export function isOfSameJob(job: string | undefined, { rerun, runUrl }: Pick<RunFacts, 'rerun' | 'runUrl'>): boolean {
  return rerun !== false && job !== undefined && runUrl !== undefined && job === trailerText(runUrl);
}
