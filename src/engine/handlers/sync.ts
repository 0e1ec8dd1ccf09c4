import { AdapterError } from '../../core/adapter-error.js';
import { isAutoSynced, type Application } from '../../core/argocd/application.js';
import { isOperationBusy, whyFrozen } from '../../core/argocd/assess.js';
import { isHydrated } from '../../core/argocd/hydration.js';
import { comparedRevision, effectiveSources, isVersioned, seenRevision, trackedPositions, trackedRevision, whyUntracked, type Wanted } from '../../core/argocd/tracked-revision.js';
import { baselineOf } from '../../core/argocd/baseline.js';
import { shortRevision } from '../../core/git/refs.js';
import type { SyncStep } from '../../core/workflow/steps.js';
import { parseApplicationRef, type Deployment, type Successor } from '../deployments.js';
import type { ApplicationRef, SyncRequest } from '../ports.js';
import { isRefusal, problemOf, TimeoutReason } from '../problems.js';
import { ApplicationWatch } from './application-watch.js';
import type { StepContext, StepResult } from './context.js';
import { awaitAutoSync } from './auto-sync.js';
import { explained } from './collect-evidence.js';
import { awaitIdle, awaitOperation, carriesInfo, markToAdopt, requestOperation, waitsForConfirmation } from './operation.js';
import { Relations, wantedOf } from './revisions.js';
import { expectedRevision, syncRequest } from './sync-request.js';
import type { DeclaredSources } from '../../core/promote/declared-application.js';
import { awaitSources, declaredSources } from './declared-sources.js';
import { deployedBefore } from './deployed-before.js';
import { whyNeverReached } from './out-of-reach.js';
import { successorOf, successorWords } from './successor.js';
import { applicationUrl, operationResult, plannedSync, superseded, syncOutputs, takenBackMeanwhile } from './sync-outcome.js';

/**
 * Brings the revision to the cluster. Where auto-sync is on it only makes Argo CD look and waits;
 * else it starts a sync pinned to the revision, unless that is live already.
 */
export async function sync(step: SyncStep, context: StepContext): Promise<StepResult> {
  const ref = parseApplicationRef(step.app);
  const { dryRun, askArgocd } = context.settings;
  if (dryRun && !askArgocd) {
    const to = shortRevision(step.revision ?? context.commit?.sha ?? context.settings.revision ?? 'its target revision');
    return { kind: 'skipped', note: `dry run: would sync ${step.app} to ${to}; Argo CD was not asked (no server or login given)`, outputs: {} };
  }
  try {
    const known = context.deployments.get(ref);
    const first = await context.ports.argocd.get(ref, { signal: context.signal });
    const asked = step.revision ?? expectedRevision(first, context);
    // To ask for what it follows anyway is to ask for nothing in particular.
    const revision = asked === first.spec.source?.targetRevision ? undefined : asked;
    const wanted = wantedOf(revision, context);
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
      baseline: known?.baseline ?? baselineOf(before, { ...context.settings, wanted }),
      ...(known === undefined ? { startedMs: context.clock.monotonicMs() } : {}),
      ...(adopted === undefined ? {} : { state: 'requested', operation: adopted }),
    });
    const unsupported = (revision === undefined ? undefined : whyUntracked(before, wanted)) ?? whyFrozen(before);
    if (unsupported !== undefined) return refuse(ref, unsupported, context);
    const declared = askedForCommit(asked, context) ? await declaredSources(ref, context) : undefined;
    if (declared?.followsCommit === false) return await syncDeclared({ ref, prune: step.prune, wanted: { ...wanted, revision: undefined } }, declared.sources, context);
    const outOfReach = await whyNeverReached(ref, await settled(wanted, before, context), context);
    if (outOfReach !== undefined) return refuse(ref, outOfReach.why, context, outOfReach.hint);
    if (dryRun) return plannedSync(ref, before, { wanted, sync: context.settings.sync });
    const again = begun === undefined && adopted === undefined ? await deployedBefore(ref, before, { wanted, context }) : undefined;
    if (again !== undefined) return again;
    if (adopted !== undefined) {
      context.report(`a sync of this tool to ${shortRevision(revision ?? '')} is running already; going on with it`);
      return await awaitResult({ ref, wanted, mark: adopted }, context);
    }
    return await bring({ ref, prune: step.prune, wanted, ...(begun === undefined ? {} : { begun }) }, before, context);
  } catch (error) {
    return await syncError(ref, error, context);
  }
}

