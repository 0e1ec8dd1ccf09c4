import type { JsonObject } from '../core/json.js';
import type { Plan } from '../core/workflow/plan.js';
import { GraphState } from './graph-state.js';
import { NodeState } from './node-state.js';
import type { RunShared } from './run-shared.js';
import type { Step } from '../core/workflow/steps.js';
/**
 * One workflow being carried out. Nodes start when their edges allow it, at the same time where nothing
 * orders them; every decision is taken in the order of the file, so that a run can be repeated exactly.
 */
export declare class WorkflowRun {
    readonly plan: Plan;
    readonly graph: GraphState;
    readonly nodes: ReadonlyMap<string, NodeState>;
    /** Sub-workflows that were started, outermost first. */
    readonly nested: WorkflowRun[];
    private shared;
    private readonly inputs;
    private readonly forced;
    private readonly rounds;
    private readonly items;
    private readonly running;
    /** Nodes whose loop goes round as soon as what still runs of the last round has ended. */
    private readonly turning;
    private wentRound;
    private readonly judge;
    constructor(plan: Plan, { shared, inputs }: {
        readonly shared: RunShared;
        readonly inputs: JsonObject;
    });
    /** Carries out everything that can be, and returns when nothing runs any more. */
    drain(): Promise<void>;
    /**
     * Decides the edges that loops have kept open for a round that will not come, as when each of two loops
     * waits for the other. False when there is none, and then nothing may be left.
     */
    private release;
    /**
     * Starts a node that the workflow did not come to, as if an edge had led there, and what follows it,
     * within the time that `shared` allows: that of a sub-workflow may be over. Call `drain` afterwards.
     */
    force(id: string, shared: RunShared): void;
    /** A node's step with its templates filled in; undefined where one has no value. */
    rendered(id: string): Step | undefined;
    /**
     * Nodes that failed without a fallback that took over, and those that time did not allow to start.
     * Error and timeout edges react, they do not recover.
     */
    unrecovered(): readonly NodeState[];
    /** Starts, skips or blocks every node whose edges are decided, until nothing changes. */
    private advance;
    private passOver;
    /** A run whose time is over has not done what it was asked to, whatever it did until then. */
    private outOfTime;
    private start;
    private decideOutgoing;
    private scopeAt;
    /** Starts the body of a `when` loop again if its condition holds; too many rounds fail the node. */
    private goesRound;
    /** Bodies of the loops around a node that may still go round. */
    private openLoops;
    /** Once a loop has ended, the edges out of its body that were not taken in any round are decided. */
    private closeLoops;
    private subWorkflow;
    /** How this workflow ended, as the result of the node that runs it. */
    private result;
}
