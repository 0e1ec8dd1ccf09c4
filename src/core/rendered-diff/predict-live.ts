import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { sameValue } from './diff-values.js';
import { keyLists } from './list-keys.js';

/**
 * What an object would be after it was applied, as Kubernetes merges: what is wanted is set, what was wanted before and is not
 * any more goes, all else stays. https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/#merge-patch-calculation
 */
export function predictLive(live: JsonObject, { original, wanted }: { readonly original: JsonObject; readonly wanted: JsonObject }): JsonObject {
  return mergeObjects(live, { original, wanted }, '');
}

interface Sides<T> {
  readonly original: T | undefined;
  readonly wanted: T;
}

function mergeObjects(live: JsonObject, { original, wanted }: Sides<JsonObject>, field: string): JsonObject {
  const merged: Record<string, Json | undefined> = {};
  for (const [key, held] of Object.entries(live)) {
    const was = original !== undefined && Object.hasOwn(original, key) && !Object.hasOwn(wanted, key) ? original[key] : undefined;
    const left = was === undefined ? held : isJsonObject(was) && isJsonObject(held) ? mergeObjects(held, { original: was, wanted: {} }, key) : undefined;
    // Of a mapping that nobody asks for any more, what others have put there stays.
    if (was === undefined || (isJsonObject(left) && Object.keys(left).length > 0)) merged[key] = left;
  }
  for (const [key, held] of Object.entries(wanted)) {
    if (held !== undefined) merged[key] = amounts.has(field) && sameQuantity(live[key], held) ? live[key] : mergeValues(live[key], { original: original?.[key], wanted: held }, key);
  }
  return merged;
}

function mergeValues(live: Json | undefined, { original, wanted }: Sides<Json>, field: string): Json {
  if (isJsonObject(live) && isJsonObject(wanted)) return mergeObjects(live, { original: isJsonObject(original) ? original : undefined, wanted }, field);
  if (Array.isArray(live) && Array.isArray(wanted)) return mergeLists(live as readonly Json[], { original: Array.isArray(original) ? (original as readonly Json[]) : undefined, wanted: wanted as readonly Json[] }, field);
  return wanted;
}

function mergeLists(live: readonly Json[], { original, wanted }: Sides<readonly Json[]>, field: string): Json {
  const keyed = keyLists(field, live, wanted);
  if (keyed === undefined) {
    // Defaults in the items of a list that is set as a whole are not ours.
    return live.length === wanted.length ? wanted.map((item, index) => mergeValues(live[index], { original: original?.[index], wanted: item }, field)) : wanted;
  }
  const before = original === undefined ? undefined : keyLists(field, original, live)?.before;
  const kept = [...keyed.before].flatMap(([key, place]): readonly Json[] => {
    const own = keyed.after.get(key);
    const was = before?.get(key);
    if (own !== undefined) return [mergeValues(live[place], { original: was === undefined ? undefined : original?.[was], wanted: wanted[own] ?? null }, field)];
    return was === undefined ? [live[place] ?? null] : [];
  });
  return [...kept, ...[...keyed.after].flatMap(([key, place]) => (keyed.before.has(key) ? [] : [wanted[place] ?? null]))];
}

/** Fields that hold amounts. */
const amounts = new Set(['limits', 'requests', 'capacity', 'hard', 'default', 'defaultRequest', 'min', 'max']);
const units: Readonly<Record<string, number>> = { n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 };

/** `1000m` and `1` are the same amount, and Kubernetes keeps the shorter. https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
function sameQuantity(one: Json | undefined, other: Json): boolean {
  if (one === undefined || sameValue(one, other)) return one !== undefined;
  const [left, right] = [amountOf(one), amountOf(other)];
  return left !== undefined && right !== undefined && Math.abs(left - right) <= Math.abs(left) * 1e-12;
}

function amountOf(value: Json): number | undefined {
  if (typeof value === 'number') return value;
  const [, digits, unit = ''] = typeof value === 'string' ? (/^([+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)([numkMGTPE]|[KMGTPE]i)?$/.exec(value) ?? []) : [];
  const factor = units[unit];
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}
