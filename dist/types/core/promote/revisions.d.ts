/**
 * True for what names one state of a repository for good: a tag with a version in it, `refs/tags/…` or a whole
 * commit. `release-1.2.0` may as well be a branch, and counts as one.
 */
export declare function isPinned(revision: string): boolean;
/** A branch that is made for one release: `release-1.4`, `release/1.4`, `refs/heads/releases/2026.11`. Equal `stem`s are of the same series. */
export interface ReleaseBranch {
    readonly stem: string;
}
/** The release branch that a revision is; undefined for any other. */
export declare function releaseBranch(revision: string): ReleaseBranch | undefined;
/** The part of a path that is a release: `v1.2.0` of `releases/v1.2.0/web`. */
export interface ReleaseInPath {
    readonly before: string;
    readonly release: string;
    readonly after: string;
}
/** The release directory in a path; undefined where there is none, or where it is called like the environment. */
export declare function releaseIn(path: string, environment: string): ReleaseInPath | undefined;
