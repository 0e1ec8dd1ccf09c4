import { type Rule } from './rule.js';
/** What runs is what git names: no version moves by itself. */
export declare const pinnedRules: readonly Rule[];
