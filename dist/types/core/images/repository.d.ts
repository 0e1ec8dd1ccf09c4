import { type LayoutRole, type RepositoryLayout } from '../manifests/repository-layout.js';
import type { Problem } from '../problem.js';
import { type ApplicationSource } from './in-applications.js';
import { type SourceDocument } from './source-documents.js';
/** A configuration repository, as far as images are concerned. Files are read and parsed when first asked for. */
export interface ImageRepository {
    readonly layout: RepositoryLayout;
    readonly roles: ReadonlyMap<string, LayoutRole>;
    readonly applications: readonly ApplicationSource[];
    readonly text: (path: string) => string | undefined;
    readonly open: (path: string) => {
        readonly documents: readonly SourceDocument[];
        readonly problems: readonly Problem[];
    };
    /** Folder of the chart that a values file is for, where that is known. */
    readonly chartOf: (valuesFile: string) => string | undefined;
    /** The name that a chart's own values give to the image at a path. */
    readonly defaultName: (chart: string | undefined, path: string) => string | undefined;
    /** The names of images that a values file gives, by their paths. */
    readonly namesIn: (valuesFile: string) => ReadonlyMap<string, string>;
    readonly isValues: (path: string) => boolean;
}
/** Prepares the search. Reads kustomizations, charts and what mentions Applications. */
export declare function openRepository(paths: readonly string[], read: (path: string) => string | undefined): ImageRepository;
/** `api` of `api-values.yaml`; undefined for files that are called `values` and the environment. */
export declare function applicationInName(file: string): string | undefined;
