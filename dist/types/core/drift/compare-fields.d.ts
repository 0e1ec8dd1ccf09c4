import { type Json, type JsonObject } from '../json.js';
/**
 * A step of a way into an object: a field, or an item of a list, by its `name` where all items of both sides have one of their
 * own, else by its place from 0. `name` is undefined for a place.
 */
export type PathStep = {
    readonly field: string;
} | {
    readonly item: number;
    readonly name: string | undefined;
};
/** A value that is not the same on both sides; undefined is not there. */
export interface FieldDifference {
    readonly path: readonly PathStep[];
    readonly live: Json | undefined;
    readonly wanted: Json | undefined;
}
/** What differs between two states of one object, in the order of the wanted one. Text, numbers and so on are compared as they are. */
export declare function compareFields(live: JsonObject, wanted: JsonObject): readonly FieldDifference[];
/** Whether two values are the same to Kubernetes. */
export declare function isSameValue(one: Json | undefined, other: Json | undefined): boolean;
/** What stands at a path of an object, items found by their names where they have one; undefined for nothing. */
export declare function valueAtPath(object: JsonObject, path: readonly PathStep[]): Json | undefined;
/** `spec.template.spec.containers[web].image`; a field with other characters in quotes. */
export declare function pathText(path: readonly PathStep[]): string;
