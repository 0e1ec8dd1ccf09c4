import { isJsonObject, type Json, type JsonObject } from '../json.js';

/** Places below a value, by the steps that lead there. */
interface Places {
  ends: boolean;
  readonly below: Map<string, Places>;
}

/** The object with something else at all of these places, or with nothing there. In one pass: there may be as many places as fields. */
export function editPlaces(value: JsonObject, paths: readonly (readonly string[])[], by: Json | undefined): JsonObject {
  const top: Places = { ends: false, below: new Map() };
  for (const path of paths) if (path.length > 0) add(top, path);
  const result = edited(value, top, by);
  return isJsonObject(result) ? result : {};
}

function add(top: Places, path: readonly string[]): void {
  let at = top;
  for (const step of path) {
    const next = at.below.get(step) ?? { ends: false, below: new Map<string, Places>() };
    at.below.set(step, next);
    at = next;
  }
  at.ends = true;
}

function edited(value: Json, { ends, below }: Places, by: Json | undefined): Json | undefined {
  if (ends) return by;
  const one = (step: string, held: Json): readonly Json[] => {
    const places = below.get(step);
    const result = places === undefined ? held : edited(held, places, by);
    return result === undefined ? [] : [result];
  };
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item, index) => one(String(index), item));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, held]) => (held === undefined ? [] : one(key, held).map((result) => [key, result] as const))));
}
