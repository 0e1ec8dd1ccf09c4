import { type Json } from '../json.js';
import type { Finding } from './finding.js';
import type { ScalarCode, Shape } from './store.js';
/** How unknown fields count: with `strict` they are wrong, else they are passed over as Kubernetes does. */
export interface ShapeOptions {
    readonly strict: boolean;
}
/**
 * Whether a value is what its type says, without saying why not: most are, and the answer costs no memory. Null counts
 * as absent wherever the field may be absent, as the API server reads it.
 */
export declare function fitsShape(value: Json, shape: Shape, options: ShapeOptions): boolean;
/** Everything that keeps a value from fitting its type, in the order of the file. */
export declare function explainMisfit(value: Json, shape: Shape, options: ShapeOptions): readonly Finding[];
/** More than this about one object is of use to nobody. */
export declare const mostFindings = 50;
/** What is wrong with a value, and what to do about it. */
export interface Told {
    readonly message: string;
    readonly hint?: string;
}
/** A field that must be there and is not, below `path`. */
export declare function missingField(name: string, path: string, how: 'empty' | 'missing'): Told;
/** A field that is not known; `known` are those that are. */
export declare function unknownField(name: string, path: string, known: readonly string[]): Told;
/** A value that is no scalar of a code. */
export declare function scalarMessage(value: Json, code: ScalarCode, path: string): Told;
export declare function enumMessage(value: Json, allowed: readonly string[], path: string): Told;
/** `path` is the pointer in the manifest's own notation, empty for the object as a whole. */
export declare function mustBe(path: string, expected: string, value: Json): string;
