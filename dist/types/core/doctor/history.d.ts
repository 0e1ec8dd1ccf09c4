import { type Rule } from './rule.js';
/** There is something to go back to. */
export declare const historyRules: readonly Rule[];
