import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { isOperationBusy } from '../../core/argocd/assess.js';
import { trackedRevision } from '../../core/argocd/tracked-revision.js';
import { shortRevision } from '../../core/git/refs.js';
import type { ApplicationRef } from '../ports.js';
import { ApplicationWatch } from './application-watch.js';
import type { StepContext, StepResult } from './context.js';
import { Relations } from './revisions.js';
import type { Syncing } from './sync.js';
import { explained } from './collect-evidence.js';
import { operationResult, superseded, syncOutputs } from './sync-outcome.js';

/** With auto-sync on, Argo CD deploys by itself: make it look at git, and wait until it has compared and synced. */
export async function awaitAutoSync({ ref, wanted, begun }: Syncing, context: StepContext): Promise<StepResult> {
  const watch = new ApplicationWatch(ref, context);
  const relations = new Relations(context);
  try {
    // Where no commit is expected, only a fresh look tells what is to be deployed.
    let refresh = wanted.revision === undefined;
    let declinedSinceMs: number | undefined;
    /** When the operation began that was there before this run looked. */
    let earlier: string | undefined;
    for (let first = true; ; first = false) {
      const { application, afterOperation } = await watch.read({ refresh });
      const state = application.status?.operationState;
      const { seen, compared, relation, covers } = await relations.compare(application, wanted);
      if (relation === 'reverted' && seen !== undefined) return superseded({ ref, application, wanted, newer: { revision: seen, effect: 'reverts', why: 'git has a revert of it' } }, context);
      const attempted = trackedRevision(state?.syncResult, application, wanted);
      const synced = application.status?.sync?.status === 'Synced' && !isOperationBusy(application);
      if (covers && synced && first && begun === undefined && state?.phase === 'Succeeded') {
        context.deployments.update(ref, { state: 'unchanged', application });
        return { kind: 'succeeded', note: 'auto-sync has deployed it already', outputs: syncOutputs(ref, application, { changed: false, wanted }) };
      }
      const begins = covers && (isOperationBusy(application) || attempted === compared);
      context.deployments.update(ref, { application, ...(begins || (covers && synced) ? { state: 'requested' } : {}) });
      if (first && begun === undefined && !isOperationBusy(application)) earlier = state?.startedAt;
      const isDone = begins && earlier !== undefined && state?.startedAt === earlier && leavesAlone(application);
      const failed = state !== undefined && !isOperationBusy(application) && (state.phase === 'Failed' || state.phase === 'Error');
      if (failed && covers && attempted === compared) return await explained(ref, operationResult(ref, { application, state, wanted }, context), context);
      if (covers && synced && afterOperation) {
        return { kind: 'succeeded', note: 'deployed by auto-sync', outputs: syncOutputs(ref, application, { changed: true, wanted }) };
      }
      declinedSinceMs = covers && afterOperation && (!begins || isDone) ? (declinedSinceMs ?? context.clock.monotonicMs()) : undefined;
      if (declinedSinceMs !== undefined && context.clock.monotonicMs() - declinedSinceMs >= autoSyncPatienceMs) {
        const closed = !isDone && (await isWindowClosed(ref, context));
        if (!closed || context.settings.onSyncWindow === 'fail') return declined(ref, { application, closed, isDone }, context);
        declinedSinceMs = undefined;
        context.report('a sync window keeps auto-sync from its work; waiting until it opens');
      }
      watch.say(covers ? 'waiting for auto-sync' : `Argo CD has compared with ${shortRevision(seen ?? 'nothing')}; making it look at git`);
      refresh = !isOperationBusy(application);
      // Where nothing but a look after the operation is missing, it is not put off until something changes.
      if (!(refresh && watch.mayRefresh)) await watch.pause(covers && synced && refresh ? Math.min(context.remainingMs(), watch.untilRefreshMs) : context.remainingMs());
    }
  } finally {
    watch.close();
  }
}

/** How long auto-sync may leave a difference alone that it has seen, in milliseconds, before that is taken for a no. */
const autoSyncPatienceMs = 60_000;

/** Auto-sync syncs a commit once: what differs from it afterwards it leaves to self-heal. */
function leavesAlone(application: Application): boolean {
  const { status, spec } = application;
  return !isOperationBusy(application) && status?.operationState?.phase === 'Succeeded' && status.sync?.status === 'OutOfSync' && spec.syncPolicy?.automated?.selfHeal !== true;
}

/** A closed sync window leaves no trace in the status of the Application. Where it cannot be asked, it is not known. */
async function isWindowClosed(ref: ApplicationRef, context: StepContext): Promise<boolean> {
  try {
    return !(await context.ports.argocd.syncWindows(ref, context.signal)).automated;
  } catch (error) {
    if (!(error instanceof AdapterError) || context.signal.aborted) throw error;
    return false;
  }
}

interface Declined {
  readonly application: Application;
  readonly closed: boolean;
  readonly isDone: boolean;
}

/** Auto-sync has seen our commit and does nothing. */
function declined(ref: ApplicationRef, found: Declined, context: StepContext): StepResult {
  const { application } = found;
  const { message, hint } = explain(ref, found);
  context.deployments.update(ref, { state: 'refused', application, causes: [message] });
  return {
    kind: 'failed',
    refused: true,
    retryable: false,
    problems: [{ code: 'OSOP-ARGOCD-002', severity: 'error', message, hint }],
    outputs: syncOutputs(ref, application, { changed: false, wanted: { revision: undefined } }),
  };
}

function explain({ name }: ApplicationRef, { application, closed, isDone }: Declined): { readonly message: string; readonly hint: string } {
  if (isDone) {
    return {
      message: `auto-sync of ${name} has synced the commit already, and leaves alone what differs from it since`,
      hint: 'see what differs with osop-argocd drift; sync it by hand, or turn selfHeal on',
    };
  }
  const waits = `auto-sync of ${name} has seen the commit and does not start`;
  if (closed) return { message: `${waits}: a sync window is closed`, hint: 'run again when it is open, or wait for it with on-sync-window: wait; nothing was deployed, and git still names the commit' };
  const failed = application.status?.conditions?.find((condition) => condition.type === 'SyncError');
  return {
    message: `${waits}${failed === undefined ? '' : `: ${failed.message}`}`,
    hint: 'a sync window may be closed, or only pruning is left to do and is off; nothing was deployed, and git still names the commit',
  };
}
