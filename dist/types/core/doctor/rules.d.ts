import type { Rule } from './rule.js';
/** Every rule, in the order of the ids. */
export declare const rules: readonly Rule[];
