import { type Json, type JsonObject } from '../json.js';
/** A field that differs. Without `before` it came, without `after` it went. */
export interface ValueChange {
    /** For people: `spec.template.spec.containers[web].image`; a key with other characters in quotes. */
    readonly path: string;
    /** Names of the fields on the way, items of lists left out. */
    readonly fields: readonly string[];
    readonly before: Json | undefined;
    readonly after: Json | undefined;
    /** JSON pointers into the two objects; undefined on the side that does not have it. */
    readonly beforeAt: string | undefined;
    readonly afterAt: string | undefined;
    /** The items are the same, in another order, and that matters. */
    readonly reordered?: true;
}
/** The fields in which two objects differ, in the order of their names. Neither the order of keys counts nor that of items with a key. */
export declare function diffValues(before: JsonObject, after: JsonObject): readonly ValueChange[];
/** Whether two values are the same, the order of keys apart. */
export declare function sameValue(one: Json | undefined, other: Json | undefined): boolean;
/** The same text for the same value. */
export declare function canonical(value: Json): string;
