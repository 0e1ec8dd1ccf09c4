import { isJsonObject, type JsonObject } from '../core/json.js';

/** All that `fields` of a list can name; the rest is never there. Source: appFields in pkg/apiclient/application/forwarder_overwrite.go. */
const LIST_FIELDS = [
  'metadata.name', 'metadata.namespace', 'metadata.annotations', 'metadata.labels', 'metadata.creationTimestamp', 'metadata.deletionTimestamp',
  'spec', 'spec.destination', 'spec.project', 'spec.source', 'spec.sources', 'spec.sourceHydrator', 'spec.syncPolicy',
  'status.sourceHydrator', 'status.summary', 'status.sync.status', 'status.sync.revision', 'status.health',
  'status.operationState.startedAt', 'status.operationState.finishedAt', 'status.resources', 'operation.sync', 'status.operationState.phase',
  'status.operationState.operation.sync',
] as const;
/** Of these an absent value is shown as null. */
const NULLABLE: ReadonlySet<string> = new Set(['metadata.annotations', 'metadata.labels', 'metadata.deletionTimestamp', 'spec.source', 'spec.sources', 'spec.sourceHydrator', 'spec.syncPolicy']);

/** A list of Applications with the fields asked for: exact names from a closed list, with `-` in front all of that list but those. */
export function pickListFields(answer: { readonly metadata: object; readonly items: readonly object[] | null }, fields: string | null): unknown {
  if (fields === null || fields === '') return answer;
  const exclude = fields.startsWith('-');
  const asked = new Set(fields.slice(exclude ? 1 : 0).split(','));
  const chosen = LIST_FIELDS.filter((name) => asked.has(`items.${name}`) !== exclude);
  return { items: answer.items?.map((item) => withFields(item, chosen)) ?? null, metadata: answer.metadata };
}

function withFields(item: object, names: readonly string[]): JsonObject {
  const result: JsonObject = {};
  for (const name of names) {
    // The server fills this one from the result, not from the request.
    const from = name === 'status.operationState.operation.sync' ? 'status.operationState.syncResult' : name;
    const value = from.split('.').reduce<unknown>((current, key) => (isJsonObject(current) ? current[key] : undefined), item);
    if (value === undefined && !NULLABLE.has(name)) continue;
    const steps = name.split('.');
    let parent: Record<string, unknown> = result;
    for (const step of steps.slice(0, -1)) {
      const below = isJsonObject(parent[step]) ? { ...parent[step] } : {};
      parent[step] = below;
      parent = below;
    }
    parent[steps.at(-1) ?? ''] = value ?? null;
  }
  return result;
}

/**
 * The parts of an answer that `fields` names (`items.metadata.name,items.spec`); with a leading `-` all but those.
 * So it is with streams; of lists the fields are a closed list.
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
