import { isAutoSynced, type Operation } from '../core/argocd/application.js';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import { resolveRevision } from './desired-state.js';
import { SourceError } from './git-source.js';
import { GrpcCode, GrpcError } from './http-messages.js';
import { startOperation } from './operation-run.js';
import { isMultiSource, qualifiedName, sourceField, sourcesOf, type StoredApplication } from './stored-application.js';
import { canSync, windowsFor } from './windows.js';
import type { Managed, World } from './world.js';

/** A call that was let through to an Application. */
export interface OperationCall {
  readonly world: World;
  readonly managed: Managed;
  readonly application: StoredApplication;
  readonly username: string;
  readonly body: JsonObject;
  /** Throws GrpcError where the caller may not do that to the Application. */
  readonly require: (action: string) => void;
}

/** A field of a request; names match in any case. */
export function field(body: JsonObject, name: string): Json | undefined {
  const key = Object.keys(body).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : body[key];
}

/** POST sync: the refusals in the server's order, then the operation. Resolves the revision now. */
export async function requestSync(call: OperationCall): Promise<StoredApplication> {
  const { world, managed, application, body } = call;
  const windows = windowsFor(world, application);
  if (!canSync(windows, { now: world.clock.now(), manual: true })) {
    throw new GrpcError(GrpcCode.permissionDenied, 'cannot sync: blocked by sync window');
  }
  call.require('sync');
  const dryRun = field(body, 'dryRun') === true;
  if (Array.isArray(field(body, 'manifests'))) call.require('override');
  refuseDeleting(application);
  const resolved = await resolveRevisions(call, dryRun);
  const operation = syncOperation(call, { revisions: resolved.map(({ revision }) => revision), dryRun });
  const partial = (operation.sync?.resources?.length ?? 0) > 0 ? 'partial ' : '';
  const message = `initiated ${partial}sync to ${resolved.map(({ shown }) => shown).join(',')}`;
  return startOperation(world, managed, { operation, writer: 'argocd-server', event: { message, by: call.username } });
}

/** POST rollback: only asks for the operation; the windows are the controller's affair. */
export function requestRollback(call: OperationCall): StoredApplication {
  const { world, managed, application, body } = call;
  refuseDeleting(application);
  if (isAutoSynced(application)) {
    throw new GrpcError(GrpcCode.failedPrecondition, 'rollback cannot be initiated when auto-sync is enabled');
  }
  const id = field(body, 'id');
  if (typeof id !== 'number') throw new GrpcError(GrpcCode.internal, 'grpc: error while marshaling: proto: required field "id" not set');
  const entry = application.status.history?.find((candidate) => candidate.id === id);
  if (entry === undefined) {
    throw new GrpcError(GrpcCode.invalidArgument, `application ${qualifiedName(application)} does not have deployment with id ${id}`);
  }
  const { revision, revisions, source, sources } = entry;
  if ((source === undefined || source.repoURL === '') && sources === undefined) {
    throw new GrpcError(GrpcCode.failedPrecondition, 'cannot rollback to revision deployed with Argo CD v0.11 or lower. sync to revision instead.');
  }
  const what = sources === undefined ? { ...(revision === undefined ? {} : { revision }), ...(source === undefined ? {} : { source }) } : { sources, ...(revisions === undefined ? {} : { revisions }) };
  const syncOptions = application.spec.syncPolicy?.syncOptions;
  const operation: Operation = {
    sync: {
      ...what,
      ...(field(body, 'prune') === true ? { prune: true } : {}),
      ...(field(body, 'dryRun') === true ? { dryRun: true } : {}),
      syncStrategy: { apply: {} },
      ...(syncOptions === undefined ? {} : { syncOptions }),
    },
    initiatedBy: { username: call.username },
    retry: {},
  };
  return startOperation(world, managed, { operation, writer: 'argocd-server', event: { message: `initiated rollback to ${id}`, by: call.username } });
}

/** DELETE operation: only marks it Terminating. */
export function requestTermination({ world, managed, application, username }: OperationCall): void {
  const { operationState } = application.status;
  if (application.operation === undefined || operationState === undefined) {
    throw new GrpcError(GrpcCode.invalidArgument, 'Unable to terminate operation. No operation is in progress');
  }
  const written = world.store.write(managed.key, 'argocd-server', (current) => ({
    ...current,
    status: { ...current.status, operationState: { ...operationState, phase: 'Terminating' } },
  }));
  world.events.record(written, { reason: 'ResourceUpdated', message: 'terminated running operation', by: username });
  managed.termination.abort(new Error('terminated'));
}

