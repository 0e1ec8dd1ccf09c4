import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import { identity } from './comparison.js';
import { isWorkload, type LiveObject, type LiveState, type ObjectHealth } from './live-state.js';
import { imagesOf, keyOf } from './manifests.js';
import { podInfo, troubleOf } from './pods.js';
import { timestamp, uidFor, type StoredApplication } from './stored-application.js';
import { isActive } from './windows.js';
import type { SyncWindow } from './options.js';
import type { Managed } from './world.js';

/** The Application as GET and the stream show it: with the health of each object, taken from the resource tree. */
export function withResourceHealth(application: StoredApplication, live: LiveState): StoredApplication {
  const resources = application.status.resources?.map((resource) => {
    const key = keyOf({ group: resource.group ?? '', version: '', kind: resource.kind, namespace: resource.namespace ?? '', name: resource.name });
    const object = resource.hook === true ? live.hooks().find(({ manifest }) => keyOf(manifest) === key) : live.find(key);
    if (object === undefined) return { ...resource, health: { status: 'Missing' as const } };
    return object.health === undefined ? resource : { ...resource, health: object.health };
  });
  return resources === undefined ? application : { ...application, status: { ...application.status, resources } };
}

/** `/resource-tree`: the objects, and below each workload its ReplicaSet and a Pod. */
export function resourceTree(live: LiveState): JsonObject {
  return { nodes: treeNodes(live), shardsCount: 1 };
}

/** All objects of the tree. */
export function treeNodes(live: LiveState): readonly JsonObject[] {
  const objects = live.all();
  const made = live.made().map((object, index) => {
    const owner = objects.findIndex(({ manifest }) => keyOf(manifest) === object.owner);
    const parent = objects[owner];
    return { ...node(object, index), uid: uidFor(0xf0_00_00 + index), ...(parent === undefined ? {} : { parentRefs: [{ ...identity(parent.manifest), uid: uidFor(0xa0_00_00 + owner) }] }) };
  });
  return [...objects.flatMap((object, index) => family(object, index)), ...made, ...live.hooks().flatMap((hook, index) => hookFamily(hook, index))];
}

/** The pods of the tree, with what they are of. */
export function podsOf(live: LiveState): readonly { readonly name: string; readonly object: LiveObject }[] {
  return [...live.all(), ...live.hooks()].flatMap((object) => (isWorkload(object.manifest) ? [{ name: podNameOf(object), object }] : []));
}

function podNameOf({ manifest, generation }: LiveObject): string {
  return manifest.kind === 'Pod' ? manifest.name : `${manifest.name}-${generation}-0`;
}

/**
 * `/managed-resources`: what is wanted and what is there, as JSON texts; `null` where one side has nothing. What would be after
 * a sync keeps what is there besides. Empty texts, as the group of the core, are absent.
 */
export function managedResources({ live, wanted }: Managed): JsonObject {
  const targets = new Map(wanted.filter(({ hook }) => hook === undefined).map((manifest) => [keyOf(manifest), manifest]));
  const actual = new Map(live.all().map((object) => [keyOf(object.manifest), object]));
  const items = [...new Set([...actual.keys(), ...targets.keys()])].map((key): JsonObject => {
    const [target, there] = [targets.get(key), actual.get(key)];
    const { group = '', kind = '', namespace = '', name = '' } = target ?? there?.manifest ?? {};
    const [state, object] = [there?.state ?? null, target?.object ?? null];
    const normalized = state === null ? null : withoutManagers(state);
    // What was applied before and is not wanted any more goes.
    const kept = normalized === null || there === undefined ? null : withoutGone(normalized, there.manifest.object, object ?? {});
    return {
      ...(group === '' ? {} : { group }), kind, ...(namespace === '' ? {} : { namespace }), name,
      targetState: JSON.stringify(object), liveState: JSON.stringify(state), normalizedLiveState: JSON.stringify(normalized),
      predictedLiveState: JSON.stringify(object === null ? null : merged(kept, object)),
    };
  });
  return items.length === 0 ? {} : { items };
}

function withoutManagers(state: JsonObject): JsonObject {
  const { metadata } = state;
  if (!isJsonObject(metadata)) return state;
  const { managedFields: _who, ...rest } = metadata;
  return { ...state, metadata: rest };
}

/** The wanted fields over those that are there; lists are taken as a whole. */
function merged(there: Json | undefined, wanted: Json): Json {
  if (!isJsonObject(there) || !isJsonObject(wanted)) return wanted;
  return { ...there, ...Object.fromEntries(Object.entries(wanted).map(([field, value]) => [field, merged(there[field], value ?? null)])) };
}

