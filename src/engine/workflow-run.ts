import type { Json, JsonObject } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import type { Plan, PlannedEdge } from '../core/workflow/plan.js';
import { executeNode } from './execute-node.js';
import { GraphState, isBackEdge, type EdgeDecision } from './graph-state.js';
import type { Handler } from './handlers/context.js';
import { NodeState } from './node-state.js';
import type { RunShared } from './run-shared.js';
import { expressionScope } from './scope.js';
import type { WorkflowStep } from '../core/workflow/steps.js';

/** Rounds of a `when` loop where the edge does not say (`x-max-iterations`), and items of a `for_each`. */
const limits = { rounds: 10, items: 1_000 };

/**
 * One workflow being carried out. Nodes start when their edges allow it, at the same time where nothing
 * orders them; every decision is taken in the order of the file, so that a run can be repeated exactly.
 */
export class WorkflowRun {
  readonly plan: Plan;
  readonly graph: GraphState;
  readonly nodes: ReadonlyMap<string, NodeState>;
  /** Sub-workflows that were started, outermost first. */
  readonly nested: WorkflowRun[] = [];
  private readonly shared: RunShared;
  private readonly inputs: JsonObject;
  private readonly forced = new Set<string>();
  private readonly rounds = new Map<number, number>();
  private readonly items = new Map<string, { readonly name: string; readonly values: readonly Json[] }>();
  private readonly running = new Map<string, Promise<void>>();

  constructor(plan: Plan, { shared, inputs }: { readonly shared: RunShared; readonly inputs: JsonObject }) {
    this.plan = plan;
    this.shared = shared;
    this.inputs = inputs;
    this.graph = new GraphState(plan);
    this.nodes = new Map([...plan.nodes].map(([id, planned]) => [id, new NodeState(planned)]));
  }

  /** Carries out everything that can be, and returns when nothing runs any more. */
  async drain(): Promise<void> {
    for (;;) {
      this.advance();
      if (this.running.size === 0) return;
      await Promise.race(this.running.values());
    }
  }

  /**
   * Starts a node that the workflow did not come to, as if an edge had led there, and what follows it.
   * Call `drain` afterwards.
   */
  force(id: string): void {
    const affected = new Set([...this.graph.reachableFrom(id)].filter((node) => {
      const status = this.nodes.get(node)?.status;
      return node === id || status === 'skipped' || status === 'blocked';
    }));
    for (const node of affected) this.nodes.get(node)?.reset();
    this.graph.reopen(affected);
    this.forced.add(id);
  }

  /** Nodes that failed without a fallback that took over. Error and timeout edges react, they do not recover. */
  unrecovered(): readonly NodeState[] {
    return [...this.nodes.values()].filter((state) => {
      if (state.status !== 'failed') return false;
      if (state.planned.step.kind === 'validate') return true;
      return !this.graph.outgoing(state.planned.node.id).some(({ arrow, place }) =>
        arrow.planned.edge.mode === 'fallback' && this.graph.decision(place) === 'taken' && this.nodes.get(arrow.to)?.status === 'succeeded');
    });
  }

  /** Starts, skips or blocks every node whose edges are decided, until nothing changes. */
  private advance(): void {
    for (let changed = true; changed;) {
      changed = false;
      for (const [id, state] of this.nodes) {
        if (state.status !== 'pending' || this.running.has(id)) continue;
        const readiness = this.forced.has(id) ? 'run' : this.graph.readiness(id);
        if (readiness === 'wait') continue;
        changed = true;
        if (readiness === 'run' && !this.shared.signal.aborted) this.start(id, state);
        else this.passOver(state, readiness);
      }
    }
  }

  private passOver(state: NodeState, readiness: 'run' | 'skip' | 'block'): void {
    if (readiness === 'skip') {
      state.status = 'skipped';
      state.note = 'the workflow took another way';
    } else {
      state.status = readiness === 'run' ? 'cancelled' : 'blocked';
      state.note = readiness === 'run' ? 'the run ended before it could start' : 'something before it failed';
    }
    this.decideOutgoing(state);
  }

