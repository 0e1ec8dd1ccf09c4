import type { ManifestChecker } from './manifest-checker.js';
import type { ReadText, RepositoryLayout } from './repository-layout.js';
/** The files of one state of a repository: of a work tree, or of a commit. */
export interface ManifestTree {
    /** From the repository's top, the files of a folder together. */
    readonly paths: readonly string[];
    /** Makes texts ready that `read` will be asked for. */
    readonly load: (paths: readonly string[]) => Promise<void>;
    readonly read: ReadText;
}
/** Checks the files, each as what it is, and gives the kustomizations and charts of the tree for their rendering. */
export declare function checkFiles(files: readonly string[], { checker, tree }: {
    readonly checker: ManifestChecker;
    readonly tree: ManifestTree;
}): Promise<RepositoryLayout | undefined>;
/**
 * Checks what waits for a definition of its kind, which any file of the tree may hold, changed or not. Where nothing
 * waits, nothing is read.
 */
export declare function resolveKinds({ checker, tree, strict }: {
    readonly checker: ManifestChecker;
    readonly tree: ManifestTree;
    readonly strict: boolean;
}): Promise<void>;
