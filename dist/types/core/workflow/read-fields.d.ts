import type { Json, JsonObject } from '../json.js';
/** The text of a field. */
export declare function textOf(object: JsonObject, name: string): string | undefined;
/** The number of a field. */
export declare function numberOf(object: JsonObject, name: string): number | undefined;
/** The mapping of a field. */
export declare function objectOf(object: JsonObject, name: string): JsonObject;
/** The list of a field. */
export declare function listOf(object: JsonObject, name: string): readonly Json[];
/** The mappings in the list of a field. */
export declare function itemsOf(object: JsonObject, name: string): readonly JsonObject[];
/** The texts in the list of a field. */
export declare function textsOf(object: JsonObject, name: string): readonly string[];
