import type { Alias, Node } from 'yaml';
import type { Json } from '../json.js';
import type { ScalarRules } from './scalars.js';
/** Something in a syntax tree that has no place in plain data. */
export interface DataIssue {
    readonly kind: 'duplicate-key' | 'alias' | 'too-deep' | 'not-json' | 'unknown-tag';
    readonly severity: 'error' | 'warning';
    readonly offset: number;
    readonly message: string;
    /** For a duplicate key: where the first one stands. */
    readonly firstOffset?: number;
}
export interface ToJsonOptions {
    readonly scalars: ScalarRules;
    readonly maxDepth: number;
    /** How much aliases may add to a document: one for each value, one more for every 16 characters. */
    readonly maxAliasSize: number;
    /** How bad a key is that is given twice; with `warning` the last one counts. */
    readonly duplicateKeys: 'error' | 'warning';
}
/** Plain data and what `locate` needs to find its way back. */
export interface Converted {
    readonly value: Json;
    /** The node that each alias stands for. */
    readonly targets: ReadonlyMap<Alias, Node>;
    readonly issues: readonly DataIssue[];
}
/**
 * Turns the syntax tree of one document into plain data. Objects have no prototype, so that keys
 * such as `__proto__` and `constructor` are names like any other. Aliases share the value that
 * they name; merge keys (`<<`) are merged as in YAML 1.1 (https://yaml.org/type/merge.html).
 * Linear in the size of the tree and of what aliases may add.
 */
export declare function toJson(root: Node | null, options: ToJsonOptions): Converted;
/** The name that a key node gives to its entry; undefined where it cannot name one. */
export declare function keyName(key: unknown, rules: ScalarRules): string | undefined;
/** True for the plain key `<<`. */
export declare function isMergeKey(key: unknown): boolean;
/** Offset at which a node begins. */
export declare function startOf(node: Node): number;
