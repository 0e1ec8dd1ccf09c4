import type { Alias, Node } from 'yaml';
import type { ScalarRules } from './scalars.js';
/** Where something stands: offsets of its value, and of its key where it has one. */
export interface NodePlace {
    readonly value: number;
    readonly key: number | undefined;
}
/**
 * Finds the nodes of a syntax tree by JSON pointer. Nothing is computed before it is asked for;
 * the keys of a mapping are indexed when it is first looked into.
 */
export declare class NodeFinder {
    #private;
    constructor(root: Node | null, targets: ReadonlyMap<Alias, Node>, rules: ScalarRules);
    /** The place of what the pointer names, or of its nearest ancestor that exists. */
    find(pointer: string): NodePlace;
}
