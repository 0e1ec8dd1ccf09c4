import { isAutoSynced, type Application, type HistoryEntry } from '../../core/argocd/application.js';
import type { Expectation } from '../../core/argocd/assess.js';
import { deployedRevision, short, trackedRevision, type RevisionPlace, type Wanted } from '../../core/argocd/tracked-revision.js';
import { chooseRollbackTarget } from '../../core/argocd/rollback-target.js';
import type { JsonObject } from '../../core/json.js';
import type { Problem } from '../../core/problem.js';
import type { RollbackStep } from '../../core/workflow/steps.js';
import { parseApplicationRef, type Deployment } from '../deployments.js';
import type { ApplicationRef } from '../ports.js';
import { problemOf } from '../problems.js';
import { awaitHealthy } from './await-healthy.js';
import type { StepContext, StepResult } from './context.js';
import { causesOf, gateBounds } from './gate.js';
import { awaitIdle, awaitOperation, carriesInfo, endOperation, requestOperation } from './operation.js';
import { wantedOf } from './revisions.js';
import { newerRevision, syncPinned } from './sync.js';

interface Rollback {
  readonly ref: ApplicationRef;
  readonly step: RollbackStep;
  readonly application: Application;
  readonly deployment: Deployment | undefined;
  readonly badRevision: string | undefined;
  readonly wanted: Wanted;
}

/**
 * Goes back to the last healthy revision and proves by the same gate that it runs. By Argo CD's rollback
 * where auto-sync is off; under auto-sync that would be refused, so it is a `git revert` then.
 */
export async function rollback(step: RollbackStep, context: StepContext): Promise<StepResult> {
  const ref = parseApplicationRef(step.app);
  if (context.settings.rollback === 'none') return notRolledBack(ref, 'the rollback input is none');
  if (context.settings.dryRun) return { kind: 'skipped', note: `dry run: would roll ${step.app} back`, outputs: {} };
  const state = context.deployments.get(ref)?.state;
  if (state === 'untouched' || state === 'refused') return notRolledBack(ref, `nothing was deployed to ${step.app}, so there is nothing to roll back`);
  if (state === 'unchecked') return notRolledBack(ref, `Argo CD could not be asked how ${step.app} is: it is not rolled back blindly`);
  if (state === 'superseded') return notRolledBack(ref, `a newer commit was deployed to ${step.app}, which is not ours to roll back`);
  try {
    await endOurOperation(ref, context);
    const seen = await context.ports.argocd.get(ref, { signal: context.signal });
    const byGit = context.settings.rollback === 'git-revert' || (context.settings.rollback === 'auto' && isAutoSynced(seen));
    const application = byGit ? seen : await awaitIdle(ref, () => false, context);
    const deployment = context.deployments.get(ref);
    const stop = deployment?.baseline === undefined ? undefined : await whyNot({ ref, application, deployment }, context);
    if (stop !== undefined) return stop;
    // Where this run deployed nothing, what is live is what to go back from.
    const wanted = wantedOf(deployment?.revision ?? context.commit?.sha, context);
    const live = deployment?.baseline === undefined ? deployedRevision(application, wanted) : undefined;
    const subject: Rollback = { ref, step, application, deployment, wanted, badRevision: wanted.revision ?? live };
    return byGit ? await rollBackByGit(subject, context) : await rollBackByArgocd(subject, context);
  } catch (error) {
    if (context.signal.aborted) throw error;
    return failed(ref, problemOf(error, `rolling ${step.app} back`, { failed: 'OSOP-ROLLBACK-002', refused: 'OSOP-ROLLBACK-002' }), context);
  }
}

/** What is not ours to undo: a newer deployment that contains ours, or an application that was created anew. */
async function whyNot(
  { ref, application, deployment }: Pick<Rollback, 'ref' | 'application'> & { readonly deployment: Deployment },
  context: StepContext,
): Promise<StepResult | undefined> {
  const { uid } = deployment.baseline ?? {};
  if (uid !== undefined && application.metadata.uid !== uid) {
    return failed(ref, { code: 'OSOP-ROLLBACK-001', severity: 'error', message: `${ref.name} was created anew during this run: what it had before is gone`, hint: 'deploy a good revision' }, context);
  }
  const newer = await newerRevision(application, wantedOf(deployment.hydratedRevision ?? deployment.revision, context), context);
  if (newer === undefined) return undefined;
  const message = `${short(newer)}, which contains ${short(deployment.revision ?? '')}, has been deployed to ${ref.name} since, and is not ours to roll back`;
  context.deployments.update(ref, { state: 'superseded', application, liveRevision: newer, causes: [message] });
  return notRolledBack(ref, message);
}

/** A sync of ours that still runs (it timed out) would refuse every other operation: end it first. */
async function endOurOperation(ref: ApplicationRef, context: StepContext): Promise<void> {
  const mark = context.deployments.get(ref)?.operation;
  if (mark === undefined) return;
  await endOperation(ref, (seen) => carriesInfo(seen, mark), context);
}