/** The run's own commit is for what declares the application: what that names is to be deployed, once it is in the spec. */
async function syncDeclared(syncing: Syncing, declared: DeclaredSources, context: StepContext): Promise<StepResult> {
  const { ref, wanted } = syncing;
  context.deployments.update(ref, { revision: undefined, follows: 'own' });
  const before = context.deployments.get(ref)?.application;
  if (before !== undefined && context.settings.dryRun) return plannedSync(ref, before, { wanted, sync: context.settings.sync });
  return await bring(syncing, await awaitSources(ref, declared, context), context);
}

function askedForCommit(asked: string | undefined, { commit: ours }: StepContext): boolean {
  return asked !== undefined && asked === ours?.sha;
}

/** As the input `sync` says: by a sync of our own, by auto-sync, or not at all. */
async function bring(syncing: Syncing, application: Application, context: StepContext): Promise<StepResult> {
  const { ref, wanted } = syncing;
  if (context.settings.sync === 'never') {
    context.deployments.update(ref, { state: 'unchanged' });
    return { kind: 'succeeded', note: 'no sync was started (sync: never)', outputs: syncOutputs(ref, application, { changed: false, wanted }) };
  }
  if (!isAutoSynced(application)) return await syncPinned(syncing, context);
  const named = await commitNamed(application, wanted, context);
  context.deployments.update(ref, { revision: named });
  if (context.settings.sync === 'auto') return await awaitAutoSync({ ...syncing, wanted: { ...wanted, revision: named } }, context);
  // Under auto-sync no revision can be sent: what was deployed is then held against ours by the gate.
  const result = await syncPinned({ ...syncing, wanted: { ...wanted, revision: undefined } }, context);
  if (named !== undefined) context.deployments.update(ref, { revision: named });
  return result;
}

const whichSource = 'of several git sources, those of the config repository (config-repository) count; of a chart, name the version as revision';

function refuse(ref: ApplicationRef, why: string, context: StepContext, hint = whichSource): StepResult {
  const message = `${ref.name} cannot be deployed: ${why}`;
  context.deployments.update(ref, { state: 'refused', causes: [message] });
  return {
    kind: 'failed',
    refused: true,
    retryable: false,
    problems: [{ code: 'OSOP-ARGOCD-006', severity: 'error', message, hint: `nothing was changed; ${hint}` }],
    outputs: { phase: 'Error', app: ref.name, message },
  };
}

/** The commit that a branch, a tag or a shortened hash stands for. Throws `not-found` for what git does not know. */
async function commitNamed(application: Application, wanted: Wanted, context: StepContext): Promise<string | undefined> {
  const { revision } = wanted;
  const sources = effectiveSources(application);
  const ofChart = trackedPositions(sources, wanted).some((position) => sources[position] !== undefined && isVersioned(sources[position]));
  if (revision === undefined || isCommit(revision) || ofChart) return revision;
  return (await context.ports.git.commit(revision)).sha;
}

/** With the commit that a name stands for, where git knows it. */
async function settled(wanted: Wanted, application: Application, context: StepContext): Promise<Wanted> {
  try {
    return { ...wanted, revision: await commitNamed(application, wanted, context) };
  } catch (error) {
    if (!(error instanceof AdapterError) || context.signal.aborted) throw error;
    return wanted;
  }
}

/** True when an earlier attempt of this node has asked for the same revision, and how that ended is not known. */
function hasBegun(known: Deployment | undefined, revision: string | undefined, context: StepContext): boolean {
  const byThisNode = known?.operation === undefined || known.operation.startsWith(markPrefix(context));
  return (known?.state === 'requested' || known?.state === 'unchecked') && known.revision === revision && byThisNode;
}

function markPrefix({ runId, node }: StepContext): string {
  return `${runId}/${node.id}/`;
}

