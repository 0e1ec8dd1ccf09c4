/** A commit that is taken back. `images` are the values of its trailers `Osop-Image`: `name version`. */
export interface TakenCommit {
    readonly sha: string;
    readonly subject: string;
    readonly images: readonly string[];
}
/** What the message of a commit that takes others back is made of. Subjects, paths, images and reason may hold anything. */
export interface RevertMessageParts {
    /** The newest first. */
    readonly commits: readonly TakenCommit[];
    /** Commits of which only what they changed at `within` is taken back; with those of their images that this takes back. */
    readonly partly: readonly TakenCommit[];
    /** Where files are as they were at a commit; undefined where commits are taken back one by one. */
    readonly within?: {
        readonly since: string;
        readonly paths: readonly string[];
    } | undefined;
    /** True where git could not revert, and only image values are put back. */
    readonly imagesOnly: boolean;
    readonly reason: string;
    /** The value of the trailer `Osop-Run`. */
    readonly mark: string;
    /** Page of the CI run. */
    readonly runUrl: string | undefined;
}
/**
 * The message of a revert commit. Foreign text is one line that begins with our own words, so that it cannot forge
 * a trailer, and has no brackets, so that `[skip ci]` keeps no pipeline from seeing the revert.
 */
export declare function revertMessage(parts: RevertMessageParts): string;
/** The first line of the message, also the title of a pull request. */
export declare function revertSubject({ commits, partly, within }: Pick<RevertMessageParts, 'commits' | 'partly' | 'within'>): string;
