import type { ApplicationSource } from '../core/argocd/application.js';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import { loadDesiredState } from './desired-state.js';
import { GrpcCode, GrpcError } from './http-messages.js';
import type { Manifest } from './manifests.js';
import { isMultiSource, sourcesOf, type StoredApplication } from './stored-application.js';
import type { World } from './world.js';

/** `/manifests`: what git asks for at the target revisions, or at others; of a hydrator the dry source. Values of Secrets are masked. */
export async function renderedManifests(world: World, application: StoredApplication, query: URLSearchParams): Promise<JsonObject> {
  const desired = await loadDesiredState(world, application, { sources: askedSources(application, query), fresh: false });
  if (desired.kind === 'failed') throw new GrpcError(GrpcCode.unknown, `rpc error: code = Internal desc = ${desired.message}`);
  return desired.manifests.length === 0 ? {} : { manifests: desired.manifests.map((manifest) => JSON.stringify(masked(manifest))) };
}

function askedSources({ spec }: StoredApplication, query: URLSearchParams): readonly ApplicationSource[] {
  const revision = query.get('revision') ?? '';
  if (!isMultiSource(spec)) return [spec.sourceHydrator?.drySource ?? sourcesOf(spec)[0]].flatMap((source) => (source === undefined ? [] : [revision === '' ? source : { ...source, targetRevision: revision }]));
  const sources = [...sourcesOf(spec)];
  const revisions = query.getAll('revisions');
  for (const [index, text] of query.getAll('sourcePositions').entries()) {
    const [source, targetRevision] = [sources[Number(text) - 1], revisions[index]];
    if (source === undefined) throw new GrpcError(GrpcCode.unknown, 'source position is out of range');
    if (targetRevision === undefined) throw new GrpcError(GrpcCode.internal, `runtime error: index out of range [${index}] with length ${revisions.length}`);
    sources[Number(text) - 1] = { ...source, targetRevision };
  }
  return sources;
}

/** As many characters whatever the value is. Texts are encoded data by then. */
function masked({ group, kind, object }: Manifest): JsonObject {
  if (group !== '' || kind !== 'Secret') return object;
  const { stringData, ...rest } = object;
  const keys = [object['data'], stringData].flatMap((values: Json | undefined) => (isJsonObject(values) ? Object.keys(values) : []));
  return keys.length === 0 ? rest : { ...rest, data: Object.fromEntries(keys.map((key) => [key, '++++++++'])) };
}
