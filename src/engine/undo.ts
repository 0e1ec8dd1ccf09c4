import type { RunShared } from './run-shared.js';
import type { Deployment } from './deployments.js';
import { parseApplicationRef } from './deployments.js';
import type { StepContext } from './handlers/context.js';
import { rollback } from './handlers/rollback.js';
import type { NodeState } from './node-state.js';
import type { WorkflowRun } from './workflow-run.js';

/**
 * After a failure, rolls back what this run deployed and the workflow itself did not: through the
 * workflow's own rollback node for that application, if it has one that was not reached (what follows it
 * runs too), else directly. Does nothing with `rollback: none`, in a dry run, and once time is over.
 */
export async function undoDeployments(run: WorkflowRun, shared: RunShared): Promise<void> {
  if (shared.settings.rollback === 'none' || shared.settings.dryRun || shared.signal.aborted) return;
  for (const deployment of shared.deployments.all()) {
    if (!needsUndo(deployment)) continue;
    const unreached = findRollbackNode(run, deployment);
    if (unreached === undefined) {
      await rollBackDirectly(deployment, run, shared);
    } else {
      unreached.run.force(unreached.node);
      await unreached.run.drain();
    }
  }
}

function needsUndo({ state }: Deployment): boolean {
  return state === 'requested' || state === 'failed' || state === 'healthy';
}

function findRollbackNode(run: WorkflowRun, deployment: Deployment): { readonly run: WorkflowRun; readonly node: string } | undefined {
  for (const [id, { status, planned }] of run.nodes) {
    if (planned.step.kind !== 'rollback' || (status !== 'skipped' && status !== 'blocked')) continue;
    const ref = parseApplicationRef(planned.step.app);
    if (ref.name === deployment.app.name && ref.namespace === deployment.app.namespace) return { run, node: id };
  }
  for (const inner of run.nested) {
    const found = findRollbackNode(inner, deployment);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function rollBackDirectly(deployment: Deployment, run: WorkflowRun, shared: RunShared): Promise<void> {
  const cause = [...run.nodes.values()].find((state) => state.hasFailed) ?? [...run.nodes.values()][0];
  if (cause === undefined) return;
  const app = deployment.app.namespace === undefined ? deployment.app.name : `${deployment.app.namespace}/${deployment.app.name}`;
  const result = await rollback({ kind: 'rollback', app, steps: 1 }, undoContext(cause, shared));
  const problem = result.kind === 'failed' ? result.problems[0] : undefined;
  const message = problem?.message ?? (result.kind === 'failed' ? 'the rollback failed' : result.note);
  shared.report({ type: 'progress', at: shared.clock.now(), node: cause.planned.node.id, heartbeat: false, message: message ?? 'rolled back' });
}

function undoContext(cause: NodeState, shared: RunShared): StepContext {
  const { clock, found } = shared;
  return {
    node: cause.planned.node,
    attempt: 1,
    runId: shared.runId,
    ports: shared.ports,
    clock,
    settings: shared.settings,
    facts: shared.facts,
    deployments: shared.deployments,
    signal: shared.signal,
    remainingMs: () => Math.max(0, shared.deadlineMs - clock.monotonicMs()),
    report: (message, options) => {
      shared.report({ type: 'progress', at: clock.now(), node: cause.planned.node.id, message, heartbeat: options?.heartbeat ?? false });
    },
    commit: found.commit,
    failure: found.failure,
  };
}
