import type { Json } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import type { ExpressionScope } from '../core/workflow/expressions.js';
import { reactsToFailure } from '../core/workflow/graph.js';
import type { PlannedEdge } from '../core/workflow/plan.js';
import type { EdgeDecision, GraphState } from './graph-state.js';
import type { NodeState } from './node-state.js';
import type { RunShared } from './run-shared.js';

/** Most items of a `for_each`. */
const mostItems = 1_000;

/** What a judge needs to know of the run, and where it leaves the items of a `for_each`. */
export interface JudgeContext {
  readonly graph: GraphState;
  readonly scopeAt: (node: string) => ExpressionScope;
  readonly items: Map<string, { readonly name: string; readonly values: readonly Json[] }>;
  /** As it is now: a rollback at the end of a run may give it more time. */
  readonly shared: () => RunShared;
}

/** Decides where the workflow goes on from a node: by its outcome, and by the conditions of its edges. */
export class EdgeJudge {
  private readonly context: JudgeContext;

  constructor(context: JudgeContext) {
    this.context = context;
  }

  /** What becomes of one arrow out of a node that has ended. May fail the node: then decide all its arrows again. */
  decisionOf(state: NodeState, planned: PlannedEdge, target: string): EdgeDecision {
    const { edge } = planned;
    const reacts = reactsToFailure(edge.mode);
    switch (state.status) {
      case 'planned':
        return 'taken';
      case 'skipped':
        // A step that found nothing to do has been passed all the same: what follows it runs.
        return state.passedOver || reacts ? 'unchosen' : this.followsSuccess(state, planned, target);
      case 'failed':
        if (!reacts) return 'blocked';
        return this.reactsTo(state, planned) ? 'taken' : 'unchosen';
      case 'succeeded':
        if (edge.mode === 'fallback') return edge.condition !== undefined && this.holds(state, planned) ? 'taken' : 'unchosen';
        if (reacts) return 'unchosen';
        return this.followsSuccess(state, planned, target);
      case 'blocked':
      case 'cancelled':
      case 'pending':
      case 'running':
        return reacts ? 'unchosen' : 'blocked';
    }
  }

  private reactsTo(state: NodeState, planned: PlannedEdge): boolean {
    const { edge } = planned;
    if (edge.mode === 'timeout') return state.timedOut;
    if (edge.mode === 'fallback') return true;
    const timeoutIsHandled = state.timedOut && this.context.graph.outgoing(edge.from).some(({ arrow }) => arrow.planned.edge.mode === 'timeout');
    return !timeoutIsHandled && (edge.condition === undefined || this.holds(state, planned));
  }

  private followsSuccess(state: NodeState, planned: PlannedEdge, target: string): EdgeDecision {
    const { edge } = planned;
    if (edge.mode === 'switch') return this.chooseCase(state, planned) === target ? 'taken' : state.hasFailed ? 'blocked' : 'unchosen';
    if (edge.mode === 'loop') {
      if (planned.forEach === undefined) return 'unchosen';
      const values = this.evaluate(state, planned.forEach.source, planned.forEach.evaluate(this.context.scopeAt(edge.from)));
      if (state.hasFailed) return 'blocked';
      if (!Array.isArray(values)) return this.fail(state, { code: 'OSOP-EXPR-004', message: `for_each \`${planned.forEach.source}\` is not a list` });
      if (values.length > mostItems) return this.fail(state, { code: 'OSOP-RUN-004', message: `for_each \`${planned.forEach.source}\` has ${values.length} items, more than ${mostItems}` });
      this.context.items.set(target, { name: edge.iteratorVar ?? 'item', values: values as readonly Json[] });
    }
    if (edge.condition === undefined) return 'taken';
    const holds = this.holds(state, planned);
    return state.hasFailed ? 'blocked' : holds ? 'taken' : 'unchosen';
  }

  private chooseCase(state: NodeState, planned: PlannedEdge): string | undefined {
    const { edge, condition } = planned;
    if (condition === undefined) return undefined;
    const value = this.evaluate(state, condition.source, condition.evaluate(this.context.scopeAt(edge.from)));
    if (state.hasFailed) return undefined;
    const match = edge.cases.find((choice) => JSON.stringify(choice.value) === JSON.stringify(value));
    return match?.to ?? edge.defaultTo ?? edge.to;
  }

  /** Whether the edge's condition is true; without one it is. */
  holds(state: NodeState, planned: PlannedEdge): boolean {
    const { condition, edge } = planned;
    if (condition === undefined) return true;
    return this.evaluate(state, condition.source, condition.evaluate(this.context.scopeAt(edge.from))) === true;
  }

  /** A condition without a value on a node that succeeded fails that node: to guess either way could deploy. */
  private evaluate(state: NodeState, source: string, result: { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly message: string }): Json {
    if (result.ok) return result.value;
    if (!state.hasFailed) this.fail(state, { code: 'OSOP-EXPR-004', message: `the condition \`${source}\` has no value: ${result.message}` });
    return null;
  }

  /** Fails a node after it had ended well, for what its edges say. */
  fail(state: NodeState, problem: Pick<Problem, 'code' | 'message'>): 'blocked' {
    const { clock, found, report, ports } = this.context.shared();
    state.status = 'failed';
    state.problems = [...state.problems, { severity: 'error', ...problem }];
    if (found.failure === '') found.failure = ports.redact?.(problem.message) ?? problem.message;
    // It was reported as having ended well: what it led to is known only now.
    report({ type: 'progress', at: clock.now(), node: state.planned.node.id, heartbeat: false, message: `failed after all: ${problem.message}` });
    return 'blocked';
  }
}
