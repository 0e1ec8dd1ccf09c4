import type { JsonObject } from '../json.js';
import type { ImageRequest } from './image-requests.js';
import type { Candidate, PlacePlan } from './place.js';
import { type SourceDocument } from './source-documents.js';
/** The entries of `images` that set the wanted image, by the name they replace or by the one they put in its place. */
export declare function candidatesInKustomization(document: SourceDocument, request: ImageRequest): readonly Candidate[];
/**
 * An entry without `newTag` keeps the tag away once it has a digest, and one with both writes `name:tag@digest`
 * (https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/image/image.go): what is not asked for must go.
 */
export declare function planEntry(document: SourceDocument, pointer: string, { entry, request }: {
    readonly entry: JsonObject;
    readonly request: ImageRequest;
}): PlacePlan;
/** A new entry for an image that the kustomization's resources call `name`. */
export declare function newEntry(document: SourceDocument, name: string, request: ImageRequest): Candidate;
