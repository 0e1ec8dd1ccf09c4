import type { ApplicationSource } from '../core/argocd/application.js';
import { ChartSource } from './chart-source.js';
import { SourceError, type GitSource } from './git-source.js';
import type { Manifest } from './manifests.js';
import { render, type RenderRequest } from './render.js';
import type { Located } from './stored-application.js';
import type { World } from './world.js';

/** The objects that git asks for, or why that cannot be told. `revisions` has one commit for each source. */
export type DesiredState =
  | { readonly kind: 'loaded'; readonly revisions: readonly string[]; readonly manifests: readonly Manifest[] }
  | { readonly kind: 'failed'; readonly message: string };

export interface DesiredStateRequest {
  readonly sources: readonly ApplicationSource[];
  /** In place of the target revisions; commits are taken as they are. */
  readonly revisions?: readonly (string | undefined)[];
  /** List the references anew. */
  readonly fresh: boolean;
  /** Forget manifests and errors of before. */
  readonly hard?: boolean;
}

/** Resolves and renders all sources of an Application. */
export async function loadDesiredState(world: World, application: Located, request: DesiredStateRequest): Promise<DesiredState> {
  const remembered = rememberedFailure(world, application, request.hard === true);
  if (remembered !== undefined) return { kind: 'failed', message: `Failed to load target state: failed to generate manifest for source 1 of ${request.sources.length}: rpc error: code = Unknown desc = ${remembered}` };
  const revisions: string[] = [];
  const manifests: Manifest[] = [];
  for (const [index, source] of request.sources.entries()) {
    try {
      const revision = request.revisions?.[index] ?? source.targetRevision;
      const namespace = application.spec.destination.namespace ?? 'default';
      const sha = await resolveRevision(world, source, { revision, fresh: request.fresh });
      revisions.push(sha);
      if (source.chart !== undefined) manifests.push(...openChart(world, source).render(sha, namespace));
      if (source.chart !== undefined || (source.ref !== undefined && source.path === undefined)) continue;
      const repository = openSource(world, source);
      manifests.push(...(await render(repository, { sha, path: source.path ?? '.', application: application.metadata.name, namespace, ...fieldsOf(source), standsIn: world.standsIn })));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const where = `failed to generate manifest for source ${index + 1} of ${request.sources.length}`;
      return { kind: 'failed', message: `Failed to load target state: ${where}: rpc error: code = Unknown desc = ${error.message}` };
    }
  }
  return { kind: 'loaded', revisions, manifests };
}

function fieldsOf(source: ApplicationSource): Pick<RenderRequest, 'helm' | 'directory'> {
  const { helm, directory } = source as ApplicationSource & Pick<RenderRequest, 'helm' | 'directory'>;
  return { helm, directory };
}

/** The commit or, of a chart, the version that a source stands for. Throws SourceError. */
export async function resolveRevision(world: World, source: ApplicationSource, { revision, fresh }: { readonly revision: string | undefined; readonly fresh: boolean }): Promise<string> {
  return source.chart === undefined ? await openSource(world, source).resolve(revision, { fresh }) : openChart(world, source).resolve(revision);
}

function openChart(world: World, source: ApplicationSource): ChartSource {
  if (world.faults.repositoryError !== undefined) throw new SourceError(world.faults.repositoryError);
  const registry = world.charts[source.repoURL];
  if (registry === undefined) throw new SourceError(`looks like "${source.repoURL}" is not a valid chart repository`);
  return new ChartSource(registry, source.chart ?? '');
}

/** So many failures in a row, and the repo-server stops trying. */
const PAUSE_AFTER = 3;

/** Why manifests cannot be generated; after some failures the repo-server only repeats itself until a hard refresh. */
function rememberedFailure(world: World, { metadata }: Located, hard: boolean): string | undefined {
  const key = `${metadata.namespace}/${metadata.name}`;
  if (hard) world.failures.delete(key);
  const known = world.failures.get(key) ?? { count: 0, message: '' };
  if (known.count >= PAUSE_AFTER) return `Manifest generation error (cached): ${known.message}`;
  const message = world.faults.manifestError;
  if (message === undefined) world.failures.delete(key);
  else world.failures.set(key, { count: known.count + 1, message });
  return message;
}

/** The repository behind a source. Throws SourceError for one that is not simulated or cannot be read now. */
export function openSource(world: World, source: ApplicationSource): GitSource {
  if (world.faults.repositoryError !== undefined) throw new SourceError(world.faults.repositoryError);
  const repository = world.sources.get(source.repoURL);
  if (repository === undefined) throw new SourceError('failed to list refs: repository not found');
  return repository;
}
