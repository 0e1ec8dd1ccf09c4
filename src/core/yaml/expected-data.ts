import type { Json } from '../json.js';
import { isJsonObject } from '../json.js';

/** The data after `change` was applied to what the steps lead to; undefined removes it. Nothing given is modified. */
export function changedAt(value: Json, steps: readonly string[], change: (at: Json | undefined) => Json | undefined): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return change(value) ?? null;
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((item, index) => (String(index) === step ? changedAt(item, rest, change) : item));
  }
  if (!isJsonObject(value)) return value;
  const copy: Record<string, Json | undefined> = Object.assign(Object.create(null) as Record<string, Json | undefined>, value);
  const held = Object.hasOwn(value, step) ? value[step] : undefined;
  const next = rest.length > 0 && held !== undefined ? changedAt(held, rest, change) : change(held);
  if (next === undefined) delete copy[step];
  else copy[step] = next;
  return copy;
}

/** True for equal data; the order of keys does not count. */
export function sameData(a: Json | undefined, b: Json | undefined): boolean {
  if (Object.is(a, b) || a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    const [left, right]: readonly [readonly Json[], readonly Json[]] = [a, b];
    return left.length === right.length && left.every((item, index) => sameData(item, right[index]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]));
}
