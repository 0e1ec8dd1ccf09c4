/**
 * Paths of YAML and JSON files below a folder, relative to it, with `/`, sorted so that the files of a folder stand
 * together. Links are not followed.
 */
export declare function listRepositoryFiles(root: string): readonly string[];
/** The same for files of every kind: whether something is there is told by these. */
export declare function listAllFiles(root: string): readonly string[];
/** Whether all of some files are there: a checkout may be sparse. */
export declare function hasAll(root: string, paths: readonly string[]): boolean;
/** Reads files of such a listing, which holds no links: none can lead out of the folder. */
export declare function readBelow(root: string): (path: string) => string | undefined;
