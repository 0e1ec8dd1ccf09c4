import type { RepositoryLayout } from '../manifests/repository-layout.js';
/** Where images are looked for. */
export interface ImageScope {
    /** A folder or file; `''` for all of the repository. */
    readonly configPath: string;
    /** Lines of `update`. */
    readonly update: readonly string[];
    /** Whether some image is not named by a line of `update`. */
    readonly search: boolean;
}
/** The folders and files whose paths must be known to begin with. */
export declare function whereToLook({ configPath, update, search }: ImageScope): readonly string[];
/** Whether charts matter, wherever they are: values files say which image they set only together with the chart that they are for. */
export declare function needsCharts(paths: readonly string[], scope: ImageScope): boolean;
/**
 * The files to read first: those that `update` names, and with a search the YAML within the scope. A repository of
 * thousands of files is not read for the sake of one.
 */
export declare function filesToRead(paths: readonly string[], scope: ImageScope): readonly string[];
/** The files and folders that the kustomizations of a layout are built of. */
export declare function targetsBehind({ kustomizations }: RepositoryLayout): readonly string[];
/** Of the files that are at some targets, or are the kustomization of a folder there, those that were not read yet. */
export declare function filesAt(targets: readonly string[], paths: readonly string[], read: ReadonlySet<string>): readonly string[];
/** Whether a path is one of some files and folders, or below them. */
export declare function isWithin(path: string, places: readonly string[]): boolean;
