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
/** Mutable while it is linked: a type may contain itself. */
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
/** The store as `npm run schemas` writes it. A reference is a scalar's code or an index of `types`. */
export interface StoreData {
    readonly format: number;
    /** Kubernetes minors, oldest first. */
    readonly versions: readonly string[];
    readonly types: readonly TypeData[];
    /** By `apiVersion/kind`: the type, the same for all versions or one a version; -1 where the version has none. */
    readonly kinds: Readonly<Record<string, Reference | readonly Reference[]>>;
}
type Reference = number | string;
interface TypeData {
    readonly p?: Readonly<Record<string, Reference>>;
    readonly r?: readonly string[];
    readonly o?: 1;
    readonly a?: Reference;
    readonly m?: Reference;
    readonly e?: readonly string[];
    readonly c?: string;
    readonly re?: string;
    readonly min?: number;
    readonly max?: number;
}
/** The types of all versions. Types are linked when they are first asked for. */
export declare class SchemaStore {
    #private;
    readonly versions: readonly string[];
    constructor(data: StoreData);
    /** All kinds of any version, as `apiVersion/kind`. */
    kinds(): Iterable<string>;
    /** The type of a kind in a version; undefined where that version does not have it. */
    find(apiVersion: string, kind: string, version: string): ObjectShape | undefined;
    /** The versions that serve a kind, oldest first. */
    versionsOf(apiVersion: string, kind: string): readonly string[];
}
export {};
