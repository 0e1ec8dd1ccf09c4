import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import type { ApplicationSets } from './application-sets.js';
import type { Manifest } from './manifests.js';
import type { SimulatedApplication } from './options.js';
import { newApplication } from './stored-application.js';
import type { Managed, World } from './world.js';

/** Where Applications go that others deploy. */
export interface Nursery {
  readonly world: World;
  readonly managed: ReadonlyMap<string, Managed>;
  readonly applicationSets: ApplicationSets;
  readonly create: (seed: SimulatedApplication) => Promise<void>;
}

/** Creates what the Applications of the beginning have deployed, as it was deployed together with them. */
export async function adoptOffspring(nursery: Nursery): Promise<void> {
  for (let known = -1; known < nursery.managed.size;) {
    known = nursery.managed.size;
    for (const [key, { live }] of nursery.managed) {
      const revision = nursery.world.store.find(key)?.status.history?.at(-1)?.revision;
      const initial = revision === undefined ? {} : { revision };
      for (const { manifest } of live.all()) {
        if (isA('Application', manifest) && !nursery.managed.has(keyOf(manifest))) await nursery.create({ ...seedOf(manifest.object, manifest.namespace), initial });
        if (!isA('ApplicationSet', manifest) || nursery.applicationSets.find(manifest.namespace, manifest.name) !== undefined) continue;
        nursery.applicationSets.apply(manifest);
        await nursery.applicationSets.reconcile(keyOf(manifest), { initially: initial });
      }
    }
  }
}

/** What a sync has applied: an Application is created or changed, an ApplicationSet makes some. */
export function followOffspring(manifest: Manifest, nursery: Nursery): void {
  if (isA('ApplicationSet', manifest)) nursery.applicationSets.apply(manifest);
  if (!isA('Application', manifest)) return;
  const { world, managed, create } = nursery;
  world.pace.spawn(async () => {
    // What is there already is changed by the operation itself.
    if (!managed.has(keyOf(manifest))) await world.pace.pause(world.delays.create);
    const seed = seedOf(manifest.object, manifest.namespace);
    if (managed.has(keyOf(manifest))) {
      const { spec, metadata } = newApplication(seed, world.clock.now());
      world.store.write(keyOf(manifest), 'argocd-application-controller', (application) => ({
        ...application,
        spec,
        metadata: { ...application.metadata, ...(metadata.labels === undefined ? {} : { labels: metadata.labels }) },
      }));
    } else {
      await create({ ...seed, initial: 'never-deployed' });
      managed.get(keyOf(manifest))?.requestRefresh(3);
    }
  });
}

function isA(kind: string, manifest: Manifest): boolean {
  return manifest.group === 'argoproj.io' && manifest.kind === kind;
}

function keyOf({ namespace, name }: Pick<Manifest, 'namespace' | 'name'>): string {
  return `${namespace}/${name}`;
}

/** Fields of a source that a seed has of its own. */
const plainFields: ReadonlySet<string> = new Set(['repoURL', 'path', 'targetRevision']);

/** An Application as it stands in git. */
export function seedOf(object: JsonObject, namespace: string): SimulatedApplication {
  const [metadata, spec] = [objectIn(object['metadata']), objectIn(object['spec'])];
  const [source, destination, policy] = [objectIn(spec['source']), objectIn(spec['destination']), objectIn(spec['syncPolicy'])];
  const texts = (value: Json | undefined): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(objectIn(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const optional = (name: string, value: Json | undefined): object => (typeof value === 'string' ? { [name]: value } : {});
  return {
    name: textOf(metadata['name']),
    namespace,
    labels: texts(metadata['labels']),
    annotations: texts(metadata['annotations']),
    ...optional('project', spec['project']),
    ...optional('repoURL', source['repoURL']),
    ...optional('path', source['path']),
    ...optional('targetRevision', source['targetRevision']),
    ...(Object.keys(source).some((key) => !plainFields.has(key)) ? { source } : {}),
    ...(Array.isArray(spec['sources']) && spec['sources'].length > 0 ? { sources: spec['sources'] } : {}),
    ...optional('destinationNamespace', destination['namespace']),
    ...(isJsonObject(policy['automated']) ? { automated: policy['automated'] } : {}),
    ...(Array.isArray(policy['syncOptions']) ? { syncOptions: policy['syncOptions'].filter((option) => typeof option === 'string') } : {}),
  };
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function objectIn(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
