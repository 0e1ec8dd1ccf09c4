/** One commit of a branch and the commits that it says it reverts. */
export interface RevertMention {
    readonly sha: string;
    readonly reverts: readonly string[];
}
/** Trailer that names the commit taken back. */
export declare const revertsTrailer = "Osop-Reverts";
/** Trailer that names the run. */
export declare const runTrailer = "Osop-Run";
/** The commits that a message says it reverts: by our trailer, or in the words of `git revert`. */
export declare function parseReverts(message: string): readonly string[];
/**
 * The commit that has taken `sha` back and has not been taken back itself.
 * `later` are the commits after `sha` on the branch, newest first.
 */
export declare function standingRevert(later: readonly RevertMention[], sha: string): string | undefined;
