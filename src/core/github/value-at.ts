import { isJsonObject, type Json } from '../json.js';

/** What is found by following the keys through objects; undefined as soon as one is missing. */
export function valueAt(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((part, key) => (isJsonObject(part) ? part[key] : undefined), value);
}
