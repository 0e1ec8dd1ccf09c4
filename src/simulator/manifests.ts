import { parseAllDocuments } from 'yaml';
import { isJsonObject, type JsonObject } from '../core/json.js';
import { SourceError } from './git-source.js';

/** What Argo CD tells objects apart by. `group` is '' for the core group, `namespace` '' for cluster-scoped kinds. */
export interface ResourceKey {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** One object of a revision. */
export interface Manifest extends ResourceKey {
  /** `PreSync` and the like; undefined for an object that is compared and kept. */
  readonly hook: string | undefined;
  readonly object: JsonObject;
}

const CLUSTER_SCOPED = new Set([
  'Namespace', 'ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition', 'PersistentVolume', 'StorageClass',
  'PriorityClass', 'IngressClass', 'RuntimeClass', 'APIService', 'ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration',
]);
/** Well below the depth at which the parser exhausts the stack. */
const MAX_NESTING = 100;
const MAX_SIZE = 5 * 1024 * 1024;

/** Identity of an object, as text. */
export function keyOf({ group, kind, namespace, name }: ResourceKey): string {
  return [group, kind, namespace, name].join('/');
}

/**
 * The objects in a file: YAML documents, or JSON, with `List` objects unpacked.
 * Throws SourceError for text that does not parse or an object without kind or name.
 */
export function parseManifests(file: string, text: string, namespace: string): readonly Manifest[] {
  if (text.length > MAX_KEPT_TEXT) return readManifests(file, text, namespace);
  const key = `${file}\0${namespace}\0${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const manifests = readManifests(file, text, namespace);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(key, manifests);
  return manifests;
}

/** Every comparison reads the same files again. Nobody changes an object in place. */
const kept = new Map<string, readonly Manifest[]>();
const MAX_KEPT = 500;
const MAX_KEPT_TEXT = 20_000;

function readManifests(file: string, text: string, namespace: string): readonly Manifest[] {
  return parseYaml(file, text).flatMap((value) => unpackList(value)).map((value) => toManifest(file, value, namespace));
}

/** The documents of a YAML text, empty ones left out. Throws SourceError. */
export function parseYaml(file: string, text: string): readonly unknown[] {
  if (text.length > MAX_SIZE || nesting(text) > MAX_NESTING) throw new SourceError(`${file}: manifest is too large or nested too deeply`);
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw new SourceError(`Failed to unmarshal "${file}": failed to unmarshal manifest: ${error.message}`);
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return value === null || value === undefined ? [] : [value];
  });
}

/** Images of all containers of an object's pod template, in order. */
export function imagesOf(object: JsonObject): readonly string[] {
  return containersOf(object).flatMap(({ image }) => (typeof image === 'string' ? [image] : []));
}

/** Containers and init containers of a Pod, a workload or a CronJob. */
export function containersOf(object: JsonObject): readonly JsonObject[] {
  const spec = at(object, 'spec');
  const pod = at(spec, 'template', 'spec') ?? at(spec, 'jobTemplate', 'spec', 'template', 'spec') ?? spec;
  return ['initContainers', 'containers'].flatMap((field) => {
    const list = pod?.[field];
    return Array.isArray(list) ? list.filter((item) => isJsonObject(item)) : [];
  });
}

function at(object: JsonObject | undefined, ...path: readonly string[]): JsonObject | undefined {
  let current = object;
  for (const field of path) {
    const next = current?.[field];
    current = isJsonObject(next) ? next : undefined;
  }
  return current;
}

function unpackList(value: unknown): readonly unknown[] {
  if (isJsonObject(value) && typeof value['kind'] === 'string' && value['kind'].endsWith('List') && Array.isArray(value['items'])) {
    return value['items'];
  }
  return [value];
}

function toManifest(file: string, value: unknown, defaultNamespace: string): Manifest {
  if (!isJsonObject(value) || typeof value['kind'] !== 'string' || typeof value['apiVersion'] !== 'string') {
    throw new SourceError(`Failed to unmarshal "${file}": Object 'Kind' is missing`);
  }
  const metadata = at(value, 'metadata') ?? {};
  const name = metadata['name'] ?? metadata['generateName'];
  if (typeof name !== 'string') throw new SourceError(`Failed to unmarshal "${file}": resource name may not be empty`);
  const apiVersion = value['apiVersion'];
  const slash = apiVersion.indexOf('/');
  const given = metadata['namespace'];
  const kind = value['kind'];
  const hook = at(metadata, 'annotations')?.['argocd.argoproj.io/hook'];
  return {
    group: slash === -1 ? '' : apiVersion.slice(0, slash),
    version: apiVersion.slice(slash + 1),
    kind,
    namespace: CLUSTER_SCOPED.has(kind) ? '' : typeof given === 'string' ? given : defaultNamespace,
    name,
    hook: typeof hook === 'string' ? hook.split(',')[0]?.trim() : undefined,
    object: value,
  };
}

/** An upper bound of the depth of collections, by brackets, by indentation and by dashes in a row. */
function nesting(text: string): number {
  let brackets = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') brackets += 1;
    else if (character === ']' || character === '}') brackets -= 1;
    if (brackets > deepest) deepest = brackets;
  }
  const indents: number[] = [];
  for (const line of text.split('\n')) {
    const [all = '', spaces = '', dashes = ''] = /^( *)((?:[-?] )*)/.exec(line) ?? [];
    if (all.length === line.trimEnd().length) continue;
    while ((indents.at(-1) ?? -1) >= spaces.length) indents.pop();
    indents.push(spaces.length);
    deepest = Math.max(deepest, indents.length + dashes.length / 2);
  }
  return deepest;
}
