import { type Rule } from './rule.js';
/** Argo CD answers, is safe to use, and lets this credential do what a deployment needs, and no more. */
export declare const serverRules: readonly Rule[];
