import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import type { Manifest } from './manifests.js';
import type { SimulatedApplication } from './options.js';
import { seedOf } from './offspring.js';
import type { World } from './world.js';

/** An ApplicationSet and what its controller has made of it. Only `list` generators and the default templates are known. */
export interface StoredSet {
  readonly key: string;
  readonly project: string;
  readonly manifest: Manifest;
  readonly applications: readonly string[];
  readonly error: string | undefined;
}

/** The ApplicationSets of a control plane, and their controller. */
export class ApplicationSets {
  readonly #world: World;
  readonly #create: (seed: SimulatedApplication) => Promise<void>;
  readonly #sets = new Map<string, StoredSet>();

  constructor(world: World, create: (seed: SimulatedApplication) => Promise<void>) {
    this.#world = world;
    this.#create = create;
  }

  find(namespace: string, name: string): StoredSet | undefined {
    return this.#sets.get(`${namespace}/${name}`);
  }

  /** Stores the set; its Applications come later. */
  apply(manifest: Manifest): void {
    const key = `${manifest.namespace}/${manifest.name}`;
    const before = this.#sets.get(key);
    this.#sets.set(key, { key, project: projectOf(manifest), manifest, applications: before?.applications ?? [], error: before?.error });
    this.#world.pace.spawn(async () => {
      await this.#world.pace.pause(this.#world.delays.generate);
      await this.reconcile(key, {});
    });
  }

  /** Makes the Applications that are missing. Those that are no longer wanted stay, as with `create-update`. */
  async reconcile(key: string, how: { readonly initially?: SimulatedApplication['initial'] }): Promise<void> {
    const set = this.#sets.get(key);
    if (set === undefined) return;
    const error = this.#world.faults.applicationSetError;
    if (error !== undefined) {
      this.#sets.set(key, { ...set, error });
      return;
    }
    const wanted = expandSet(set.manifest.object);
    for (const template of wanted) {
      const seed = seedOf(template, set.manifest.namespace);
      if (this.#world.store.find(`${set.manifest.namespace}/${seed.name}`) === undefined) {
        await this.#create({ ...seed, namespace: set.manifest.namespace, ownedBy: set.manifest.name, initial: how.initially ?? 'never-deployed' });
      }
    }
    this.#sets.set(key, { ...set, error: undefined, applications: wanted.map((template) => seedOf(template, set.manifest.namespace).name) });
  }
}

/** The Applications that the generators of a set stand for: one for each element, with its texts filled in. */
export function expandSet(set: JsonObject): readonly JsonObject[] {
  const { spec } = set;
  const template = isJsonObject(spec) ? spec['template'] : undefined;
  const generators = isJsonObject(spec) && Array.isArray(spec['generators']) ? (spec['generators'] as readonly Json[]) : [];
  const elements = generators.flatMap((generator) => {
    const list = isJsonObject(generator) ? generator['list'] : undefined;
    return isJsonObject(list) && Array.isArray(list['elements']) ? (list['elements'] as readonly Json[]).filter(isJsonObject) : [];
  });
  return elements.map((element) => fill(template ?? {}, element)).filter(isJsonObject);
}

/** As fasttemplate does it: a name that is not known stays as it stands. */
function fill(value: Json, parameters: JsonObject): Json {
  if (typeof value === 'string') {
    return value.replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, (tag: string, name: string) => (typeof parameters[name] === 'string' ? parameters[name] : tag));
  }
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => fill(item, parameters));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item ?? null, parameters)]));
}

function projectOf({ object: { spec } }: Manifest): string {
  const template = isJsonObject(spec) ? spec['template'] : undefined;
  const inner = isJsonObject(template) ? template['spec'] : undefined;
  const project = isJsonObject(inner) ? inner['project'] : undefined;
  return typeof project === 'string' ? project : 'default';
}
