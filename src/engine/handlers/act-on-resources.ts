import { AdapterError } from '../../core/adapter-error.js';
import type { TreeNode } from '../../core/argocd/diagnosis.js';
import { actionNames, decideAction, describeState, hasReacted, hasTakenEffect, readRollout, type RolloutState } from '../../core/argocd/rollouts.js';
import type { JsonObject } from '../../core/json.js';
import type { Problem } from '../../core/problem.js';
import type { ActionStep } from '../../core/workflow/steps.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
import { inParallel } from './in-parallel.js';
import { type Part, carryOutPart, combine, contextFor } from './one-of-many.js';
import { applicationUrl } from './sync-outcome.js';
import { findTargets, type Target } from './targets.js';

/** How many applications are acted on at a time, how often a request is sent, and the pauses between looks in milliseconds. */
const limits = { atOnce: 8, attempts: 4, firstPauseMs: 1_000, longestPauseMs: 15_000, reactionMs: 60_000 } as const;

/** Runs an action on a resource of each application that the step stands for. */
export async function actOnResources(step: ActionStep, context: StepContext): Promise<StepResult> {
  const selected = context.deployments.selected(step.app);
  const found = selected === undefined ? await findTargets(step.app, context) : undefined;
  if (found?.kind === 'failed') return found.result;
  const targets: readonly Target[] = found?.targets ?? (selected ?? []).map((ref) => ({ ref, application: undefined, mayBeMissing: false }));
  const many = targets.length > 1;
  const parts = await inParallel(targets, limits.atOnce, async (target): Promise<Part> => {
    const inner = contextFor(target, { many, context });
    return await carryOutPart(target.ref, { many, context }, async () => await act(target.ref, step, inner));
  });
  return combine(parts, { doing: step.action });
}

async function act(ref: ApplicationRef, step: ActionStep, context: StepContext): Promise<StepResult> {
  const { dryRun, askArgocd } = context.settings;
  if (!askArgocd) return { kind: 'skipped', note: `dry run: would ${step.action} ${step.name ?? `the ${step.of}`} of ${step.app}`, outputs: {} };
  // The address of what is below an application has its project in it once it has been read: without, a refusal says less.
  await context.ports.argocd.get(ref, { signal: context.signal });
  const object = chooseObject(await context.ports.argocd.resourceTree(ref, context.signal), { ref, step });
  if ('problem' in object) return { kind: 'failed', retryable: false, refused: true, problems: [object.problem] };
  const done = await new ResourceAction({ ref, step, node: object.node, context }).run(dryRun);
  if (done.kind === 'succeeded' && done.outputs['changed'] === true) await settle(ref, step, context);
  return done;
}

/** Runs an action on one object, as `actOnResources` does, whatever has been deployed. */
export async function actOnObject(ref: ApplicationRef, step: ActionStep, { node, context }: { readonly node: TreeNode; readonly context: StepContext }): Promise<StepResult> {
  return await new ResourceAction({ ref, step, node, context }).run(false);
}

/** Whether it is healthy is to be found out again; what was aborted is not what was deployed. */
async function settle(ref: ApplicationRef, step: ActionStep, context: StepContext): Promise<void> {
  // What is seen from now on is from after the action.
  await context.ports.argocd.get(ref, { refresh: 'normal', signal: context.signal });
  const state = context.deployments.get(ref)?.state;
  if (state !== 'healthy' && state !== 'requested' && state !== 'failed') return;
  context.deployments.update(ref, step.action === 'abort' ? { state: 'failed', causes: [`node ${context.node.id} aborted the update`] } : { state: 'requested' });
}

function chooseObject(nodes: readonly TreeNode[], { ref, step }: { readonly ref: ApplicationRef; readonly step: ActionStep }): { readonly node: TreeNode } | { readonly problem: Problem } {
  const group = step.of === 'Rollout' ? 'argoproj.io' : 'apps';
  const all = nodes.filter((node) => node.kind === step.of && node.group === group);
  const named = step.name === undefined ? all : all.filter(({ name }) => name === step.name);
  const [node, ...more] = named;
  if (node !== undefined && more.length === 0) return { node };
  const there = all.length === 0 ? `it has no ${step.of}` : `it has ${all.map(({ namespace, name }) => `${namespace ?? ''}/${name}`).join(', ')}`;
  const field = step.of === 'Rollout' ? 'rollout' : 'deployment';
  const message = step.name === undefined ? `${ref.name} does not have exactly one ${step.of}: ${there}` : `${ref.name} does not have one ${step.of} called ${step.name}: ${there}`;
  return { problem: { code: 'OSOP-ROLLOUT-001', severity: 'error', message, hint: `name one by \`${field}\` in the runtime of the node` } };
}

interface Subject {
  readonly ref: ApplicationRef;
  readonly step: ActionStep;
  readonly node: TreeNode;
  readonly context: StepContext;
}

