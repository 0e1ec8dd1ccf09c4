import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { wentBack } from '../../core/argocd/went-back.js';
import { deployedRevision } from '../../core/argocd/tracked-revision.js';
import { shortRevision } from '../../core/git/refs.js';
import { chooseWay, type Way } from '../../core/rollback/way.js';
import type { RollbackStep } from '../../core/workflow/steps.js';
import { parseApplicationRef, type Deployment } from '../deployments.js';
import type { ApplicationRef } from '../ports.js';
import { isRefusal, messageOf, problemOf } from '../problems.js';
import type { StepContext, StepResult } from './context.js';
import { awaitIdle, carriesInfo, endOperation } from './operation.js';
import { wantedOf } from './revisions.js';
import { rollBackByArgocd, whyNoEntry } from './rollback-by-argocd.js';
import { describeRevert, rollBackByGit, whyNotByGit } from './rollback-by-git.js';
import { chooseGoal, type Leaving } from './rollback-goal.js';
import { failedRollback, notRolledBack, refusedRollback } from './rollback-results.js';
import { alikeRevisions, successorOf, successorWords } from './successor.js';

/**
 * Goes back to the last healthy revision, or to what a person asks for, and proves by the same gate that it runs. By Argo CD's
 * rollback where auto-sync is off; under auto-sync that would be refused, so it is a `git revert` then.
 */
export async function rollback(step: RollbackStep, context: StepContext): Promise<StepResult> {
  const ref = parseApplicationRef(step.app);
  const { manual } = context.settings;
  const nothing = manual === undefined ? whyNothing(ref, context) : undefined;
  if (nothing !== undefined) return nothing;
  try {
    return manual !== undefined && context.settings.dryRun ? await plan(ref, step, context) : await goBack(ref, step, context);
  } catch (error) {
    if (context.signal.aborted) throw error;
    const problem = problemOf(error, `rolling ${step.app} back`, { failed: 'OSOP-ROLLBACK-002', refused: 'OSOP-ROLLBACK-002' });
    // By hand, what was refused before anything was asked of the cluster or of git has changed nothing.
    const untouched = context.deployments.get(ref) === undefined && !(error instanceof AdapterError && error.ambiguous);
    if (manual !== undefined && untouched) return refusedRollback(ref, problem, { refused: isRefusal(error) });
    return await failedRollback(ref, { ...problem, because: messageOf(error) ?? problem.message }, context);
  }
}

/** After a failure: what this run has not done is not undone. */
function whyNothing(ref: ApplicationRef, context: StepContext): StepResult | undefined {
  const { name } = ref;
  if (context.settings.rollback === 'none') return notRolledBack(ref, 'the rollback input is none');
  if (context.settings.dryRun) return { kind: 'skipped', note: `dry run: would roll ${name} back`, outputs: {} };
  switch (context.deployments.get(ref)?.state) {
    case 'untouched':
    case 'refused': return notRolledBack(ref, `nothing was deployed to ${name}, so there is nothing to roll back`);
    case 'unchecked': return notRolledBack(ref, `Argo CD could not be asked how ${name} is: it is not rolled back blindly`);
    case 'superseded': return notRolledBack(ref, `a newer commit was deployed to ${name}, which is not ours to roll back`);
    default: return undefined;
  }
}

async function goBack(ref: ApplicationRef, step: RollbackStep, context: StepContext): Promise<StepResult> {
  await endOurOperation(ref, context);
  const seen = await context.ports.argocd.get(ref, { signal: context.signal });
  const way = wayOf(seen, context);
  // A running operation would refuse Argo CD's rollback; it may also be what the history is about to show.
  const application = way.strategy === 'argocd' ? await awaitIdle(ref, () => false, context) : seen;
  const deployment = context.deployments.get(ref);
  const stop = deployment?.baseline === undefined ? undefined : await whyNot({ ref, application, deployment }, context);
  if (stop !== undefined) return stop;
  const plain = leavingOf(ref, step, { application, deployment, byGit: way.strategy === 'git-revert' }, context);
  const leaving = deployment?.baseline === undefined ? plain : { ...plain, alike: await alikeRevisions(ref, application, { ...plain.wanted, revision: deployment.hydratedRevision ?? plain.badRevision }, context) };
  context.report(`${way.strategy === 'argocd' ? 'going back by Argo CD' : 'going back by a revert in git'}: ${way.why}`);
  return way.strategy === 'git-revert' ? await rollBackByGit(leaving, context) : await rollBackByArgocd(leaving, context);
}

function wayOf(application: Application, { settings }: StepContext): Way {
  return chooseWay(settings.rollback === 'none' ? 'auto' : settings.rollback, application);
}

