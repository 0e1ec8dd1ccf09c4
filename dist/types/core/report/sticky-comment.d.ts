/**
 * The parts of a comment, in the order in which they are shown. Each command writes its own and leaves the others as they
 * are. `preview` is the preview of the pull request, `rendered` what a change does to what applications deploy, `diff` what commits of a run change, or would change.
 */
export declare const commentSections: readonly ['preview', 'deployment', 'validation', 'rendered', 'plan', 'diff'];
export type CommentSection = (typeof commentSections)[number];
/** Bytes of one section. */
export declare const longestSection = 16000;
/** The line that a comment of ours begins with. `key` is what is the same for every run that writes into the same comment. */
export declare function commentMark(key: readonly (string | undefined)[]): string;
export interface CommentEdit {
    readonly mark: string;
    readonly section: CommentSection;
    /** Blocks of Markdown; only as many as fit are kept. Without any, the section goes. */
    readonly blocks: readonly string[];
    readonly runUrl: string | undefined;
}
/** The comment with one section put in or replaced. `before` is the text as it is there; undefined where there is none. */
export declare function editComment(before: string | undefined, { mark, section, blocks, runUrl }: CommentEdit): string;
/** What the section `deployment` says until the run has ended. */
export declare function inProgress(runUrl: string | undefined): readonly string[];
/**
 * The comment after a run that was killed, which could not say how it ended; undefined where the comment does not say that this
 * run is in progress. `run` is its id at GitHub.
 */
export declare function interruptedComment(before: string | undefined, { mark, run, runUrl }: Pick<CommentEdit, 'mark' | 'runUrl'> & {
    readonly run: string;
}): string | undefined;
