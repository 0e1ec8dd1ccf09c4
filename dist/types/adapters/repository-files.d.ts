/**
 * Paths of YAML and JSON files below a folder, relative to it, with `/`, sorted so that the files of a folder stand
 * together. Links are not followed.
 */
export declare function listRepositoryFiles(root: string): readonly string[];
