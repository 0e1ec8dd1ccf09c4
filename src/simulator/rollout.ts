import { isJsonObject, type JsonObject } from '../core/json.js';
import type { ObjectHealth } from './live-state.js';
import { imagesOf, type Manifest } from './manifests.js';
import { crashFailure } from './pods.js';
import type { Delays, Outcome } from './options.js';

/** After so many milliseconds the object has this health. */
export interface RolloutStep {
  readonly afterMs: number;
  readonly health: ObjectHealth;
  /** Of its pods, where that is another one. */
  readonly pods?: ObjectHealth;
}

/** How often a flapping workload falls back. */
const FLAPS = 3;

/** Health of a workload right after its spec changed. */
export function healthAtApply(manifest: Manifest, outcome: Outcome): ObjectHealth {
  if (outcome === 'instantly-healthy' || outcome === 'crash-looping') return { status: 'Healthy' };
  return { status: 'Progressing', message: unobserved(manifest.kind) };
}

/**
 * Health of a Rollout whose status stands in git: there is no controller then that would change it.
 * Source: resource_customizations/argoproj.io/Rollout/health.lua of argo-cd.
 */
export function declaredHealth(object: JsonObject): ObjectHealth | undefined {
  const status = object['status'];
  if (object['kind'] !== 'Rollout' || !isJsonObject(status)) return undefined;
  const { phase, message } = status;
  const said = typeof message === 'string' ? { message } : {};
  switch (phase) {
    case 'Paused':
      return { status: 'Suspended', ...said };
    case 'Healthy':
    case 'Degraded':
    case 'Progressing':
      return { status: phase, ...said };
    default:
      return undefined;
  }
}

/** Health of an object right after an action, and whether it rolls out from there. */
export function healthAfterAction(
  manifest: Manifest,
  after: { readonly action: string; readonly state: JsonObject; readonly before: ObjectHealth | undefined },
): { readonly health: ObjectHealth | undefined; readonly rolls: boolean } {
  const { action, state, before } = after;
  const declared = declaredHealth(state);
  if (declared !== undefined || before === undefined) return { health: declared ?? before, rolls: false };
  if (action === 'pause') return { health: { status: 'Suspended', message: `${manifest.kind} is paused` }, rolls: false };
  if (action === 'abort') return { health: { status: 'Degraded', message: 'RolloutAborted: Rollout aborted update' }, rolls: false };
  return { health: healthAtApply(manifest, 'healthy'), rolls: true };
}

/** What follows, step by step; each delay counts from the step before. */
export function progression(manifest: Manifest, outcome: Outcome, delays: Delays): readonly RolloutStep[] {
  const rolling: RolloutStep = { afterMs: delays.observe, health: { status: 'Progressing', message: rollingOut(manifest.kind) } };
  const healthy: RolloutStep = { afterMs: Math.max(0, delays.rollout - delays.observe), health: { status: 'Healthy' } };
  const degraded = { status: 'Degraded', message: pullFailure(manifest) } as const;
  const again: RolloutStep = { afterMs: delays.flap, health: { status: 'Healthy' } };
  const turns = Array.from({ length: FLAPS }, () => [{ afterMs: delays.flap, health: degraded }, again]).flat();
  const steps: { readonly [K in Outcome]: readonly RolloutStep[] } = {
    'instantly-healthy': [],
    'crash-looping': [{ afterMs: delays.flap, health: { status: 'Degraded', message: crashFailure(manifest) } }],
    'hook-failed': [rolling, healthy],
    'analysis-failed': [rolling, healthy],
    healthy: [rolling, healthy],
    'sync-failed': [rolling, healthy],
    degraded: pastDeadline(manifest, rolling) ?? [rolling, { afterMs: Math.max(0, delays.degraded - delays.observe), health: degraded }],
    'never-healthy': [rolling],
    flapping: [rolling, healthy, ...turns],
  };
  return steps[outcome];
}

/**
 * A Deployment that says how long it may take: its pods are Degraded as soon as they are there, it is itself only then.
 * Without that (Kubernetes gives it ten minutes) it is Degraded like its pods here, after the delay that the scenario gives.
 */
function pastDeadline(manifest: Manifest, rolling: RolloutStep): readonly RolloutStep[] | undefined {
  const spec = manifest.object['spec'];
  const seconds = isJsonObject(spec) ? spec['progressDeadlineSeconds'] : undefined;
  if (manifest.kind !== 'Deployment' || typeof seconds !== 'number') return undefined;
  const [image = 'unknown'] = imagesOf(manifest.object);
  const pods = { status: 'Degraded', message: `Back-off pulling image "${image}"` } as const;
  const exceeded = { status: 'Degraded', message: `Deployment "${manifest.name}" exceeded its progress deadline` } as const;
  return [{ ...rolling, pods }, { afterMs: seconds * 1000, health: exceeded, pods }];
}

/** Why the image of an object cannot be pulled, in the kubelet's words. */
export function pullFailure(manifest: Manifest): string {
  const [image = 'unknown'] = imagesOf(manifest.object);
  return `ImagePullBackOff: Back-off pulling image "${image}": ErrImagePull: manifest unknown`;
}

function unobserved(kind: string): string {
  switch (kind) {
    case 'Deployment':
      return 'Waiting for rollout to finish: observed deployment generation less than desired generation';
    case 'DaemonSet':
      return 'Waiting for rollout to finish: observed daemon set generation less than desired generation';
    case 'StatefulSet':
      return 'Waiting for statefulset spec update to be observed...';
    case 'Rollout':
      return 'Waiting for rollout spec update to be observed';
    default:
      return '';
  }
}

function rollingOut(kind: string): string {
  return kind === 'Deployment' ? 'Waiting for rollout to finish: 0 of 1 updated replicas are available...' : 'Waiting for 1 pods to be ready...';
}