  private start(id: string, state: NodeState): void {
    this.forced.delete(id);
    const execution = {
      shared: this.shared,
      sources: { document: this.plan.document, nodes: this.nodes, inputs: this.inputs, variables: this.shared.variables, clock: this.shared.clock },
      items: this.items.get(id),
      runWorkflow: this.subWorkflow(state),
    };
    state.status = 'running';
    this.running.set(id, executeNode(state, execution).then(() => {
      this.running.delete(id);
      this.decideOutgoing(state);
    }));
  }

  private decideOutgoing(state: NodeState): void {
    const { id } = state.planned.node;
    const arrows = this.graph.outgoing(id);
    for (const { arrow } of arrows) {
      if (isBackEdge(arrow.planned) && this.goesRound(state, arrow.edgeIndex)) return;
    }
    const decideAll = (): readonly EdgeDecision[] => arrows.map(({ arrow }) => this.decisionOf(state, arrow.planned, arrow.to));
    const before = state.status;
    const first = decideAll();
    // A condition without a value fails the node: then every edge is decided again, as after a failure.
    const decisions = state.status === before ? first : decideAll();
    for (const [index, { arrow, place }] of arrows.entries()) {
      const decision = decisions[index] ?? 'unchosen';
      const mayComeRound = decision === 'unchosen' && this.openLoops(id).some((body) => !body.has(arrow.to));
      if (!mayComeRound) this.graph.decide(place, decision);
    }
    this.closeLoops(id);
  }