/** One action on one object: looked at first, sent only where that is needed, looked up where the answer was lost. */
class ResourceAction {
  private readonly subject: Subject;
  private readonly startedMs: number;
  /** The state before a request whose answer was lost. */
  private unanswered: RolloutState | undefined;
  private sent = 0;
  private pauseMs: number = limits.firstPauseMs;
  private said = '';

  constructor(subject: Subject) {
    this.subject = subject;
    this.startedMs = subject.context.clock.monotonicMs();
  }

  async run(dryRun: boolean): Promise<StepResult> {
    const { step, context } = this.subject;
    for (;;) {
      const state = await this.read();
      if (this.unanswered !== undefined && hasTakenEffect(step.action, this.unanswered, state)) return this.done(await this.reaction());
      const decision = decideAction(step.action, state);
      if (dryRun) return { kind: 'skipped', note: `dry run: ${decision.kind === 'send' ? `would ${step.action}` : `would not ${step.action}`} ${this.name()}: ${decision.why}`, outputs: this.outputs(state, false) };
      switch (decision.kind) {
        case 'nothing':
          return { kind: 'succeeded', note: `nothing to do: ${this.name()}: ${decision.why}`, outputs: this.outputs(state, this.unanswered !== undefined) };
        case 'refused':
          return this.failed(state, `cannot ${step.action} ${this.name()}: ${decision.why}`);
        case 'wait':
          if (context.clock.monotonicMs() - this.startedMs >= this.limitMs()) return this.failed(state, `${this.name()} did not come to a pause within ${Math.round(this.limitMs() / 1000)} s: ${decision.why}`);
          await this.wait(decision.why);
          break;
        case 'send': {
          const answered = await this.send(state);
          if (answered) return this.done(await this.reaction());
        }
      }
    }
  }

  private async read(): Promise<RolloutState> {
    const { ref, node, context } = this.subject;
    return readRollout(await context.ports.argocd.liveObject(ref, node, context.signal));
  }

  /** The state once its controller has reacted: a gate would judge by what was before. */
  private async reaction(): Promise<RolloutState> {
    const { step, context } = this.subject;
    const endMs = context.clock.monotonicMs() + limits.reactionMs;
    for (;;) {
      const state = await this.read();
      if (hasReacted(step.action, state) || context.clock.monotonicMs() >= endMs) return state;
      await context.clock.sleep(limits.firstPauseMs, context.signal);
    }
  }

  /** False where the answer was lost: then it is looked whether it was carried out. */
  private async send(before: RolloutState): Promise<boolean> {
    const { ref, step, node, context } = this.subject;
    this.sent += 1;
    try {
      await context.ports.argocd.runAction(ref, node, actionNames[step.action], context.signal);
      return true;
    } catch (error) {
      if (!(error instanceof AdapterError) || context.signal.aborted || this.sent >= limits.attempts || !(error.ambiguous || error.retryable)) throw error;
      if (error.ambiguous) this.unanswered = before;
      context.report(`no answer to the request (${error.message}); looking whether it was carried out`);
      await context.clock.sleep(Math.min(error.retryAfterMs ?? 1_000 * this.sent, context.remainingMs()), context.signal);
      return false;
    }
  }

  private async wait(why: string): Promise<void> {
    const { context } = this.subject;
    context.report(`waiting for ${this.name()}: ${why}`, { heartbeat: why === this.said });
    this.said = why;
    await context.clock.sleep(this.pauseMs, context.signal);
    this.pauseMs = Math.min(limits.longestPauseMs, this.pauseMs * 1.5);
  }

  private limitMs(): number {
    return this.subject.context.settings.healthTimeoutSec * 1000;
  }

  private done(state: RolloutState): Extract<StepResult, { kind: 'succeeded' }> {
    const now = this.subject.step.of === 'Rollout' ? `: now ${describeState(state)}` : '';
    return { kind: 'succeeded', note: `${this.subject.step.action} of ${this.name()}${now}`, outputs: this.outputs(state, true) };
  }

  private failed(state: RolloutState, message: string): StepResult {
    const { ref, context } = this.subject;
    return {
      kind: 'failed', retryable: false, outputs: this.outputs(state, false),
      problems: [{ code: 'OSOP-ROLLOUT-002', severity: 'error', message, hint: `look at ${applicationUrl(ref, context)}; an aborted update goes on by action: retry, or is taken back by action: rollback` }],
    };
  }

  private outputs(state: RolloutState, changed: boolean): JsonObject {
    const { ref, step, node } = this.subject;
    return { app: ref.name, action: step.action, resource: node.name, changed, phase: state.phase, step: state.step ?? null, steps: state.steps, message: state.message };
  }

  private name(): string {
    const { node, step } = this.subject;
    return `${step.of} ${node.namespace === undefined || node.namespace === '' ? '' : `${node.namespace}/`}${node.name}`;
  }
}
