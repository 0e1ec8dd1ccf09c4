import { type Rule } from './rule.js';
/** Argo CD keeps the cluster as git says, and gives up where that cannot be. */
export declare const syncPolicyRules: readonly Rule[];