function leavingOf(ref: ApplicationRef, step: RollbackStep, { application, deployment, byGit }: Pick<Leaving, 'application' | 'deployment'> & { readonly byGit: boolean }, context: StepContext): Leaving {
  // Where this run deployed nothing, what is live is what to go back from.
  const ours = context.commit?.sha;
  // Of one that follows something else, git takes back what changed its declaration, and not what it follows.
  const wanted = wantedOf(deployment?.follows === 'own' && byGit ? ours ?? deployment.revision : deployment?.revision ?? ours, context);
  const live = deployment?.baseline === undefined ? deployedRevision(application, wanted) : undefined;
  // One step back of a workflow is the last healthy revision, not merely the one before.
  const to = context.settings.manual?.to ?? (step.steps === 1 ? { kind: 'last-healthy' } as const : { kind: 'steps', steps: step.steps } as const);
  return { ref, application, deployment, wanted, to, badRevision: wanted.revision ?? live, alike: [] };
}

/** By hand, in a dry run: what would be done, as far as it can be found out by looking. */
async function plan(ref: ApplicationRef, step: RollbackStep, context: StepContext): Promise<StepResult> {
  const application = await context.ports.argocd.get(ref, { refresh: 'normal', signal: context.signal });
  const way = wayOf(application, context);
  const leaving = leavingOf(ref, step, { application, deployment: undefined, byGit: way.strategy === 'git-revert' }, context);
  const goal = await chooseGoal(leaving, context);
  if (goal.kind === 'none') return refusedRollback(ref, { code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${ref.name} cannot be rolled back: ${goal.reason}`, hint: 'name a revision of its history by `to`, such as id:4' });
  if (way.strategy === 'argocd' && goal.kind !== 'entry') return refusedRollback(ref, whyNoEntry(leaving, goal));
  const unreachable = way.strategy === 'git-revert' ? whyNotByGit(leaving, goal) : undefined;
  if (unreachable !== undefined) return refusedRollback(ref, unreachable);
  const to = `${shortRevision(goal.revision ?? '')}${goal.kind === 'entry' ? ` (history id ${goal.entry.id})` : ''}`;
  const how = way.strategy === 'argocd' ? 'by Argo CD' : describeRevert(leaving, goal);
  return { kind: 'skipped', note: [`dry run: would roll ${ref.name} back to ${to} ${how}: ${way.why}; ${goal.reason}`, ...goal.warnings].join('; '), outputs: { app: ref.name, revision: goal.revision ?? null, strategy: way.strategy, from: leaving.badRevision ?? null, id: goal.kind === 'entry' ? goal.entry.id : null, reason: goal.reason } };
}

/** What is not ours to undo: a newer deployment that contains ours, or an application that was created anew. */
async function whyNot(
  { ref, application, deployment }: Pick<Leaving, 'ref' | 'application'> & { readonly deployment: Deployment },
  context: StepContext,
): Promise<StepResult | undefined> {
  const { uid } = deployment.baseline ?? {};
  if (uid !== undefined && application.metadata.uid !== uid) {
    return await failedRollback(ref, { code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${ref.name} was created anew during this run: what it had before is gone`, hint: 'deploy a good revision' }, context);
  }
  const wanted = wantedOf(deployment.hydratedRevision ?? deployment.revision, context);
  const gone = wentBack({ ...wanted, baseline: deployment.baseline?.entry }, application);
  if (gone !== undefined) return notRolledBack(ref, gone);
  const newer = await successorOf(ref, application, wanted, context);
  // The revert of an earlier attempt has ours in its history, and is what is to be proved.
  if (newer === undefined || newer.effect === 'same' || context.commit?.takenBackBy !== undefined) return undefined;
  const words = successorWords(newer, { ours: deployment.revision, app: ref.name });
  const facts = { application, liveRevision: newer.revision };
  if (newer.effect === 'unknown' && deployment.state !== 'healthy') {
    const message = `${words} has been deployed to ${ref.name} since: it is not rolled back blindly`;
    context.deployments.update(ref, { ...facts, causes: [message, ...deployment.causes] });
    return notRolledBack(ref, message);
  }
  const message = `${words}${newer.effect === 'unknown' ? '' : ','} has been deployed to ${ref.name} since, and is not ours to roll back`;
  context.deployments.update(ref, { ...facts, state: 'superseded', causes: [message] });
  return notRolledBack(ref, message);
}

/** A sync of ours that still runs (it timed out) would refuse every other operation: end it first. */
async function endOurOperation(ref: ApplicationRef, context: StepContext): Promise<void> {
  const mark = context.deployments.get(ref)?.operation;
  if (mark === undefined) return;
  await endOperation(ref, (seen) => carriesInfo(seen, mark), context);
}
