import { type Rule } from './rule.js';
/** Nothing is applied by hand: everything is defined in git, and what is defined is complete. */
export declare const declarativeRules: readonly Rule[];