async function rollBackByArgocd(subject: Rollback, context: StepContext): Promise<StepResult> {
  const { ref, step, application, deployment, badRevision, wanted } = subject;
  const target = chooseRollbackTarget(application.status?.history ?? [], {
    badRevision: deployment?.hydratedRevision ?? badRevision, baseline: deployment?.baseline, steps: step.steps,
    revisionOf: (entry) => trackedRevision(entry, application, wanted),
  });
  if (target.entry === undefined) {
    return failed(ref, {
      code: 'OSOP-ROLLBACK-001',
      severity: 'error',
      message: `${ref.name} cannot be rolled back: ${target.reason}`,
      hint: badRevision === undefined ? 'deploy a good revision' : `revert it in git: git revert ${badRevision}`,
    }, context);
  }
  const { entry } = target;
  context.report(`rolling back by Argo CD to history id ${entry.id}: ${target.reason}`);
  const before = operationTimes(application);
  const isOurs = (seen: Application): boolean => operationTimes(seen) !== before && operationRevision(seen) === revisionText(entry);
  const since = await requestOperation(ref, {
    isOurs,
    send: async () => await context.ports.argocd.rollback(ref, { id: entry.id, prune: deployment?.prune ?? false }, context.signal),
  }, context);
  await awaitOperation(ref, { isOurs, since }, context);
  const notices = gitStillNames(badRevision, ref);
  return await verify(subject, {
    kind: 'rolled-back', revision: trackedRevision(entry, application, wanted), strategy: 'argocd', entry, reason: target.reason, notices, revertSha: undefined,
  }, context);
}

async function rollBackByGit(subject: Rollback, context: StepContext): Promise<StepResult> {
  const { ref, application, badRevision } = subject;
  const branch = context.commit?.branch ?? context.facts.branch;
  if (badRevision === undefined || branch === undefined) {
    return failed(ref, {
      code: 'OSOP-ROLLBACK-001',
      severity: 'error',
      message: `${ref.name} cannot be rolled back by git: ${badRevision === undefined ? 'the commit to revert' : 'the branch to push to'} is not known`,
      hint: 'run the workflow for a push to a branch, or set config-branch',
    }, context);
  }
  const unfounded = whyNoRevert(subject);
  if (unfounded !== undefined) {
    return failed(ref, {
      code: 'OSOP-ROLLBACK-001',
      severity: 'error',
      message: `${ref.name} cannot be rolled back by git: ${unfounded}`,
      hint: `look at the application; if the commit is to blame all the same: git revert --no-edit ${badRevision} && git push`,
    }, context);
  }
  const several = severalCommits(context, badRevision);
  if (several !== undefined) {
    return failed(ref, {
      code: 'OSOP-ROLLBACK-001',
      severity: 'error',
      message: `${ref.name} cannot be rolled back by git: the push brought several commits, and which of them is bad is not known`,
      hint: `revert them by hand: git revert --no-edit ${several} && git push`,
    }, context);
  }
  context.report(`${isAutoSynced(application) ? 'auto-sync is on, so rolling back by git revert' : 'rolling back by git revert'} of ${short(badRevision)}`);
  const revert = await context.ports.git.revert({
    sha: badRevision, branch, runId: context.runId, reason: context.failure === '' ? 'the deployment failed' : context.failure,
  });
  context.deployments.update(ref, { revertSha: revert.revertSha, strategy: 'git-revert' });
  context.report(revert.alreadyReverted ? `${short(revert.revertSha)} reverted it already` : `pushed the revert ${short(revert.revertSha)} to ${branch}`);
  if (!isAutoSynced(application)) {
    const synced = await syncPinned({ ref, wanted: { ...subject.wanted, revision: revert.revertSha }, prune: subject.deployment?.prune ?? false }, context);
    if (synced.kind === 'failed') return failed(ref, synced.problems[0] ?? unverified(ref, 'the sync of the revert failed'), context);
  }
  return await verify(subject, {
    kind: 'live', revision: revert.revertSha, strategy: 'git-revert', entry: undefined, notices: [], revertSha: revert.revertSha,
    reason: `${short(revert.revertSha)} reverts ${short(badRevision)} and restores ${short(revert.restoredSha)}`,
  }, context);
}

/**
 * Why a revert would restore nothing: the application was never deployed, or was broken before the commit came.
 * Others read the same branch, and would lose what the commit brought them.
 */
function whyNoRevert({ deployment, badRevision, application, wanted }: Rollback): string | undefined {
  const baseline = deployment?.baseline;
  if (baseline === undefined || trackedRevision(baseline.entry, application, wanted) === badRevision) return undefined;
  if (baseline.entry === undefined) return 'nothing had been deployed before this run';
  // Auto-sync may have been quicker than this run: then the health that was found is already what the commit did.
  return baseline.healthy || baseline.underWay === badRevision ? undefined : 'it was not healthy before this commit either';
}

