import type { HealthStatus, ResourceStatus } from '../core/argocd/application.js';
import type { DesiredState } from './desired-state.js';
import type { LiveState } from './live-state.js';
import { keyOf, type ResourceKey } from './manifests.js';

/** What a comparison of git with the cluster found. */
export interface Comparison {
  readonly status: 'Synced' | 'OutOfSync' | 'Unknown';
  /** Without health, which is kept in the resource tree; sorted by group, kind, namespace and name. */
  readonly resources: readonly ResourceStatus[];
  readonly health: HealthStatus;
  /** True where nothing but objects to be pruned stands between git and the cluster. */
  readonly onlyPruning: boolean;
}

/** Compares the objects that git asks for with the live ones. */
export function compare(desired: DesiredState, live: LiveState): Comparison {
  if (desired.kind === 'failed') {
    const resources = live.all().map(({ manifest }) => resourceStatus(manifest, { status: 'Unknown' }));
    return { status: 'Unknown', resources: resources.toSorted(byIdentity), health: live.aggregate([]), onlyPruning: false };
  }
  const wanted = desired.manifests.filter(({ hook }) => hook === undefined);
  const wantedKeys = new Set(wanted.map((manifest) => keyOf(manifest)));
  const extra = live.all().filter(({ manifest }) => !wantedKeys.has(keyOf(manifest)));
  const differing = wanted.filter((manifest) => live.effectOf(manifest) !== 'unchanged');
  const resources = [
    ...wanted.map((manifest) => resourceStatus(manifest, { status: differing.includes(manifest) ? 'OutOfSync' : 'Synced' })),
    ...extra.map(({ manifest }) => resourceStatus(manifest, { status: 'OutOfSync', requiresPruning: true })),
    ...live.hooks().map(({ manifest }) => resourceStatus(manifest, { hook: true })),
  ];
  return {
    status: differing.length + extra.length === 0 ? 'Synced' : 'OutOfSync',
    resources: resources.toSorted(byIdentity),
    health: live.aggregate(desired.manifests),
    onlyPruning: differing.length === 0 && extra.length > 0,
  };
}

/** The fields that name an object, as Go writes them: empty ones are absent. */
export function identity(key: ResourceKey): Pick<ResourceStatus, 'group' | 'version' | 'kind' | 'namespace' | 'name'> {
  return {
    ...(key.group === '' ? {} : { group: key.group }),
    version: key.version,
    kind: key.kind,
    ...(key.namespace === '' ? {} : { namespace: key.namespace }),
    name: key.name,
  };
}

function resourceStatus(key: ResourceKey, state: Pick<ResourceStatus, 'status' | 'requiresPruning' | 'hook'>): ResourceStatus {
  return { ...identity(key), ...state };
}

function byIdentity(a: ResourceStatus, b: ResourceStatus): number {
  return textOf(a) < textOf(b) ? -1 : 1;
}

function textOf({ group, kind, namespace, name }: ResourceStatus): string {
  return [group ?? '', kind, namespace ?? '', name].join('/');
}
