import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { oneLine } from '../one-line.js';
import type { TreeNode } from './diagnosis.js';

/** A Rollout of Argo Rollouts, as far as it is read. Source: pkg/apis/rollouts/v1alpha1/types.go of argo-rollouts. */
export interface RolloutState {
  readonly phase: string;
  readonly message: string;
  /** The step it is at, from 1; undefined without steps, and past the last one. */
  readonly step: number | undefined;
  readonly steps: number;
  /** True while it waits for somebody to let it go on; `pausedSince` tells one pause from the next. */
  readonly paused: boolean;
  readonly pausedSince: string | undefined;
  readonly specPaused: boolean;
  readonly aborted: boolean;
  /** True once everything runs the template: no update is under way. */
  readonly promoted: boolean;
  readonly promotingFully: boolean;
  /** False while its controller has not seen the newest spec: the status is that of before. */
  readonly observed: boolean;
  /** When its Pods were last told to restart. */
  readonly restartedAt: string | undefined;
}

/** What a live object says of itself: a Rollout, or, as far as `restartedAt`, a Deployment. */
export function readRollout(object: JsonObject): RolloutState {
  const [metadata, spec, status] = [part(object, 'metadata'), part(object, 'spec'), part(object, 'status')];
  const steps = listIn(part(part(spec, 'strategy'), 'canary')['steps']);
  const index = status['currentStepIndex'];
  const [condition] = listIn(status['pauseConditions']);
  const specPaused = spec['paused'] === true;
  const { generation } = metadata;
  const observed = Number(status['observedGeneration']);
  const restarted = part(part(part(spec, 'template'), 'metadata'), 'annotations')['kubectl.kubernetes.io/restartedAt'] ?? spec['restartAt'];
  return {
    phase: text(status['phase']) ?? '',
    message: oneLine(text(status['message']) ?? '', 600),
    step: typeof index === 'number' && index < steps.length ? index + 1 : undefined,
    steps: steps.length,
    paused: condition !== undefined || specPaused,
    pausedSince: condition === undefined ? undefined : text(condition['startTime']),
    specPaused,
    aborted: status['abort'] === true,
    promoted: status['currentPodHash'] !== undefined && status['currentPodHash'] === status['stableRS'],
    promotingFully: status['promoteFull'] === true,
    observed: typeof generation !== 'number' || (Number.isFinite(observed) ? observed >= generation : status['observedGeneration'] !== undefined),
    restartedAt: text(restarted),
  };
}

/** What a workflow may do to a Rollout; `restart` to a Deployment too. */
export const rolloutActions = ['promote', 'promote-full', 'abort', 'retry', 'pause', 'restart'] as const;
export type RolloutAction = (typeof rolloutActions)[number];

/** What Argo CD calls the action. */
export const actionNames: { readonly [A in RolloutAction]: string } = {
  'promote': 'resume', 'promote-full': 'promote-full', 'abort': 'abort', 'retry': 'retry', 'pause': 'pause', 'restart': 'restart',
};

/** Whether an action is to be sent now, later or not at all. */
export interface Decision {
  readonly kind: 'send' | 'wait' | 'nothing' | 'refused';
  readonly why: string;
}

/** `promote` waits until there is a pause to end: right after a sync the update has not come to it yet. */
export function decideAction(action: RolloutAction, state: RolloutState): Decision {
  if (action === 'restart') return { kind: 'send', why: 'its Pods are restarted' };
  if (!state.observed) return { kind: 'wait', why: 'its controller has not seen the newest spec yet' };
  switch (action) {
    case 'promote':
      return decidePromotion(state);
    case 'promote-full':
      if (state.aborted) return { kind: 'refused', why: `its update was aborted: ${state.message}` };
      if (state.promoted) return { kind: 'nothing', why: 'it is promoted already' };
      return state.promotingFully ? { kind: 'nothing', why: 'it is being promoted fully already' } : { kind: 'send', why: describeState(state) };
    case 'abort':
      if (state.aborted) return { kind: 'nothing', why: 'it is aborted already' };
      return state.promoted ? { kind: 'nothing', why: 'no update is under way' } : { kind: 'send', why: describeState(state) };
    case 'retry':
      return state.aborted ? { kind: 'send', why: describeState(state) } : { kind: 'nothing', why: 'it is not aborted' };
    case 'pause':
      if (state.specPaused) return { kind: 'nothing', why: 'it is paused already' };
      return state.promoted ? { kind: 'nothing', why: 'no update is under way' } : { kind: 'send', why: describeState(state) };
  }
}

