import { type Rule } from './rule.js';
/** What a file names is there, and named in a way that stays. */
export declare const referenceRules: readonly Rule[];
