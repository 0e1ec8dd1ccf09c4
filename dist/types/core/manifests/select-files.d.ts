import type { Problem } from '../problem.js';
/** Which files a check is about. All paths count from the repository's top. */
export interface Selection {
    readonly files: readonly string[];
    readonly problems: readonly Problem[];
}
/**
 * The files below `folder` that the input `manifests` names: files, folders and globs (`*`, `**`, `?`, `{a,b}`), counted
 * from that folder. An entry that leads out of the repository, or names nothing, is a problem.
 */
export declare function selectFiles(paths: readonly string[], { folder, manifests }: {
    readonly folder: string;
    readonly manifests: readonly string[];
}): Selection;
