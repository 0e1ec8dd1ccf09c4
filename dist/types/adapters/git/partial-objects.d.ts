import type { GitCall, GitSession } from './session.js';
/** A line of a tree. `name` is a path where a tree was listed with all that is below it. */
export interface TreeEntry {
    readonly mode: string;
    readonly type: string;
    readonly id: string;
    readonly name: string;
}
/** A clone that has what was fetched, and the remote's settings to fetch more. */
export interface PartialClone {
    readonly git: GitSession;
    readonly call: GitCall;
}
/** What is fetched of a tree: itself, or all below it but the contents of files. */
type Extent = 'itself' | 'everything below';
/**
 * The objects of a partial clone, fetched before git asks for them: by itself it would fetch one after the other. What a
 * remote without partial clones has sent is all there already.
 */
export declare class PartialObjects {
    #private;
    constructor(clone: PartialClone);
    /** Fetches a branch's newest commit: with its topmost tree, or with all trees. */
    fetchCommit(refspec: string, extent: Extent): Promise<void>;
    /** Fetches a branch's latest commits, without their trees. */
    fetchHistory(refspec: string, depth: number): Promise<void>;
    /** What stands directly in a tree, which must have been fetched. */
    tree(id: string): Promise<readonly TreeEntry[]>;
    /** All files below a tree, by their path in it. */
    treeWithAllBelow(id: string): Promise<readonly TreeEntry[]>;
    /** A tree that a fetched commit came with. */
    cameAlong(tree: string, extent: Extent): void;
    /** Fetches those trees that are not here yet. */
    fetchTrees(ids: readonly string[], extent: Extent): Promise<void>;
    text(id: string): string | undefined;
    /** Makes the texts of blobs ready. */
    load(ids: readonly string[]): Promise<void>;
}
export {};
