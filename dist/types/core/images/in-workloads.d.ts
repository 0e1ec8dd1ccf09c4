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
/** The containers of all sorts and kinds in a document that run the wanted image. */
export declare function candidatesInWorkloads(document: SourceDocument, request: ImageRequest): readonly Candidate[];
