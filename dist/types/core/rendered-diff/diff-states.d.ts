import type { Json, JsonObject } from '../json.js';
import type { Redactor } from '../report/redact.js';
import { type DesiredObject, type DesiredState, type ObjectId } from './desired-state.js';
import { type Noise } from './noise.js';
/** A field that differs, as it may be shown: no secret is in it. */
export interface FieldChange {
    readonly path: string;
    /** What people look for first. */
    readonly weight: 'image' | 'replicas' | 'other';
    /** Undefined where it came. */
    readonly before: Json | undefined;
    /** Undefined where it went. */
    readonly after: Json | undefined;
    readonly reordered: boolean;
}
/** An object that came, went or differs. */
export interface ObjectDiff {
    readonly change: 'added' | 'removed' | 'changed';
    readonly object: ObjectId;
    readonly hook: boolean;
    /** The name before, where that is made from the content. */
    readonly renamedFrom: string | undefined;
    readonly changes: readonly FieldChange[];
    /** Changed fields that are not among them. */
    readonly leftOut: number;
    readonly noise: Noise;
    /** What else a reader should know of it. */
    readonly notes: readonly string[];
    /** The object before and after, without noise and secrets. */
    readonly before: JsonObject | undefined;
    readonly after: JsonObject | undefined;
}
/** How many objects differ, and how. */
export interface DiffCounts {
    readonly removed: number;
    readonly added: number;
    readonly changed: number;
}
/** How two states of an application differ. */
export interface StateDiff {
    /** Removed ones first, then added ones, then changed ones; as many as are kept. */
    readonly objects: readonly ObjectDiff[];
    /** Objects that differ and are not among them. */
    readonly leftOut: number;
    /** Of all that differ. */
    readonly counts: DiffCounts;
    /** Objects that are the same. */
    readonly same: number;
    /** Objects in which nothing but noise differs. */
    readonly onlyNoise: number;
    readonly noise: Noise;
}
/** Fields of one object, and objects of an application, that are kept. */
export declare const mostFields = 200;
interface Options {
    readonly redact: Redactor;
    /** Paths of objects, as `key pointer`, that differ between two renderings of the same files, for either side. */
    readonly random?: RandomPaths;
}
/** What is made by chance on one side only is what the change brings. */
export interface RandomPaths {
    readonly before: ReadonlySet<string>;
    readonly after: ReadonlySet<string>;
}
/** Compares what an application was made of with what it will be made of. */
export declare function diffStates(before: DesiredState, after: DesiredState, options: Options): StateDiff;
/** An object without what is no difference, its data in one form. */
export declare function comparable(object: DesiredObject): JsonObject;
export {};
