import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import type { Manifest } from './manifests.js';
import type { SimulatedApplication } from './options.js';
import { seedOf } from './offspring.js';
import { newApplication, type StoredApplication } from './stored-application.js';
import type { World } from './world.js';

/** Whoever sets it has the generators run at once; the controller takes it away. */
export const SET_REFRESH_ANNOTATION = 'argocd.argoproj.io/application-set-refresh';

/** An ApplicationSet and what its controller has made of it. Beside `SimulatorOptions.generate` only `list` and `pullRequest` generators and the default templates are known. */
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
  /** Keys of sets that are about to be reconciled. */
  readonly #due = new Set<string>();

  constructor(world: World, create: (seed: SimulatedApplication) => Promise<void>) {
    this.#world = world;
    this.#create = create;
    world.store.watch(({ type, application }) => {
      const set = this.#ownerOf(application);
      if (set !== undefined && (type === 'DELETED' || !this.#isAsWanted(application, set))) this.#requestReconcile(set.key);
    });
  }

  find(namespace: string, name: string): StoredSet | undefined {
    return this.#sets.get(`${namespace}/${name}`);
  }

  /** Stores the set; its Applications come later. */
  apply(manifest: Manifest): StoredSet {
    const key = `${manifest.namespace}/${manifest.name}`;
    const before = this.#sets.get(key);
    const set = { key, project: projectOf(manifest), manifest, applications: before?.applications ?? [], error: before?.error };
    this.#sets.set(key, set);
    this.#requestReconcile(key);
    return set;
  }

  /** Forgets the set. Its Applications are the caller's to delete. */
  remove(key: string): void {
    this.#sets.delete(key);
  }

  #requestReconcile(key: string): void {
    if (this.#due.has(key)) return;
    this.#due.add(key);
    this.#world.pace.spawn(async () => {
      await this.#world.pace.pause(this.#world.delays.generate);
      this.#due.delete(key);
      await this.reconcile(key, {});
    });
  }

  #ownerOf({ metadata }: StoredApplication): StoredSet | undefined {
    const owner = metadata.ownerReferences?.find(({ kind }) => kind === 'ApplicationSet');
    return owner === undefined ? undefined : this.#sets.get(`${metadata.namespace}/${owner.name}`);
  }

  /**
   * Makes the Applications that are missing, and puts the spec of those that were changed back. Those that are no longer
   * wanted stay, as with `create-update`; those of pull requests go.
   */
  async reconcile(key: string, how: { readonly initially?: SimulatedApplication['initial'] }): Promise<void> {
    const set = this.#sets.get(key);
    if (set === undefined) return;
    const error = this.#world.faults.applicationSetError;
    if (error !== undefined) {
      this.#sets.set(key, { ...set, error });
      return;
    }
    const wanted = this.#expand(set.manifest.object);
    for (const template of wanted) {
      const seed = seedOf(template, set.manifest.namespace);
      const present = this.#world.store.find(`${set.manifest.namespace}/${seed.name}`);
      if (present === undefined) {
        await this.#create({ ...seed, namespace: set.manifest.namespace, ownedBy: set.manifest.name, initial: how.initially ?? 'never-deployed' });
      } else if (this.#ownerOf(present)?.key === key && !this.#isAsWanted(present, set)) {
        const { spec } = newApplication(seed, this.#world.clock.now());
        this.#world.store.write(`${set.manifest.namespace}/${seed.name}`, 'argocd-applicationset-controller', (application) => ({ ...application, spec }));
      }
    }
    const kept = new Set(wanted.map((template) => seedOf(template, set.manifest.namespace).name));
    if (ofPullRequests(set.manifest.object)) for (const name of set.applications.filter((one) => !kept.has(one))) this.#remove(`${set.manifest.namespace}/${name}`);
    this.#sets.set(key, { ...set, manifest: withoutRefresh(set.manifest), error: undefined, applications: wanted.map((template) => seedOf(template, set.manifest.namespace).name) });
  }

  /** False where the set would write another spec. */
  #isAsWanted({ metadata, spec }: StoredApplication, { manifest }: StoredSet): boolean {
    const seed = this.#expand(manifest.object).map((template) => seedOf(template, manifest.namespace)).find(({ name }) => name === metadata.name);
    return seed === undefined || isDeepStrictEqual(newApplication(seed, new Date(0)).spec, spec);
  }

  #expand(set: JsonObject): readonly JsonObject[] {
    return this.#world.generate(set) ?? expandSet(set, this.#world.pullRequests());
  }

  #remove(key: string): void {
    const application = this.#world.store.find(key);
    if (application === undefined || this.#ownerOf(application) === undefined) return;
    this.#world.store.remove(key);
  }
}

function ofPullRequests({ spec }: JsonObject): boolean {
  return isJsonObject(spec) && Array.isArray(spec['generators']) && (spec['generators'] as readonly Json[]).some((generator) => isJsonObject(generator) && isJsonObject(generator['pullRequest']));
}

function withoutRefresh(manifest: Manifest): Manifest {
  const { metadata } = manifest.object;
  const annotations = isJsonObject(metadata) ? metadata['annotations'] : undefined;
  if (!isJsonObject(metadata) || !isJsonObject(annotations)) return manifest;
  const { [SET_REFRESH_ANNOTATION]: _done, ...rest } = annotations;
  return { ...manifest, object: { ...manifest.object, metadata: { ...metadata, annotations: rest } } };
}

/** The Applications that the generators of a set stand for: one for each element, with its texts filled in. */
export function expandSet(set: JsonObject, pullRequests: readonly JsonObject[] = []): readonly JsonObject[] {
  const { spec } = set;
  const template = isJsonObject(spec) ? spec['template'] : undefined;
  const generators = isJsonObject(spec) && Array.isArray(spec['generators']) ? (spec['generators'] as readonly Json[]) : [];
  const elements = generators.flatMap((generator) => {
    if (isJsonObject(generator) && isJsonObject(generator['pullRequest'])) return pullRequests;
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

/** The project of the Applications that a set makes. */
export function projectOf({ object: { spec } }: Manifest): string {
  const template = isJsonObject(spec) ? spec['template'] : undefined;
  const inner = isJsonObject(template) ? template['spec'] : undefined;
  const project = isJsonObject(inner) ? inner['project'] : undefined;
  return typeof project === 'string' ? project : 'default';
}
