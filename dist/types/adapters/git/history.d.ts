import { type ChangedPaths } from '../../core/git/output.js';
import type { GitPort } from '../../engine/ports.js';
import type { GitCall, GitSession } from './session.js';
/** Whether the commit is in the local repository. */
export declare function hasCommit(git: GitSession, sha: string, call?: GitCall): Promise<boolean>;
/** All parents, read from the commit itself because a shallow clone hides them. */
export declare function parentsOf(git: GitSession, sha: string, call?: GitCall): Promise<readonly string[]>;
/** Whether `ancestor` is reachable from `descendant`, by what is local. */
export declare function isAncestor(git: GitSession, commits: {
    readonly ancestor: string;
    readonly descendant: string;
}, call?: GitCall): Promise<boolean>;
/** Differences of the head to the base, or to its first parent. */
export declare function changedFiles(git: GitSession, head: string, base: string | undefined): Promise<ChangedPaths>;
/** Tracked paths of a commit that is local. */
export declare function files(git: GitSession, sha: string): Promise<readonly string[]>;
/** The commit of a whole sha, branch or tag, fetched where it is missing. Throws `not-found`, or `refused` for a name git must not see. */
export declare function resolve(git: GitSession, revision: string): Promise<string>;
type Relation = Awaited<ReturnType<GitPort['relation']>>;
/** See GitPort. `unknown` whenever the remote does not give what is missing. */
export declare function relation(git: GitSession, ours: string, seen: string): Promise<Relation>;
/** The commit after `sha`, up to `tip`, that says that it takes it back, and has not been taken back itself. */
export declare function findRevert(git: GitSession, { sha, tip }: {
    readonly sha: string;
    readonly tip: string;
}, call?: GitCall): Promise<string | undefined>;
export {};
