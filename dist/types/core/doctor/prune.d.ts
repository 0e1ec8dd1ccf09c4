import { type Rule } from './rule.js';
/** A mistake in git deletes no data, and what is deleted on purpose goes as a whole. */
export declare const pruneRules: readonly Rule[];
