import type { Json, JsonObject } from '../json.js';
import { type ImageReference } from './image-reference.js';
import type { ImageRequest } from './image-requests.js';
import { type ValuesContext } from './in-values.js';
import type { Candidate } from './place.js';
import { type SourceDocument } from './source-documents.js';
/** One source of an Application, or of the template of an ApplicationSet. Paths are from the repository's top. */
export interface ApplicationSource {
    readonly document: SourceDocument;
    readonly application: string;
    /** Of the source within the document. */
    readonly pointer: string;
    readonly value: JsonObject;
    /** Folder of the chart or kustomization, where it is named and can be in this repository. */
    readonly folder: string | undefined;
    /** Lowest precedence first. */
    readonly valueFiles: readonly string[];
}
/** The sources of the Applications and ApplicationSets in a document. */
export declare function applicationSources(document: SourceDocument): readonly ApplicationSource[];
/** The places in one source, the ones that win last. `text` is that of the file. */
export declare function candidatesInSource(source: ApplicationSource, text: string, request: ImageRequest, context: Omit<ValuesContext, 'kind' | 'group'>): readonly Candidate[];
/** An item of `kustomize.images`: `name:tag`, `name@digest` or `name=new-name:tag`, as in `kustomize edit set image`. */
export interface KustomizeOption {
    readonly pointer: string;
    readonly written: string;
    /** `name=`, or empty. */
    readonly before: string;
    readonly target: ImageReference;
}
/** The images that `kustomize.images` of a source sets. */
export declare function kustomizeOptions(list: string, images: readonly Json[]): readonly KustomizeOption[];
