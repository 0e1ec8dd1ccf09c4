import { type Rule } from './rule.js';
/** What is defined exists in Argo CD, once. */
export declare const structureRules: readonly Rule[];
/** One step of a pointer for a key of data, which may hold dots and slashes. */
export declare function dataPointer(key: string): string;
