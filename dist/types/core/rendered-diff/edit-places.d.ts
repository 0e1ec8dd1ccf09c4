import { type Json, type JsonObject } from '../json.js';
/** The object with something else at all of these places, or with nothing there. In one pass: there may be as many places as fields. */
export declare function editPlaces(value: JsonObject, paths: readonly (readonly string[])[], by: Json | undefined): JsonObject;
