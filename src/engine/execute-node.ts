import { AdapterError } from '../core/adapter-error.js';
import type { Json, JsonObject } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import type { Step } from '../core/workflow/steps.js';
import { bindOutputs } from '../core/workflow/steps.js';
import { builtInFile } from '../core/workflow/built-in.js';
import { startDeadline } from './deadline.js';
import { approval, approvalMissing } from './handlers/approval.js';
import { bump } from './handlers/bump.js';
import { promote } from './handlers/promote.js';
import { check } from './handlers/check.js';
import { command } from './handlers/command.js';
import { commit } from './handlers/commit.js';
import type { Handler, StepContext, StepResult } from './handlers/context.js';
import { gateApplications } from './handlers/gate-applications.js';
import { backoffMs } from './handlers/gate.js';
import { notify } from './handlers/notify.js';
import { actOnResources } from './handlers/act-on-resources.js';
import { rollbackApplications } from './handlers/rollback-applications.js';
import { syncApplications } from './handlers/sync-applications.js';
import { tag } from './handlers/tag.js';
import { validate } from './handlers/validate.js';
import type { NodeState } from './node-state.js';
import { earlyEnd, isCancelled, problemOf } from './problems.js';
import { renderStep } from './render-step.js';
import { endedBySignal, runCustom } from './run-custom.js';
import type { RunShared } from './run-shared.js';
import { stepContext } from './step-context.js';
import { expressionScope, templateResolver, type ScopeSources } from './scope.js';

/** What executing a node needs beside the node itself. */
export interface Execution {
  readonly shared: RunShared;
  readonly sources: Omit<ScopeSources, 'current' | 'extra'>;
  /** Values of the iterator variable, one run each; undefined for a node that runs once. */
  readonly items: { readonly name: string; readonly values: readonly Json[] } | undefined;
  readonly runWorkflow: Handler<Extract<Step, { kind: 'workflow' }>>;
}

/** Runs a node to its end: once or for each item, with retries and within its time. Writes into its state. */
export async function executeNode(state: NodeState, execution: Execution): Promise<void> {
  const { shared } = execution;
  const { node } = state.planned;
  const startedMs = shared.clock.monotonicMs();
  const deadline = startDeadline(shared.clock, { scope: 'node', seconds: node.timeoutSec, parent: shared.signal });
  const deadlineMs = Math.min(shared.deadlineMs, node.timeoutSec === undefined ? Number.POSITIVE_INFINITY : startedMs + node.timeoutSec * 1000);
  state.status = 'running';
  state.attempts = 0;
  state.startedAt = shared.clock.now();
  try {
    let result: StepResult = { kind: 'succeeded', outputs: {}, note: 'no items' };
    for (const extra of iterations(execution.items)) {
      result = await attempt(state, { execution, extra, signal: deadline.signal, deadlineMs });
      settleOutputs(state, result, shared);
      if (result.kind === 'failed') break;
    }
    settle(state, result, { shared, signal: deadline.signal });
    state.problems = state.problems.map((problem) => located(problem, state, execution));
  } finally {
    deadline.cancel();
    state.endedAt = shared.clock.now();
    state.durationMs = Math.round(shared.clock.monotonicMs() - startedMs);
  }
  if (state.hasFailed && shared.found.failure === '') {
    const failure = state.problems.find((problem) => problem.severity === 'error')?.message ?? `node ${node.id} failed`;
    shared.found.failure = shared.ports.redact?.(failure) ?? failure;
  }
  shared.report({ type: 'node-finished', at: shared.clock.now(), node: node.id, kind: state.planned.step.kind, produced: state.produced, status: state.status, durationMs: state.durationMs, problems: state.problems, note: state.note });
}

/** A problem that no line caused stands at the node that met it, so that it can be found in the workflow file. */
function located(problem: Problem, { planned }: NodeState, { sources }: Execution): Problem {
  if (problem.where !== undefined || sources.document.file === builtInFile) return problem;
  return { ...problem, where: sources.document.locate(planned.node.pointer) };
}

function iterations(items: Execution['items']): readonly JsonObject[] {
  return items === undefined ? [{}] : items.values.map((value) => ({ [items.name]: value }));
}

interface Attempt {
  readonly execution: Execution;
  readonly extra: JsonObject;
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
}

async function attempt(state: NodeState, { execution, extra, signal, deadlineMs }: Attempt): Promise<StepResult> {
  const { shared, sources } = execution;
  const { node, step } = state.planned;
  // The gate spends the node's retries itself: it knows when trying again can tell something new.
  const retries = step.kind === 'gate' ? 0 : node.retryPolicy.maxRetries;
  for (let tried = 1; ; tried += 1) {
    if (signal.aborted) return endedBySignal;
    state.attempts += 1;
    shared.report({ type: 'node-started', at: shared.clock.now(), node: node.id, purpose: node.purpose, attempt: state.attempts });
    const scopeSources: ScopeSources = { ...sources, current: node.id, extra };
    const rendered = renderStep(step, templateResolver(expressionScope(scopeSources), shared.variables));
    const result = rendered.ok
      ? await perform(rendered.step, state, { execution, extra, signal, deadlineMs })
      : unrendered(rendered.message, shared.settings.dryRun);
    const judged = result.kind === 'succeeded' && step.kind !== 'check' ? checkCriteria(state, result, { sources: scopeSources, shared }) : result;
    if (judged.kind !== 'failed' || !judged.retryable || tried > retries || signal.aborted) return judged;
    const pauseMs = backoffMs(node.retryPolicy, tried);
    shared.report({ type: 'progress', at: shared.clock.now(), node: node.id, heartbeat: false, message: `failed (${tried} of ${retries + 1}), trying again in ${pauseMs / 1000} s: ${judged.problems[0]?.message ?? ''}` });
    try {
      await shared.clock.sleep(pauseMs, signal);
    } catch {
      return judged;
    }
  }
}