  private decisionOf(state: NodeState, planned: PlannedEdge, target: string): EdgeDecision {
    const { edge } = planned;
    const reacts = edge.mode === 'fallback' || edge.mode === 'error' || edge.mode === 'timeout';
    switch (state.status) {
      case 'planned':
        return 'taken';
      case 'skipped':
        return 'unchosen';
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
    const timeoutIsHandled = state.timedOut && this.graph.outgoing(edge.from).some(({ arrow }) => arrow.planned.edge.mode === 'timeout');
    return !timeoutIsHandled && (edge.condition === undefined || this.holds(state, planned));
  }

  private followsSuccess(state: NodeState, planned: PlannedEdge, target: string): EdgeDecision {
    const { edge } = planned;
    if (edge.mode === 'switch') return this.chooseCase(state, planned) === target ? 'taken' : state.hasFailed ? 'blocked' : 'unchosen';
    if (edge.mode === 'loop') {
      if (planned.forEach === undefined) return 'unchosen';
      const values = this.evaluate(state, planned.forEach.source, planned.forEach.evaluate(this.scopeAt(edge.from)));
      if (!Array.isArray(values)) return this.fail(state, { code: 'OSOP-EXPR-004', message: `for_each \`${planned.forEach.source}\` is not a list` });
      if (values.length > limits.items) return this.fail(state, { code: 'OSOP-RUN-004', message: `for_each \`${planned.forEach.source}\` has ${values.length} items, more than ${limits.items}` });
      this.items.set(target, { name: edge.iteratorVar ?? 'item', values: values as readonly Json[] });
    }
    if (edge.condition === undefined) return 'taken';
    const holds = this.holds(state, planned);
    return state.hasFailed ? 'blocked' : holds ? 'taken' : 'unchosen';
  }

  private chooseCase(state: NodeState, planned: PlannedEdge): string | undefined {
    const { edge, condition } = planned;
    if (condition === undefined) return undefined;
    const value = this.evaluate(state, condition.source, condition.evaluate(this.scopeAt(edge.from)));
    if (state.hasFailed) return undefined;
    const match = edge.cases.find((choice) => JSON.stringify(choice.value) === JSON.stringify(value));
    return match?.to ?? edge.defaultTo ?? edge.to;
  }

  private holds(state: NodeState, planned: PlannedEdge): boolean {
    const { condition, edge } = planned;
    if (condition === undefined) return true;
    return this.evaluate(state, condition.source, condition.evaluate(this.scopeAt(edge.from))) === true;
  }

  /** A condition without a value on a node that succeeded fails that node: to guess either way could deploy. */
  private evaluate(state: NodeState, source: string, result: { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly message: string }): Json {
    if (result.ok) return result.value;
    if (!state.hasFailed) this.fail(state, { code: 'OSOP-EXPR-004', message: `the condition \`${source}\` has no value: ${result.message}` });
    return null;
  }

  private fail(state: NodeState, problem: Pick<Problem, 'code' | 'message'>): 'blocked' {
    state.status = 'failed';
    state.problems = [...state.problems, { severity: 'error', ...problem }];
    if (this.shared.found.failure === '') this.shared.found.failure = problem.message;
    return 'blocked';
  }

  private scopeAt(node: string): ReturnType<typeof expressionScope> {
    return expressionScope({
      document: this.plan.document, nodes: this.nodes, inputs: this.inputs, variables: this.shared.variables, clock: this.shared.clock, current: node, extra: {},
    });
  }

  /** Starts the body of a `when` loop again if its condition holds; too many rounds fail the node. */
  private goesRound(state: NodeState, edgeIndex: number): boolean {
    const planned = this.plan.edges[edgeIndex];
    if (planned === undefined || state.status !== 'succeeded' || !this.holds(state, planned)) return false;
    const round = (this.rounds.get(edgeIndex) ?? 1) + 1;
    const most = planned.edge.maxIterations ?? limits.rounds;
    if (round > most) {
      this.fail(state, { code: 'OSOP-RUN-004', message: `the loop from ${planned.edge.from} to ${planned.edge.to} did not end within ${most} rounds` });
      return false;
    }
    this.rounds.set(edgeIndex, round);
    const body = this.plan.graph.loopBody(planned.edge);
    for (const id of body) this.nodes.get(id)?.reset();
    this.graph.reopen(body);
    this.forced.add(planned.edge.to);
    return true;
  }

  /** Bodies of the loops around a node that may still go round. */
  private openLoops(node: string): readonly ReadonlySet<string>[] {
    return this.plan.edges
      .filter((planned) => isBackEdge(planned) && !(this.nodes.get(planned.edge.from)?.ended ?? true))
      .map((planned) => this.plan.graph.loopBody(planned.edge))
      .filter((body) => body.has(node));
  }

  /** Once a loop has ended, the edges out of its body that were not taken in any round are decided. */
  private closeLoops(node: string): void {
    for (const planned of this.plan.edges) {
      if (!isBackEdge(planned) || planned.edge.from !== node) continue;
      for (const inner of this.plan.graph.loopBody(planned.edge)) {
        if (!(this.nodes.get(inner)?.ended ?? false)) continue;
        for (const { place } of this.graph.outgoing(inner)) {
          if (this.graph.decision(place) === 'open') this.graph.decide(place, 'unchosen');
        }
      }
    }
  }

  private subWorkflow(state: NodeState): Handler<WorkflowStep> {
    return async (step) => {
      const inner = new WorkflowRun(step.plan, { shared: this.shared, inputs: { ...this.inputs, ...step.inputs } });
      this.nested.push(inner);
      await inner.drain();
      state.children = [...inner.nodes.values()].map((child) => child.record());
      const outputs = Object.assign({}, ...[...inner.nodes.values()].map((child) => child.outputs)) as JsonObject;
      const failures = inner.unrecovered();
      if (failures.length === 0) {
        return this.shared.settings.dryRun ? { kind: 'skipped', note: 'dry run', outputs } : { kind: 'succeeded', outputs };
      }
      return { kind: 'failed', retryable: false, refused: failures.every((failure) => failure.refused), outputs, problems: failures.flatMap((failure) => failure.problems) };
    };
  }
}

