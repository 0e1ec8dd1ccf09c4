import { type Json, type JsonObject } from '../../json.js';
import type { ManifestObject } from '../finding.js';
/** A part of an object and the JSON pointer to it. */
export interface Part {
    readonly pointer: string;
    readonly value: JsonObject;
}
/** The pod spec of a workload; undefined for other kinds, and where there is none. */
export declare function podSpecOf({ kind, value }: ManifestObject): Part | undefined;
/** The mapping at a path; undefined where there is none. */
export declare function partAt(value: JsonObject, path: readonly string[]): Part | undefined;
/** A field of untrusted data: `constructor` is no field unless it is written. */
export declare function own(value: JsonObject, key: string): Json | undefined;
/** The mappings in a list below a part. */
export declare function listOf({ pointer, value }: Part, key: string): readonly Part[];
/** Containers of all sorts. */
export declare function containersOf(spec: Part): readonly Part[];
export declare function child({ pointer, value }: Part, key: string): Part | undefined;
