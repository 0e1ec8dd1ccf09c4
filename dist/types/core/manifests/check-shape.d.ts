import { type Json } from '../json.js';
import type { Finding } from './finding.js';
import type { Shape } from './store.js';
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
