import type { RunShared } from './run-shared.js';
import { inScope, parseApplicationRef, type Deployment } from './deployments.js';
import { rollback } from './handlers/rollback.js';
import type { NodeState } from './node-state.js';
import { isCancelled } from './problems.js';
import { stepContext } from './step-context.js';
import type { WorkflowRun } from './workflow-run.js';

/**
 * After a failure, rolls back what this run deployed and the workflow itself did not: through the
 * workflow's own rollback node for that application, if it has one that was not reached (what follows it
 * runs too), else directly. Does nothing with `rollback: none`, in a dry run, and once time is over.
 */
export async function undoDeployments(run: WorkflowRun, shared: RunShared): Promise<void> {
  if (shared.settings.rollback === 'none' || shared.settings.dryRun) return;
  const toUndo = inScope(shared.deployments.all().filter(needsUndo), shared.settings.rollbackScope);
  // Those without a node of their own first: what follows the nodes tells of all.
  for (const deployment of toUndo) {
    if (shared.signal.aborted) return;
    if (findRollbackNode(run, deployment, shared) === undefined) await rollBackDirectly(deployment, run, shared);
  }
  for (const { app } of toUndo) {
    const deployment = shared.deployments.get(app);
    if (deployment === undefined || !needsUndo(deployment)) continue;
    if (shared.signal.aborted) return;
    const unreached = findRollbackNode(run, deployment, shared);
    unreached?.run.force(unreached.node, shared);
    await unreached?.run.drain();
  }
}

/** An application that only a gate looked at has no baseline: this run has not changed it, so it undoes nothing. */
function needsUndo({ state, baseline }: Deployment): boolean {
  return baseline !== undefined && (state === 'requested' || state === 'failed' || state === 'healthy');
}

function findRollbackNode(run: WorkflowRun, deployment: Deployment, shared: RunShared): { readonly run: WorkflowRun; readonly node: string } | undefined {
  for (const [id, { status, planned }] of run.nodes) {
    if (planned.step.kind !== 'rollback' || (status !== 'skipped' && status !== 'blocked')) continue;
    const step = run.rendered(id);
    if (step?.kind !== 'rollback') continue;
    const refs = shared.deployments.selected(step.app) ?? [parseApplicationRef(step.app)];
    if (refs.some((ref) => ref.name === deployment.app.name && ref.namespace === deployment.app.namespace)) return { run, node: id };
  }
  for (const inner of run.nested) {
    const found = findRollbackNode(inner, deployment, shared);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A problem of it is told beside those of the node that failed, so that the record has both. */
async function rollBackDirectly(deployment: Deployment, run: WorkflowRun, shared: RunShared): Promise<void> {
  const cause = failedNode(run) ?? [...run.nodes.values()][0];
  if (cause === undefined) return;
  const app = deployment.app.namespace === undefined ? deployment.app.name : `${deployment.app.namespace}/${deployment.app.name}`;
  const say = (message: string): void => {
    shared.report({ type: 'progress', at: shared.clock.now(), node: cause.planned.node.id, heartbeat: false, message });
  };
  try {
    const result = await rollback({ kind: 'rollback', app, steps: 1 }, stepContext(cause, { shared, signal: shared.signal, deadlineMs: shared.deadlineMs }));
    if (result.outputs !== undefined) shared.found.undone.push(result.outputs);
    if (result.kind === 'failed') {
      cause.problems = [...cause.problems, ...result.problems];
      for (const { message } of result.problems) say(message);
    } else {
      say(result.note ?? 'rolled back');
    }
  } catch (error) {
    if (!shared.signal.aborted) throw error;
    say(`the rollback of ${app} was not finished: the run was ${isCancelled(shared.signal) ? 'cancelled' : 'out of time'}`);
  }
}

/** The node that failed first in the order of the file, inside a sub-workflow where it was that. */
function failedNode(run: WorkflowRun): NodeState | undefined {
  for (const inner of run.nested) {
    const found = failedNode(inner);
    if (found !== undefined) return found;
  }
  return [...run.nodes.values()].find((state) => state.hasFailed);
}
