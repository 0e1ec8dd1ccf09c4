import { isAutoSynced } from '../../core/argocd/application.js';
import { displayName } from '../../core/argocd/selection.js';
import type { RollbackStep } from '../../core/workflow/steps.js';
import { inScope } from '../deployments.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
import { inParallel } from './in-parallel.js';
import { type Part, carryOutPart, combine, contextFor } from './one-of-many.js';
import { rollback } from './rollback.js';
import { findTargets } from './targets.js';

/** Rolls back every application that a sync for the same text has found, and by hand those that it stands for; one alone as it is named. */
export async function rollbackApplications(step: RollbackStep, context: StepContext): Promise<StepResult> {
  if (context.settings.manual !== undefined) return await rollBackByHand(step, context);
  const selected = context.deployments.selected(step.app) ?? [];
  if (selected.length <= 1) return await rollback(step, context);
  const all = context.deployments.all().filter(({ app, baseline, state }) => baseline !== undefined && state !== 'not-begun' && selected.some((ref) => displayName(ref) === displayName(app)));
  const begun = inScope(all, context.settings.rollbackScope);
  return await each(begun.map(({ app, autoSynced }) => ({ ref: app, byGit: autoSynced })), step, context);
}

async function rollBackByHand(step: RollbackStep, context: StepContext): Promise<StepResult> {
  const found = await findTargets(step.app, context);
  if (found.kind === 'failed') return found.result;
  const { targets: [only, ...more] } = found;
  if (only !== undefined && more.length === 0) return await rollback({ ...step, app: displayName(only.ref) }, context);
  return await each(found.targets.map(({ ref, application }) => ({ ref, byGit: application !== undefined && isAutoSynced(application) })), step, context);
}

async function each(applications: readonly { readonly ref: ApplicationRef; readonly byGit: boolean }[], step: RollbackStep, context: StepContext): Promise<StepResult> {
  context.deployments.announce(applications.map(({ ref }) => ref));
  const one = async ({ ref }: { readonly ref: ApplicationRef }): Promise<Part> => {
    const inner = contextFor({ ref, application: undefined, mayBeMissing: false }, { many: true, context });
    return await carryOutPart(ref, { many: true, context }, async () => await rollback({ ...step, app: displayName(ref) }, inner));
  };
  const parts = await inParallel(applications.filter(({ byGit }) => !byGit), context.settings.selection.maxParallel, one);
  // Applications under auto-sync may share the commit to revert: the first one reverts it, the others find that done.
  const reverted = await inParallel(applications.filter(({ byGit }) => byGit), 1, one);
  return combine([...parts, ...reverted], { doing: 'rolled back' });
}
