/**
 * True for the name of a branch or tag that can be given to git as an argument: any that git itself accepts,
 * shell characters included, since no shell ever sees it.
 */
export declare function isSafeRef(name: string): boolean;
/** True for a whole commit id, in the lower case that git prints. */
export declare function isCommitSha(text: string): boolean;
/** Whether a text is a commit's id, or 7 of its first digits and more. */
export declare function namesCommit(text: string, sha: string): boolean;
/** The first seven characters of a commit's id, as git and GitHub abbreviate it; other revisions (a tag, a chart version) as they are. */
export declare function shortRevision(revision: string): string;
