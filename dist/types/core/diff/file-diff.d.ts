/** A file before and after; undefined where it is not there. `unshown` says why one that is there has no text. */
export interface ChangedText {
    readonly path: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
    readonly unshown?: string;
}
/** What a commit changed in a file. */
export interface FileDiff {
    readonly path: string;
    readonly change: 'changed' | 'added' | 'removed';
    /** Lines that came and that went: all of them, shown or not. */
    readonly added: number;
    readonly removed: number;
    readonly hunks: readonly Hunk[];
    /** Lines of hunks that are not kept here. */
    readonly leftOut: number;
    /** Why there is nothing to show, or what cannot be seen in the lines. */
    readonly note?: string;
}
/** Lines that changed, and those around them. Places count from 1; of no lines, it is the line before. */
export interface Hunk {
    readonly oldStart: number;
    readonly oldCount: number;
    readonly newStart: number;
    readonly newCount: number;
    /** Each begins with a space, `-`, `+`, or, for the end of a file without a line end, with a backslash. */
    readonly lines: readonly string[];
}
/** The difference as `git diff` tells it. */
export declare function fileDiff({ path, before, after, unshown }: ChangedText): FileDiff;
/** `@@ -1,4 +1,4 @@` */
export declare function hunkHeader({ oldStart, oldCount, newStart, newCount }: Hunk): string;
