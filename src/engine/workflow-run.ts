import type { Json, JsonObject } from '../core/json.js';
import type { Plan } from '../core/workflow/plan.js';
import { startDeadline } from './deadline.js';
import type { Deployments } from './deployments.js';
import { executeNode } from './execute-node.js';
import { leadsBack } from '../core/workflow/graph.js';
import { EdgeJudge } from './edge-judge.js';
import { GraphState, type EdgeDecision } from './graph-state.js';
import type { Handler, StepResult } from './handlers/context.js';
import { NodeState } from './node-state.js';
import { earlyEnd, isCancelled, TimeoutReason } from './problems.js';
import { renderStep } from './render-step.js';
import type { RunShared } from './run-shared.js';
import { expressionScope, templateResolver } from './scope.js';
import type { Step, WorkflowStep } from '../core/workflow/steps.js';

/** Rounds of a `when` loop where the edge does not say (`x-max-iterations`). */
const usualRounds = 10;

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
  private shared: RunShared;
  private readonly inputs: JsonObject;
  private readonly forced = new Set<string>();
  private readonly rounds = new Map<number, number>();
  private readonly items = new Map<string, { readonly name: string; readonly values: readonly Json[] }>();
  private readonly running = new Map<string, Promise<void>>();
  /** Nodes whose loop goes round as soon as what still runs of the last round has ended. */
  private readonly turning = new Set<NodeState>();
  private wentRound = false;
  private readonly judge: EdgeJudge;

  constructor(plan: Plan, { shared, inputs }: { readonly shared: RunShared; readonly inputs: JsonObject }) {
    this.plan = plan;
    this.shared = shared;
    this.inputs = inputs;
    this.graph = new GraphState(plan);
    this.nodes = new Map([...plan.nodes].map(([id, planned]) => [id, new NodeState(planned)]));
    this.judge = new EdgeJudge({ graph: this.graph, items: this.items, scopeAt: (node) => this.scopeAt(node), shared: () => this.shared });
  }

  /** Carries out everything that can be, and returns when nothing runs any more. */
  async drain(): Promise<void> {
    for (;;) {
      this.advance();
      if (this.running.size > 0) await Promise.race(this.running.values());
      else if (!this.release()) return;
      // A loop whose nodes take no time would leave none for timers and signals.
      if (this.wentRound) await this.shared.clock.sleep(0, this.shared.signal).catch(() => undefined);
      this.wentRound = false;
    }
  }

  /**
   * Decides the edges that loops have kept open for a round that will not come, as when each of two loops
   * waits for the other. False when there is none, and then nothing may be left.
   */
  private release(): boolean {
    const open = [...this.nodes].flatMap(([id, state]) =>
      (state.ended ? this.graph.outgoing(id).filter(({ place }) => this.graph.decision(place) === 'open') : []));
    for (const { place } of open) this.graph.decide(place, 'unchosen');
    const waiting = [...this.nodes].filter(([, { status }]) => status === 'pending').map(([id]) => id);
    if (open.length === 0 && waiting.length > 0) throw new Error(`nodes wait for each other: ${waiting.join(', ')}`);
    return open.length > 0 && waiting.length > 0;
  }

  /**
   * Starts a node that the workflow did not come to, as if an edge had led there, and what follows it,
   * within the time that `shared` allows: that of a sub-workflow may be over. Call `drain` afterwards.
   */
  force(id: string, shared: RunShared): void {
    this.shared = shared;
    const affected = new Set([...this.graph.reachableFrom(id)].filter((node) => {
      const status = this.nodes.get(node)?.status;
      return node === id || status === 'skipped' || status === 'blocked';
    }));
    for (const node of affected) this.nodes.get(node)?.reset();
    this.graph.reopen(affected);
    this.forced.add(id);
  }

  /** A node's step with its templates filled in; undefined where one has no value. */
  rendered(id: string): Step | undefined {
    const state = this.nodes.get(id);
    if (state === undefined) return undefined;
    const result = renderStep(state.planned.step, templateResolver(this.scopeAt(id), this.shared.variables));
    return result.ok ? result.step : undefined;
  }

  /**
   * Nodes that failed without a fallback that took over, and those that time did not allow to start.
   * Error and timeout edges react, they do not recover.
   */
  unrecovered(): readonly NodeState[] {
    return [...this.nodes.values()].filter((state) => {
      if (state.status === 'cancelled') return !isCancelled(this.shared.signal);
      if (state.status !== 'failed') return false;
      if (state.planned.step.kind === 'validate') return true;
      return !this.graph.outgoing(state.planned.node.id).some(({ arrow, place }) =>
        arrow.planned.edge.mode === 'fallback' && this.graph.decision(place) === 'taken' && this.nodes.get(arrow.to)?.status === 'succeeded');
    });
  }

  /** Starts, skips or blocks every node whose edges are decided, until nothing changes. */
  private advance(): void {
    const turning = [...this.turning];
    this.turning.clear();
    for (const state of turning) this.decideOutgoing(state);
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
    state.passedOver = true;
    if (readiness === 'skip') {
      state.status = 'skipped';
      state.note = 'the workflow took another way';
    } else {
      state.status = readiness === 'run' ? 'cancelled' : 'blocked';
      state.note = readiness === 'run' ? 'the run ended before it could start' : 'something before it failed';
      if (readiness === 'run' && !isCancelled(this.shared.signal)) this.outOfTime(state);
    }
    this.decideOutgoing(state);
  }

  /** A run whose time is over has not done what it was asked to, whatever it did until then. */
  private outOfTime(state: NodeState): void {
    state.attempts = 0;
    const problem = earlyEnd(state, this.shared.signal);
    state.problems = [problem];
    if (this.shared.found.failure === '') this.shared.found.failure = this.shared.ports.redact?.(problem.message) ?? problem.message;
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
      if (leadsBack(arrow.planned.edge) && this.goesRound(state, arrow.edgeIndex)) return;
    }
    const decideAll = (): readonly EdgeDecision[] => arrows.map(({ arrow }) => this.judge.decisionOf(state, arrow.planned, arrow.to));
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

  private scopeAt(node: string): ReturnType<typeof expressionScope> {
    return expressionScope({
      document: this.plan.document, nodes: this.nodes, inputs: this.inputs, variables: this.shared.variables, clock: this.shared.clock, current: node, extra: {},
    });
  }

  /** Starts the body of a `when` loop again if its condition holds; too many rounds fail the node. */
  private goesRound(state: NodeState, edgeIndex: number): boolean {
    const planned = this.plan.edges[edgeIndex];
    if (planned === undefined || state.status !== 'succeeded' || !this.judge.holds(state, planned)) return false;
    const body = this.plan.graph.loopBody(planned.edge);
    if ([...this.running.keys()].some((id) => body.has(id))) {
      this.turning.add(state);
      return true;
    }
    const round = (this.rounds.get(edgeIndex) ?? 1) + 1;
    const most = planned.edge.maxIterations ?? usualRounds;
    if (round > most) {
      this.judge.fail(state, { code: 'OSOP-RUN-004', message: `the loop from ${planned.edge.from} to ${planned.edge.to} did not end within ${most} rounds` });
      return false;
    }
    this.rounds.set(edgeIndex, round);
    this.wentRound = true;
    for (const [index, { edge }] of this.plan.edges.entries()) {
      if (index !== edgeIndex && body.has(edge.from) && body.has(edge.to)) this.rounds.delete(index);
    }
    for (const id of body) this.nodes.get(id)?.reset();
    this.graph.reopen(body);
    this.forced.add(planned.edge.to);
    return true;
  }

  /** Bodies of the loops around a node that may still go round. */
  private openLoops(node: string): readonly ReadonlySet<string>[] {
    return this.plan.edges
      .filter((planned) => leadsBack(planned.edge) && !(this.nodes.get(planned.edge.from)?.ended ?? true))
      .map((planned) => this.plan.graph.loopBody(planned.edge))
      .filter((body) => body.has(node));
  }

  /** Once a loop has ended, the edges out of its body that were not taken in any round are decided. */
  private closeLoops(node: string): void {
    for (const planned of this.plan.edges) {
      if (!leadsBack(planned.edge) || planned.edge.from !== node) continue;
      for (const inner of this.plan.graph.loopBody(planned.edge)) {
        if (!(this.nodes.get(inner)?.ended ?? false)) continue;
        for (const { arrow, place } of this.graph.outgoing(inner)) {
          const mayComeRound = this.openLoops(inner).some((body) => !body.has(arrow.to));
          if (this.graph.decision(place) === 'open' && !mayComeRound) this.graph.decide(place, 'unchosen');
        }
      }
    }
  }

  private subWorkflow(state: NodeState): Handler<WorkflowStep> {
    return async (step, context) => {
      const { clock } = this.shared;
      const seconds = step.plan.document.timeoutSec;
      const deadline = startDeadline(clock, { scope: 'run', seconds, parent: context.signal });
      const remainingMs = Math.min(context.remainingMs(), (seconds ?? Number.POSITIVE_INFINITY) * 1000);
      const shared = { ...this.shared, signal: deadline.signal, deadlineMs: clock.monotonicMs() + remainingMs };
      const inner = new WorkflowRun(step.plan, { shared, inputs: { ...this.inputs, ...step.inputs } });
      this.nested.push(inner);
      const before = new Set(brokenApps(this.shared.deployments));
      state.children = () => [...inner.nodes.values()].map((child) => child.record());
      try {
        await inner.drain();
      } finally {
        deadline.cancel();
      }
      return inner.result(brokenApps(this.shared.deployments).filter((app) => !before.has(app)));
    };
  }

  /** How this workflow ended, as the result of the node that runs it. */
  private result(broken: readonly string[]): StepResult {
    const states = [...this.nodes.values()];
    const outputs = Object.assign({}, ...states.map((child) => child.outputs)) as JsonObject;
    const failures = this.unrecovered();
    const { signal, settings } = this.shared;
    if (failures.length > 0) {
      return {
        kind: 'failed',
        retryable: false,
        refused: failures.every((failure) => failure.refused),
        superseded: failures.every((failure) => failure.superseded),
        timedOut: signal.reason instanceof TimeoutReason,
        outputs,
        problems: failures.flatMap((failure) => failure.problems),
      };
    }
    if (broken.length > 0) {
      // Its own rollback has put things right, but what it was run for has not happened.
      const causes = states.flatMap((child) => (child.hasFailed ? child.problems : []));
      const message = `${this.plan.document.name}: ${broken.join(', ')} did not stay deployed`;
      return { kind: 'failed', retryable: false, outputs, problems: [...causes, { code: 'OSOP-RUN-007', severity: 'error', message }] };
    }
    if (states.some(({ status }) => status === 'cancelled')) return { kind: 'failed', retryable: false, outputs, problems: [] };
    return settings.dryRun ? { kind: 'skipped', note: 'dry run', outputs } : { kind: 'succeeded', outputs };
  }
}

/** Applications whose deployment failed or was undone. */
function brokenApps(deployments: Deployments): readonly string[] {
  return deployments.all()
    .filter(({ state }) => state === 'failed' || state === 'rolled-back' || state === 'rollback-failed' || state === 'unchecked')
    .map(({ app }) => app.name);
}
