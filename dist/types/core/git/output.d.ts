/** Paths that differ between two commits; a rename is one deleted and one changed path. */
export interface ChangedPaths {
    readonly changed: readonly string[];
    readonly deleted: readonly string[];
}
/** Parses `git diff-tree -r -z --no-renames --name-status`: status and path, each ended by NUL. */
export declare function parseNameStatus(output: string): ChangedPaths;
/** The fields of output that ends each one with NUL. */
export declare function splitNul(output: string): readonly string[];
/** The parents named in a raw commit object. Unlike `git log`, it names them even where the clone was cut off. */
export declare function parseParents(rawCommit: string): readonly string[];
