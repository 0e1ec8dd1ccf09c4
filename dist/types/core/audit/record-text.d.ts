import type { Json } from '../json.js';
/** A member of a record as text: numbers, lists and the like as JSON; empty for what is not there. */
export declare function textOf(value: Json | undefined): string;
