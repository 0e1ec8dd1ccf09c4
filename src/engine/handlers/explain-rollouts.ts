import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { describeAnalysis, describeState, isRollout, readRollout, sickAnalyses } from '../../core/argocd/rollouts.js';
import type { TreeNode } from '../../core/argocd/diagnosis.js';
import { startDeadline } from '../deadline.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';

/** Of how many Rollouts and of how many analyses of each it is told, and how many seconds that may take: the verdict stands without. */
const limits = { rollouts: 3, analyses: 3, seconds: 15 } as const;

/**
 * What the Rollouts of an application say that are not Healthy: at which step one is paused and how it goes on, and the
 * verdicts of the analyses that one was aborted by. One line each; empty where there are none. What cannot be read is said.
 */
export async function explainRollouts(ref: ApplicationRef, application: Application | undefined, context: StepContext): Promise<readonly string[]> {
  const sick = (application?.status?.resources ?? []).filter((resource) => isRollout(resource) && resource.health?.status !== undefined && resource.health.status !== 'Healthy');
  if (sick.length === 0 || context.signal.aborted) return [];
  const deadline = startDeadline(context.clock, { scope: 'node', seconds: limits.seconds, parent: context.signal });
  try {
    const nodes = await context.ports.argocd.resourceTree(ref, deadline.signal);
    const lines: string[] = [];
    for (const { namespace = '', name } of sick.slice(0, limits.rollouts)) {
      const rollout = nodes.find((node) => isRollout(node) && node.name === name && (node.namespace ?? '') === namespace);
      if (rollout !== undefined) lines.push(...await explain({ ref, rollout, nodes }, context, deadline.signal));
    }
    return lines;
  } catch (error) {
    if (!(error instanceof AdapterError) && !deadline.signal.aborted) throw error;
    return ['its Rollouts could not be read'];
  } finally {
    deadline.cancel();
  }
}

interface Subject {
  readonly ref: ApplicationRef;
  readonly rollout: TreeNode;
  readonly nodes: readonly TreeNode[];
}

async function explain({ ref, rollout, nodes }: Subject, { ports: { argocd } }: StepContext, signal: AbortSignal): Promise<readonly string[]> {
  const state = readRollout(await argocd.liveObject(ref, rollout, signal));
  const name = `Rollout ${rollout.namespace === undefined || rollout.namespace === '' ? '' : `${rollout.namespace}/`}${rollout.name}`;
  const lines: string[] = [];
  if (state.paused && !state.aborted) lines.push(`${name} is ${describeState(state)}; it goes on by a node with action: promote, by kubectl argo rollouts promote ${rollout.name}, or by Resume in Argo CD`);
  for (const run of sickAnalyses(rollout, nodes).slice(0, limits.analyses)) {
    lines.push(describeAnalysis(run, await argocd.liveObject(ref, run, signal)));
  }
  return lines;
}
