// Longer than most: what is matched, what is shown and what is counted is decided once, for git and for the cluster.
import type { Json, JsonObject } from '../json.js';
import { segmentsOf, valueAt } from '../manifests/pointers.js';
import { ownSyncOptions } from '../manifests/sync-options.js';
import type { Redactor } from '../report/redact.js';
import { cleanObject } from './clean-object.js';
import { keyOf, type DesiredObject, type DesiredState, type ObjectId } from './desired-state.js';
import { diffValues, sameValue, type ValueChange } from './diff-values.js';
import { editPlaces } from './edit-places.js';
import { isSecret, maskObject, otherMask, unifySecret } from './mask.js';
import { addNoise, countNoise, noiseOf, noNoise, type Noise } from './noise.js';

/** A field that differs, as it may be shown: no secret is in it. */
export interface FieldChange {
  readonly path: string;
  /** What people look for first. */
  readonly weight: 'image' | 'replicas' | 'other';
  /** Undefined where it came. */
  readonly before: Json | undefined;
  /** Undefined where it went. */
  readonly after: Json | undefined;
  readonly reordered: boolean;
}

/** An object that came, went or differs. */
export interface ObjectDiff {
  readonly change: 'added' | 'removed' | 'changed';
  readonly object: ObjectId;
  readonly hook: boolean;
  /** The name before, where that is made from the content. */
  readonly renamedFrom: string | undefined;
  readonly changes: readonly FieldChange[];
  /** Changed fields that are not among them. */
  readonly leftOut: number;
  readonly noise: Noise;
  /** What else a reader should know of it. */
  readonly notes: readonly string[];
  /** The object before and after, without noise and secrets. */
  readonly before: JsonObject | undefined;
  readonly after: JsonObject | undefined;
}

/** How many objects differ, and how. */
export interface DiffCounts {
  readonly removed: number;
  readonly added: number;
  readonly changed: number;
}

/** How two states of an application differ. */
export interface StateDiff {
  /** Removed ones first, then added ones, then changed ones; as many as are kept. */
  readonly objects: readonly ObjectDiff[];
  /** Objects that differ and are not among them. */
  readonly leftOut: number;
  /** Of all that differ. */
  readonly counts: DiffCounts;
  /** Objects that are the same. */
  readonly same: number;
  /** Objects in which nothing but noise differs. */
  readonly onlyNoise: number;
  readonly noise: Noise;
}

/** Fields of one object, and objects of an application, that are kept. */
export const mostFields = 200;
const mostKept = 500;

interface Options {
  readonly redact: Redactor;
  /** Paths of objects, as `key pointer`, that differ between two renderings of the same files, for either side. */
  readonly random?: RandomPaths;
}

