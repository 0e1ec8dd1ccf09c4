import type { EdgeMode, WorkflowDocument, WorkflowEdge } from './document.js';
/** One way from a node to a node: an edge, or one target of a `switch` edge. */
export interface GraphLink {
    readonly from: string;
    readonly to: string;
    readonly edge: WorkflowEdge;
    /** JSON pointer of what names the target. */
    readonly pointer: string;
}
/**
 * Facts about the graph of a workflow. Ids that no node has take no part in it; of nodes with the
 * same id the graph sees one. Nothing beyond the links is computed before it is asked for.
 */
export interface WorkflowGraph {
    /** Every node once, in the order of the file. */
    readonly nodeIds: readonly string[];
    readonly links: readonly GraphLink[];
    /** Nodes that nothing leads to, loops back aside, in the order of the file: the run begins there. */
    readonly entries: readonly string[];
    readonly incoming: (nodeId: string) => readonly GraphLink[];
    readonly outgoing: (nodeId: string) => readonly GraphLink[];
    /** Every node that can run before this one, loops back included; itself only where it is in a loop. */
    readonly upstream: (nodeId: string) => ReadonlySet<string>;
    /** Every node that can run after this one, loops back included. */
    readonly downstream: (nodeId: string) => ReadonlySet<string>;
    /** Nodes that a run can reach. */
    readonly reachable: () => ReadonlySet<string>;
    /**
     * One cycle out of each set of nodes that lead back to each other without a loop edge, as the
     * nodes on it, the first one not repeated. A node that leads to itself is a cycle of one.
     */
    readonly cycles: () => readonly (readonly string[])[];
    /**
     * The nodes that a `when` loop repeats: those on ways from its target to its origin, both
     * included. Empty when it does not lead back.
     */
    readonly loopBody: (edge: WorkflowEdge) => ReadonlySet<string>;
}
/**
 * True for a `when` loop, which leads back: its target does not wait for it. A `for_each` loop
 * leads forward, and runs its target once for each item.
 */
export declare function leadsBack(edge: WorkflowEdge): boolean;
/** True for the modes that are followed because something failed; that they are not taken is no failure. */
export declare function reactsToFailure(mode: EdgeMode): boolean;
/** Where an edge can lead to, each target with the pointer of what names it. */
export declare function targetsOf(edge: WorkflowEdge): readonly {
    readonly to: string;
    readonly pointer: string;
}[];
/** Builds the graph of a workflow. */
export declare function buildGraph(document: WorkflowDocument): WorkflowGraph;
