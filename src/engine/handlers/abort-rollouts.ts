import { AdapterError } from '../../core/adapter-error.js';
import { isRollout } from '../../core/argocd/rollouts.js';
import { actOnObject } from './act-on-resources.js';
import type { StepContext } from './context.js';
import type { Leaving } from './rollback-goal.js';
import { beginRollback } from './rollback-results.js';

/**
 * Ends updates of Rollouts that are under way, so that nothing more is shifted to what goes back anyway. One that cannot be
 * ended is only told: the rollback replaces what it rolls out. What was ended is put down, should nothing else come of the rollback.
 */
export async function abortRollouts({ ref, application, badRevision }: Pick<Leaving, 'ref' | 'application' | 'badRevision'>, context: StepContext): Promise<void> {
  if (application.status?.resources?.some(({ group = '', kind }) => isRollout({ group, kind })) !== true) return;
  const done = (name: string): void => {
    const { changed = [] } = context.deployments.get(ref) ?? {};
    context.deployments.update(ref, { changed: [...changed, `the update of Rollout ${name} was aborted`] });
    beginRollback({ ref, badRevision }, context);
  };
  try {
    const nodes = await context.ports.argocd.resourceTree(ref, context.signal);
    for (const node of nodes.filter(isRollout)) {
      const result = await actOnObject(ref, { kind: 'action', app: ref.name, action: 'abort', of: 'Rollout', name: node.name }, { node, context });
      if (result.kind === 'succeeded' && result.outputs['changed'] === true) {
        done(node.name);
        context.report(result.note ?? `aborted Rollout ${node.name}`);
      }
      if (result.kind === 'failed') context.report(`the update of Rollout ${node.name} is not aborted: ${result.problems[0]?.message ?? ''}`);
    }
  } catch (error) {
    if (!(error instanceof AdapterError) || context.signal.aborted) throw error;
    context.report(`the update of its Rollouts is not aborted: ${error.message}${error.hint === undefined ? '' : ` (${error.hint})`}`);
  }
}
