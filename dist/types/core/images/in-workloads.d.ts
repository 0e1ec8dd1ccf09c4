import type { Json, JsonObject } from '../json.js';
import type { ImageRequest } from './image-requests.js';
import type { Candidate } from './place.js';
import { type SourceDocument } from './source-documents.js';
/** An object of a document and the pointer to it: the document itself, or each item of a list. */
export interface PlacedObject {
    readonly pointer: string;
    readonly value: JsonObject;
}
/** The objects of a document. Patches count, which need not say what they are for. */
export declare function objectsOf(value: Json): readonly PlacedObject[];
/** A container that says which image it runs: the pointers to its pod's description and to the image. */
export interface PlacedContainer {
    readonly object: PlacedObject;
    readonly pod: string;
    readonly pointer: string;
    readonly name: string;
    readonly image: string;
}
/** The containers of all sorts and kinds in a document. */
export declare function containersIn(document: SourceDocument): readonly PlacedContainer[];
/** The containers in a document that run the wanted image. */
export declare function candidatesInWorkloads(document: SourceDocument, request: ImageRequest): readonly Candidate[];
/** Kind and name, as `Deployment/web`. */
export declare function objectName({ kind, metadata }: JsonObject): string;
