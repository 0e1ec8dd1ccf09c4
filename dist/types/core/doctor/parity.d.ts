import { type Rule } from './rule.js';
/** What was tested in one environment is what runs in the next. */
export declare const parityRules: readonly Rule[];