function unrendered(message: string, dryRun: boolean): StepResult {
  if (dryRun) return { kind: 'skipped', note: `dry run: ${message} before a real run` };
  return { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-EXPR-004', severity: 'error', message }] };
}

async function perform(step: Step, state: NodeState, { execution, extra, signal, deadlineMs }: Attempt): Promise<StepResult> {
  const { shared } = execution;
  const { node } = state.planned;
  if (node.approvalRequired && step.kind !== 'approval' && !shared.settings.approved.has(node.id) && !shared.settings.dryRun) {
    return { kind: 'failed', refused: true, retryable: false, problems: [approvalMissing(node)] };
  }
  const context = stepContext(state, { shared, signal, deadlineMs });
  try {
    if (step.kind === 'workflow') return await execution.runWorkflow(step, context);
    if (step.kind === 'check') return await check(step, context, (response) => unmetCriteria(state, { ...execution.sources, current: node.id, extra: { ...extra, response } }));
    if (step.kind === 'custom') return await runCustom(step, context, shared);
    return await dispatch(step, context);
  } catch (error) {
    if (signal.aborted) return endedBySignal;
    return { kind: 'failed', retryable: error instanceof AdapterError && error.retryable, problems: [problemOf(error, `node ${node.id}`, { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' })] };
  }
}

/** Steps whose handlers are the engine's own; sub-workflows and custom steps are given by the run, and checks judge their criteria themselves. */
type BuiltInStep = Exclude<Step, { kind: 'workflow' } | { kind: 'custom' } | { kind: 'check' }>;

async function dispatch(step: BuiltInStep, context: StepContext): Promise<StepResult> {
  switch (step.kind) {
    case 'commit': return await commit(step, context);
    case 'bump': return await bump(step, context);
    case 'promote': return await promote(step, context);
    case 'tag': return await tag(step, context);
    case 'validate': return await validate(step, context);
    case 'sync': return await syncApplications(step, context);
    case 'gate': return await gateApplications(step, context);
    case 'rollback': return await rollbackApplications(step, context);
    case 'action': return await actOnResources(step, context);
    case 'notify': return await notify(step, context);
    case 'command': return await command(step, context);
    case 'approval': return await approval(step, context);
  }
}

/** Every success criterion that is an expression must hold on what the node has just produced. */
function checkCriteria(
  state: NodeState,
  result: Extract<StepResult, { kind: 'succeeded' }>,
  { sources, shared }: { readonly sources: ScopeSources; readonly shared: RunShared },
): StepResult {
  if (state.planned.criteria.length === 0) return result;
  settleOutputs(state, result, shared);
  const problems = unmetCriteria(state, sources).map(({ source, why }): Problem => ({
    code: 'OSOP-RUN-003', severity: 'error', message: `the success criterion \`${source}\` of node ${state.planned.node.id} does not hold: ${why}`,
  }));
  return problems.length === 0 ? result : { kind: 'failed', retryable: true, outputs: result.outputs, problems };
}

/** The success criteria that do not hold, and why. */
function unmetCriteria({ planned }: NodeState, sources: ScopeSources): readonly { readonly source: string; readonly why: string }[] {
  const scope = expressionScope(sources);
  return planned.criteria.flatMap((criterion) => {
    const evaluated = criterion.evaluate(scope);
    if (evaluated.ok && evaluated.value === true) return [];
    return [{ source: criterion.source, why: evaluated.ok ? 'it is not true' : evaluated.message }];
  });
}

function settleOutputs(state: NodeState, result: StepResult, { found }: RunShared): void {
  if (result.outputs === undefined) return;
  found.published += 1;
  state.published = found.published;
  state.produced = result.outputs;
  state.outputs = Object.keys(result.outputs).length === 0 ? {} : bindOutputs(state.planned.node.outputs, result.outputs);
}

function settle(state: NodeState, result: StepResult, { shared, signal }: { readonly shared: RunShared; readonly signal: AbortSignal }): void {
  switch (result.kind) {
    case 'succeeded':
      state.status = 'succeeded';
      state.problems = result.problems ?? [];
      state.note = result.note;
      return;
    case 'skipped':
      state.status = shared.settings.dryRun ? 'planned' : 'skipped';
      state.note = result.note;
      return;
    case 'failed': {
      const cancelled = isCancelled(shared.signal);
      state.status = cancelled ? 'cancelled' : 'failed';
      state.refused = result.refused ?? false;
      state.superseded = result.superseded ?? false;
      const endedEarly = result.problems.length === 0 && signal.aborted;
      state.timedOut = result.timedOut === true || (endedEarly && !cancelled);
      state.problems = result.problems.length > 0 ? result.problems : [endedEarly ? earlyEnd(state, signal) : unexplained(state)];
    }
  }
}

function unexplained(state: NodeState): Problem {
  return { code: 'OSOP-RUN-006', severity: 'error', message: `node ${state.planned.node.id} failed and gave no reason` };
}
