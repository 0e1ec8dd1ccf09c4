import { type Rule } from './rule.js';
/** Nobody may do more than the work needs. https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/ */
export declare const accessRules: readonly Rule[];
