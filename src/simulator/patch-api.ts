import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import { requireProject, requireSource } from './application-crud.js';
import { GrpcCode, GrpcError } from './http-messages.js';
import { patchJson } from './json-patch.js';
import { field } from './operations-api.js';
import type { StoredApplication } from './stored-application.js';
import type { Managed, World } from './world.js';

/**
 * PATCH: of spec, labels, annotations and finalizers. Status and operation cannot be set this way.
 * The source is looked up before anything is stored, so this fails while git cannot be read.
 */
export async function patchApplication(world: World, managed: Managed, { body, username }: { readonly body: JsonObject; readonly username: string }): Promise<StoredApplication> {
  const patchType = field(body, 'patchType');
  const patch = field(body, 'patch');
  if (typeof patch !== 'string' || typeof patchType !== 'string') {
    throw new GrpcError(GrpcCode.internal, `grpc: error while marshaling: proto: required field "${typeof patch === 'string' ? 'patchType' : 'patch'}" not set`);
  }
  const application = world.store.find(managed.key);
  if (application === undefined) throw new GrpcError(GrpcCode.permissionDenied, 'permission denied');
  const { spec, metadata } = patched(application, { kind: patchType, text: patch });
  requireProject(world, spec.project);
  await requireSource(world, { spec, metadata });
  const before = world.store.find(managed.key)?.spec.syncPolicy;
  const written = world.store.write(managed.key, 'argocd-server', (current) => withParts(current, { spec, metadata }));
  world.events.record(written, { reason: 'ResourceUpdated', message: 'updated application spec', by: username });
  const revertAfter = world.faults.parentRevertsAutomatedAfterMs;
  if (revertAfter !== undefined) world.pace.spawn(() => revertAutomated(world, managed, { afterMs: revertAfter, before }));
  return written;
}

type Parts = Pick<StoredApplication, 'spec' | 'metadata'>;

function patched(application: StoredApplication, patch: { readonly kind: string; readonly text: string }): Parts {
  const document = { spec: application.spec, metadata: application.metadata, status: application.status } as unknown as Json;
  switch (patch.kind) {
    case 'json':
    case '':
      return patchJson(document, patch.text) as unknown as Parts;
    case 'merge':
      return merge(document, parsePatch(patch.text)) as unknown as Parts;
    default:
      throw new GrpcError(GrpcCode.invalidArgument, `Patch type '${patch.kind}' is not supported`);
  }
}

function withParts(application: StoredApplication, { spec, metadata: { labels, annotations } }: Parts): StoredApplication {
  const { labels: _labels, annotations: _annotations, ...metadata } = application.metadata;
  return { ...application, spec, metadata: { ...metadata, ...(labels === undefined ? {} : { labels }), ...(annotations === undefined ? {} : { annotations }) } };
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
  throw new GrpcError(GrpcCode.unknown, 'error calculating merge patch: Invalid JSON Patch');
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
