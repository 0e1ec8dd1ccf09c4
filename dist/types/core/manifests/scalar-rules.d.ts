import type { Json } from '../json.js';
import type { ScalarCode } from './store.js';
/** What a scalar of a code must be, for people, and the test for it. */
interface ScalarRule {
    readonly expected: string;
    readonly fits: (value: Json) => boolean;
    /** What to do, where the form and not the type is wrong. */
    readonly hint?: string;
}
/** The rule of each code. */
export declare const scalarRules: {
    readonly [C in ScalarCode]: ScalarRule;
};
/** Codes that any string of YAML fits by its type: a string that does not fit has the wrong form. */
export declare function isOfStringType(code: ScalarCode): boolean;
export {};
