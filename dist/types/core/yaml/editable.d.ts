import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Json } from '../json.js';
import type { Problem } from '../problem.js';
import { LineIndex } from './lines.js';
/** One document as data, by the rules of YAML 1.2 and by those of Kubernetes, and as a syntax tree. */
export interface EditableDocument {
    readonly core: Json;
    readonly kubernetes: Json;
    readonly root: Node | null;
    readonly aliases: ReadonlyMap<Alias, Node>;
}
/** A text that was read without an error. `text` has no byte order mark; offsets count in it. */
export interface EditableYaml {
    readonly text: string;
    readonly mark: '' | '\uFEFF';
    readonly lines: LineIndex;
    readonly documents: readonly EditableDocument[];
}
/** Reads a text that is to be edited; or tells what is wrong with it. */
export declare function openYaml(source: string, file: string): EditableYaml | {
    readonly problems: readonly Problem[];
};
/** Where a node stands in its parent. `flow`: within brackets or braces. `core` is the way there by the names of YAML 1.2, where `y` is no boolean. */
export interface Spot {
    readonly node: Node;
    readonly core: readonly string[];
    readonly flow: boolean;
    readonly in?: {
        readonly kind: 'map';
        readonly map: YAMLMap;
        readonly index: number;
    } | {
        readonly kind: 'seq';
        readonly seq: YAMLSeq;
        readonly index: number;
    };
}
/** What a pointer leads to. `shared`: to a place that an alias or a merge key makes part of several. */
export type Found = ({
    readonly kind: 'found';
} & Spot) | {
    readonly kind: 'missing';
    readonly nearest: string;
    readonly offset: number;
} | {
    readonly kind: 'shared';
    readonly by: 'alias' | 'merge' | 'anchor';
    readonly name: string;
    readonly offset: number;
    readonly other: number;
};
/** Follows a JSON pointer through the tree as it is written: aliases and merge keys end the way. */
export declare function findSpot(document: EditableDocument, pointer: string): Found;
/** True for what stands in the text as a node. */
export declare function isPlaced(node: unknown): node is Node;
/** Offset behind the last character of a node that is no space, comment or line break. */
export declare function endOf(text: string, node: Node): number;
/** True for `|` and `>`. */
export declare function isBlockText(scalar: Scalar): boolean;
/** The lines of a block scalar down to its last that is not blank: where each begins, how far all are indented, and where that last one ends. */
export interface BlockLines {
    readonly starts: readonly number[];
    readonly indent: number;
    readonly end: number;
}
/** The lines below a `|` or `>`. `yaml` 2.9.1 counts CRLF as one character there, so its range is not used. */
export declare function blockLines(text: string, scalar: Scalar): BlockLines;
/** Offset of the line break (or end) that ends the line of an offset; the `\r` of a CRLF belongs to the break. */
export declare function lineEnd(text: string, from: number): number;
/** Columns (from 0) before an offset on its line. */
export declare function columnOf(text: string, offset: number): number;
