import { type RepositoryLayout } from '../manifests/repository-layout.js';
/** Where images are looked for. */
export interface ImageScope {
    /** A folder or file; `''` for all of the repository. */
    readonly configPath: string;
    /** Lines of `update`. */
    readonly update: readonly string[];
    /** Whether some image is not named by a line of `update`. */
    readonly search: boolean;
}
/**
 * The files to read first: those that `update` names, and with a search the YAML within the scope. A repository of
 * thousands of files is not read for the sake of one.
 */
export declare function filesToRead(paths: readonly string[], { configPath, update, search }: ImageScope): readonly string[];
/** Of the files that kustomizations in the scope are built of, those that were not read yet. Empty when all is known. */
export declare function filesBehind(paths: readonly string[], { layout, read }: {
    readonly layout: RepositoryLayout;
    readonly read: ReadonlySet<string>;
}): readonly string[];
