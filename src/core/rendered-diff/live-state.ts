import type { ManagedResource } from '../argocd/managed-resources.js';
import { isJsonObject, parseJson, type Json, type JsonObject } from '../json.js';
import { childOf, segmentsOf } from '../manifests/pointers.js';
import type { Redactor } from '../report/redact.js';
import { annotationsOf, keyOf, type DesiredObject, type DesiredState } from './desired-state.js';
import { comparable, diffStates, type StateDiff } from './diff-states.js';
import { editPlaces } from './edit-places.js';
import { isSecret } from './mask.js';
import { predictLive } from './predict-live.js';

/** What the files ask for, held against what runs. */
export interface LiveDiff extends StateDiff {
  /** Secrets whose values Argo CD shows to nobody: only the names of their keys were compared. */
  readonly hiddenSecrets: number;
  /** Rules of `ignoreDifferences` that could not be followed: fields that they name may be shown. */
  readonly unknownRules: number;
}

interface Options {
  readonly redact: Redactor;
  /** The Application, for its name and `ignoreDifferences`. */
  readonly application: JsonObject;
  /** False where some source was not rendered: then what the files do not ask for may be asked for there. */
  readonly isWhole: boolean;
}

/**
 * What a sync would change: fields that the files set, and those that they set when Argo CD looked last and no longer do. What
 * others have set since (defaults, controllers, webhooks) is left as it is.
 */
export function diffLive(head: DesiredState, managed: readonly ManagedResource[], { redact, application, isWhole }: Options): LiveDiff {
  const rules = ignoreRules(application);
  const before = new Map<string, DesiredObject>();
  const after = new Map<string, DesiredObject>();
  let hiddenSecrets = 0;
  const known = new Map(managed.filter(({ hook }) => !hook).map((one) => [keyOf({ ...one, version: '' }), one]));
  for (const [key, object] of head.objects) {
    if (object.hook) continue;
    // A kind of one's own may belong to the cluster, which its manifest does not say.
    const found = known.get(key) ?? known.get(keyOf({ ...object, namespace: '' }));
    if (found !== undefined) known.delete(keyOf({ ...found, version: '' }));
    if (found?.live === undefined) {
      after.set(key, object);
      continue;
    }
    if (isSecret(object)) hiddenSecrets += 1;
    const pair = comparedWithLive(object, { ...found, live: found.live }, { application, rules });
    before.set(key, { ...object, value: pair.live });
    after.set(key, { ...object, value: pair.predicted });
  }
  if (isWhole) for (const [key, { live, ...id }] of known) if (live !== undefined) before.set(key, { ...id, version: versionOf(live), value: live });
  const diff = diffStates({ objects: before, repeated: [], leftOut: 0 }, { objects: after, repeated: [], leftOut: 0 }, { redact });
  const unseen = managed.every(({ normalized }) => normalized === undefined);
  return { ...diff, hiddenSecrets, unknownRules: unseen ? rules.filter(({ others }) => others).length : 0 };
}

function versionOf({ apiVersion }: JsonObject): string {
  return typeof apiVersion === 'string' ? apiVersion.slice(apiVersion.indexOf('/') + 1) : '';
}

/** The object as it is and as a sync would leave it. */
function comparedWithLive(object: DesiredObject, { live, target, normalized }: ManagedResource & { readonly live: JsonObject }, { application, rules }: { readonly application: JsonObject; readonly rules: readonly IgnoreRule[] }): { readonly live: JsonObject; readonly predicted: JsonObject } {
  const wanted = withNamespace(plain(object, object.value), object.namespace);
  const untracked = (value: JsonObject): JsonObject => withoutTracking(plain(object, value), { wanted, application });
  const original = untracked(target ?? lastApplied(live) ?? {});
  const hidden = isSecret(object) ? (value: JsonObject): JsonObject => ({ ...value, data: readableData(value['data'], wanted['data']) }) : (value: JsonObject): JsonObject => value;
  const actual = hidden(untracked(live));
  const predicted = predictLive(actual, { original: hidden(original), wanted });
  const pointers = rules.filter((rule) => rule.matches(object)).flatMap((rule) => rule.pointers);
  const leftOut = normalized === undefined ? [] : missingFrom(untracked(normalized), actual);
  const without = (value: JsonObject): JsonObject => pointers.reduce((left, path) => removed(left, path), editPlaces(value, leftOut, undefined));
  return { live: without(actual), predicted: without(predicted) };
}

function plain(object: DesiredObject, value: JsonObject): JsonObject {
  return comparable({ ...object, value });
}

