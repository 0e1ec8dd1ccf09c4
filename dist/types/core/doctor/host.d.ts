import { type Rule } from './rule.js';
/** Nobody changes what is deployed without another one looking, and Argo CD hears of it at once. */
export declare const hostRules: readonly Rule[];