function withoutGone(there: JsonObject, applied: JsonObject, wanted: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(there).flatMap(([field, value]) => {
    const [before, now] = [applied[field], wanted[field]];
    if (before !== undefined && now === undefined && field !== 'status') return [];
    return [[field, isJsonObject(value) && isJsonObject(before) && isJsonObject(now) ? withoutGone(value, before, now) : value]];
  }));
}

/** `/events` of one object: a Degraded workload has one, saying why its image cannot be pulled or its container is not started again. */
export function objectEvents(live: LiveState, name: string): readonly JsonObject[] {
  return [...live.all(), ...live.hooks()]
    .filter(({ manifest, health }) => name.startsWith(manifest.name) && health?.status === 'Degraded')
    .map(({ manifest, health, createdAt }) => ({
      metadata: { name: `${manifest.name}.simulated`, namespace: manifest.namespace, creationTimestamp: timestamp(createdAt) },
      involvedObject: { kind: 'Pod', namespace: manifest.namespace, name: `${manifest.name}-0` },
      reason: { pull: 'Failed', crash: 'BackOff', job: 'BackoffLimitExceeded' }[troubleOf(health) ?? 'pull'],
      message: health?.message ?? '',
      source: { component: 'kubelet' },
      type: 'Warning',
      count: 1,
      lastTimestamp: timestamp(createdAt),
    }));
}

/** `/syncwindows`; empty lists are absent, a `false` is not. `canSync` is for a manual sync. */
export function syncWindowsView(windows: readonly SyncWindow[], answer: { readonly now: Date; readonly canSync: boolean }): JsonObject {
  const active = windows.filter((window) => isActive(window, answer.now));
  return {
    ...(active.length === 0 ? {} : { activeWindows: active.map((window) => showWindow(window)) }),
    ...(windows.length === 0 ? {} : { assignedWindows: windows.map((window) => showWindow(window)) }),
    canSync: answer.canSync,
  };
}

function showWindow(window: SyncWindow): JsonObject {
  return {
    kind: window.kind,
    schedule: window.schedule ?? '* * * * *',
    duration: window.duration ?? '1h',
    ...(window.manualSync === true ? { manualSync: true } : {}),
  };
}

function node({ manifest, health, createdAt, generation }: LiveObject, index: number): JsonObject {
  return {
    ...identity(manifest),
    uid: uidFor(0xa0_00_00 + index),
    resourceVersion: String(generation),
    createdAt: timestamp(createdAt),
    ...(health === undefined ? {} : { health: { ...health } }),
  };
}

/** A hook that was left behind, and its Pod. */
function hookFamily(hook: LiveObject, index: number): readonly JsonObject[] {
  const { manifest, health, createdAt } = hook;
  const self = { ...node(hook, index), uid: uidFor(0xd0_00_00 + index) };
  if (!isWorkload(manifest) || manifest.kind === 'Pod') return [self];
  return [self, {
    version: 'v1', kind: 'Pod', namespace: manifest.namespace, name: podNameOf(hook), uid: uidFor(0xd8_00_00 + index), createdAt: timestamp(createdAt), resourceVersion: '1',
    parentRefs: [{ ...identity(manifest), uid: uidFor(0xd0_00_00 + index) }], images: imagesOf(manifest.object), info: podInfo(health), ...(health === undefined ? {} : { health: { ...health } }),
  }];
}

/** The object and what it owns. */
function family(object: LiveObject, index: number): readonly JsonObject[] {
  const { manifest, health, pods = health, createdAt, generation } = object;
  if (!isWorkload(manifest) || manifest.kind === 'Pod') return [node(object, index)];
  const owner = { ...identity(manifest), uid: uidFor(0xa0_00_00 + index) };
  const set = { group: 'apps', version: 'v1', kind: 'ReplicaSet', namespace: manifest.namespace, name: `${manifest.name}-${generation}` };
  const setUid = uidFor(0xb0_00_00 + index);
  const common = { createdAt: timestamp(createdAt), resourceVersion: String(generation) };
  const shown = (of: ObjectHealth | undefined): JsonObject => (of === undefined ? {} : { health: { ...of } });
  return [
    node(object, index),
    { ...set, uid: setUid, parentRefs: [owner], ...common, ...shown(pods === health ? health : { status: 'Progressing' }) },
    {
      version: 'v1',
      kind: 'Pod',
      namespace: manifest.namespace,
      name: podNameOf(object),
      uid: uidFor(0xc0_00_00 + index),
      parentRefs: [{ ...set, uid: setUid }],
      images: imagesOf(manifest.object),
      info: podInfo(health),
      ...common,
      ...shown(pods),
    },
  ];
}
