import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import type { ResourceKey } from './manifests.js';
import { timestamp } from './stored-application.js';

/** An action as the list shows it. `disabled` is advice: a disabled one can be run all the same. */
export interface ResourceAction {
  readonly name: string;
  readonly disabled?: true;
  readonly displayName?: string;
  readonly params?: readonly { readonly name: string }[];
}

export interface ActionCall {
  readonly name: string;
  /** By name; values are texts. */
  readonly params: Readonly<Record<string, string>>;
  readonly now: Date;
}

type Edit = (object: JsonObject, call: ActionCall) => JsonObject;

interface Kind {
  readonly list: (object: JsonObject) => readonly ResourceAction[];
  readonly run: Readonly<Record<string, Edit>>;
}

/** Actions of an object in the cluster, by name; none for kinds that have none here. */
export function listActions(key: ResourceKey, object: JsonObject): readonly ResourceAction[] {
  return KINDS[`${key.group}/${key.kind}`]?.list(object) ?? [];
}

/** The object after the action; undefined where there is no such action. */
export function runAction(key: ResourceKey, object: JsonObject, call: ActionCall): JsonObject | undefined {
  return KINDS[`${key.group}/${key.kind}`]?.run[call.name]?.(object, call);
}

const restartPods: Edit = (object, { now }) => {
  const spec = part(object, 'spec');
  const template = part(spec, 'template');
  const metadata = part(template, 'metadata');
  const annotations = { ...part(metadata, 'annotations'), 'kubectl.kubernetes.io/restartedAt': timestamp(now) };
  return { ...object, spec: { ...spec, template: { ...template, metadata: { ...metadata, annotations } } } };
};

/**
 * What the scripts under resource_customizations of argo-cd do.
 * Source: `actions/discovery.lua` and `actions/<name>/action.lua` of each kind.
 */
const KINDS: Readonly<Record<string, Kind>> = {
  'apps/Deployment': {
    list: (object) => {
      const paused = part(object, 'spec')['paused'] === true;
      return [{ name: 'pause', ...disabled(paused) }, { name: 'restart' }, { name: 'resume', ...disabled(!paused) }, { name: 'scale', params: [{ name: 'replicas' }] }];
    },
    run: {
      restart: restartPods,
      pause: (object) => withSpec(object, { paused: true }),
      resume: (object) => withSpec(object, { paused: false }),
      scale: (object, { params }) => withSpec(object, { replicas: Number(params['replicas'] ?? '1') }),
    },
  },
  'apps/StatefulSet': { list: () => [{ name: 'restart' }], run: { restart: restartPods } },
  'apps/DaemonSet': { list: () => [{ name: 'restart' }], run: { restart: restartPods } },
  'argoproj.io/Rollout': {
    list: rolloutActions,
    run: {
      abort: (object) => withStatus(object, { abort: true }),
      retry: (object) => withStatus(object, {}, 'abort'),
      'promote-full': promoteFull,
      resume: (object) => {
        const unpaused = part(object, 'spec')['paused'] === true ? withSpec(object, { paused: false }) : object;
        return withStatus(unpaused, {}, 'pauseConditions');
      },
      pause: (object) => withSpec(object, { paused: true }),
      restart: (object, { now }) => withSpec(object, { restartAt: timestamp(now) }),
      'skip-current-step': (object) => {
        const index = Number(part(object, 'status')['currentStepIndex'] ?? 0);
        return index < stepsOf(object) ? withStatus(object, { currentStepIndex: index + 1 }, 'pauseConditions') : object;
      },
    },
  },
};

/** Controllers before 0.10, whose status has no observed generation, are led to the last step; newer ones are told. */
function promoteFull(object: JsonObject): JsonObject {
  const status = part(object, 'status');
  if (status['phase'] === undefined || status['observedGeneration'] !== undefined) return withStatus(object, { promoteFull: true });
  return withStatus(object, stepsOf(object) === 0 ? {} : { currentStepIndex: stepsOf(object) }, 'abort');
}

function stepsOf(object: JsonObject): number {
  const { steps } = part(part(part(object, 'spec'), 'strategy'), 'canary');
  return Array.isArray(steps) ? steps.length : 0;
}

function rolloutActions(object: JsonObject): readonly ResourceAction[] {
  const [spec, status] = [part(object, 'spec'), part(object, 'status')];
  const paused = Array.isArray(status['pauseConditions']) ? status['pauseConditions'].length > 0 : spec['paused'] === true;
  const promoted = status['currentPodHash'] === status['stableRS'];
  const aborted = status['abort'] === true;
  return [
    { name: 'abort', ...disabled(promoted || aborted) },
    { name: 'pause', ...disabled(promoted || aborted || spec['paused'] === true) },
    { name: 'promote-full', ...disabled(promoted) },
    { name: 'restart', displayName: 'Restart Pods' },
    { name: 'resume', ...disabled(!paused) },
    { name: 'retry', ...disabled(promoted || !aborted) },
    { name: 'skip-current-step', ...disabled(stepsOf(object) === 0 || status['currentStepIndex'] === stepsOf(object)) },
  ];
}

function disabled(yes: boolean): { readonly disabled?: true } {
  return yes ? { disabled: true } : {};
}

function withSpec(object: JsonObject, change: JsonObject): JsonObject {
  return { ...object, spec: { ...part(object, 'spec'), ...change } };
}

function withStatus(object: JsonObject, change: JsonObject, ...removed: readonly string[]): JsonObject {
  const kept = Object.entries(part(object, 'status')).filter(([name]) => !removed.includes(name));
  return { ...object, status: { ...Object.fromEntries(kept), ...change } };
}

function part(object: JsonObject, name: string): JsonObject {
  const value: Json | undefined = object[name];
  return isJsonObject(value) ? value : {};
}
