import { isSameImage, namesVersion, readVersionedImage, type VersionedImage } from '../images/versioned-image.js';
import { oneLine } from '../one-line.js';
import { trailerNames } from './commit-message.js';
import { isCommitSha, namesCommit } from './refs.js';
import { revertsTrailer, runTrailer } from './reverts.js';
import { trailerValues } from './trailers.js';

/** A commit of a branch and the whole of its message. */
export interface ToldCommit {
  readonly sha: string;
  /** Those of a merge tell what it brought; may be missing. */
  readonly parents?: readonly string[];
  readonly message: string;
}

/** A commit that takes others back and has not been taken back itself. */
export interface Rollback {
  readonly sha: string;
  /** The commits that it took back. */
  readonly reverts: readonly string[];
  /** What it took out of use. */
  readonly images: readonly VersionedImage[];
  /** Why, in one line of foreign text; undefined where it does not say. */
  readonly reason: string | undefined;
  /** Page of the CI run that made it. */
  readonly job: string | undefined;
  /** What later commits that stand have named to deploy it all the same. */
  readonly overriddenBy: readonly string[];
}

/** Whether something may be deployed: `overridden` was rolled back and is named all the same. */
export type QuarantineVerdict =
  | { readonly kind: 'clear' }
  | { readonly kind: 'overridden'; readonly rollback: Rollback }
  /** `times`: how often it was rolled back within the history that was read. */
  | { readonly kind: 'quarantined'; readonly rollback: Rollback; readonly times: number };

/**
 * The rollbacks of a branch that stand, from its latest commits, the newest first. By our trailers in the last paragraph of
 * a message, and by the words of `git revert`: then what the commit brought that was taken back is read from its own trailers.
 */
export function readRollbacks(history: readonly ToldCommit[]): readonly Rollback[] {
  const byId = new Map(history.map(({ sha, parents = [], message }) => [sha, { parents, images: trailerValues(message, trailerNames.image) }]));
  const takenBack = new Set<string>();
  const overrides = new Set<string>();
  const rollbacks: Rollback[] = [];
  for (const { sha, message } of history) {
    // Newest first, so whether this one itself stands is already known.
    if (takenBack.has(sha)) continue;
    const reverts = revertedBy(message);
    for (const reverted of reverts) takenBack.add(reverted);
    const named = trailerValues(message, trailerNames.quarantine);
    const images = [...new Set(named.length > 0 ? named : broughtBy(reverts, byId))].flatMap((text) => readVersionedImage(text) ?? []);
    if (reverts.length > 0 || images.length > 0) {
      rollbacks.push({ sha, reverts, images, reason: reasonIn(message), job: trailerValues(message, trailerNames.job)[0], overriddenBy: [...overrides] });
    }
    for (const text of trailerValues(message, trailerNames.override)) overrides.add(text);
  }
  return rollbacks;
}

/** The commits of the history that have been taken back. */
export function takenBackIn(rollbacks: readonly Rollback[]): ReadonlySet<string> {
  return new Set(rollbacks.flatMap(({ reverts }) => reverts));
}

/** Whether a version may be set. `overrides` as the input has them: tags, `name:tag`, digests, commits of 7 digits and more. */
export function judgeImage(image: VersionedImage, rollbacks: readonly Rollback[], overrides: readonly string[]): QuarantineVerdict {
  const found = rollbacks.flatMap((rollback) => {
    const entries = rollback.images.filter((entry) => isSameImage(entry, image));
    return entries.length === 0 ? [] : [{ rollback, names: (text: string) => namesRollback(text, rollback) || namesImage(text, [image, ...entries]) }];
  });
  return judge(found, overrides);
}

