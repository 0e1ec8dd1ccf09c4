import { type VersionedImage } from '../images/versioned-image.js';
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
export type QuarantineVerdict = {
    readonly kind: 'clear';
} | {
    readonly kind: 'overridden';
    readonly rollback: Rollback;
}
/** `times`: how often it was rolled back within the history that was read. */
 | {
    readonly kind: 'quarantined';
    readonly rollback: Rollback;
    readonly times: number;
};
/**
 * The rollbacks of a branch that stand, from its latest commits, the newest first. By our trailers in the last paragraph of
 * a message, and by the words of `git revert`: then what the commit brought that was taken back is read from its own trailers.
 */
export declare function readRollbacks(history: readonly ToldCommit[]): readonly Rollback[];
/** The commits of the history that have been taken back. */
export declare function takenBackIn(rollbacks: readonly Rollback[]): ReadonlySet<string>;
/** Whether a version may be set. `overrides` as the input has them: tags, `name:tag`, digests, commits of 7 digits and more. */
export declare function judgeImage(image: VersionedImage, rollbacks: readonly Rollback[], overrides: readonly string[]): QuarantineVerdict;
/** Whether a commit may be deployed: only the commits themselves override that, the one taken back or the one that did it. */
export declare function judgeCommit(sha: string, rollbacks: readonly Rollback[], overrides: readonly string[]): QuarantineVerdict;
/**
 * Why commits must not be taken back automatically: one of them is itself a rollback, so that what it took out of use would
 * come back. Undefined where nothing speaks against it.
 */
export declare function whyNotRevertable(commits: readonly ToldCommit[]): string | undefined;
