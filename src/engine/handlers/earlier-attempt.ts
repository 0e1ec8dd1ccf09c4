import { trailerNames, trailerText } from '../../core/git/commit-message.js';
import { takenBackIn, type Rollback } from '../../core/git/quarantine.js';
import { runTrailer } from '../../core/git/reverts.js';
import { trailerValues } from '../../core/git/trailers.js';
import type { VersionedImage } from '../../core/images/versioned-image.js';
import type { BranchCommit } from '../ports.js';
import type { StepContext } from './context.js';
import { isOfSameJob } from './quarantine.js';

/** A commit that this step has made before: in an earlier attempt of the CI run, or of the node. */
export interface EarlierCommit {
  readonly sha: string;
  /** Its first parent: what it was made on. */
  readonly parent: string;
  /** The value of each trailer `Osop-Image`. */
  readonly images: readonly string[];
}

/** What the branch has had, and which versions the step is for; undefined where only the branch itself tells. */
export interface Looked {
  readonly history: readonly BranchCommit[];
  readonly rollbacks: readonly Rollback[];
  readonly wanted: readonly VersionedImage[] | undefined;
}

/** The commit of this step by which its versions got where they are; undefined where it made none, or somebody has set one of them since. */
export function findEarlier({ history, rollbacks, wanted }: Looked, context: StepContext): EarlierCommit | undefined {
  const gone = takenBackIn(rollbacks);
  const later = new Set<string>();
  for (const commit of history) {
    if (gone.has(commit.sha)) continue;
    const images = trailerValues(commit.message, trailerNames.image);
    const names = images.map(nameIn);
    if (isOwn(commit, context) && isAmong(images, wanted)) return names.some((name) => later.has(name)) ? undefined : earlier(commit);
    for (const name of names) later.add(name);
  }
  return undefined;
}

/** The commit of this step that an earlier attempt of the CI run has taken back by one of these rollbacks. */
export function findTakenBack({ history, rollbacks, wanted }: Looked, context: StepContext): (EarlierCommit & { readonly takenBackBy: string }) | undefined {
  for (const { sha: takenBackBy, reverts, job } of rollbacks) {
    if (!isOfSameJob(job, context.facts)) continue;
    const commit = history.find((one) => reverts.includes(one.sha) && isOwn(one, context) && isAmong(trailerValues(one.message, trailerNames.image), wanted));
    const found = commit === undefined ? undefined : earlier(commit);
    if (found !== undefined) return { ...found, takenBackBy };
  }
  return undefined;
}

/** True where the commit set exactly these versions. */
export function hasSet({ images }: EarlierCommit, versions: readonly VersionedImage[]): boolean {
  const sorted = (values: readonly string[]): string => [...new Set(values)].toSorted().join('\n');
  return versions.length > 0 && sorted(images) === sorted(textsOf(versions));
}

function isAmong(images: readonly string[], wanted: readonly VersionedImage[] | undefined): boolean {
  if (wanted === undefined) return true;
  const texts = textsOf(wanted);
  return images.length > 0 && images.every((image) => texts.includes(image));
}

function textsOf(versions: readonly VersionedImage[]): readonly string[] {
  return versions.map(({ name, version }) => trailerText(`${name} ${version}`));
}

/** Whether there can be an earlier attempt at all: looking for it costs a request. */
export function mayHaveRunBefore({ attempt, facts }: StepContext): boolean {
  return attempt > 1 || (facts.rerun !== false && facts.runUrl !== undefined);
}

function isOwn({ message }: BranchCommit, { node, runId, facts }: StepContext): boolean {
  if (!trailerValues(message, trailerNames.workflow).includes(trailerText(node.id))) return false;
  return isOfSameJob(trailerValues(message, trailerNames.job)[0], facts) || trailerValues(message, runTrailer).some((mark) => mark.startsWith(`${runId}/`));
}

function earlier({ sha, parents: [parent], message }: BranchCommit): EarlierCommit | undefined {
  return parent === undefined ? undefined : { sha, parent, images: trailerValues(message, trailerNames.image) };
}

function nameIn(value: string): string {
  return value.split(' ', 1)[0] ?? '';
}
