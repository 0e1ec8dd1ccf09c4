/** Where one can go from a node. */
type Next = (id: string) => readonly string[];
/**
 * One cycle, a shortest one, for each set of nodes that lead back to each other, in the order of
 * `nodeIds`. A cycle is the nodes on it, the first one not repeated.
 */
export declare function findCycles(nodeIds: readonly string[], next: Next): readonly (readonly string[])[];
export {};
