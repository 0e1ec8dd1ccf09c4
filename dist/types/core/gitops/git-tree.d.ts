import { type Json } from '../json.js';
/** The files of a commit as generators and sources see them. */
export interface GitTree {
    /** Every file, sorted. */
    readonly paths: readonly string[];
    readonly has: (path: string) => boolean;
    /** Every folder that holds a file, or a folder that does; `''`, the top, is none of them. */
    readonly isFolder: (path: string) => boolean;
    /** Folders with so many segments, in the order in which Argo CD walks; none with a hidden part. */
    readonly foldersOfDepth: (depth: number) => readonly string[];
    readonly text: (path: string) => string | undefined;
    /** The first document of a file; undefined for one that cannot be read. Read once. */
    readonly value: (path: string) => Json | undefined;
}
/** The tree of these files. Files are read when they are asked for. */
export declare function createGitTree(paths: readonly string[], read: (path: string) => string | undefined): GitTree;
/** The tree as it was before some files changed: `before` has their texts, undefined for those that were not there. */
export declare function treeBefore(tree: GitTree, before: ReadonlyMap<string, string | undefined>): GitTree;
/** A field of a mapping as a mapping; an empty one where it is none. */
export declare function mappingAt(value: Json | undefined, ...path: readonly string[]): Readonly<Record<string, Json | undefined>>;
/** A field that should be a list. */
export declare function listOf(value: Json | undefined): readonly Json[];
/** A field that should be text. */
export declare function textOf(value: Json | undefined): string;
