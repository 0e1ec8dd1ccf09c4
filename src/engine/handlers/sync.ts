import { isAutoSynced, type Application, type OperationState } from '../../core/argocd/application.js';
import { describeOperationFailure, isOperationBusy, seenRevision, short } from '../../core/argocd/assess.js';
import { baselineOf } from '../../core/argocd/rollback-target.js';
import type { JsonObject } from '../../core/json.js';
import type { SyncStep } from '../../core/workflow/steps.js';
import { parseApplicationRef } from '../deployments.js';
import type { ApplicationRef, SyncRequest } from '../ports.js';
import { isRefusal, problemOf } from '../problems.js';
import { ApplicationWatch } from './application-watch.js';
import type { StepContext, StepResult } from './context.js';
import { awaitOperation, carriesInfo, operationInfoName, requestOperation } from './operation.js';

/**
 * Brings the revision to the cluster. Where auto-sync is on it only makes Argo CD look and waits;
 * else it starts a sync pinned to the revision, unless that is live already.
 */
export async function sync(step: SyncStep, context: StepContext): Promise<StepResult> {
  const ref = parseApplicationRef(step.app);
  const revision = step.revision ?? context.commit?.sha;
  if (context.settings.dryRun && !context.settings.askArgocd) {
    return { kind: 'skipped', note: `dry run: would sync ${step.app} to ${short(revision ?? 'its target revision')}; Argo CD was not asked (no server or login given)`, outputs: {} };
  }
  try {
    const before = await context.ports.argocd.get(ref, { signal: context.signal });
    const known = context.deployments.get(ref);
    context.deployments.update(ref, {
      revision,
      prune: step.prune,
      autoSynced: isAutoSynced(before),
      application: before,
      baseline: known?.baseline ?? baselineOf(before),
      ...(known === undefined ? { startedMs: context.clock.monotonicMs() } : {}),
    });
    if (context.settings.dryRun) return plannedSync(ref, before, revision);
    const syncing = { ref, revision, prune: step.prune };
    return isAutoSynced(before) ? await awaitAutoSync(syncing, context) : await syncPinned(syncing, context);
  } catch (error) {
    const problem = problemOf(error, `syncing ${step.app}`, { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
    const untouched = (context.deployments.get(ref)?.state ?? 'untouched') === 'untouched';
    if (untouched) context.deployments.update(ref, { state: isRefusal(error) ? 'refused' : 'untouched', causes: [problem.message] });
    return { kind: 'failed', problems: [problem], retryable: !isRefusal(error), refused: isRefusal(error) && untouched, outputs: { phase: 'Error', app: step.app, message: problem.message } };
  }
}

/** What to sync: shared with the rollback, which syncs a revert. */
export interface Syncing {
  readonly ref: ApplicationRef;
  readonly revision: string | undefined;
  readonly prune: boolean;
}

/** Starts a sync at exactly the revision and waits for its end. */
export async function syncPinned({ ref, revision, prune }: Syncing, context: StepContext): Promise<StepResult> {
  const watch = new ApplicationWatch(ref, context);
  let current: Application;
  try {
    await watch.read({ refresh: false });
    current = (await watch.read({ refresh: true })).application;
  } finally {
    watch.close();
  }
  if (isLiveAlready(current, revision)) {
    context.deployments.update(ref, { state: 'unchanged', application: current });
    return { kind: 'succeeded', note: `${short(revision ?? '')} is live already`, outputs: syncOutputs(ref, current, { changed: false, revision }) };
  }
  const mark = `${context.runId}/${context.node.id}/${context.ports.random.uuid()}`;
  const request: SyncRequest = {
    ...(revision === undefined ? {} : { revision }),
    prune,
    infos: [{ name: operationInfoName, value: mark }],
  };
  const isOurs = (application: Application): boolean => carriesInfo(application, mark);
  await requestOperation(ref, {
    isOurs,
    send: async () => {
      context.deployments.update(ref, { state: 'requested', operation: mark });
      return await sendSync(ref, request, context);
    },
  }, context);
  const { application, state } = await awaitOperation(ref, isOurs, context);
  context.deployments.update(ref, { application });
  return operationResult(ref, { application, state, revision }, context);
}

/** A refusal of the request itself changed nothing: the deployment goes back to untouched. */
async function sendSync(ref: ApplicationRef, request: SyncRequest, context: StepContext): Promise<Application> {
  try {
    return await context.ports.argocd.sync(ref, request, context.signal);
  } catch (error) {
    if (isRefusal(error)) context.deployments.update(ref, { state: 'untouched', operation: undefined });
    throw error;
  }
}

/** With auto-sync on, Argo CD deploys by itself: make it look at git, and wait until it has compared and synced. */
async function awaitAutoSync({ ref, revision }: Syncing, context: StepContext): Promise<StepResult> {
  const watch = new ApplicationWatch(ref, context);
  try {
    let refresh = false;
    for (let first = true; ; first = false) {
      const { application, afterOperation } = await watch.read({ refresh });
      const state = application.status?.operationState;
      const covers = await coversRevision(application, revision, context);
      const synced = application.status?.sync?.status === 'Synced' && !isOperationBusy(application);
      if (covers && synced && first && state?.phase === 'Succeeded') {
        context.deployments.update(ref, { state: 'unchanged', application });
        return { kind: 'succeeded', note: 'auto-sync has deployed it already', outputs: syncOutputs(ref, application, { changed: false, revision }) };
      }
      context.deployments.update(ref, { state: 'requested', application });
      if (covers && synced && afterOperation) {
        return { kind: 'succeeded', note: 'deployed by auto-sync', outputs: syncOutputs(ref, application, { changed: true, revision }) };
      }
      const seen = seenRevision(application);
      const failed = state !== undefined && !isOperationBusy(application) && (state.phase === 'Failed' || state.phase === 'Error');
      if (failed && covers && state.syncResult?.revision === seen) return operationResult(ref, { application, state, revision }, context);
      watch.say(covers ? 'waiting for auto-sync' : `Argo CD has compared with ${short(seen ?? 'nothing')}; making it look at git`);
      refresh = !isOperationBusy(application);
      if (!(refresh && watch.mayRefresh)) await watch.pause(context.remainingMs());
    }
  } finally {
    watch.close();
  }
}

async function coversRevision(application: Application, revision: string | undefined, context: StepContext): Promise<boolean> {
  const seen = seenRevision(application);
  if (revision === undefined) return seen !== undefined;
  if (seen === undefined) return false;
  if (seen === revision.toLowerCase()) return true;
  return (await context.ports.git.relation(revision, seen)) === 'descendant';
}

function isLiveAlready(application: Application, revision: string | undefined): boolean {
  if (revision === undefined || isOperationBusy(application)) return false;
  const synced = application.status?.sync?.status === 'Synced' && seenRevision(application) === revision.toLowerCase();
  const state = application.status?.operationState;
  const lastFailed = state !== undefined && state.phase !== 'Succeeded' && state.operation.sync?.revision === revision;
  return synced && !lastFailed;
}

function operationResult(
  ref: ApplicationRef,
  { application, state, revision }: { readonly application: Application; readonly state: OperationState | undefined; readonly revision: string | undefined },
  context: StepContext,
): StepResult {
  const deployedLater = application.status?.history?.at(-1)?.revision === revision;
  if (state?.phase === 'Succeeded' || (state === undefined && deployedLater)) {
    const skipped = (state?.syncResult?.resources ?? []).filter((resource) => resource.status === 'PruneSkipped');
    return {
      kind: 'succeeded',
      note: `synced to ${short(revision ?? state?.syncResult?.revision ?? 'the target revision')}${skipped.length > 0 ? `; ${skipped.length} resources were not pruned` : ''}`,
      outputs: syncOutputs(ref, application, { changed: true, revision }),
    };
  }
  const message = state === undefined ? 'another operation replaced ours before it was seen to end' : describeOperationFailure(state);
  context.deployments.update(ref, { state: 'failed', application, causes: [message] });
  return {
    kind: 'failed',
    retryable: false,
    problems: [{
      code: 'OSOP-ARGOCD-003',
      severity: 'error',
      message: `syncing ${ref.name} to ${short(revision ?? 'the target revision')} failed: ${message}`,
      hint: `look at ${applicationUrl(ref, context)}`,
    }],
    outputs: syncOutputs(ref, application, { changed: true, revision }),
  };
}

function syncOutputs(ref: ApplicationRef, application: Application, { changed, revision }: { readonly changed: boolean; readonly revision: string | undefined }): JsonObject {
  const state = application.status?.operationState;
  return {
    phase: changed ? (state?.phase ?? 'Unknown') : 'Succeeded',
    app: ref.name,
    revision: revision ?? state?.syncResult?.revision ?? seenRevision(application) ?? null,
    previous_revision: application.status?.history?.at(-2)?.revision ?? null,
    message: state?.message ?? '',
    changed,
    operation: state?.startedAt ?? null,
    resources: (state?.syncResult?.resources ?? []).map((resource) => ({
      kind: resource.kind, name: resource.name, namespace: resource.namespace ?? '', status: resource.status ?? resource.hookPhase ?? '', message: resource.message ?? '',
    })),
  };
}

function plannedSync(ref: ApplicationRef, application: Application, revision: string | undefined): StepResult {
  const way = isAutoSynced(application) ? 'auto-sync would deploy' : 'a sync would be started at';
  return {
    kind: 'skipped',
    note: `dry run: ${way} ${short(revision ?? application.spec.source?.targetRevision ?? 'HEAD')} (now ${application.status?.sync?.status ?? 'Unknown'}, ${application.status?.health?.status ?? 'health unknown'})`,
    outputs: syncOutputs(ref, application, { changed: false, revision }),
  };
}

/** The Application's page in Argo CD. */
export function applicationUrl(ref: ApplicationRef, context: StepContext): string {
  const path = [ref.namespace, ref.name].filter((part) => part !== undefined).map(encodeURIComponent).join('/');
  return `${context.ports.argocd.serverUrl}/applications/${path}`;
}
