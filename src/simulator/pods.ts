import type { JsonObject } from '../core/json.js';
import type { LiveObject, ObjectHealth } from './live-state.js';
import { containersOf, type Manifest } from './manifests.js';
import { timestamp } from './stored-application.js';

/** What is wrong with the pods of a workload, as far as its health tells. */
export type Trouble = 'pull' | 'crash' | 'job' | undefined;

/** How often a container that crashes was started anew. */
const RESTARTS = 4;

export function troubleOf(health: ObjectHealth | undefined): Trouble {
  const message = health?.message ?? '';
  if (health?.status !== 'Degraded') return undefined;
  if (/CrashLoopBackOff|restarting failed container/.test(message)) return 'crash';
  if (/ImagePull|pulling image/.test(message)) return 'pull';
  return /backoff limit/.test(message) ? 'job' : undefined;
}

/** Why a container is not started again, in the kubelet's words. */
export function crashFailure(manifest: Manifest): string {
  const container = nameOfContainer(manifest);
  return `CrashLoopBackOff: back-off 1m20s restarting failed container=${container} pod=${manifest.name}_${manifest.namespace}`;
}

/** What Argo CD shows beside a Pod of the tree. Source: populatePodInfo in controller/cache/info.go of argo-cd. */
export function podInfo(health: ObjectHealth | undefined): readonly JsonObject[] {
  const trouble = troubleOf(health);
  const reason = { pull: 'ImagePullBackOff', crash: 'CrashLoopBackOff', job: 'Error' };
  return [
    ...(trouble === undefined ? [] : [{ name: 'Status Reason', value: reason[trouble] }]),
    { name: 'Node', value: 'node-1' },
    { name: 'Containers', value: health?.status === 'Healthy' ? '1/1' : '0/1' },
    ...(trouble === 'crash' ? [{ name: 'Restart Count', value: String(RESTARTS) }] : []),
  ];
}

/** The Pod of a workload as Kubernetes has it. */
export function podObject({ manifest, health, createdAt }: LiveObject, name: string): JsonObject {
  const { namespace } = manifest;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, creationTimestamp: timestamp(createdAt) },
    spec: { containers: containersOf(manifest.object).map((container) => ({ name: container['name'] ?? '', image: container['image'] ?? '' })) },
    status: {
      phase: health?.status === 'Healthy' ? 'Running' : 'Pending',
      containerStatuses: containersOf(manifest.object).map((container): JsonObject => ({ name: container['name'] ?? '', image: container['image'] ?? '', ...stateOf(health) })),
    },
  };
}

function stateOf(health: ObjectHealth | undefined): JsonObject {
  const ended = { exitCode: 1, reason: 'Error', startedAt: '2026-01-01T00:00:00Z', finishedAt: '2026-01-01T00:00:01Z' };
  switch (troubleOf(health)) {
    case 'pull':
      return { ready: false, restartCount: 0, state: { waiting: { reason: 'ImagePullBackOff', message: health?.message ?? '' } }, lastState: {} };
    case 'crash':
      return { ready: false, restartCount: RESTARTS, state: { waiting: { reason: 'CrashLoopBackOff', message: health?.message ?? '' } }, lastState: { terminated: ended } };
    case 'job':
      return { ready: false, restartCount: 0, state: { terminated: ended }, lastState: {} };
    case undefined:
      return { ready: health?.status === 'Healthy', restartCount: 0, state: { running: { startedAt: '2026-01-01T00:00:00Z' } }, lastState: {} };
  }
}

/** What a container has written where a scenario does not say: nothing that has not run. */
export function defaultLog(health: ObjectHealth | undefined): readonly string[] {
  const trouble = troubleOf(health);
  if (trouble === 'crash') return ['starting', 'Error: cannot find module "./server"', 'exiting with code 1'];
  return trouble === 'job' ? ['running migrations', 'migration 0042 failed: relation "orders" does not exist'] : ['listening on :8080'];
}

/** What Kubernetes says in place of the log; undefined where there is one. */
export function logRefusal(object: LiveObject, asked: { readonly pod: string; readonly previous: boolean }): string | undefined {
  const trouble = troubleOf(object.health);
  const container = nameOfContainer(object.manifest);
  if (trouble === 'pull') return `container "${container}" in pod "${asked.pod}" is waiting to start: trying and failing to pull image`;
  if (asked.previous && trouble !== 'crash') return `previous terminated container "${container}" in pod "${asked.pod}" not found`;
  return undefined;
}

export function nameOfContainer({ object }: Manifest): string {
  const name = containersOf(object).at(-1)?.['name'];
  return typeof name === 'string' ? name : '';
}
