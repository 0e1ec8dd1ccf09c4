import { type Rule } from './rule.js';
/** Everything has its place in the cluster, and no more than one application is there. */
export declare const namespaceRules: readonly Rule[];
