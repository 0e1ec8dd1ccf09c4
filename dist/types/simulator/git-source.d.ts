import type { Clock } from '../core/clock.js';
/** A revision or path that cannot be loaded; the message is what Argo CD's repo-server would say. */
export declare class SourceError extends Error {
    constructor(message: string);
}
/** A file of a commit: path from the root, and the id of its content. */
export interface TreeEntry {
    readonly path: string;
    readonly oid: string;
}
export interface CommitDescription {
    readonly author: string;
    /** RFC 3339. */
    readonly date: string;
    readonly message: string;
    readonly tags: readonly string[];
}
export interface GitSourceOptions {
    /** Path of a bare repository. */
    readonly path: string;
    readonly clock: Clock;
    readonly lagMs: () => number;
    readonly revisionCacheMs: number;
}
/** A real git repository as the repo-server sees it. Calls are carried out one after the other, so that their order is fixed. */
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