/** The range of a push that brought more than its last commit; undefined where that commit is all of it. */
function severalCommits({ commit }: StepContext, badRevision: string): string | undefined {
  if (commit?.sha !== badRevision || commit.previousSha === undefined || commit.firstParent === undefined) return undefined;
  return commit.previousSha === commit.firstParent ? undefined : `${commit.previousSha}..${badRevision}`;
}

interface Restored {
  readonly kind: Expectation['kind'];
  readonly revision: string | undefined;
  readonly strategy: 'argocd' | 'git-revert';
  readonly entry: HistoryEntry | undefined;
  readonly reason: string;
  readonly notices: readonly string[];
  readonly revertSha: string | undefined;
}

/** The rollback counts only once the old revision runs and is healthy, by the same gate as a deployment. */
async function verify({ ref, application }: Rollback, restored: Restored, context: StepContext): Promise<StepResult> {
  const expectation: Expectation = {
    kind: restored.kind, ...wantedOf(restored.revision, context), allowSuspended: context.settings.allowSuspended, uid: application.metadata.uid,
  };
  const outcome = await awaitHealthy(ref, expectation, { bounds: gateBounds({ maxRetries: 2, strategy: 'fixed', backoffSec: 10 }, context), context });
  const verified = outcome.verdict === 'healthy';
  context.deployments.update(ref, {
    state: verified ? 'rolled-back' : 'rollback-failed',
    strategy: restored.strategy,
    notices: restored.notices,
    endedMs: context.clock.monotonicMs(),
    liveRevision: restored.revision,
    ...(outcome.application === undefined ? {} : { application: outcome.application }),
    ...(verified ? {} : { causes: causesOf(outcome) }),
  });
  const outputs = rollbackOutputs(ref, restored, { verified, status: outcome.application?.status?.health?.status ?? 'Unknown', message: outcome.message });
  if (verified) return { kind: 'succeeded', outputs, note: `rolled back to ${short(restored.revision ?? '')}: ${restored.reason}` };
  return { kind: 'failed', retryable: false, outputs, problems: [unverified(ref, outcome.message)] };
}

function rollbackOutputs(
  ref: ApplicationRef,
  restored: Restored,
  { verified, status, message }: { readonly verified: boolean; readonly status: string; readonly message: string },
): JsonObject {
  return {
    revision: restored.revision ?? null,
    app: ref.name,
    strategy: restored.strategy,
    phase: verified ? 'Succeeded' : 'Failed',
    status,
    verified,
    id: restored.entry?.id ?? null,
    reason: restored.reason,
    revert_sha: restored.revertSha ?? null,
    message,
  };
}

function notRolledBack(ref: ApplicationRef, reason: string): StepResult {
  return {
    kind: 'skipped',
    note: reason,
    outputs: { app: ref.name, revision: null, strategy: null, phase: 'Skipped', status: 'Unknown', verified: false, id: null, reason, revert_sha: null, message: reason },
  };
}

function failed(ref: ApplicationRef, problem: Problem, context: StepContext): StepResult {
  context.deployments.update(ref, { state: 'rollback-failed', endedMs: context.clock.monotonicMs(), causes: [...(context.deployments.get(ref)?.causes ?? []), problem.message] });
  return {
    kind: 'failed',
    retryable: false,
    problems: [problem],
    outputs: { app: ref.name, revision: null, strategy: null, phase: 'Failed', status: 'Unknown', verified: false, id: null, reason: problem.message, revert_sha: null, message: problem.message },
  };
}

function unverified(ref: ApplicationRef, message: string): Problem {
  return {
    code: 'OSOP-ROLLBACK-002',
    severity: 'error',
    message: `the rollback of ${ref.name} could not be verified: ${message}`,
    hint: 'look at the application in Argo CD before anything else is deployed',
  };
}

/** After Argo CD's own rollback git and cluster disagree: the reader must know, and know what to type. */
function gitStillNames(badRevision: string | undefined, ref: ApplicationRef): readonly string[] {
  if (badRevision === undefined) return [`git still names the revision that was rolled back: the next sync of ${ref.name} brings it back`];
  return [`git still names the bad revision ${short(badRevision)}: the next sync of ${ref.name} brings it back. Revert it: git revert ${badRevision} && git push`];
}

function operationTimes(application: Application): string {
  const state = application.status?.operationState;
  return `${state?.startedAt ?? ''}|${state?.operation.info?.map((info) => info.value).join(',') ?? ''}|${revisionText(state?.operation.sync)}`;
}

function operationRevision(application: Application): string {
  return revisionText((application.operation ?? application.status?.operationState?.operation)?.sync);
}

/** One revision, or one of each source. */
function revisionText(place: RevisionPlace | undefined): string {
  return place?.revisions?.join(',') ?? place?.revision ?? '';
}
