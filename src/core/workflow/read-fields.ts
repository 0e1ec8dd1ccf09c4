import type { Json, JsonObject } from '../json.js';
import { isJsonObject } from '../json.js';

// Fields of an object that the schema has accepted: absent ones give undefined, or nothing to hold.

/** The text of a field. */
export function textOf(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === 'string' ? value : undefined;
}

/** The number of a field. */
export function numberOf(object: JsonObject, name: string): number | undefined {
  const value = object[name];
  return typeof value === 'number' ? value : undefined;
}

/** The mapping of a field. */
export function objectOf(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isJsonObject(value) ? value : {};
}

/** The list of a field. */
export function listOf(object: JsonObject, name: string): readonly Json[] {
  const value = object[name];
  return Array.isArray(value) ? value : [];
}

/** The mappings in the list of a field. */
export function itemsOf(object: JsonObject, name: string): readonly JsonObject[] {
  return listOf(object, name).filter(isJsonObject);
}

/** The texts in the list of a field. */
export function textsOf(object: JsonObject, name: string): readonly string[] {
  return listOf(object, name).filter((value) => typeof value === 'string');
}
