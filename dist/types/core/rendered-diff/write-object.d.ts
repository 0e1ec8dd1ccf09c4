import { type Json, type JsonObject } from '../json.js';
/** An object as lines of YAML, the same for the same object whatever the order of its keys is. */
export declare function writeObject(value: JsonObject): readonly string[];
/** Any value as lines of YAML. */
export declare function writeValue(value: Json): readonly string[];
