import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import type { JsonObject } from '../../core/json.js';
import { mergeSyncOptions, selectResources, type SelectedResource } from '../../core/argocd/selection.js';
import { effectiveSources, trackedPositions, type Wanted } from '../../core/argocd/tracked-revision.js';
import { repositoryName } from '../../core/repository-name.js';
import type { SyncRequest } from '../ports.js';
import type { StepContext } from './context.js';
import { operationInfoName } from './operation.js';

/** The request of a sync as the inputs want it. Throws `refused` where they choose resources that the Application does not have. */
export function syncRequest(
  application: Application,
  { wanted, prune, mark }: { readonly wanted: Wanted; readonly prune: boolean; readonly mark: string },
  { settings }: StepContext,
): SyncRequest {
  const { force, replace, serverSideApply, applyOnly, options } = settings.syncing;
  const added = [...(replace ? ['Replace=true'] : []), ...(serverSideApply ? ['ServerSideApply=true'] : []), ...options];
  const way: JsonObject = force ? { force: true } : {};
  return {
    ...pinned(application, wanted),
    prune,
    ...(applyOnly ? { strategy: { apply: way } } : force ? { strategy: { hook: way } } : {}),
    ...chosenResources(application, settings.syncing.resources),
    ...(added.length === 0 ? {} : { syncOptions: mergeSyncOptions(application.spec.syncPolicy?.syncOptions ?? [], added) }),
    infos: [{ name: operationInfoName, value: mark }],
  };
}

/** The revision to sync; of several sources only of those that are ours, by position. */
function pinned(application: Application, wanted: Wanted): Pick<SyncRequest, 'revision' | 'revisions' | 'sourcePositions'> {
  const { revision } = wanted;
  if (revision === undefined) return {};
  if ((application.spec.sources ?? []).length === 0) return { revision };
  const positions = trackedPositions(effectiveSources(application), wanted);
  return { sourcePositions: positions.map((position) => position + 1), revisions: positions.map(() => revision) };
}

function chosenResources(application: Application, patterns: readonly string[]): { readonly resources?: readonly SelectedResource[] } {
  if (patterns.length === 0) return {};
  const resources = selectResources(patterns, application);
  if (resources.length > 0) return { resources };
  const known = (application.status?.resources ?? []).map(({ group = '', kind, name }) => `${group}:${kind}:${name}`);
  throw new AdapterError('refused', `the input resources chooses nothing of ${application.metadata.name}`, {
    hint: known.length === 0 ? 'it has no resources' : `it has ${known.slice(0, 20).join(', ')}${known.length > 20 ? ` and ${known.length - 20} more` : ''}`,
  });
}

/**
 * The revision that an application is to have where no step says so: the run's commit, the input, or the commit of the
 * event where the application follows that very branch. Undefined for whatever it follows.
 */
export function expectedRevision(application: Application, { commit, settings, facts }: StepContext): string | undefined {
  if (commit !== undefined || settings.revision !== undefined) return commit?.sha ?? settings.revision;
  const { branch, repository, sha } = facts;
  if (branch === undefined || repository === undefined) return undefined;
  const follows = effectiveSources(application).some((source) => source.chart === undefined
    && (source.targetRevision ?? '').replace(/^refs\/heads\//, '') === branch && repositoryName(source.repoURL) === repository.toLowerCase());
  return follows ? sha : undefined;
}
