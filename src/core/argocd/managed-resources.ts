import { isJsonObject, parseJson, type Json, type JsonObject } from '../json.js';

/**
 * An object that an Application manages, on both sides. `normalized` and `predicted` are what Argo CD compares: what is live,
 * and what it would be after a sync, both without what `ignoreDifferences` and its own settings leave out. Undefined where a
 * side has nothing. Values of Secrets are masked by the server.
 * Source: ResourceDiff in pkg/apis/application/v1alpha1/types.go of argo-cd.
 */
export interface ManagedResource {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly hook: boolean;
  /** What git asked for when Argo CD looked last. */
  readonly target: JsonObject | undefined;
  /** With its `managedFields`. */
  readonly live: JsonObject | undefined;
  readonly normalized: JsonObject | undefined;
  readonly predicted: JsonObject | undefined;
}

/** The items of a `/managed-resources` answer; undefined when the answer is none, or a state in it cannot be read. */
export function parseManagedResources(body: string): readonly ManagedResource[] | undefined {
  const value = parseJson(body);
  if (!isJsonObject(value)) return undefined;
  const items = value['items'] ?? [];
  if (!Array.isArray(items)) return undefined;
  const found = (items as readonly Json[]).map(parseItem);
  return found.every((item) => item !== undefined) ? found : undefined;
}

function parseItem(item: Json): ManagedResource | undefined {
  if (!isJsonObject(item)) return undefined;
  const [group, kind, namespace, name] = [item['group'] ?? '', item['kind'], item['namespace'] ?? '', item['name']];
  const [target, live, normalized, predicted] = [item['targetState'], item['liveState'], item['normalizedLiveState'], item['predictedLiveState']].map(parseState);
  if (typeof group !== 'string' || typeof kind !== 'string' || typeof namespace !== 'string' || typeof name !== 'string') return undefined;
  if (target === 'unreadable' || live === 'unreadable' || normalized === 'unreadable' || predicted === 'unreadable') return undefined;
  return { group, kind, namespace, name, hook: item['hook'] === true, target, live, normalized, predicted };
}

/** Each state is JSON in a text: `null`, or absent, for nothing; `{}` where Argo CD did not compare. */
function parseState(text: Json | undefined): JsonObject | 'unreadable' | undefined {
  if (text === undefined || text === null || text === '') return undefined;
  const value = typeof text === 'string' && isShallow(text) ? parseJson(text) : undefined;
  if (value === null) return undefined;
  if (!isJsonObject(value)) return 'unreadable';
  return Object.keys(value).length === 0 ? undefined : value;
}

/** No object of Kubernetes is nested deeper, and what is could end a program that goes through it. */
const deepest = 200;

function isShallow(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[{]|[\]}]/gs)) {
    depth += mark === '{' || mark === '[' ? 1 : mark === '}' || mark === ']' ? -1 : 0;
    if (depth > deepest) return false;
  }
  return true;
}
