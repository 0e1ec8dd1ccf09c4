import type * as Cel from '@bufbuild/cel';
/** A node of CEL's syntax tree. */
export type Tree = ReturnType<typeof Cel.parse>['expr'];
/** A free name and the fields selected from it, as far as they are literal. */
export interface Reference {
    readonly path: readonly string[];
    /** Index in the source where the name begins. */
    readonly offset: number;
}
export interface FunctionCall {
    readonly name: string;
    /** The arguments: the text of a literal string, undefined for anything else. */
    readonly args: readonly (string | undefined)[];
    /** Index in the source where the name (of a method: its dot) begins. */
    readonly offset: number;
    /** True for `value.name(...)`. */
    readonly method: boolean;
}
/** What can be read off a syntax tree without values. */
export interface TreeFacts {
    readonly references: readonly Reference[];
    readonly calls: readonly FunctionCall[];
    /** The whole path of each reference by the id of its name's tree. */
    readonly paths: ReadonlyMap<bigint, readonly string[]>;
    /** True for a (dotted) name or a literal alone. */
    readonly trivial: boolean;
    /** By the id that evaluation errors carry. */
    readonly nodes: ReadonlyMap<bigint, Tree>;
    /** Where a message `Name{…}` is made, which is not supported. */
    readonly messageOffset: number | undefined;
}
/** Collects the free names and the calls of an expression. `offsetOf` gives the place of a tree node by its id. */
export declare function readTree(root: Tree, offsetOf: (id: bigint) => number): TreeFacts;
/** The path that a tree selects from a name. `exact` is false where an index is not literal text; the path ends there. */
export interface PathSelection {
    readonly name: {
        readonly id: bigint;
        readonly text: string;
    };
    readonly path: readonly string[];
    readonly exact: boolean;
}
/** The path of a tree such as `a.b['c']`, undefined when it does not begin with a name. */
export declare function selectionOf(tree: Tree): PathSelection | undefined;
/** The trees directly below a tree, in the order of the source where it has one. */
export declare function childrenOf(tree: Tree): readonly Tree[];
/** Number of nodes of a tree, itself included. */
export declare function sizeOf(tree: Tree): number;
