import { isJsonObject, type JsonObject } from '../core/json.js';

/**
 * The parts of an answer that `fields` names (`items.metadata.name,items.spec`); with a leading `-` all but those.
 * Unlike the real server's, the list of known fields is not closed.
 */
export function pickFields(value: object, fields: string | null): unknown {
  if (fields === null || fields === '') return value;
  const exclude = fields.startsWith('-');
  const paths = fields.slice(exclude ? 1 : 0).split(',').map((path) => path.split('.'));
  // A round trip, so that what is filtered is what would have been sent.
  const plain: unknown = JSON.parse(JSON.stringify(value));
  return filter(plain, { paths, exclude });
}

function filter(value: unknown, rule: { readonly paths: readonly (readonly string[])[]; readonly exclude: boolean }): unknown {
  if (Array.isArray(value)) return value.map((item) => filter(item, rule));
  if (!isJsonObject(value)) return value;
  const kept: [string, JsonObject[string]][] = [];
  for (const [key, child] of Object.entries(value)) {
    const below = rule.paths.filter(([head]) => head === key).map((path) => path.slice(1));
    const whole = below.some((path) => path.length === 0);
    if (whole !== rule.exclude && (whole || below.length === 0)) kept.push([key, child]);
    else if (!whole && below.length > 0) kept.push([key, filter(child, { ...rule, paths: below }) as JsonObject]);
  }
  return Object.fromEntries(kept);
}
