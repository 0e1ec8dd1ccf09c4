/** One commit of a branch and the commits that it says it reverts. */
export interface RevertMention {
    readonly sha: string;
    readonly reverts: readonly string[];
}
/** Trailer that names the commit taken back. */
export declare const revertsTrailer = "Osop-Reverts";
/** Trailer that names the run. */
export declare const runTrailer = "Osop-Run";
/** The commits that a message says it reverts: by our trailer, or in the words of `git revert` on a line of their own. */
export declare function parseReverts(message: string): readonly string[];
/**
 * The commit that has taken `sha` back and has not been taken back itself.
 * `later` are the commits after `sha` on the branch, newest first.
 */
export declare function standingRevert(later: readonly RevertMention[], sha: string): string | undefined;
/**
 * Commits (the newest first) without those that cancel each other out: a revert together with all that it takes back.
 * All of them where nothing would be left.
 */
export declare function uncancelled<T extends RevertMention>(commits: readonly T[]): readonly T[];
