/** One commit of a branch and the commits that it says it reverts. */
export interface RevertMention {
  readonly sha: string;
  readonly reverts: readonly string[];
}

/** Trailer that names the commit taken back. */
export const revertsTrailer = 'Osop-Reverts';
/** Trailer that names the run. */
export const runTrailer = 'Osop-Run';

/** The commits that a message says it reverts: by our trailer, or in the words of `git revert`. */
export function parseReverts(message: string): readonly string[] {
  const found = message.matchAll(new RegExp(`^(?:${revertsTrailer}: |This reverts commit )([0-9a-f]{40})\\b`, 'gm'));
  return Array.from(new Set(Array.from(found, (match) => match[1] ?? '')));
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
