/** Any value that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
    readonly [key: string]: Json | undefined;
}
/** True for objects that are neither null nor an array. */
export declare function isJsonObject(value: unknown): value is JsonObject;
/** The value of a JSON text; undefined for a text that is none. */
export declare function parseJson(text: string): Json | undefined;
