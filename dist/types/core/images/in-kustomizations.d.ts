import type { JsonObject } from '../json.js';
import type { ImageRequest } from './image-requests.js';
import type { Candidate, PlacePlan } from './place.js';
import { type SourceDocument } from './source-documents.js';
/** The entries of `images` that set the wanted image, by the name they replace or by the one they put in its place. */
export declare function candidatesInKustomization(document: SourceDocument, request: ImageRequest): readonly Candidate[];
/**
 * An entry with `newTag` and `digest` makes `name:tag@digest`, and one of the two alone drops the other from the image
 * (https://github.com/kubernetes-sigs/kustomize/blob/master/api/filters/imagetag/updater.go). So an old tag or digest
 * that is not asked for goes: a new tag beside an old digest would change nothing.
 */
export declare function planEntry(document: SourceDocument, pointer: string, { entry, request }: {
    readonly entry: JsonObject;
    readonly request: ImageRequest;
}): PlacePlan;
/** A new entry for an image that the kustomization's resources call `name`. */
export declare function newEntry(document: SourceDocument, name: string, request: ImageRequest): Candidate;
