import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import type { Access, Permitted } from './access.js';
import type { ControlPlane } from './control-plane.js';
import { loadDesiredState } from './desired-state.js';
import { GrpcCode, GrpcError } from './http-messages.js';
import { field } from './operations-api.js';
import { EMPTY_STATUS, sourcesOf, timestamp, type Located, type StoredApplication } from './stored-application.js';
import type { World } from './world.js';

/** What POST and PUT carry, before it is stored. */
type Draft = Parameters<ControlPlane['create']>[0];

const CASCADE = 'resources-finalizer.argocd.argoproj.io';

/** POST: creates an Application that is not deployed, after a look at its project and its source. */
export async function createApplication(
  call: { readonly body: JsonObject; readonly username: string; readonly validate: boolean; readonly upsert: boolean },
  server: { readonly plane: ControlPlane; readonly access: Access },
): Promise<StoredApplication> {
  const { plane, access } = server;
  const draft = draftOf(call.body, plane.world);
  access.require(call.username, 'create', draft);
  const existing = plane.world.store.find(`${draft.metadata.namespace}/${draft.metadata.name}`);
  if (existing !== undefined) {
    if (isSame(existing, draft)) return existing;
    if (!call.upsert) throw new GrpcError(GrpcCode.invalidArgument, 'existing application spec is different, use upsert flag to force update');
    access.require(call.username, 'update', existing);
    access.require(call.username, 'update', draft);
    requireProject(plane.world, draft.spec.project);
    if (call.validate) await requireSource(plane.world, draft);
    return plane.world.store.write(`${draft.metadata.namespace}/${draft.metadata.name}`, 'argocd-server', (current) => ({
      ...current,
      spec: draft.spec,
      metadata: {
        ...current.metadata,
        ...(draft.metadata.finalizers === undefined ? {} : { finalizers: draft.metadata.finalizers }),
        labels: { ...current.metadata.labels, ...draft.metadata.labels },
        annotations: { ...current.metadata.annotations, ...draft.metadata.annotations },
      },
    }));
  }
  requireProject(plane.world, draft.spec.project);
  if (call.validate) await requireSource(plane.world, draft);
  return plane.create(draft, call.username);
}

/** What POST compares: the rest of an Application is none of whoever sends it. */
function isSame(existing: StoredApplication, { spec, metadata }: Draft): boolean {
  const parts = (of: Pick<StoredApplication, 'spec'> & { readonly metadata: Pick<StoredApplication['metadata'], 'labels' | 'annotations' | 'finalizers'> }): readonly unknown[] => [of.spec, of.metadata.labels ?? {}, of.metadata.annotations ?? {}, of.metadata.finalizers ?? []];
  return isDeepStrictEqual(parts(existing), parts({ spec, metadata }));
}

/** DELETE: with `cascade` what was deployed goes too, and the Application stays until it has gone. */
export function deleteApplication(world: World, { managed, application }: Permitted, how: { readonly cascade: boolean }): void {
  if (!how.cascade) {
    world.store.remove(managed.key);
    return;
  }
  world.store.write(managed.key, 'argocd-server', (current) => ({
    ...current,
    metadata: { ...current.metadata, deletionTimestamp: timestamp(world.clock.now()), finalizers: [CASCADE] },
  }));
  world.pace.spawn(async () => {
    await world.pace.pause(world.delays.sync);
    if (world.store.find(managed.key)?.metadata.uid === application.metadata.uid) world.store.remove(managed.key);
  });
}

/** What a changed or new Application must fulfil. Throws GrpcError. */
export async function requireSource(world: World, application: Located): Promise<void> {
  const sources = sourcesOf(application.spec);
  const desired = await loadDesiredState(world, application, { sources, fresh: true });
  if (desired.kind === 'loaded') return;
  const reason = desired.message.replace(/^.*?source \d+ of \d+: /, '');
  const path = sources[0]?.path ?? '';
  throw new GrpcError(GrpcCode.invalidArgument, `application spec for ${application.metadata.name} is invalid: InvalidSpecError: Unable to generate manifests in ${path}: ${reason}`);
}

/** Throws GrpcError where there is none of that name. */
export function requireProject(world: World, project: string): void {
  if (!world.projects.exists(project)) {
    throw new GrpcError(GrpcCode.invalidArgument, `app is not allowed in project "${project}", or the project does not exist`);
  }
}

function draftOf(body: JsonObject, world: World): Draft {
  const metadata = objectIn(field(body, 'metadata'));
  const spec = objectIn(field(body, 'spec')) as unknown as StoredApplication['spec'];
  const { name, namespace, labels, annotations, finalizers } = metadata;
  if (typeof name !== 'string' || name === '') throw new GrpcError(GrpcCode.invalidArgument, 'application name is required');
  return {
    metadata: {
      name,
      namespace: typeof namespace === 'string' && namespace !== '' ? namespace : 'argocd',
      generation: 1,
      creationTimestamp: timestamp(world.clock.now()),
      ...(isJsonObject(labels) ? { labels: labels as Record<string, string> } : {}),
      ...(Array.isArray(finalizers) ? { finalizers: finalizers.filter((one) => typeof one === 'string') } : {}),
      ...(isJsonObject(annotations) ? { annotations: annotations as Record<string, string> } : {}),
    },
    spec: { ...spec, destination: objectIn(spec.destination), project: typeof spec.project === 'string' && spec.project !== '' ? spec.project : 'default' },
    status: EMPTY_STATUS,
  };
}

function objectIn(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