function decidePromotion(state: RolloutState): Decision {
  if (state.aborted || state.phase === 'Degraded') return { kind: 'refused', why: state.aborted ? `its update was aborted: ${state.message}` : `it is Degraded: ${state.message}` };
  if (state.paused) return { kind: 'send', why: describeState(state) };
  if (state.promoted) return { kind: 'nothing', why: 'it is promoted already' };
  if (state.promotingFully) return { kind: 'nothing', why: 'it is being promoted fully already' };
  return { kind: 'wait', why: describeState(state) };
}

/** Whether an action whose answer was lost has been carried out, by the state before it and the one after. */
export function hasTakenEffect(action: RolloutAction, before: RolloutState, after: RolloutState): boolean {
  switch (action) {
    case 'promote':
      return !after.paused || after.step !== before.step || after.pausedSince !== before.pausedSince || after.promoted;
    case 'promote-full':
      return after.promotingFully || after.promoted;
    case 'abort':
      return after.aborted;
    case 'retry':
      return !after.aborted;
    case 'pause':
      return after.specPaused;
    case 'restart':
      return after.restartedAt !== before.restartedAt;
  }
}

/** Whether its controller has taken the action up: until then phase and message are those of before. */
export function hasReacted(action: RolloutAction, { phase, paused }: RolloutState): boolean {
  switch (action) {
    case 'promote':
      return phase !== 'Paused' || paused;
    case 'promote-full':
      return phase !== 'Paused';
    case 'retry':
      return phase !== 'Degraded';
    case 'abort':
      return phase === 'Degraded';
    case 'pause':
    case 'restart':
      return true;
  }
}

/** `paused at step 2 of 4 (CanaryPauseStep)`, one line. */
export function describeState(state: RolloutState): string {
  const word = state.aborted ? 'aborted' : state.paused ? 'paused' : state.promoted ? 'promoted' : (state.phase || 'Progressing').toLowerCase();
  const where = state.aborted || state.step === undefined ? '' : ` at step ${state.step} of ${state.steps}`;
  const message = state.message === '' ? '' : ` (${state.message})`;
  return `${word}${where}${message}`;
}

/** True for a Rollout of Argo Rollouts. */
export function isRollout({ group, kind }: Pick<TreeNode, 'group' | 'kind'>): boolean {
  return group === 'argoproj.io' && kind === 'Rollout';
}

/** Analysis runs that a Rollout owns and that are not well, the newest first. */
export function sickAnalyses(rollout: TreeNode, nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodes
    .filter(({ group, kind, parentRefs, health }) =>
      group === 'argoproj.io' && kind === 'AnalysisRun' && (health?.status === 'Degraded' || health?.status === 'Unknown') &&
      parentRefs?.some(({ uid }) => uid !== undefined && uid === rollout.uid) === true)
    .toSorted((one, other) => ((one.createdAt ?? '') < (other.createdAt ?? '') ? 1 : -1));
}

/**
 * The verdict of an analysis run: `AnalysisRun shop/web-1: Failed: metric success-rate Failed: value [0.87]`, one line. Metrics
 * that went well are left out.
 */
export function describeAnalysis({ namespace, name }: Pick<TreeNode, 'namespace' | 'name'>, object: JsonObject): string {
  const status = part(object, 'status');
  const metrics = listIn(status['metricResults']).filter(({ phase }) => phase !== 'Successful' && phase !== 'Running' && phase !== 'Pending').map(describeMetric);
  const own = text(status['message']);
  const parts = [`AnalysisRun ${namespace === undefined || namespace === '' ? '' : `${namespace}/`}${name}: ${text(status['phase']) ?? 'phase not known'}`, ...(own === undefined ? [] : [own]), ...metrics];
  return oneLine(parts.join('; '), 600);
}

function describeMetric(metric: JsonObject): string {
  const last = listIn(metric['measurements']).findLast(({ phase }) => phase !== 'Successful') ?? {};
  const value = text(last['value']);
  const message = text(last['message']) ?? text(metric['message']);
  return [`metric ${text(metric['name']) ?? '?'} ${text(metric['phase']) ?? ''}`.trim(), ...(value === undefined ? [] : [`value ${value}`]), ...(message === undefined ? [] : [message])].join(': ');
}

function part(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isJsonObject(value) ? value : {};
}

function listIn(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((item) => isJsonObject(item)) : [];
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
