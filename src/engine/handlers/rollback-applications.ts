import { displayName } from '../../core/argocd/selection.js';
import type { RollbackStep } from '../../core/workflow/steps.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
import { inParallel } from './in-parallel.js';
import { combine, contextFor, failedPart, type Part } from './one-of-many.js';
import { rollback } from './rollback.js';

/** Rolls back every application that a sync for the same text has found; one alone as it is named. */
export async function rollbackApplications(step: RollbackStep, context: StepContext): Promise<StepResult> {
  const selected = context.deployments.selected(step.app) ?? [];
  if (selected.length <= 1) return await rollback(step, context);
  const one = async (ref: ApplicationRef): Promise<Part> => {
    const inner = contextFor({ ref, application: undefined, mayBeMissing: false }, { many: true, context });
    try {
      return { ref, result: await rollback({ ...step, app: displayName(ref) }, inner) };
    } catch (error) {
      return failedPart(ref, error, context);
    }
  };
  const begun = selected.filter((ref) => context.deployments.get(ref)?.baseline !== undefined && context.deployments.get(ref)?.state !== 'not-begun');
  // Applications under auto-sync may share the commit to revert: the first one reverts it, the others find that done.
  const byGit = begun.filter((ref) => context.deployments.get(ref)?.autoSynced === true);
  const parts = await inParallel(begun.filter((ref) => !byGit.includes(ref)), context.settings.selection.maxParallel, one);
  const reverted = await inParallel(byGit, 1, one);
  return combine([...parts, ...reverted], { doing: 'rolled back' });
}
