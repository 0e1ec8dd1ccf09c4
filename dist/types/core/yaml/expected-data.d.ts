import type { Json } from '../json.js';
/** The data after `change` was applied to what the steps lead to; undefined removes it. Nothing given is modified. */
export declare function changedAt(value: Json, steps: readonly string[], change: (at: Json | undefined) => Json | undefined): Json;
/** True for equal data; the order of keys does not count. */
export declare function sameData(a: Json | undefined, b: Json | undefined): boolean;
