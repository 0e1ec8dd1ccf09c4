import { isJsonObject, type Json, type JsonObject } from '../json.js';

/** What tells the items of a list apart, by the field that holds it (`x-kubernetes-list-map-keys`), each choice in its turn. */
const choices: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ports: [['name'], ['containerPort', 'protocol'], ['port', 'protocol'], ['port']],
  volumeMounts: [['mountPath']],
  volumeDevices: [['devicePath']],
  hostAliases: [['ip']],
  topologySpreadConstraints: [['topologyKey', 'whenUnsatisfiable']],
  conditions: [['type']],
  subjects: [['kind', 'namespace', 'name']],
  volumeClaimTemplates: [['metadata.name']],
  sources: [['name'], ['ref']],
};
/** Fields of Kubernetes and Argo CD whose order means nothing. In those of others it may decide what happens: routes, steps, middlewares. */
const unordered = new Set([...Object.keys(choices), 'containers', 'ephemeralContainers', 'env', 'volumes', 'imagePullSecrets', 'secrets', 'resourceClaims', 'claims', 'webhooks', 'versions', 'parameters', 'fileParameters']);

/** Lists whose items both sides have by a key of their own. */
export interface KeyedLists {
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
  /** Whether another order is a change. */
  readonly ordered: boolean;
  /** Whether the key is a name, which another item does not take over. */
  readonly byName: boolean;
}

/** The items of two lists by what identifies them; undefined where nothing does, and they count by their place. */
export function keyLists(field: string, before: readonly Json[], after: readonly Json[]): KeyedLists | undefined {
  if (before.length === 0 || after.length === 0) return undefined;
  for (const keys of (Object.hasOwn(choices, field) ? choices[field] : undefined) ?? [['name']]) {
    const [one, other] = [indexBy(before, keys), indexBy(after, keys)];
    if (one !== undefined && other !== undefined) return { before: one, after: other, byName: keys[0] === 'name', ordered: !unordered.has(field) || (field === 'env' && [...before, ...after].some(refersToOthers)) };
  }
  return undefined;
}

/** A variable that is made of others needs those before it. */
function refersToOthers(item: Json): boolean {
  return isJsonObject(item) && typeof item['value'] === 'string' && item['value'].includes('$(');
}

function indexBy(items: readonly Json[], keys: readonly string[]): ReadonlyMap<string, number> | undefined {
  const index = new Map<string, number>();
  for (const [place, item] of items.entries()) {
    const key = isJsonObject(item) ? keyText(item, keys) : undefined;
    if (key === undefined || index.has(key)) return undefined;
    index.set(key, place);
  }
  return index;
}

/** The first key must be there; others may be left to their default. */
function keyText(item: JsonObject, keys: readonly string[]): string | undefined {
  const parts = keys.map((key) => key.split('.').reduce<Json | undefined>((at, part) => (isJsonObject(at) ? at[part] : undefined), item) ?? (key === 'protocol' ? 'TCP' : undefined));
  const texts = parts.flatMap((part) => (typeof part === 'string' || typeof part === 'number' ? [String(part)] : []));
  return parts[0] === undefined || texts.length === 0 ? undefined : texts.join('/');
}
