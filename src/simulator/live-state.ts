import { isDeepStrictEqual } from 'node:util';
import type { HealthStatus, HealthStatusCode } from '../core/argocd/application.js';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import { imagesOf, keyOf, type Manifest } from './manifests.js';

/** Health of one object, without the time of its last change. */
export interface ObjectHealth {
  readonly status: HealthStatusCode;
  readonly message?: string;
}

/** An object in the cluster. */
export interface LiveObject {
  /** As it was last applied. */
  readonly manifest: Manifest;
  /** As it is: what was applied, and what was changed since. */
  readonly state: JsonObject;
  /** Undefined for kinds without a health check. */
  readonly health: ObjectHealth | undefined;
  /** Of its pods, where that is another one. */
  readonly pods?: ObjectHealth | undefined;
  readonly generation: number;
  readonly createdAt: Date;
}

/** Best to worst, the order in which Argo CD aggregates. */
const ORDER: readonly HealthStatusCode[] = ['Healthy', 'Suspended', 'Progressing', 'Missing', 'Degraded', 'Unknown'];
const WORKLOADS = new Set(['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet', 'argoproj.io/Rollout', '/Pod', 'batch/Job']);
const ALWAYS_HEALTHY = new Set([
  '/Service', '/PersistentVolumeClaim', 'networking.k8s.io/Ingress', 'autoscaling/HorizontalPodAutoscaler', 'apiregistration.k8s.io/APIService',
]);

/** True for kinds whose health depends on what they run. */
export function isWorkload(manifest: Manifest): boolean {
  return WORKLOADS.has(`${manifest.group}/${manifest.kind}`);
}

/** The objects of one Application in its cluster. */
export class LiveState {
  readonly #objects = new Map<string, LiveObject>();
  readonly #hooks = new Map<string, LiveObject>();
  readonly #made = new Map<string, LiveObject & { readonly owner: string }>();
  readonly #watchers = new Set<() => void>();

  /** Calls after every change of an object; the result ends that. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** In the order of creation. */
  all(): readonly LiveObject[] {
    return [...this.#objects.values()];
  }

  find(key: string): LiveObject | undefined {
    return this.#objects.get(key);
  }

  /** Hooks of the last operation, which stay until the next one runs them again. */
  hooks(): readonly LiveObject[] {
    return [...this.#hooks.values()];
  }

  /** Keeps a hook that has run. */
  leaveHook(manifest: Manifest, { now, health }: { readonly now: Date; readonly health: ObjectHealth }): void {
    this.#hooks.set(keyOf(manifest), { manifest, state: manifest.object, health: isWorkload(manifest) ? health : undefined, generation: 1, createdAt: now });
  }

  /** What kubectl would say of the object, without changing it. */
  effectOf(manifest: Manifest): 'created' | 'configured' | 'unchanged' {
    const current = this.#objects.get(keyOf(manifest));
    if (current === undefined) return 'created';
    const applied = isDeepStrictEqual(current.manifest.object, manifest.object);
    return applied && (current.state === manifest.object || holds(current.state, withoutStatus(manifest.object))) ? 'unchanged' : 'configured';
  }

  /** Creates or changes the object. A changed object has the health given, of the next generation. */
  apply(manifest: Manifest, change: { readonly now: Date; readonly health: ObjectHealth | undefined }): void {
    const key = keyOf(manifest);
    const current = this.#objects.get(key);
    const health = isWorkload(manifest) ? change.health : ALWAYS_HEALTHY.has(`${manifest.group}/${manifest.kind}`) ? { status: 'Healthy' as const } : undefined;
    const generation = (current?.generation ?? 0) + 1;
    this.#objects.set(key, { manifest, state: withStatusOf(current, manifest.object), health, generation, createdAt: current?.createdAt ?? change.now });
    this.#tell();
  }

  /** Changes the object beside git, as an action does; returns its new generation. */
  edit(key: string, change: { readonly state: JsonObject; readonly health: ObjectHealth | undefined }): number {
    const current = this.#objects.get(key);
    if (current === undefined) throw new Error(`no object ${key} in the simulator`);
    const generation = current.generation + 1;
    this.#objects.set(key, { ...current, ...change, generation });
    this.#tell();
    return generation;
  }

  /** What a controller writes about an object of this generation; nothing happens to a later one. */
  report(key: string, generation: number, status: JsonObject): boolean {
    const current = this.#objects.get(key);
    if (current?.generation !== generation) return false;
    this.#objects.set(key, { ...current, state: { ...current.state, status } });
    this.#tell();
    return true;
  }

  /** What a controller makes for an object of the Application: in the tree, and none of its own resources. */
  make(owner: string, made: LiveObject): void {
    this.#made.set(keyOf(made.manifest), { ...made, owner });
    this.#tell();
  }

  /** All that controllers have made, with the keys of the owners. */
  made(): readonly (LiveObject & { readonly owner: string })[] {
    return [...this.#made.values()].filter(({ owner }) => this.#objects.has(owner));
  }

  remove(key: string): void {
    this.#objects.delete(key);
    this.#tell();
  }

  /** Nothing happens to an object that is gone or of another generation by now; tells whether something did. */
  setHealth(key: string, generation: number, { health, pods }: Pick<LiveObject, 'pods'> & { readonly health: ObjectHealth }): boolean {
    const current = this.#objects.get(key);
    if (current?.generation !== generation) return false;
    this.#objects.set(key, { ...current, health, pods });
    this.#tell();
    return true;
  }

  /** Distinct images of all objects, sorted. */
  images(): readonly string[] {
    return [...new Set(this.all().flatMap(({ manifest }) => imagesOf(manifest.object)))].toSorted();
  }

  /** Health of the Application: the worst of its objects, without the missing ones unless all are. What it is due to is told from 3.6 on only. */
  aggregate(desired: readonly Manifest[]): HealthStatus {
    const wanted = desired.filter(({ hook }) => hook === undefined);
    if (this.#objects.size === 0 && wanted.length > 0) return { status: 'Missing' };
    let worst: HealthStatusCode = 'Healthy';
    for (const { manifest, health } of this.#objects.values()) {
      if (health !== undefined && !isIgnored(manifest) && ORDER.indexOf(health.status) > ORDER.indexOf(worst)) worst = health.status;
    }
    return { status: worst };
  }
}

/** Whether all that is declared is so in the cluster; what is there besides does not count. */
function holds(state: Json | undefined, declared: Json | undefined): boolean {
  if (!isJsonObject(declared) || !isJsonObject(state)) return isDeepStrictEqual(state, declared);
  return Object.entries(declared).every(([name, value]) => holds(state[name], value));
}

/** A sync leaves the status alone that a controller keeps. */
function withStatusOf(current: LiveObject | undefined, object: JsonObject): JsonObject {
  const status = current?.state['status'];
  return object['status'] === undefined && status !== undefined ? { ...object, status } : object;
}

function withoutStatus(object: JsonObject): JsonObject {
  const { status: _status, ...rest } = object;
  return rest;
}

/** True for an object that the Application's health leaves out; its own is shown all the same. */
function isIgnored({ object }: Manifest): boolean {
  const metadata = object['metadata'];
  const annotations = isJsonObject(metadata) ? metadata['annotations'] : undefined;
  return isJsonObject(annotations) && annotations['argocd.argoproj.io/ignore-healthcheck'] === 'true';
}
