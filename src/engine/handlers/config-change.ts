import type { Json } from '../../core/json.js';
import { readRollbacks } from '../../core/git/quarantine.js';
import type { ChangedFile } from '../../core/images/edit-images.js';
import type { VersionedImage } from '../../core/images/versioned-image.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import type { SetImage } from '../../core/run-record.js';
import type { Proposal } from '../../core/workflow/steps.js';
import { checkChange, type ReadFiles } from '../check-change.js';
import type { BranchState } from '../ports.js';
import type { StepContext, Written } from './context.js';
import { findTakenBack, type EarlierCommit } from './earlier-attempt.js';
import { allowImages, isOfSameJob, type Allowance } from './quarantine.js';

/** What becomes of a state of the config repository. No files: everything is as asked for already. */
export interface ConfigChange {
  readonly files: readonly ChangedFile[];
  readonly images: readonly SetImage[];
  /** The versions that are set anew. */
  readonly versions: readonly VersionedImage[];
  /** With an error among them nothing is written. */
  readonly problems: readonly Problem[];
  /** What the files stand among, to be checked with them. */
  readonly around: ReadFiles;
  /** Whole message of the commit, with a trailer for each version that was rolled back and is set all the same. */
  readonly message: (overridden: readonly VersionedImage[]) => string;
  /** Outputs of the step beside the usual ones. */
  readonly outputs?: Readonly<Record<string, Json>>;
}

/** A change of the config repository by a step. */
export interface ConfigWrite {
  /** Made anew for each state of the branch. For the state of a pull request's own branch, `base` is the branch that it is for. */
  readonly plan: (state: BranchState, base?: string) => Promise<ConfigChange>;
  /** The same for a state that is past: what the step did there. */
  readonly replay: (state: BranchState) => Promise<ConfigChange>;
  /** The versions that are asked for; undefined where only the state tells. */
  readonly wanted?: readonly VersionedImage[];
  /** Files and folders whose paths the plan must know to begin with; `''` for all. */
  readonly within: readonly string[];
  /** Name of the pull request's branch, or its beginning. */
  readonly stem: string;
  /** Value of the trailer `Osop-Run`: of this change alone. */
  readonly mark: string;
  /** What to say where nothing is to change, and what a dry run would do: the beginning of a sentence. */
  readonly words: { readonly nothing: string; readonly would: string };
  readonly promotion?: Written['promotion'];
  readonly proposal: Proposal;
}

/** Expected problems of a change, on their way out of a landing. */
export class CannotWrite extends Error {
  readonly problems: readonly Problem[];
  /** True where it must not be, rather than cannot be. */
  readonly refused: boolean;

  constructor(problems: readonly Problem[], { refused }: { readonly refused: boolean } = { refused: false }) {
    super('the change cannot be made');
    this.problems = problems;
    this.refused = refused;
  }
}

/** A version was taken back by an earlier attempt of this very CI run: on its way out of a landing. */
export class TakenBackBefore extends Error {
  readonly commit: EarlierCommit & { readonly takenBackBy: string };
  readonly branch: string;
  /** Why it is refused to everybody else. */
  readonly problems: readonly Problem[];

  constructor({ commit, branch, problems }: Pick<TakenBackBefore, 'commit' | 'branch' | 'problems'>) {
    super('an earlier attempt has taken it back');
    this.commit = commit;
    this.branch = branch;
    this.problems = problems;
  }
}

/** A change that may be made as it is. */
export interface CheckedChange extends Omit<ConfigChange, 'message'> {
  /** Whole message of the commit. */
  readonly message: string;
}

/** What a state of a branch is looked at for: `base` where it is that of a pull request's own branch, `proposes` where the change waits to be merged. */
export interface Looking {
  readonly state: BranchState;
  readonly base: string | undefined;
  readonly proposes: boolean;
}

/**
 * The change, once the files are checked as they will be pushed (T26) and none of its versions is in quarantine. Throws
 * CannotWrite, and TakenBackBefore.
 */
export async function planChecked(write: ConfigWrite, looking: Looking, context: StepContext): Promise<CheckedChange> {
  const change = await write.plan(looking.state, looking.base);
  if (hasErrors(change.problems)) throw new CannotWrite(change.problems);
  const [found, allowance] = await Promise.all([checkChange(change.files, { ...change.around, checks: context.settings.manifestChecks }), allow(change, { write, looking }, context)]);
  const problems = [...allowance.problems, ...change.problems, ...found];
  if (hasErrors(problems)) throw new CannotWrite(problems, { refused: hasErrors(allowance.problems) });
  return { ...change, problems, message: change.message(allowance.overridden) };
}

/** Asks for the history where a version would be set anew, and not before: it may have been rolled back while others were faster. */
async function allow({ files, versions }: ConfigChange, { write: { wanted }, looking: { state, base = state.branch, proposes } }: { readonly write: ConfigWrite; readonly looking: Looking }, context: StepContext): Promise<Allowance> {
  if (files.length === 0 || versions.length === 0) return { problems: [], blockedBy: [], overridden: [] };
  const history = await context.ports.configRepository.history(base);
  const rollbacks = readRollbacks(history);
  const allowance = allowImages(versions, rollbacks, context);
  if (!proposes && allowance.blockedBy.length > 0 && allowance.blockedBy.every(({ job }) => isOfSameJob(job, context.facts))) {
    const commit = findTakenBack({ history, rollbacks, wanted }, context);
    if (commit !== undefined) throw new TakenBackBefore({ commit, branch: base, problems: allowance.problems });
  }
  return allowance;
}
