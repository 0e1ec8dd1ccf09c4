import type { Plan, PlannedEdge } from '../core/workflow/plan.js';
/**
 * An edge is `taken`, `unchosen` (the workflow goes another way) or `blocked` (what it waits for
 * failed). Until its source has ended it is `open`.
 */
export type EdgeDecision = 'open' | 'taken' | 'unchosen' | 'blocked';
/** What a node may do now, by the decisions on the edges that lead to it. */
export type Readiness = 'wait' | 'run' | 'skip' | 'block';
/** One arrow of the graph: an edge has one target, a `switch` edge one per case. */
export interface Arrow {
    readonly edgeIndex: number;
    readonly planned: PlannedEdge;
    readonly from: string;
    readonly to: string;
}
/** An arrow and its place, by which it is decided. */
interface Placed {
    readonly arrow: Arrow;
    readonly place: number;
}
/** The decisions on a plan's edges, and what follows from them. Knows nothing of time or handlers. */
export declare class GraphState {
    private readonly arrows;
    private readonly decisions;
    private readonly into;
    private readonly outOf;
    constructor(plan: Plan);
    /** Arrows out of a node, with their places in `decide`. */
    outgoing(node: string): readonly Placed[];
    decide(place: number, decision: EdgeDecision): void;
    /** Whether the node can run, given that it has not run yet. */
    readiness(node: string): Readiness;
    /** Edges taken so far, as indices into the plan's edges. */
    edgesTaken(): readonly number[];
    /** Opens every edge again that leaves one of the nodes, but for those by which others have run already. */
    reopen(nodes: ReadonlySet<string>): void;
    decision(place: number): EdgeDecision;
    /** All nodes that can be reached from one, itself included; loops back are not followed. */
    reachableFrom(node: string): ReadonlySet<string>;
}
export {};
