import { type Rule } from './rule.js';
/** What is in git can be read by everybody who reads the repository, for ever. No value is ever told. */
export declare const secretRules: readonly Rule[];
