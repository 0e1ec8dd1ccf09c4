/** A type of the store, linked: what a value must be. */
export type Shape = {
    readonly kind: 'scalar';
    readonly code: ScalarCode;
} | {
    readonly kind: 'enum';
    readonly values: readonly string[];
} | {
    readonly kind: 'bounded';
    readonly code: ScalarCode;
    readonly pattern?: RegExp;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly values?: readonly string[];
} | {
    readonly kind: 'array';
    readonly items: Shape;
} | {
    readonly kind: 'map';
    readonly values: Shape;
} | ObjectShape;
export interface ObjectShape {
    readonly kind: 'object';
    readonly properties: ReadonlyMap<string, Shape>;
    readonly required: readonly string[];
    /** Whether fields that it does not name are kept. */
    readonly open: boolean;
}
/**
 * Scalars by their codes in the store: `s` string, `i` integer, `i32` of 32 bits, `f` number, `b` boolean, `q` Quantity,
 * `x` integer or string, `t` time, `y` base64, `d` Go duration, `j` anything, `o` any object, `port` 1-65535, `port0` with
 * 0 for none, `xport` a port or the name of one, `pname` the name of a port, `label` an RFC 1123 label.
 */
export declare const scalarCodes: readonly ['s', 'i', 'i32', 'f', 'b', 'q', 'x', 't', 'y', 'd', 'j', 'o', 'port', 'port0', 'xport', 'pname', 'label'];
export type ScalarCode = (typeof scalarCodes)[number];
/** The types of all versions. A type is read when it is first asked for: few of them ever are. */
export declare class SchemaStore {
    #private;
    readonly versions: readonly string[];
    /** Takes the text of the store. */
    constructor(text: string);
    /** All kinds of any version, as `apiVersion/kind`. */
    kinds(): Iterable<string>;
    /** The type of a kind in a version; undefined where that version does not have it. */
    find(apiVersion: string, kind: string, version: string): ObjectShape | undefined;
    /** The versions that serve a kind, oldest first. */
    versionsOf(apiVersion: string, kind: string): readonly string[];
}
