import { isJsonObject, type Json, type JsonObject } from '../../json.js';
import type { ManifestObject } from '../finding.js';

/** A part of an object and the JSON pointer to it. */
export interface Part {
  readonly pointer: string;
  readonly value: JsonObject;
}

/** Where a kind keeps its pod spec. */
const paths: ReadonlyMap<string, readonly string[]> = new Map([
  ['Pod', ['spec']],
  ['PodTemplate', ['template', 'spec']],
  ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job', 'Rollout'].map((kind): [string, string[]] => [kind, ['spec', 'template', 'spec']]),
  ['CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
]);

/** The pod spec of a workload; undefined for other kinds, and where there is none. */
export function podSpecOf({ kind, value }: ManifestObject): Part | undefined {
  const path = paths.get(kind);
  return path === undefined ? undefined : partAt(value, path);
}

/** The mapping at a path; undefined where there is none. */
export function partAt(value: JsonObject, path: readonly string[]): Part | undefined {
  let part: Json | undefined = value;
  for (const key of path) part = isJsonObject(part) ? own(part, key) : undefined;
  return isJsonObject(part) ? { pointer: path.map((key) => `/${key}`).join(''), value: part } : undefined;
}

/** A field of untrusted data: `constructor` is no field unless it is written. */
export function own(value: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The mappings in a list below a part. */
export function listOf({ pointer, value }: Part, key: string): readonly Part[] {
  const list = own(value, key);
  return Array.isArray(list) ? (list as readonly Json[]).flatMap((item, index) => (isJsonObject(item) ? [{ pointer: `${pointer}/${key}/${index}`, value: item }] : [])) : [];
}

/** Containers of all sorts. */
export function containersOf(spec: Part): readonly Part[] {
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((key) => listOf(spec, key));
}

export function child({ pointer, value }: Part, key: string): Part | undefined {
  const part = own(value, key);
  return isJsonObject(part) ? { pointer: `${pointer}/${key}`, value: part } : undefined;
}
