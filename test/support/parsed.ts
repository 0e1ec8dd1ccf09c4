import { isJsonObject, type JsonObject } from '../../src/core/json.js';

/** A JSON object's text read; an empty object where it is none, so that an assertion shows what is missing. */
export function parsed(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
