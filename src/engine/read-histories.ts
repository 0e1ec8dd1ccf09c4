import { AdapterError } from '../core/adapter-error.js';
import { displayName } from '../core/argocd/selection.js';
import { deployedRevision } from '../core/argocd/tracked-revision.js';
import { shortRevision } from '../core/git/refs.js';
import { chooseTarget } from '../core/rollback/choose-target.js';
import type { HistoryRow } from '../core/rollback/history.js';
import type { ShownHistory, ShownRow } from '../core/rollback/shown-history.js';
import { startDeadline } from './deadline.js';
import type { StepContext } from './handlers/context.js';
import { inParallel } from './handlers/in-parallel.js';
import { wantedOf } from './handlers/revisions.js';
import { readHistory } from './handlers/rollback-history.js';
import { findTargets, readsAtOnce } from './handlers/targets.js';
import type { ApplicationRef } from './ports.js';
import { newShared, type RunRequest } from './run-plan.js';
import { stepContext } from './step-context.js';
import { WorkflowRun } from './workflow-run.js';

/** A person waits: after this many seconds the run itself is to say what keeps Argo CD from answering. */
const patienceSec = 60;

/**
 * The histories of the applications that a plan's rollback node names, for people to choose from. Changes nothing. An
 * application that could not be asked about within a minute is left out: the run itself will say why. Throws only for a
 * bug, and once it is cancelled.
 */
export async function readHistories(request: RunRequest): Promise<readonly ShownHistory[]> {
  const { plan, clock, settings } = request;
  const cancellation = request.signal ?? new AbortController().signal;
  const seconds = Math.min(settings.timeoutSec, patienceSec);
  const deadline = startDeadline(clock, { scope: 'run', seconds, parent: cancellation });
  const shared = newShared(request, { signal: deadline.signal, deadlineMs: clock.monotonicMs() + seconds * 1000 });
  const run = new WorkflowRun(plan, { shared, inputs: request.inputs });
  try {
    const [id, state] = [...run.nodes].find(([, { planned }]) => planned.step.kind === 'rollback') ?? [];
    const step = id === undefined ? undefined : run.rendered(id);
    if (state === undefined || step?.kind !== 'rollback') return [];
    return await historiesOf(step.app, { ...stepContext(state, { shared, signal: deadline.signal, deadlineMs: shared.deadlineMs }), report: () => undefined });
  } catch (error) {
    if (!deadline.signal.aborted || cancellation.aborted) throw error;
    return [];
  } finally {
    deadline.cancel();
    shared.stream.close();
  }
}

async function historiesOf(text: string, context: StepContext): Promise<readonly ShownHistory[]> {
  const found = await findTargets(text, context);
  if (found.kind === 'failed') return [];
  const histories = await inParallel(found.targets, readsAtOnce, async ({ ref }) => {
    try {
      return [await historyOf(ref, context)];
    } catch (error) {
      if (error instanceof AdapterError && !context.signal.aborted) return [];
      throw error;
    }
  });
  return histories.flat();
}

/** By the same reading and the same choice as a rollback by hand. */
async function historyOf(ref: ApplicationRef, context: StepContext): Promise<ShownHistory> {
  const application = await context.ports.argocd.get(ref, { refresh: 'normal', signal: context.signal });
  const wanted = wantedOf(undefined, context);
  const rows = await readHistory(ref, { application, wanted, baseline: undefined }, context);
  const choice = chooseTarget(rows, { kind: 'last-healthy' }, { badRevision: deployedRevision(application, wanted), baseline: undefined });
  return { app: displayName(ref), rows: rows.map(shownRow), proposed: choice.kind === 'entry' ? choice.row.entry.id : undefined, why: choice.reason };
}

function shownRow({ entry, revision, health, why, isLive, wasLeft, takenBack }: HistoryRow): ShownRow {
  const { id, deployedAt, initiatedBy } = entry;
  const by = initiatedBy?.automated === true ? 'auto-sync' : initiatedBy?.username;
  // What cannot be told of several sources is still something to recognise it by.
  const named = revision ?? entry.revision ?? entry.revisions?.join(',');
  return {
    id, deployedAt, health, isLive,
    revision: named === '' ? undefined : named,
    by: by === '' ? undefined : by,
    why: [...(why === '' ? [] : [why]), ...(takenBack === undefined ? [] : [`taken back in git, as of ${shortRevision(takenBack)}`])].join('; '),
    wasLeft: wasLeft || takenBack !== undefined,
  };
}
