import { isAutoSynced, type Application, type OperationState } from '../../core/argocd/application.js';
import { describeOperationFailure } from '../../core/argocd/assess.js';
import { effectiveSources, seenRevision, trackedRevision, type Wanted } from '../../core/argocd/tracked-revision.js';
import { shortRevision } from '../../core/git/refs.js';
import type { JsonObject } from '../../core/json.js';
import type { Successor } from '../deployments.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
import { successorWords } from './successor.js';

/** The result of a sync by how its operation ended; undefined for one that another took the place of. */
export function operationResult(
  ref: ApplicationRef,
  { application, state, wanted }: { readonly application: Application; readonly state: OperationState | undefined; readonly wanted: Wanted },
  context: StepContext,
): StepResult {
  const { revision } = wanted;
  const baseline = context.deployments.get(ref)?.baseline?.entry?.id ?? -1;
  const wasDeployed = revision !== undefined && (application.status?.history ?? []).some((entry) => entry.id > baseline && trackedRevision(entry, application, wanted) === revision.toLowerCase());
  if (state?.phase === 'Succeeded' || (state === undefined && wasDeployed)) {
    const skipped = (state?.syncResult?.resources ?? []).filter((resource) => resource.status === 'PruneSkipped');
    return {
      kind: 'succeeded',
      // A retry may have been allowed to take what was newest by then.
      note: `synced to ${shortRevision(trackedRevision(state?.syncResult, application, wanted) ?? revision ?? 'the target revision')}${skipped.length > 0 ? `; ${skipped.length} resources were not pruned` : ''}`,
      outputs: syncOutputs(ref, application, { changed: true, wanted }),
    };
  }
  const message = state === undefined ? 'another operation replaced ours before it was seen to end' : describeOperationFailure(state);
  // An operation that ends in Error before it has applied anything leaves the cluster as it was.
  const applied = state === undefined || state.phase !== 'Error' || (state.syncResult?.resources ?? []).length > 0;
  context.deployments.update(ref, { state: applied ? 'failed' : 'untouched', application, causes: [message] });
  return {
    kind: 'failed',
    retryable: false,
    problems: [{
      code: 'OSOP-ARGOCD-003',
      severity: 'error',
      message: `syncing ${ref.name} to ${shortRevision(revision ?? 'the target revision')} failed: ${message}`,
      hint: `look at ${applicationUrl(ref, context)}`,
    }],
    outputs: syncOutputs(ref, application, { changed: true, wanted }),
  };
}

/** A newer commit that contains ours is deployed and changes the application, or nobody knows: that is its own run's to answer for. */
export function superseded(
  { ref, application, wanted, newer }: { readonly ref: ApplicationRef; readonly application: Application; readonly wanted: Wanted; readonly newer: Successor },
  context: StepContext,
): StepResult {
  const words = successorWords(newer, { ours: wanted.revision, app: ref.name });
  const message = `${words}${newer.effect === 'unknown' ? '' : ','} was deployed already`;
  context.deployments.update(ref, { state: 'superseded', application, liveRevision: newer.revision, successor: newer, causes: [message] });
  return { kind: 'succeeded', note: message, outputs: syncOutputs(ref, application, { changed: false, wanted }) };
}

/** Ours was taken back in git before it was deployed: what git has now is its own run's to deploy. */
export function takenBackMeanwhile(
  { ref, application, wanted, by }: { readonly ref: ApplicationRef; readonly application: Application; readonly wanted: Wanted; readonly by: string },
  context: StepContext,
): StepResult {
  const message = `${shortRevision(wanted.revision ?? '')} was taken back in git before it was deployed: ${ref.name} follows ${shortRevision(by)} now`;
  context.deployments.update(ref, { state: 'superseded', application, causes: [message] });
  return { kind: 'succeeded', note: message, outputs: syncOutputs(ref, application, { changed: false, wanted }) };
}

/** The outputs of a sync step. */
export function syncOutputs(ref: ApplicationRef, application: Application, { changed, wanted }: { readonly changed: boolean; readonly wanted: Wanted }): JsonObject {
  const state = application.status?.operationState;
  return {
    phase: changed ? (state?.phase ?? 'Unknown') : 'Succeeded',
    app: ref.name,
    revision: wanted.revision ?? trackedRevision(state?.syncResult, application, wanted) ?? seenRevision(application, wanted) ?? null,
    previous_revision: trackedRevision(application.status?.history?.at(-2), application, wanted) ?? null,
    message: state?.message ?? '',
    changed,
    operation: state?.startedAt ?? null,
    resources: (state?.syncResult?.resources ?? []).map((resource) => ({
      kind: resource.kind, name: resource.name, namespace: resource.namespace ?? '', status: resource.status ?? resource.hookPhase ?? '', message: resource.message ?? '',
    })),
  };
}

/** What a sync would do, for a dry run. */
export function plannedSync(ref: ApplicationRef, application: Application, { wanted, sync }: { readonly wanted: Wanted; readonly sync: 'auto' | 'always' | 'never' }): StepResult {
  const byItself = sync === 'auto' && isAutoSynced(application) ? 'auto-sync would deploy' : 'a sync would be started at';
  const way = sync === 'never' ? 'no sync would be started; expected is' : byItself;
  return {
    kind: 'skipped',
    note: `dry run: ${way} ${shortRevision(wanted.revision ?? effectiveSources(application)[0]?.targetRevision ?? 'HEAD')} (now ${application.status?.sync?.status ?? 'Unknown'}, ${application.status?.health?.status ?? 'health unknown'})`,
    outputs: syncOutputs(ref, application, { changed: false, wanted }),
  };
}

/** The Application's page in Argo CD. */
export function applicationUrl(ref: ApplicationRef, context: Pick<StepContext, 'ports'>): string {
  const path = [ref.namespace, ref.name].filter((part) => part !== undefined).map(encodeURIComponent).join('/');
  return `${context.ports.argocd.serverUrl}/applications/${path}`;
}
