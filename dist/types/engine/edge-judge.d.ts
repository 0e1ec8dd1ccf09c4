import type { Json } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import type { ExpressionScope } from '../core/workflow/expressions.js';
import type { PlannedEdge } from '../core/workflow/plan.js';
import type { EdgeDecision, GraphState } from './graph-state.js';
import type { NodeState } from './node-state.js';
import type { RunShared } from './run-shared.js';
/** What a judge needs to know of the run, and where it leaves the items of a `for_each`. */
export interface JudgeContext {
    readonly graph: GraphState;
    readonly scopeAt: (node: string) => ExpressionScope;
    readonly items: Map<string, {
        readonly name: string;
        readonly values: readonly Json[];
    }>;
    /** As it is now: a rollback at the end of a run may give it more time. */
    readonly shared: () => RunShared;
}
/** Decides where the workflow goes on from a node: by its outcome, and by the conditions of its edges. */
export declare class EdgeJudge {
    private readonly context;
    constructor(context: JudgeContext);
    /** What becomes of one arrow out of a node that has ended. May fail the node: then decide all its arrows again. */
    decisionOf(state: NodeState, planned: PlannedEdge, target: string): EdgeDecision;
    private reactsTo;
    private followsSuccess;
    private chooseCase;
    /** Whether the edge's condition is true; without one it is. */
    holds(state: NodeState, planned: PlannedEdge): boolean;
    /** A condition without a value on a node that succeeded fails that node: to guess either way could deploy. */
    private evaluate;
    /** Fails a node after it had ended well, for what its edges say. */
    fail(state: NodeState, problem: Pick<Problem, 'code' | 'message'>): 'blocked';
}
