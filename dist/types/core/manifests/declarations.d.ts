import type { Location } from '../problem.js';
import type { RepositoryLayout } from './repository-layout.js';
/** An object of the cluster, which git declares somewhere. */
export interface Declared {
    readonly group: string;
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
}
/** A file that may declare objects of an application, and what kustomizations put around the names in it. */
export interface DeclaringFile {
    readonly file: string;
    readonly template: boolean;
    readonly prefix: string;
    readonly suffix: string;
}
/**
 * Files that declare what an application has whose source is this folder: of a kustomization all that it is built of, of
 * a chart its templates, else the manifests in the folder, those at its top first.
 */
export declare function declaringFiles(folder: string, layout: RepositoryLayout): readonly DeclaringFile[];
/** Where a file declares the object: the line at which it begins. Undefined where it does not, or where that cannot be told. */
export declare function locateDeclaration(declared: Declared, { file, template, prefix, suffix }: DeclaringFile, text: string): Promise<Location | undefined>;
/** Folder of an application's source, from the repository's top. */
export declare function sourceFolder(path: string | undefined): string;
/** The layout files that can matter for a folder: those of the same repository, nearest first. */
export declare function nearestFirst(folder: string, files: readonly string[]): readonly string[];
