import { AdapterError } from '../../core/adapter-error.js';
import { isAutoSynced, type Application } from '../../core/argocd/application.js';
import { isOperationBusy, seenRevision, short, type RevisionRelation } from '../../core/argocd/assess.js';
import { baselineOf } from '../../core/argocd/rollback-target.js';
import type { SyncStep } from '../../core/workflow/steps.js';
import { parseApplicationRef, type Deployment } from '../deployments.js';
import type { ApplicationRef, SyncRequest } from '../ports.js';
import { isRefusal, problemOf, TimeoutReason } from '../problems.js';
import { ApplicationWatch } from './application-watch.js';
import type { StepContext, StepResult } from './context.js';
import { awaitAutoSync } from './auto-sync.js';
import { awaitIdle, awaitOperation, carriesInfo, markToAdopt, requestOperation, waitsForConfirmation } from './operation.js';
import { expectedRevision, syncRequest } from './sync-request.js';
import { applicationUrl, operationResult, plannedSync, superseded, syncOutputs } from './sync-outcome.js';

/**
 * Brings the revision to the cluster. Where auto-sync is on it only makes Argo CD look and waits;
 * else it starts a sync pinned to the revision, unless that is live already.
 */
export async function sync(step: SyncStep, context: StepContext): Promise<StepResult> {
  const ref = parseApplicationRef(step.app);
  const { dryRun, askArgocd } = context.settings;
  if (dryRun && !askArgocd) {
    const to = short(step.revision ?? context.commit?.sha ?? context.settings.revision ?? 'its target revision');
    return { kind: 'skipped', note: `dry run: would sync ${step.app} to ${to}; Argo CD was not asked (no server or login given)`, outputs: {} };
  }
  try {
    const known = context.deployments.get(ref);
    const first = await context.ports.argocd.get(ref, { signal: context.signal });
    const asked = step.revision ?? expectedRevision(first, context);
    // To ask for what it follows anyway is to ask for nothing in particular.
    const revision = asked === first.spec.source?.targetRevision ? undefined : asked;
    const begun = hasBegun(known, revision, context) ? (known?.operation ?? '') : undefined;
    const adopted = dryRun || begun !== undefined || isAutoSynced(first) ? undefined : markToAdopt(first, revision);
    // What somebody else is deploying right now is what there will be to go back to: it has to end first.
    const waits = !dryRun && !isAutoSynced(first) && begun === undefined && adopted === undefined;
    const before = waits ? await awaitIdle(ref, () => false, context) : first;
    context.deployments.update(ref, {
      revision,
      prune: step.prune,
      autoSynced: isAutoSynced(before),
      application: before,
      baseline: known?.baseline ?? baselineOf(before, context.settings),
      ...(known === undefined ? { startedMs: context.clock.monotonicMs() } : {}),
      ...(adopted === undefined ? {} : { state: 'requested', operation: adopted }),
    });
    const unsupported = revision === undefined ? undefined : unsupportedSources(before);
    if (unsupported !== undefined) return refuseSources(ref, unsupported, context);
    if (dryRun) return plannedSync(ref, before, { revision, sync: context.settings.sync });
    if (adopted !== undefined) {
      context.report(`a sync of this tool to ${short(revision ?? '')} is running already; going on with it`);
      return await awaitResult({ ref, revision, mark: adopted }, context);
    }
    return await bring({ ref, prune: step.prune, revision, ...(begun === undefined ? {} : { begun }) }, before, context);
  } catch (error) {
    return syncError(ref, error, context);
  }
}

/** As the input `sync` says: by a sync of our own, by auto-sync, or not at all. */
async function bring(syncing: Syncing, application: Application, context: StepContext): Promise<StepResult> {
  const { ref, revision } = syncing;
  if (context.settings.sync === 'never') {
    context.deployments.update(ref, { state: 'unchanged' });
    return { kind: 'succeeded', note: 'no sync was started (sync: never)', outputs: syncOutputs(ref, application, { changed: false, revision }) };
  }
  if (!isAutoSynced(application)) return await syncPinned(syncing, context);
  const named = await commitNamed(revision, context);
  context.deployments.update(ref, { revision: named });
  if (context.settings.sync === 'auto') return await awaitAutoSync({ ...syncing, revision: named }, context);
  // Under auto-sync no revision can be sent: what was deployed is then held against ours by the gate.
  const result = await syncPinned({ ...syncing, revision: undefined }, context);
  if (named !== undefined) context.deployments.update(ref, { revision: named });
  return result;
}

