import type { Json } from '../json.js';
/**
 * How plain scalars are read. `core` is the core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema).
 * `kubernetes` is what kubectl and Argo CD do: YAML 1.1 as in go-yaml, with `on`, `yes` and `y` as
 * booleans, octal `0777` and `1_000`, while times and `1:30` stay text.
 */
export type ScalarRules = 'core' | 'kubernetes';
/** The value of a plain, untagged scalar; NaN and infinities where the text says so. */
export declare function plainScalar(source: string, rules: ScalarRules): Json;
/** The number that a text is, or undefined. */
export declare function numberIn(source: string, rules: ScalarRules): number | undefined;
