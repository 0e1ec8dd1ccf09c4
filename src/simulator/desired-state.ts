import type { ApplicationSource } from '../core/argocd/application.js';
import { SourceError, type GitSource } from './git-source.js';
import type { Manifest } from './manifests.js';
import { render } from './render.js';
import type { StoredApplication } from './stored-application.js';
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
}

/** Resolves and renders all sources of an Application. */
export async function loadDesiredState(world: World, application: StoredApplication, request: DesiredStateRequest): Promise<DesiredState> {
  const revisions: string[] = [];
  const manifests: Manifest[] = [];
  for (const [index, source] of request.sources.entries()) {
    try {
      const repository = openSource(world, source);
      const sha = await repository.resolve(request.revisions?.[index] ?? source.targetRevision, { fresh: request.fresh });
      revisions.push(sha);
      if (source.ref !== undefined && source.path === undefined) continue;
      const namespace = application.spec.destination.namespace ?? 'default';
      manifests.push(...(await render(repository, { sha, path: source.path ?? '.', application: application.metadata.name, namespace })));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const where = `failed to generate manifest for source ${index + 1} of ${request.sources.length}`;
      return { kind: 'failed', message: `Failed to load target state: ${where}: rpc error: code = Unknown desc = ${error.message}` };
    }
  }
  return { kind: 'loaded', revisions, manifests };
}

/** The repository behind a source. Throws SourceError for one that is not simulated or cannot be read now. */
export function openSource(world: World, source: ApplicationSource): GitSource {
  if (world.faults.repositoryError !== undefined) throw new SourceError(world.faults.repositoryError);
  const repository = world.sources.get(source.repoURL);
  if (repository === undefined) throw new SourceError('failed to list refs: repository not found');
  return repository;
}