/** Why the commit of an application cannot be told from its status, where it has several sources or hydrated ones. */
function unsupportedSources({ spec }: Application): string | undefined {
  if (spec.sourceHydrator !== undefined) return 'its manifests are hydrated from another branch';
  const fromGit = (spec.sources ?? []).filter((source) => source.chart === undefined);
  if (fromGit.length > 1) return `it has ${fromGit.length} git sources`;
  return (spec.sources ?? []).length > 0 && !isAutoSynced({ metadata: { name: '' }, spec }) ? 'it has several sources, and a sync cannot be pinned to one commit' : undefined;
}

function refuseSources(ref: ApplicationRef, why: string, context: StepContext): StepResult {
  const message = `${ref.name} cannot be deployed by this version: ${why}`;
  context.deployments.update(ref, { state: 'refused', causes: [message] });
  return {
    kind: 'failed',
    refused: true,
    retryable: false,
    problems: [{ code: 'OSOP-ARGOCD-006', severity: 'error', message, hint: 'deploy applications with one git source; nothing was changed' }],
    outputs: { phase: 'Error', app: ref.name, message },
  };
}

/** The commit that a branch, a tag or a shortened hash stands for. Throws `not-found` for what git does not know. */
async function commitNamed(revision: string | undefined, context: StepContext): Promise<string | undefined> {
  if (revision === undefined || isCommit(revision)) return revision;
  return (await context.ports.git.commit(revision)).sha;
}

/** True when an earlier attempt of this node has asked for the same revision, and how that ended is not known. */
function hasBegun(known: Deployment | undefined, revision: string | undefined, context: StepContext): boolean {
  const byThisNode = known?.operation === undefined || known.operation.startsWith(markPrefix(context));
  return (known?.state === 'requested' || known?.state === 'unchecked') && known.revision === revision && byThisNode;
}

function markPrefix({ runId, node }: StepContext): string {
  return `${runId}/${node.id}/`;
}