/** What is made by chance on one side only is what the change brings. */
export interface RandomPaths {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** Compares what an application was made of with what it will be made of. */
export function diffStates(before: DesiredState, after: DesiredState, options: Options): StateDiff {
  const { pairs, renamed } = matchObjects(before.objects, after.objects);
  const objects: ObjectDiff[] = [];
  let [same, onlyNoise, noise] = [0, 0, noNoise];
  for (const [one, other] of pairs) {
    const diff = diffObjects(one, other, { ...options, renamed });
    noise = addNoise(noise, diff?.noise ?? noNoise);
    if (diff === undefined) same += 1;
    else if (diff.change === 'changed' && diff.changes.length === 0 && diff.notes.length === 0) onlyNoise += 1;
    else objects.push(diff);
  }
  return { objects: objects.toSorted(byWeight).slice(0, mostKept), leftOut: Math.max(0, objects.length - mostKept), counts: countObjects(objects), same, onlyNoise, noise };
}

function countObjects(objects: readonly ObjectDiff[]): DiffCounts {
  const count = (change: ObjectDiff['change']): number => objects.filter((object) => object.change === change).length;
  return { removed: count('removed'), added: count('added'), changed: count('changed') };
}

const order = { removed: 0, added: 1, changed: 2 } as const;

function byWeight(one: ObjectDiff, other: ObjectDiff): number {
  const weight = ({ change, changes }: ObjectDiff): number => order[change] * 2 + (change === 'changed' && !changes.some((field) => field.weight !== 'other') ? 1 : 0);
  return weight(one) - weight(other) || compareTexts(`${one.object.kind}/${keyOf(one.object)}`, `${other.object.kind}/${keyOf(other.object)}`);
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

type Pair = readonly [DesiredObject | undefined, DesiredObject | undefined];

/** By group, kind, namespace and name; a ConfigMap or Secret whose name ends with the hash of its content, by the rest of the name. */
function matchObjects(before: DesiredState['objects'], after: DesiredState['objects']): { readonly pairs: readonly Pair[]; readonly renamed: ReadonlyMap<string, string> } {
  const pairs: Pair[] = [];
  const gone = new Map<string, DesiredObject[]>();
  for (const [key, object] of before) {
    const other = after.get(key);
    if (other === undefined) gone.set(stemOf(object), [...(gone.get(stemOf(object)) ?? []), object]);
    else pairs.push([object, other]);
  }
  const come = [...after].filter(([key]) => !before.has(key)).map(([, object]) => object);
  const byStem = new Map<string, number>();
  for (const object of come) byStem.set(stemOf(object), (byStem.get(stemOf(object)) ?? 0) + 1);
  const renamed = new Map<string, string>();
  for (const object of come) {
    const stem = stemOf(object);
    const [one, ...more] = gone.get(stem) ?? [];
    if (one === undefined || more.length > 0 || byStem.get(stem) !== 1) {
      pairs.push([undefined, object]);
      continue;
    }
    gone.delete(stem);
    renamed.set(one.name, object.name);
    pairs.push([one, object]);
  }
  return { pairs: [...pairs, ...[...gone.values()].flat().map((object): Pair => [object, undefined])], renamed };
}

/** The letters are those that kustomize writes a hash in. https://github.com/kubernetes-sigs/kustomize/blob/master/api/hasher/hasher.go */
function stemOf(object: DesiredObject): string {
  const { kind, group } = object;
  const hashed = group === '' && (kind === 'ConfigMap' || kind === 'Secret') ? /^(.+)-[bcdfghkmt2456789]{10}$/.exec(object.name)?.[1] : undefined;
  return hashed === undefined ? keyOf(object) : `${keyOf({ ...object, name: hashed })}-#`;
}

/** An object without what is no difference, its data in one form. */
export function comparable(object: DesiredObject): JsonObject {
  const cleaned = cleanObject(object.value);
  return isSecret(object) ? unifySecret(cleaned) : cleaned;
}

/** How two objects differ; undefined where they do not. */
function diffObjects(one: DesiredObject | undefined, other: DesiredObject | undefined, { redact, random, renamed }: Options & { readonly renamed: ReadonlyMap<string, string> }): ObjectDiff | undefined {
  const [before, after] = [one, other].map((object) => (object === undefined ? undefined : { ...object, value: comparable(object) }));
  const object = other ?? one;
  if (object === undefined) return undefined;
  const found = before === undefined || after === undefined ? [] : diffValues(before.value, after.value);
  if (before !== undefined && after !== undefined && found.length === 0) return undefined;
  const key = keyOf(object);
  const isRenamed = one !== undefined && other !== undefined && one.name !== other.name;
  const shown: ValueChange[] = [];
  const hidden: (keyof Noise)[] = [];
  for (const change of found) {
    if (isRenamed && change.path === 'metadata.name') continue;
    const kind = random !== undefined && weightOf(change) === 'other' && random.before.has(`${key} ${change.beforeAt ?? ''}`) && random.after.has(`${key} ${change.afterAt ?? ''}`) ? 'random' : noiseOf(change, renamed);
    if (kind === undefined) shown.push(change);
    else hidden.push(kind);
  }
  const masked = { before: before === undefined ? undefined : maskObject(before, redact), after: after === undefined ? undefined : maskObject(after, redact) };
  const marked = markHidden(masked, found);
  const kept = shown.toSorted((a, b) => weights[weightOf(a)] - weights[weightOf(b)]).slice(0, mostFields);
  return {
    change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    object: idOf(object, redact), hook: object.hook, renamedFrom: isRenamed ? redact(one.name) : undefined,
    changes: kept.map((change) => shownChange(change, { ...marked, redact })), leftOut: shown.length - kept.length, noise: countNoise(hidden),
    notes: notesOf({ one, other, found, shown }), ...marked,
  };
}

const weights = { image: 0, replicas: 1, other: 2 } as const;

function weightOf({ fields }: Pick<ValueChange, 'fields'>): FieldChange['weight'] {
  const last = fields.at(-1);
  if (last === 'image') return 'image';
  return last === 'replicas' || last === 'minReplicas' || last === 'maxReplicas' ? 'replicas' : 'other';
}

/** Names that a secret is in are shown without it. */
function idOf({ group, version, kind, namespace, name }: DesiredObject, redact: Redactor): ObjectId {
  return { group: redact(group), version: redact(version), kind: redact(kind), namespace: redact(namespace), name: redact(name) };
}

interface Masked {
  readonly before: JsonObject | undefined;
  readonly after: JsonObject | undefined;
}

function shownChange(change: ValueChange, { before, after, redact }: Masked & { readonly redact: Redactor }): FieldChange {
  const { path, reordered, beforeAt, afterAt } = change;
  if (reordered === true) return { path: redact(path), weight: 'other', before: redactNames(change.before, redact), after: redactNames(change.after, redact), reordered: true };
  return { path: redact(path), weight: weightOf(change), before: at(before, beforeAt), after: at(after, afterAt), reordered: false };
}

function redactNames(names: Json | undefined, redact: Redactor): Json {
  return Array.isArray(names) ? (names as readonly Json[]).map((name) => redact(typeof name === 'string' ? name : '')) : [];
}

function at(value: JsonObject | undefined, pointer: string | undefined): Json | undefined {
  // A key that a secret is in has another name where it is shown.
  return pointer === undefined ? undefined : value === undefined ? '***' : (valueAt(value, pointer) ?? '***');
}

/** Where values differ and nothing of that can be seen, the later one says so. */
function markHidden({ before, after }: Masked, found: readonly ValueChange[]): Masked {
  if (before === undefined || after === undefined) return { before, after };
  const hidden = found.flatMap(({ reordered, beforeAt, afterAt }) => {
    if (reordered === true || beforeAt === undefined || afterAt === undefined) return [];
    const [one, other] = [valueAt(before, beforeAt), valueAt(after, afterAt)];
    return one !== undefined && sameValue(one, other) ? [segmentsOf(afterAt)] : [];
  });
  return { before, after: editPlaces(after, hidden, otherMask) };
}

interface Told {
  readonly one: DesiredObject | undefined;
  readonly other: DesiredObject | undefined;
  readonly found: readonly ValueChange[];
  readonly shown: readonly ValueChange[];
}

function notesOf({ one, other, found, shown }: Told): readonly string[] {
  if (other === undefined) return one === undefined ? [] : keptBy(one);
  const isHidden = found.some((change) => isOfPods(change) && !shown.includes(change)) && !shown.some(isOfPods);
  return [
    ...(one !== undefined && one.name !== other.name ? ['its name holds a hash of its content: the old one is pruned'] : []),
    ...(isHidden && runsPods(other) ? ['its pods start anew: a checksum, name or version label in their template differs'] : []),
  ];
}

function isOfPods({ fields }: ValueChange): boolean {
  return fields[0] === 'spec' && fields[1] === 'template';
}

function runsPods({ kind }: ObjectId): boolean {
  return ['Deployment', 'StatefulSet', 'DaemonSet', 'Rollout'].includes(kind);
}

/** What keeps a resource when it is pruned. */
function keptBy({ value, hook }: DesiredObject): readonly string[] {
  const options = ownSyncOptions(value);
  if (hook) return ['a hook: nothing prunes it'];
  if (options.includes('Prune=false')) return ['stays in the cluster: Prune=false'];
  return options.includes('Prune=confirm') ? ['waits for a confirmation: Prune=confirm'] : [];
}
