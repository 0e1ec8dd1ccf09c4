import { isJsonObject, parseJson, type Json, type JsonObject } from '../json.js';
import { childOf } from '../manifests/pointers.js';
import type { PathStep } from './compare-fields.js';

/**
 * Who wrote a field, as Kubernetes keeps it in `metadata.managedFields`. `at` is when this manager last changed any field that
 * it owns: this one was changed then, or before.
 * https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
 */
export interface FieldOwner {
  readonly manager: string;
  /** `Update` or `Apply`. */
  readonly operation: string;
  readonly at: string | undefined;
}

/** Managers of which most is known to be no answer are not searched further. */
const mostManagers = 100;

/** Those that own the field at a path of the live object, the one that wrote last first. Empty where Kubernetes does not tell. */
export function ownersOf(live: JsonObject | undefined, path: readonly PathStep[]): readonly FieldOwner[] {
  const metadata = live?.['metadata'];
  const entries = isJsonObject(metadata) ? metadata['managedFields'] : undefined;
  if (live === undefined || !Array.isArray(entries)) return [];
  const owners = (entries as readonly Json[]).slice(0, mostManagers).flatMap((entry): readonly FieldOwner[] => {
    if (!isJsonObject(entry) || typeof entry['manager'] !== 'string' || !isJsonObject(entry['fieldsV1'])) return [];
    const { manager, operation, time, fieldsV1 } = entry;
    if (!owns(fieldsV1, live, path)) return [];
    return [{ manager, operation: typeof operation === 'string' ? operation : '', at: typeof time === 'string' && !Number.isNaN(Date.parse(time)) ? time : undefined }];
  });
  return owners.toSorted((a, b) => (Date.parse(b.at ?? '') || 0) - (Date.parse(a.at ?? '') || 0));
}

/** Follows the path through the set of fields and the object side by side. A set that ends above the field owns what is below. */
function owns(fields: JsonObject, live: Json | undefined, path: readonly PathStep[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  const [set, value] = 'field' in step ? [childOf(fields, `f:${step.field}`), isJsonObject(live) ? childOf(live, step.field) : undefined] : itemSet(fields, live, step.item);
  if (!isJsonObject(set) || value === undefined) return false;
  return isWhole(set) || owns(set, value, rest);
}

/** Asked again for each field below it. */
const wholes = new WeakMap<JsonObject, boolean>();

function isWhole(set: JsonObject): boolean {
  const known = wholes.get(set) ?? Object.keys(set).length === 0;
  wholes.set(set, known);
  return known;
}

/** The set of one item of a list: by its place, by its value, or by the keys that tell it from others. */
function itemSet(fields: JsonObject, live: Json | undefined, place: number): readonly [set: Json | undefined, value: Json | undefined] {
  const value = Array.isArray(live) ? (live as readonly Json[])[place] : undefined;
  if (value === undefined) return [undefined, undefined];
  const { byValue, byKeys } = itemsOf(fields);
  // Keys, and the items of sets, are no objects.
  if (!isJsonObject(value)) return [childOf(fields, `i:${place}`) ?? byValue.get(value), value];
  const keyed = [...byKeys.values()].map(({ names, sets }) => sets.get(JSON.stringify(names.map((name) => childOf(value, name) ?? null)))).find((set) => set !== undefined);
  return [childOf(fields, `i:${place}`) ?? keyed, value];
}

interface Items {
  readonly byValue: ReadonlyMap<Json, Json | undefined>;
  /** By the names of the keys: a list has the same for all of its items. */
  readonly byKeys: ReadonlyMap<string, { readonly names: readonly string[]; readonly sets: Map<string, Json | undefined> }>;
}

/** Of a set that was read once: it has an entry for each item, and is asked for each of them. */
const itemsKnown = new WeakMap<JsonObject, Items>();

function itemsOf(fields: JsonObject): Items {
  const before = itemsKnown.get(fields);
  if (before !== undefined) return before;
  const byValue = new Map<Json, Json | undefined>();
  const byKeys = new Map<string, { readonly names: readonly string[]; readonly sets: Map<string, Json | undefined> }>();
  for (const [key, set] of Object.entries(fields)) {
    const told = key.startsWith('k:') || key.startsWith('v:') ? parseJson(key.slice(2)) : undefined;
    if (key.startsWith('v:') && told !== undefined) byValue.set(told, set);
    if (!key.startsWith('k:') || !isJsonObject(told)) continue;
    const names = Object.keys(told);
    const same = byKeys.get(JSON.stringify(names)) ?? { names, sets: new Map<string, Json | undefined>() };
    byKeys.set(JSON.stringify(names), same);
    same.sets.set(JSON.stringify(names.map((name) => told[name])), set);
  }
  const items = { byValue, byKeys };
  itemsKnown.set(fields, items);
  return items;
}

/** What Argo CD writes under when it applies: with kubectl's way, with server-side apply, and before 2.5. */
const argocdManagers: ReadonlySet<string> = new Set(['argocd-controller', 'argocd-application-controller']);

/** True for the manager of Argo CD's own syncs. */
export function isArgocd({ manager }: Pick<FieldOwner, 'manager'>): boolean {
  return argocdManagers.has(manager);
}
