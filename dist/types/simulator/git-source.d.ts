import type { Clock } from '../core/clock.js';
import { type CommitDescription, type GitRepository, type TreeEntry } from './git-repository.js';
/** A revision or path that cannot be loaded; the message is what Argo CD's repo-server would say. */
export declare class SourceError extends Error {
    constructor(message: string);
}
export interface GitSourceOptions {
    /** A repository, or the path of a bare one. */
    readonly repository: string | GitRepository;
    readonly clock: Clock;
    readonly lagMs: () => number;
    readonly revisionCacheMs: number;
}
/** A git repository as the repo-server sees it. */
export declare class GitSource {
    #private;
    constructor(options: GitSourceOptions);
    /** Lists the references once, so that a lag injected later has an older view to answer with. */
    open(): Promise<void>;
    /**
     * The commit that a target revision stands for. With `fresh` the references are listed anew.
     * Throws SourceError where there is none.
     */
    resolve(target: string | undefined, how: {
        readonly fresh: boolean;
    }): Promise<string>;
    /** All regular files of a commit. Throws SourceError for a commit that does not exist. */
    tree(sha: string): Promise<readonly TreeEntry[]>;
    /** Contents in the order of the entries. */
    texts(entries: readonly TreeEntry[]): Promise<readonly string[]>;
    /** Throws SourceError for a commit that does not exist. */
    describe(sha: string): Promise<CommitDescription>;
}
