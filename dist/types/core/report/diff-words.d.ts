import { type CommitDiff } from '../diff/commit-diff.js';
import { type FileDiff } from '../diff/file-diff.js';
/** What a diff is of, around the commit; `branch` and the commit are untrusted. */
export interface DiffTitle {
    readonly before: string;
    /** In short; undefined where there is no commit. */
    readonly commit: string | undefined;
    readonly after: string;
}
/** `Diff of` `3f2a9c1d` `on main: 2 files, +3 −1`. */
export declare function diffTitle({ state, takesBack, sha, branch, unread, ...files }: CommitDiff): DiffTitle;
/** The lines of a file's diff, as `git diff` heads them; those that were not kept are not among them. */
export declare function patchLines({ path, change, hunks }: FileDiff): readonly string[];
/** What is said of a file that has no lines to show, or of lines that were not kept. */
export declare function fileNote({ change, note, hunks, leftOut }: FileDiff): string | undefined;
/** How much of a commit is not shown: `120 more lines, 3 more files`; empty where all of it is. */
export declare function leftOutWords({ lines, files }: {
    readonly lines: number;
    readonly files: number;
}): string;
