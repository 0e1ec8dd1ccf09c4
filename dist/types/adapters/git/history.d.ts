import { type ChangedPaths } from '../../core/git/output.js';
import type { GitPort } from '../../engine/ports.js';
import type { GitSession } from './session.js';
/** Whether the commit is in the local repository. */
export declare function hasCommit(git: GitSession, sha: string): Promise<boolean>;
/** All parents, read from the commit itself because a shallow clone hides them. */
export declare function parentsOf(git: GitSession, sha: string): Promise<readonly string[]>;
/** Where two commits parted, by what is local; undefined where that is not known. */
export declare function mergeBase(git: GitSession, commits: {
    readonly base: string;
    readonly head: string;
}): Promise<string | undefined>;
/** Differences of the head to the base, or to its first parent. */
export declare function changedFiles(git: GitSession, head: string, base: string | undefined): Promise<ChangedPaths>;
/** Tracked paths of a commit that is local. */
export declare function files(git: GitSession, sha: string): Promise<readonly string[]>;
/** The commit of a whole sha, branch or tag, fetched where it is missing. Throws `not-found`, or `refused` for a name git must not see. */
export declare function resolve(git: GitSession, revision: string): Promise<string>;
type Relation = Awaited<ReturnType<GitPort['relation']>>;
/** See GitPort. `unknown` whenever the remote does not give what is missing. */
export declare function relation(git: GitSession, ours: string, seen: string): Promise<Relation>;
export {};