/** Argo CD puts the destination's namespace where none is written. */
function withNamespace(value: JsonObject, namespace: string): JsonObject {
  const metadata = isJsonObject(value['metadata']) ? value['metadata'] : {};
  return namespace === '' ? value : { ...value, metadata: { ...metadata, namespace } };
}

/** The label by which Argo CD tracks, where the files do not set it themselves. */
function withoutTracking(value: JsonObject, { wanted, application }: { readonly wanted: JsonObject; readonly application: JsonObject }): JsonObject {
  const label = 'app.kubernetes.io/instance';
  const [own, metadata, about] = [wanted['metadata'], value['metadata'], application['metadata']].map((one) => (isJsonObject(one) ? one : {}));
  const labels = isJsonObject(metadata?.['labels']) ? metadata['labels'] : {};
  const { name = null, namespace = null } = about ?? {};
  const set = isJsonObject(own?.['labels']) && own['labels'][label] !== undefined;
  const tracked = typeof name === 'string' ? [name, ...(typeof namespace === 'string' ? [`${namespace}_${name}`] : [])] : [];
  if (set || !tracked.some((one) => one === labels[label])) return value;
  const { [label]: _tracked, ...others } = labels;
  const { labels: _labels, ...rest } = metadata ?? {};
  return { ...value, metadata: Object.keys(others).length === 0 ? rest : { ...rest, labels: others } };
}

/** Argo CD shows plus signs: what both have counts as the same. */
function readableData(data: Json | undefined, wanted: Json | undefined): JsonObject {
  const [shown, own] = [data, wanted].map((one) => (isJsonObject(one) ? one : {}));
  return Object.fromEntries(Object.keys(shown ?? {}).map((key) => [key, own?.[key] ?? shown?.[key]]));
}

function lastApplied(live: JsonObject): JsonObject | undefined {
  const text = annotationsOf(live)['kubectl.kubernetes.io/last-applied-configuration'];
  const value = typeof text === 'string' ? parseJson(text) : undefined;
  return isJsonObject(value) ? value : undefined;
}

interface IgnoreRule {
  readonly matches: (object: DesiredObject) => boolean;
  readonly pointers: readonly (readonly string[])[];
  /** Whether it also ignores by expressions or field managers, which only Argo CD can follow. */
  readonly others: boolean;
}

/** `spec.ignoreDifferences`. https://argo-cd.readthedocs.io/en/stable/user-guide/diffing/#application-level-configuration */
function ignoreRules({ spec }: JsonObject): readonly IgnoreRule[] {
  const rules = isJsonObject(spec) && Array.isArray(spec['ignoreDifferences']) ? (spec['ignoreDifferences'] as readonly Json[]).filter(isJsonObject) : [];
  return rules.map(({ group, kind, name, namespace, jsonPointers, jqPathExpressions, managedFieldsManagers }) => ({
    matches: (object) => fits(group ?? '', object.group) && fits(kind, object.kind) && (name === undefined || name === '' || name === object.name) && (namespace === undefined || namespace === '' || namespace === object.namespace),
    pointers: listOf(jsonPointers).flatMap((pointer) => (typeof pointer === 'string' && pointer.startsWith('/') ? [segmentsOf(pointer)] : [])),
    others: listOf(jqPathExpressions).length > 0 || listOf(managedFieldsManagers).length > 0,
  }));
}

function fits(pattern: Json | undefined, text: string): boolean {
  return pattern === '*' || pattern === text;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** Paths of what stands in `whole` and no longer in `part`. Lists are looked into where none of their items went. */
function missingFrom(part: Json | undefined, whole: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (part === undefined) return [path];
  if (Array.isArray(whole)) return Array.isArray(part) && part.length === whole.length ? (whole as readonly Json[]).flatMap((item, index) => missingFrom(childOf(part, String(index)), item, [...path, String(index)])) : [];
  if (!isJsonObject(whole) || !isJsonObject(part)) return [];
  return Object.entries(whole).flatMap(([key, held]) => (held === undefined ? [] : missingFrom(childOf(part, key), held, [...path, key])));
}

function removed<T extends Json>(value: T, path: readonly string[]): T;
function removed(value: Json, [step = '', ...rest]: readonly string[]): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item, index) => (String(index) !== step ? [item] : rest.length === 0 ? [] : [removed(item, rest)]));
  if (!isJsonObject(value) || !Object.hasOwn(value, step)) return value;
  const { [step]: held, ...others } = value;
  return rest.length === 0 ? others : { ...others, [step]: removed(held ?? null, rest) };
}