async function syncError(ref: ApplicationRef, error: unknown, context: StepContext): Promise<StepResult> {
  const busy = error instanceof AdapterError && error.code === 'conflict';
  const closed = error instanceof AdapterError && error.code === 'window-closed';
  const state = context.deployments.get(ref)?.state ?? 'untouched';
  if (context.signal.aborted && !busy && !closed) {
    if (state === 'requested' && context.signal.reason instanceof TimeoutReason) return await explained(ref, syncTimeout(ref, context.signal.reason, context), context);
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
  readonly wanted: Wanted;
  readonly prune: boolean;
  /** An earlier attempt of the same step has asked already: the mark of its operation, '' where auto-sync does it. */
  readonly begun?: string;
}

/**
 * Starts a sync at exactly the revision and waits for its end. Does nothing where the revision is live
 * already, or where a newer commit that contains it is: that one must not be rolled over. Where it changes nothing of the
 * application, it is as good as ours.
 */
export async function syncPinned({ ref, wanted: asked, prune, begun }: Syncing, context: StepContext): Promise<StepResult> {
  const { application: current, wanted } = await lookAtGit(ref, asked, context);
  if (begun !== undefined && carriesInfo(current, begun)) {
    context.report('the sync that was asked for before is there');
    return await awaitResult({ ref, wanted, mark: begun }, context);
  }
  const newer = await successorOf(ref, current, wanted, context);
  if (newer !== undefined && newer.effect !== 'same') return superseded({ ref, application: current, wanted, newer }, context);
  const takenBack = await takenBackSince(current, asked, context);
  if (takenBack !== undefined) return takenBackMeanwhile({ ref, application: current, wanted: asked, by: takenBack }, context);
  const target = newer === undefined ? wanted : { ...wanted, revision: newer.revision };
  const name = newer === undefined ? shortRevision(wanted.revision ?? seenRevision(current, wanted) ?? 'the target revision') : successorWords(newer, { ours: wanted.revision, app: ref.name });
  if (context.settings.sync !== 'always' && isLiveAlready(current, target, newer !== undefined)) {
    context.deployments.update(ref, { application: current, ...(begun === undefined ? { state: 'unchanged' } : {}) });
    return { kind: 'succeeded', note: `${name}${newer === undefined ? '' : ','} is live already`, outputs: syncOutputs(ref, current, { changed: false, wanted: target }) };
  }
  return await request({ ref, wanted, prune, ...(begun === undefined ? {} : { begun }) }, { current, target }, context);
}

/** Sends it, unless whoever has to be waited for first makes it needless. `current` is what was found before, `target` what is to be live. */
async function request({ ref, wanted, prune, begun }: Syncing, { current, target: first }: { readonly current: Application; readonly target: Wanted }, context: StepContext): Promise<StepResult> {
  const mark = `${markPrefix(context)}${context.ports.random.uuid()}`;
  let target = first;
  let overtaken: { readonly application: Application; readonly newer: Successor } | undefined;
  let doneByOthers: Application | undefined;
  const sent = await requestOperation(ref, {
    isOurs: (application) => carriesInfo(application, mark),
    // Whoever was waited for may have deployed something newer, or something else to go back to.
    isWanted: async (application) => {
      const found = await successorOf(ref, application, wanted, context);
      if (found?.effect === 'same') target = { ...wanted, revision: found.revision };
      if (found !== undefined && found.effect !== 'same') overtaken = { application, newer: found };
      else if (hasJustSynced(application, target) && !hasJustSynced(current, target)) doneByOthers = application;
      else if (begun === undefined) context.deployments.update(ref, { baseline: baselineOf(application, { ...context.settings, wanted }) });
      return overtaken === undefined && doneByOthers === undefined;
    },
    send: async () => await sendSync(ref, { request: syncRequest(current, { wanted: target, prune, mark }, context), mark }, context),
  }, context);
  if (sent === undefined && doneByOthers !== undefined) {
    context.deployments.update(ref, { state: 'unchanged', application: doneByOthers });
    const name = shortRevision(target.revision ?? seenRevision(doneByOthers, target) ?? 'the target revision');
    return { kind: 'succeeded', note: `${name} was synced by somebody else meanwhile`, outputs: syncOutputs(ref, doneByOthers, { changed: false, wanted: target }) };
  }
  if (sent === undefined && overtaken !== undefined) return superseded({ ref, wanted, ...overtaken }, context);
  return await awaitResult({ ref, wanted: target, mark, since: sent }, context);
}

/** The Application after it has looked at git. Where manifests are hydrated, what is to be synced is what ours was hydrated to. */
async function lookAtGit(ref: ApplicationRef, wanted: Wanted, context: StepContext): Promise<{ readonly application: Application; readonly wanted: Wanted }> {
  const watch = new ApplicationWatch(ref, context);
  const relations = new Relations(context);
  try {
    await watch.read({ refresh: false });
    for (;;) {
      const { application } = await watch.read({ refresh: true });
      if (watch.keepsOldError) {
        // A sync would end with it, though what was wrong may be over.
        await context.clock.sleep(Math.max(0, watch.untilRefreshMs), context.signal);
        continue;
      }
      if (!isHydrated(application)) return { application, wanted };
      const { covers, compared } = await relations.compare(application, wanted);
      if (covers) {
        context.deployments.update(ref, { hydratedRevision: compared });
        return { application, wanted: { ...wanted, revision: compared } };
      }
      watch.say(`waiting until ${shortRevision(wanted.revision ?? 'the commit')} is hydrated (${shortRevision(seenRevision(application, wanted) ?? 'nothing')} is)`);
      await watch.pause(context.remainingMs());
    }
  } finally {
    watch.close();
  }
}

interface Awaited extends Omit<Syncing, 'prune' | 'begun'> {
  readonly mark: string;
  /** The answer to the request: what is older says nothing about it. */
  readonly since?: Application | undefined;
}

async function awaitResult({ ref, wanted, mark, since }: Awaited, context: StepContext): Promise<StepResult> {
  const { application, state } = await awaitOperation(ref, { isOurs: (seen) => carriesInfo(seen, mark), since }, context);
  // A branch or tag is asked for by name; what it stood for is what must run.
  const deployed = trackedRevision(state?.syncResult, application, wanted);
  const named = wanted.revision === undefined || !isCommit(wanted.revision);
  context.deployments.update(ref, { application, ...(named && deployed !== undefined ? { revision: deployed } : {}) });
  return await explained(ref, operationResult(ref, { application, state, wanted }, context), context);
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

/** What git has now, where that takes back the commit that this run is for: it is not deployed any more, unless somebody has asked for just that. */
async function takenBackSince(application: Application, wanted: Wanted, context: StepContext): Promise<string | undefined> {
  const { commit: ours, settings: { quarantine } } = context;
  if (wanted.revision === undefined || wanted.revision !== ours?.sha) return undefined;
  if (ours.takenBackBy === undefined && (!quarantine.refuses || quarantine.overrides.length > 0)) return undefined;
  const { relation, seen } = await new Relations(context).compare(application, wanted);
  return relation === 'reverted' ? seen : undefined;
}

/** True when the last operation deployed all of exactly this revision; its comparison may be still to come. */
function hasJustSynced(application: Application, wanted: Wanted): boolean {
  const state = application.status?.operationState;
  const whole = state?.operation.sync?.dryRun !== true && (state?.operation.sync?.resources ?? []).length === 0;
  return wanted.revision !== undefined && whole && state?.phase === 'Succeeded' && trackedRevision(state.syncResult, application, wanted) === wanted.revision.toLowerCase();
}

/** Of what is deployed for certain, the comparison may be with something newer that makes no difference. */
function isLiveAlready(application: Application, wanted: Wanted, isDeployed: boolean): boolean {
  if (isOperationBusy(application)) return false;
  const revision = wanted.revision?.toLowerCase();
  const synced = application.status?.sync?.status === 'Synced' && (revision === undefined || isDeployed || comparedRevision(application, wanted) === revision);
  const state = application.status?.operationState;
  const lastFailed = state !== undefined && state.phase !== 'Succeeded' && (revision === undefined || trackedRevision(state.operation.sync, application, wanted) === revision);
  return synced && !lastFailed;
}
