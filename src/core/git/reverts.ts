import { isCommitSha } from './refs.js';
import { trailerValues } from './trailers.js';

/** One commit of a branch and the commits that it says it reverts. */
export interface RevertMention {
  readonly sha: string;
  readonly reverts: readonly string[];
}

/** Trailer that names the commit taken back. */
export const revertsTrailer = 'Osop-Reverts';
/** Trailer that names the run. */
export const runTrailer = 'Osop-Run';

/** The commits that a message says it reverts: by our trailer, or in the words of `git revert` on a line of their own. */
export function parseReverts(message: string): readonly string[] {
  const words = Array.from(message.matchAll(/^This reverts commit ([0-9a-f]{40})\b/gm), (match) => match[1] ?? '');
  return Array.from(new Set([...words, ...trailerValues(message, revertsTrailer).filter(isCommitSha)]));
}

/**
 * The commit that has taken `sha` back and has not been taken back itself.
 * `later` are the commits after `sha` on the branch, newest first.
 */
export function standingRevert(later: readonly RevertMention[], sha: string): string | undefined {
  const takenBackBy = new Map<string, string>();
  for (const commit of later) {
    // Newest first, so whether this revert itself still stands is already known.
    for (const reverted of takenBackBy.has(commit.sha) ? [] : commit.reverts) {
      if (!takenBackBy.has(reverted)) {
        takenBackBy.set(reverted, commit.sha);
      }
    }
  }
  return takenBackBy.get(sha);
}

/**
 * Commits (the newest first) without those that cancel each other out: a revert together with all that it takes back.
 * All of them where nothing would be left.
 */
export function uncancelled<T extends RevertMention>(commits: readonly T[]): readonly T[] {
  const there = new Set(commits.map(({ sha }) => sha));
  const dropped = new Set<string>();
  for (const { sha, reverts } of commits) {
    const pair = !dropped.has(sha) && reverts.length > 0 && reverts.every((reverted) => there.has(reverted) && !dropped.has(reverted));
    if (pair) for (const one of [sha, ...reverts]) dropped.add(one);
  }
  const left = commits.filter(({ sha }) => !dropped.has(sha));
  return left.length === 0 ? commits : left;
}
