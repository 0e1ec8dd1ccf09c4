import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import { GrpcCode, GrpcError } from './http-messages.js';
import { field } from './operations-api.js';
import { qualifiedName, timestamp, type StoredApplication } from './stored-application.js';
import { REFRESH_ANNOTATION, REFRESH_TIMESTAMP_ANNOTATION } from './refresher.js';
import type { Managed, World } from './world.js';

/**
 * GET with `refresh`: sets the annotation, then waits for a write of the Application without it.
 * There is no limit to that, only the client's going away or the end of the simulator.
 */
export async function refreshApplication(
  world: World,
  managed: Managed,
  request: { readonly kind: string; readonly signal?: AbortSignal | undefined },
): Promise<StoredApplication> {
  const requestedAt = world.clock.now();
  const marked = world.store.write(managed.key, 'argocd-server', (application) => {
    const annotations = {
      ...application.metadata.annotations,
      [REFRESH_ANNOTATION]: request.kind === 'hard' ? 'hard' : 'normal',
      // Unique for each request, though the clock may stand still: the version of the write before is part of it.
      [REFRESH_TIMESTAMP_ANNOTATION]: `${timestamp(requestedAt).slice(0, -1)}.${application.metadata.resourceVersion.padStart(9, '0')}Z`,
    };
    return { ...application, metadata: { ...application.metadata, annotations } };
  });
  const refreshed = nextWithout(world, managed, { after: Number(marked.metadata.resourceVersion), signal: request.signal });
  if (world.faults.hangRefresh !== true) managed.requestRefresh(request.kind === 'hard' ? 4 : 3);
  return refreshed;
}

function nextWithout(world: World, managed: Managed, wait: { readonly after: number; readonly signal: AbortSignal | undefined }): Promise<StoredApplication> {
  return new Promise((resolve, reject) => {
    const ended = wait.signal === undefined ? world.pace.stopped : AbortSignal.any([wait.signal, world.pace.stopped]);
    const give = () => {
      unwatch();
      reject(new GrpcError(GrpcCode.canceled, 'application refresh deadline exceeded'));
    };
    const unwatch = world.store.watch(({ application }) => {
      if (qualifiedName(application) !== managed.key || Number(application.metadata.resourceVersion) <= wait.after) return;
      if (application.metadata.annotations?.[REFRESH_ANNOTATION] !== undefined) return;
      unwatch();
      ended.removeEventListener('abort', give);
      resolve(application);
    });
    if (ended.aborted) give();
    else ended.addEventListener('abort', give, { once: true });
  });
}

/** PATCH: a merge patch of spec, labels and annotations. Status and operation cannot be set this way. */
export function patchApplication(world: World, managed: Managed, body: JsonObject): StoredApplication {
  const patchType = field(body, 'patchType');
  const patch = field(body, 'patch');
  if (typeof patchType !== 'string' || typeof patch !== 'string') {
    throw new GrpcError(GrpcCode.internal, 'grpc: error while marshaling: proto: required field "patchType" not set');
  }
  if (patchType === 'json' || patchType === '') throw new GrpcError(GrpcCode.unimplemented, 'the simulator supports merge patches only');
  if (patchType !== 'merge') throw new GrpcError(GrpcCode.invalidArgument, `Patch type '${patchType}' is not supported`);
  const change = parsePatch(patch);
  const before = world.store.find(managed.key)?.spec.syncPolicy;
  const written = world.store.write(managed.key, 'argocd-server', (application) => {
    const merged = merge({ spec: application.spec, metadata: application.metadata } as unknown as Json, change) as unknown as Pick<StoredApplication, 'spec' | 'metadata'>;
    const { labels, annotations } = merged.metadata;
    const { labels: _labels, annotations: _annotations, ...metadata } = application.metadata;
    return {
      ...application,
      spec: merged.spec,
      metadata: { ...metadata, ...(labels === undefined ? {} : { labels }), ...(annotations === undefined ? {} : { annotations }) },
    };
  });
  const revertAfter = world.faults.parentRevertsAutomatedAfterMs;
  if (revertAfter !== undefined) world.pace.spawn(() => revertAutomated(world, managed, { afterMs: revertAfter, before }));
  return written;
}

async function revertAutomated(
  world: World,
  managed: Managed,
  parent: { readonly afterMs: number; readonly before: StoredApplication['spec']['syncPolicy'] },
): Promise<void> {
  await world.pace.pause(parent.afterMs);
  world.store.write(managed.key, 'argocd-application-controller', (application) => {
    const { syncPolicy: _changed, ...spec } = application.spec;
    return { ...application, spec: parent.before === undefined ? spec : { ...spec, syncPolicy: parent.before } };
  });
}

function parsePatch(patch: string): JsonObject {
  try {
    const value: unknown = JSON.parse(patch);
    if (isJsonObject(value)) return value;
  } catch {
    // Answered below, like a patch that is no object.
  }
  throw new GrpcError(GrpcCode.unknown, 'error applying patch: Invalid JSON Patch');
}

/** JSON merge patch, RFC 7396. */
function merge(target: Json | undefined, patch: Json): Json {
  if (!isJsonObject(patch)) return patch;
  const result: Record<string, Json> = Object.create(null) as Record<string, Json>;
  for (const [key, value] of Object.entries(isJsonObject(target) ? target : {})) if (value !== undefined) result[key] = value;
  for (const [key, value] of Object.entries(patch)) {
    if (value === null || value === undefined) Reflect.deleteProperty(result, key);
    else result[key] = merge(result[key], value);
  }
  return Object.fromEntries(Object.entries(result));
}