/** Whether a commit may be deployed: only the commits themselves override that, the one taken back or the one that did it. */
export function judgeCommit(sha: string, rollbacks: readonly Rollback[], overrides: readonly string[]): QuarantineVerdict {
  const found = rollbacks.filter(({ reverts }) => reverts.includes(sha)).map((rollback) => ({ rollback, names: (text: string) => namesCommit(text, sha) || namesCommit(text, rollback.sha) }));
  return judge(found, overrides);
}

interface Found {
  readonly rollback: Rollback;
  readonly names: (text: string) => boolean;
}

function judge(found: readonly Found[], overrides: readonly string[]): QuarantineVerdict {
  const open = found.filter(({ rollback, names }) => !rollback.overriddenBy.some(names));
  const [newest] = open;
  const blocking = open.find(({ names }) => !overrides.some(names));
  if (newest === undefined) return { kind: 'clear' };
  return blocking === undefined ? { kind: 'overridden', rollback: newest.rollback } : { kind: 'quarantined', rollback: blocking.rollback, times: found.length };
}

function namesRollback(text: string, { sha, reverts }: Rollback): boolean {
  return namesCommit(text, sha) || reverts.some((reverted) => namesCommit(text, reverted));
}

function namesImage(text: string, images: readonly VersionedImage[]): boolean {
  const named = readVersionedImage(text);
  return images.some((image) => namesVersion(text, image) || (named !== undefined && isSameImage(named, image)));
}

/** A line further up that reads as our trailer may be quoted; that of `git revert` always stands there. */
function revertedBy(message: string): readonly string[] {
  const byGit = Array.from(message.matchAll(/^This reverts commit ([0-9a-f]{40})\b/gm), ([, sha = '']) => sha);
  return [...new Set([...trailerValues(message, revertsTrailer).filter(isCommitSha), ...byGit])];
}

/** Of a commit by its id: what it was made on, and the values of its trailer `Osop-Image`. */
type Known = ReadonlyMap<string, { readonly parents: readonly string[]; readonly images: readonly string[] }>;

/** The images of commits of ours, and of merges those of the commits that they merged, as far as they were read. */
function broughtBy(commits: readonly string[], known: Known): readonly string[] {
  const brought = commits.flatMap((sha) => {
    const [first = '', ...merged] = known.get(sha)?.parents ?? [];
    return merged.length === 0 ? [sha] : [sha, ...reachable(merged, known, reachable([first], known, new Set()))];
  });
  return [...new Set(brought)].flatMap((sha) => known.get(sha)?.images ?? []);
}

function reachable(from: readonly string[], known: Known, without: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [...from];
  for (let sha = next.pop(); sha !== undefined; sha = next.pop()) {
    const commit = known.get(sha);
    if (commit === undefined || found.has(sha) || without.has(sha)) continue;
    found.add(sha);
    next.push(...commit.parents);
  }
  return found;
}

function reasonIn(message: string): string | undefined {
  const reason = oneLine(/^Reason: (.*)$/m.exec(message)?.[1] ?? '', 200);
  return reason === '' ? undefined : reason;
}

/**
 * Why commits must not be taken back automatically: one of them is itself a rollback, so that what it took out of use would
 * come back. Undefined where nothing speaks against it.
 */
export function whyNotRevertable(commits: readonly ToldCommit[]): string | undefined {
  const rollback = commits.find(({ message }) => isRollback(message));
  if (rollback === undefined) return undefined;
  const [of] = revertedBy(rollback.message);
  return `${rollback.sha.slice(0, 7)} is itself a rollback${of === undefined ? '' : `, of ${of.slice(0, 7)}`}: to take it back would bring back what was rolled back`;
}

/** Of a rollback of ours, also one that takes back a part of a commit. What a person reverts may well be taken back. */
function isRollback(message: string): boolean {
  const partly = /^In part, this takes back commit [0-9a-f]{40}\.$/m.test(message) && trailerValues(message, runTrailer).length > 0;
  return partly || trailerValues(message, revertsTrailer).some(isCommitSha) || trailerValues(message, trailerNames.quarantine).length > 0;
}
