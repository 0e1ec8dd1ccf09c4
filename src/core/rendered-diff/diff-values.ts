import { diffLines } from '../diff/line-diff.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { childOf, pointerOf } from '../manifests/pointers.js';
import { keyLists, type KeyedLists } from './list-keys.js';

/** A field that differs. Without `before` it came, without `after` it went. */
export interface ValueChange {
  /** For people: `spec.template.spec.containers[web].image`; a key with other characters in quotes. */
  readonly path: string;
  /** Names of the fields on the way, items of lists left out. */
  readonly fields: readonly string[];
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** JSON pointers into the two objects; undefined on the side that does not have it. */
  readonly beforeAt: string | undefined;
  readonly afterAt: string | undefined;
  /** The items are the same, in another order, and that matters. */
  readonly reordered?: true;
}

interface Place {
  readonly path: string;
  readonly fields: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The fields in which two objects differ, in the order of their names. Neither the order of keys counts nor that of items with a key. */
export function diffValues(before: JsonObject, after: JsonObject): readonly ValueChange[] {
  const changes: ValueChange[] = [];
  compare(before, after, { place: { path: '', fields: [], before: [], after: [] }, changes });
  return changes;
}

interface Comparison {
  readonly place: Place;
  readonly changes: ValueChange[];
}

function compare(before: Json | undefined, after: Json | undefined, { place, changes }: Comparison): void {
  if (sameValue(before, after)) return;
  if (isJsonObject(before) && isJsonObject(after)) {
    for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()) {
      compare(childOf(before, key), childOf(after, key), { place: below(place, key), changes });
    }
  } else if (Array.isArray(before) && Array.isArray(after)) compareLists(before as readonly Json[], after as readonly Json[], { place, changes });
  else changes.push(changeAt(place, before, after));
}

function compareLists(before: readonly Json[], after: readonly Json[], { place, changes }: Comparison): void {
  const keyed = keyLists(place.fields.at(-1) ?? '', before, after);
  if (keyed === undefined) {
    comparePlaces(before, after, { place, changes });
    return;
  }
  const lone = keyed.byName ? undefined : loneItems(keyed);
  for (const key of new Set([...keyed.before.keys(), ...keyed.after.keys()])) {
    if (key === lone?.before) continue;
    const [one, other] = [keyed.before.get(key === lone?.after ? lone.before : key), keyed.after.get(key)];
    compare(one === undefined ? undefined : before[one], other === undefined ? undefined : after[other], { place: item(place, { label: key, before: one, after: other }), changes });
  }
  if (keyed.ordered && isReordered(keyed)) changes.push({ ...changeAt(place, [...keyed.before.keys()], [...keyed.after.keys()]), reordered: true });
}

/** The only item that went and the only one that came: a port that has another number is still that port to a reader. */
function loneItems({ before, after }: KeyedLists): { readonly before: string; readonly after: string } | undefined {
  const [gone, come] = [[...before.keys()].filter((key) => !after.has(key)), [...after.keys()].filter((key) => !before.has(key))];
  return gone.length === 1 && come.length === 1 ? { before: gone[0] ?? '', after: come[0] ?? '' } : undefined;
}

/** Of the items that both have. */
function isReordered({ before, after }: KeyedLists): boolean {
  const [one, other] = [[...before.keys()].filter((key) => after.has(key)), [...after.keys()].filter((key) => before.has(key))];
  return one.some((key, place) => key !== other[place]);
}

/** Items without a key: what is the same is left out, and what stands in the place of something else is compared with it. */
function comparePlaces(before: readonly Json[], after: readonly Json[], { place, changes }: Comparison): void {
  const steps = diffLines(before.map(canonical), after.map(canonical));
  let [one, other] = [0, 0];
  for (const [index, { kind, count }] of steps.entries()) {
    if (kind === 'keep') {
      one += count;
      other += count;
      continue;
    }
    const next = steps[index + 1];
    const previous = steps[index - 1];
    if (kind === 'add' && previous?.kind === 'remove') continue;
    const [removed, added] = kind === 'remove' ? [count, next?.kind === 'add' ? next.count : 0] : [0, count];
    for (let offset = 0; offset < Math.max(removed, added); offset += 1) {
      const [from, to] = [offset < removed ? one + offset : undefined, offset < added ? other + offset : undefined];
      compare(from === undefined ? undefined : before[from], to === undefined ? undefined : after[to], { place: item(place, { label: String(to ?? from ?? 0), before: from, after: to }), changes });
    }
    one += removed;
    other += added;
  }
}

function changeAt({ path, fields, before: beforeAt, after: afterAt }: Place, before: Json | undefined, after: Json | undefined): ValueChange {
  return { path, fields, before, after, beforeAt: before === undefined ? undefined : pointerOf(beforeAt), afterAt: after === undefined ? undefined : pointerOf(afterAt) };
}

function below({ path, fields, before, after }: Place, key: string): Place {
  const field = /^[\w/-]+$/.test(key) ? key : JSON.stringify(key);
  return { path: path === '' ? field : `${path}.${field}`, fields: [...fields, key], before: [...before, key], after: [...after, key] };
}

function item(place: Place, at: { readonly label: string; readonly before: number | undefined; readonly after: number | undefined }): Place {
  return { path: `${place.path}[${at.label}]`, fields: place.fields, before: [...place.before, String(at.before ?? 0)], after: [...place.after, String(at.after ?? 0)] };
}

/** Whether two values are the same, the order of keys apart. */
export function sameValue(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && (one as readonly Json[]).every((item, index) => sameValue(item, (other as readonly Json[])[index]));
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key]));
}

/** The same text for the same value. */
export function canonical(value: Json): string {
  return JSON.stringify(value, (_key, held: unknown) => (isJsonObject(held) ? Object.fromEntries(Object.entries(held).toSorted(([one], [other]) => (one < other ? -1 : 1))) : held));
}
