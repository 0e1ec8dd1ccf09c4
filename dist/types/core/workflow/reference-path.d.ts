import { type Json, type JsonObject } from '../json.js';
/**
 * The values that expressions and templates may name. A bare name is an output, a variable or the
 * iterator of a loop; it wins over a namespace of the same name.
 */
export interface NameScope {
    /** A name bound to null belongs to a node that has not run. */
    readonly names: Readonly<Record<string, Json>>;
    /** `outputs.<node>.<name>`. */
    readonly outputs: Readonly<Record<string, JsonObject>>;
    readonly inputs: JsonObject;
    readonly metadata: JsonObject;
    readonly env: Readonly<Record<string, string>>;
}
/** The value that a bare name or a namespace stands for, undefined when there is none. */
export declare function lookupName(scope: NameScope, name: string): Json | undefined;
/** The value at `path`, undefined when a part of it is missing. Sees own properties and list elements only. */
export declare function lookupPath(scope: NameScope, path: readonly string[]): Json | undefined;
/** One step of a path: an own property of an object, or an element of a list by its decimal index. */
export declare function fieldOf(value: Json | undefined, field: string): Json | undefined;
/** A path as one writes it in an expression: `a.b`, `apps[0]`, or `outputs['my-node'].x` where a dot would not do. */
export declare function describePath(path: readonly string[]): string;
/** What a static check knows about a path. */
export type Known = 'known' | {
    readonly suggestion?: string;
};
/** A reference to something that does not exist, with the name that was probably meant. */
export interface UnknownReference {
    readonly path: readonly string[];
    /** Index in the source of the expression or template. */
    readonly offset: number;
    readonly suggestion: string | undefined;
}
/** Those references of an expression or template that `known` does not know, in the order of the source. */
export declare function unknownReferences(source: {
    readonly references: readonly {
        readonly path: readonly string[];
        readonly offset: number;
    }[];
}, known: (path: readonly string[]) => Known): readonly UnknownReference[];
