import { type Json } from '../json.js';
/** What is found by following the keys through objects; undefined as soon as one is missing. */
export declare function valueAt(value: Json | undefined, ...keys: readonly string[]): Json | undefined;
