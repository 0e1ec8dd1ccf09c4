import { type Rule } from './rule.js';
/** Projects bound what an application may take and reach, and when. */
export declare const projectRules: readonly Rule[];