function syncError(ref: ApplicationRef, error: unknown, context: StepContext): StepResult {
  const busy = error instanceof AdapterError && error.code === 'conflict';
  const closed = error instanceof AdapterError && error.code === 'window-closed';
  const state = context.deployments.get(ref)?.state ?? 'untouched';
  if (context.signal.aborted && !busy && !closed) {
    if (state === 'requested' && context.signal.reason instanceof TimeoutReason) return syncTimeout(ref, context.signal.reason, context);
    throw error;
  }
  const refused = isRefusal(error) || busy;
  const problem = problemOf(error, `syncing ${ref.name}`, { failed: busy ? 'OSOP-ARGOCD-004' : 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
  if (state === 'untouched') context.deployments.update(ref, { state: refused ? 'refused' : 'untouched', causes: [problem.message] });
  // It was asked for, and how it went cannot be asked: that is not known, and not undone blindly.
  else if (state === 'requested') context.deployments.update(ref, { state: 'unchecked', causes: [problem.message] });
  return {
    kind: 'failed',
    problems: [problem],
    retryable: !refused,
    refused: refused && state === 'untouched',
    timedOut: context.signal.aborted,
    outputs: { phase: 'Error', app: ref.name, message: problem.message },
  };
}

function syncTimeout(ref: ApplicationRef, { seconds }: TimeoutReason, context: StepContext): StepResult {
  const state = context.deployments.get(ref)?.application?.status?.operationState;
  const message = `the sync of ${ref.name} did not finish within ${seconds} s${state?.message === undefined ? '' : `: ${state.message}`}`;
  return {
    kind: 'failed',
    retryable: false,
    timedOut: true,
    problems: [{
      code: 'OSOP-ARGOCD-005',
      severity: 'error',
      message,
      hint: waitsForConfirmation(state)
        ? `confirm the pruning at ${applicationUrl(ref, context)}, or set confirm-prune`
        : `look at ${applicationUrl(ref, context)}; raise timeout_sec of the node, or the input timeout, if it only needs longer`,
    }],
    outputs: { phase: state?.phase ?? 'Unknown', app: ref.name, message },
  };
}

/** What to sync: shared with the rollback, which syncs a revert. */
export interface Syncing {
  readonly ref: ApplicationRef;
  readonly revision: string | undefined;
  readonly prune: boolean;
  /** An earlier attempt of the same step has asked already: the mark of its operation, '' where auto-sync does it. */
  readonly begun?: string;
}

/**
 * Starts a sync at exactly the revision and waits for its end. Does nothing where the revision is live
 * already, or where a newer commit that contains it is: that one must not be rolled over.
 */
export async function syncPinned({ ref, revision, prune, begun }: Syncing, context: StepContext): Promise<StepResult> {
  const watch = new ApplicationWatch(ref, context);
  let current: Application;
  try {
    await watch.read({ refresh: false });
    current = (await watch.read({ refresh: true })).application;
  } finally {
    watch.close();
  }
  if (begun !== undefined && carriesInfo(current, begun)) {
    context.report('the sync that was asked for before is there');
    return await awaitResult({ ref, revision, mark: begun }, context);
  }
  const newer = await newerRevision(current, revision, context);
  if (newer !== undefined) return superseded({ ref, application: current, revision, newer }, context);
  if (context.settings.sync !== 'always' && isLiveAlready(current, revision)) {
    context.deployments.update(ref, { application: current, ...(begun === undefined ? { state: 'unchanged' } : {}) });
    return { kind: 'succeeded', note: `${short(revision ?? seenRevision(current) ?? 'the target revision')} is live already`, outputs: syncOutputs(ref, current, { changed: false, revision }) };
  }
  const mark = `${markPrefix(context)}${context.ports.random.uuid()}`;
  const request = syncRequest(current, { revision, prune, mark }, context);
  let overtaken: { readonly application: Application; readonly newer: string } | undefined;
  let doneByOthers: Application | undefined;
  const sent = await requestOperation(ref, {
    isOurs: (application) => carriesInfo(application, mark),
    // Whoever was waited for may have deployed something newer, or something else to go back to.
    isWanted: async (application) => {
      const found = await newerRevision(application, revision, context);
      if (found !== undefined) overtaken = { application, newer: found };
      else if (hasJustSynced(application, revision) && !hasJustSynced(current, revision)) doneByOthers = application;
      else if (begun === undefined) context.deployments.update(ref, { baseline: baselineOf(application, context.settings) });
      return found === undefined && doneByOthers === undefined;
    },
    send: async () => await sendSync(ref, { request, mark }, context),
  }, context);
  if (!sent && doneByOthers !== undefined) {
    context.deployments.update(ref, { state: 'unchanged', application: doneByOthers });
    return { kind: 'succeeded', note: `${short(revision ?? '')} was synced by somebody else meanwhile`, outputs: syncOutputs(ref, doneByOthers, { changed: false, revision }) };
  }
  if (!sent && overtaken !== undefined) return superseded({ ref, revision, ...overtaken }, context);
  return await awaitResult({ ref, revision, mark }, context);
}

async function awaitResult({ ref, revision, mark }: Omit<Syncing, 'prune'> & { readonly mark: string }, context: StepContext): Promise<StepResult> {
  const { application, state } = await awaitOperation(ref, (seen) => carriesInfo(seen, mark), context);
  // A branch or tag is asked for by name; what it stood for is what must run.
  const deployed = state?.syncResult?.revision;
  const named = revision === undefined || !isCommit(revision);
  context.deployments.update(ref, { application, ...(named && deployed !== undefined ? { revision: deployed } : {}) });
  return operationResult(ref, { application, state, revision }, context);
}

/** An answer that says no has changed nothing: the deployment is again what it was. */
async function sendSync(ref: ApplicationRef, { request, mark }: { readonly request: SyncRequest; readonly mark: string }, context: StepContext): Promise<Application> {
  const before = context.deployments.get(ref);
  context.deployments.update(ref, { state: 'requested', operation: mark });
  try {
    return await context.ports.argocd.sync(ref, request, context.signal);
  } catch (error) {
    if (error instanceof AdapterError && !error.ambiguous) context.deployments.update(ref, { state: before?.state ?? 'untouched', operation: before?.operation });
    throw error;
  }
}

const commit = /^[0-9a-f]{40}$/i;

function isCommit(revision: string): boolean {
  return commit.test(revision);
}

/** What was deployed last, if it is newer than the revision and contains it. */
export async function newerRevision(application: Application, revision: string | undefined, context: StepContext): Promise<string | undefined> {
  const deployed = application.status?.history?.at(-1)?.revision;
  if (revision === undefined || deployed === undefined || deployed === revision || !isCommit(revision) || !isCommit(deployed)) return undefined;
  return containsOurs(await context.ports.git.relation(revision, deployed)) ? deployed : undefined;
}

/** True where the other commit has ours in its history, even if it takes it back. */
export function containsOurs(relation: RevisionRelation): boolean {
  return relation === 'descendant' || relation === 'reverted';
}

/** True when the last operation deployed all of exactly this revision; its comparison may be still to come. */
function hasJustSynced({ status }: Application, revision: string | undefined): boolean {
  const state = status?.operationState;
  const whole = state?.operation.sync?.dryRun !== true && (state?.operation.sync?.resources ?? []).length === 0;
  return revision !== undefined && whole && state?.phase === 'Succeeded' && state.syncResult?.revision === revision;
}

function isLiveAlready(application: Application, revision: string | undefined): boolean {
  if (isOperationBusy(application)) return false;
  const synced = application.status?.sync?.status === 'Synced' && (revision === undefined || seenRevision(application) === revision.toLowerCase());
  const state = application.status?.operationState;
  const lastFailed = state !== undefined && state.phase !== 'Succeeded' && (revision === undefined || state.operation.sync?.revision === revision);
  return synced && !lastFailed;
}
