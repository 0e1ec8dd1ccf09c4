import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { childOf } from '../manifests/pointers.js';

/**
 * A step of a way into an object: a field, or an item of a list, by its `name` where all items of both sides have one of their
 * own, else by its place from 0. `name` is undefined for a place.
 */
export type PathStep = { readonly field: string } | { readonly item: number; readonly name: string | undefined };

/** A value that is not the same on both sides; undefined is not there. */
export interface FieldDifference {
  readonly path: readonly PathStep[];
  readonly live: Json | undefined;
  readonly wanted: Json | undefined;
}

/** A stranger's object may be as deep as it likes: below this what differs is told as a whole. */
const deepest = 40;

/** What the server writes about an object, and what other fields are said by once more. */
const left: ReadonlySet<string> = new Set(['managedFields', 'resourceVersion', 'generation', 'uid', 'creationTimestamp', 'selfLink']);
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** What differs between two states of one object, in the order of the wanted one. Text, numbers and so on are compared as they are. */
export function compareFields(live: JsonObject, wanted: JsonObject): readonly FieldDifference[] {
  const found: FieldDifference[] = [];
  compareObjects({ live: cleaned(live), wanted: cleaned(wanted) }, [], found);
  return found;
}

function cleaned(object: JsonObject): JsonObject {
  const { metadata } = object;
  if (!isJsonObject(metadata)) return object;
  const { annotations, ...rest } = metadata;
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => !left.has(name)));
  const noted = isJsonObject(annotations) ? Object.fromEntries(Object.entries(annotations).filter(([name]) => name !== lastApplied)) : annotations;
  return { ...object, metadata: { ...kept, ...(noted === undefined ? {} : { annotations: noted }) } };
}

interface Sides<T> {
  readonly live: T;
  readonly wanted: T;
}

function compareObjects({ live, wanted }: Sides<JsonObject>, path: readonly PathStep[], found: FieldDifference[]): void {
  for (const field of new Set([...Object.keys(wanted), ...Object.keys(live)])) {
    compareValues({ live: childOf(live, field), wanted: childOf(wanted, field) }, [...path, { field }], found);
  }
}

function compareValues({ live, wanted }: Sides<Json | undefined>, path: readonly PathStep[], found: FieldDifference[]): void {
  if (live === wanted || (isEmpty(live) && isEmpty(wanted))) return;
  if (path.length < deepest && isJsonObject(live) && isJsonObject(wanted)) compareObjects({ live, wanted }, path, found);
  else if (path.length < deepest && isList(live) && isList(wanted)) compareLists({ live, wanted }, path, found);
  else if (typeof live !== 'object' || typeof wanted !== 'object' || !isSameText(live, wanted)) found.push({ path, live, wanted });
}

/** What is too deep to be written down is taken for different: the object is OutOfSync as it is. */
function isSameText(live: Json | undefined, wanted: Json | undefined): boolean {
  try {
    return JSON.stringify(live) === JSON.stringify(wanted);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function compareLists({ live, wanted }: Sides<readonly Json[]>, path: readonly PathStep[], found: FieldDifference[]): void {
  const [liveNames, wantedNames] = [namesOf(live), namesOf(wanted)];
  if (liveNames !== undefined && wantedNames !== undefined) {
    for (const name of new Set([...wantedNames.keys(), ...liveNames.keys()])) {
      const [at, wantedAt] = [liveNames.get(name), wantedNames.get(name)];
      compareValues({ live: at === undefined ? undefined : live[at], wanted: wantedAt === undefined ? undefined : wanted[wantedAt] }, [...path, { item: at ?? wantedAt ?? 0, name }], found);
    }
    return;
  }
  for (let item = 0; item < Math.max(live.length, wanted.length); item += 1) compareValues({ live: live[item], wanted: wanted[item] }, [...path, { item, name: undefined }], found);
}

/** Places by name; undefined where an item has none, or two have the same. */
function namesOf(list: readonly Json[]): ReadonlyMap<string, number> | undefined {
  const names = new Map<string, number>();
  for (const [place, item] of list.entries()) {
    const name = isJsonObject(item) ? item['name'] : undefined;
    if (typeof name !== 'string' || names.has(name)) return undefined;
    names.set(name, place);
  }
  return names;
}

/** Whether two values are the same to Kubernetes. */
export function isSameValue(one: Json | undefined, other: Json | undefined): boolean {
  const found: FieldDifference[] = [];
  compareValues({ live: one, wanted: other }, [], found);
  return found.length === 0;
}

/** What stands at a path of an object, items found by their names where they have one; undefined for nothing. */
export function valueAtPath(object: JsonObject, path: readonly PathStep[]): Json | undefined {
  return path.reduce<Json | undefined>((value, step) => {
    if ('field' in step) return isJsonObject(value) ? childOf(value, step.field) : undefined;
    if (!isList(value)) return undefined;
    return step.name === undefined ? value[step.item] : value.find((item) => isJsonObject(item) && item['name'] === step.name);
  }, object);
}

/** `spec.template.spec.containers[web].image`; a field with other characters in quotes. */
export function pathText(path: readonly PathStep[]): string {
  return path.map((step, place) => {
    if (!('field' in step)) return `[${step.name ?? step.item}]`;
    const field = /^[\w-]+$/.test(step.field) ? step.field : JSON.stringify(step.field);
    return place === 0 ? field : `.${field}`;
  }).join('');
}

/** Argo CD's normalisation drops what is empty on one side now and then; nothing, `{}`, `[]` and null are the same to Kubernetes. */
function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || (isList(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