function refuseDeleting(application: StoredApplication): void {
  if (application.metadata.deletionTimestamp !== undefined) throw new GrpcError(GrpcCode.failedPrecondition, 'application is deleting');
}

/** One revision for each source: those asked for, else the target revisions, all resolved to commits; and how each is shown. */
async function resolveRevisions(call: OperationCall, dryRun: boolean): Promise<readonly { readonly revision: string; readonly shown: string }[]> {
  const { world, application, body } = call;
  const sources = sourcesOf(application.spec);
  const asked = askedRevisions(body, sources.length);
  const resolved: { readonly revision: string; readonly shown: string }[] = [];
  for (const [index, source] of sources.entries()) {
    const target = source.targetRevision === undefined || source.targetRevision === '' ? (source.chart === undefined ? 'HEAD' : '*') : source.targetRevision;
    const revision = asked[index] ?? '';
    if (revision !== '' && revision !== target && isAutoSynced(application) && !dryRun) {
      const subject = isMultiSource(application.spec) ? `Cannot sync source ${source.repoURL} to` : 'Cannot sync to';
      throw new GrpcError(GrpcCode.failedPrecondition, `${subject} ${revision}: auto-sync currently set to ${source.targetRevision ?? ''}`);
    }
    try {
      const wanted = revision === '' ? target : revision;
      const found = await resolveRevision(world, source, { revision: wanted, fresh: true });
      resolved.push({ revision: found, shown: found === wanted ? found : `${wanted} (${found})` });
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      throw new GrpcError(GrpcCode.failedPrecondition, `error resolving repo revision: rpc error: code = Unknown desc = ${error.message}`);
    }
  }
  return resolved;
}

function askedRevisions(body: JsonObject, count: number): readonly string[] {
  const revision = field(body, 'revision');
  const positions = field(body, 'sourcePositions');
  const revisions = field(body, 'revisions');
  if (!Array.isArray(positions) || !Array.isArray(revisions)) return typeof revision === 'string' ? [revision] : [];
  const asked: string[] = Array.from({ length: count }, () => '');
  for (const [index, position] of positions.entries()) {
    const wanted: unknown = revisions[index];
    if (typeof position !== 'number' || position < 1 || position > count) throw new GrpcError(GrpcCode.unknown, 'source position is out of range');
    if (typeof wanted === 'string') asked[position - 1] = wanted;
  }
  return asked;
}

function syncOperation(call: OperationCall, what: { readonly revisions: readonly string[]; readonly dryRun: boolean }): Operation {
  const { application, body } = call;
  const { spec } = application;
  const options = field(body, 'syncOptions');
  const items = isJsonObject(options) ? field(options, 'items') : undefined;
  // Present in the request, even empty, they replace the Application's own instead of adding to them.
  const syncOptions = isJsonObject(options) ? (Array.isArray(items) ? items.filter((item) => typeof item === 'string') : []) : (spec.syncPolicy?.syncOptions ?? []);
  const resources = field(body, 'resources');
  const strategy = field(body, 'strategy');
  const infos = field(body, 'infos');
  const [revision = ''] = what.revisions;
  return {
    sync: {
      ...(isMultiSource(spec) ? { sources: sourcesOf(spec), revisions: what.revisions } : { revision, ...sourceField(spec) }),
      ...(field(body, 'prune') === true ? { prune: true } : {}),
      ...(what.dryRun ? { dryRun: true } : {}),
      ...(isJsonObject(strategy) ? { syncStrategy: strategy } : {}),
      ...(Array.isArray(resources) && resources.length > 0 ? { resources } : {}),
      ...(syncOptions.length === 0 ? {} : { syncOptions }),
    },
    initiatedBy: { username: call.username },
    ...(Array.isArray(infos) && infos.length > 0 ? { info: infos as NonNullable<Operation['info']> } : {}),
    retry: retryOf(field(body, 'retryStrategy'), spec),
  };
}

function retryOf(requested: Json | undefined, spec: StoredApplication['spec']): JsonObject {
  return isJsonObject(requested) ? requested : (spec.syncPolicy?.retry ?? {});
}
