import { type Json, type JsonObject } from '../json.js';
import type { Finding, ManifestObject } from './finding.js';
/** An object of a document and the pointer to it: `''`, or `/items/0` in a list. */
export interface Identified {
    readonly pointer: string;
    readonly object: ManifestObject;
    /** What keeps it from being told what it is; such an object is checked no further. */
    readonly unusable: readonly Finding[];
}
/** The objects of a document, or why it is no manifest. */
export declare function identifyObjects(file: string, value: Json): readonly Identified[] | {
    readonly notAManifest: string;
};
/** Whether the API server makes an object's name: each time that it is applied there is one more of it. */
export declare function isNameGenerated(value: JsonObject): boolean;
/** What is wrong with `metadata`: every object needs a name. Types are the schema's to check. */
export declare function checkMetadata(value: JsonObject): readonly Finding[];
