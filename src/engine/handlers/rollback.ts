import { isAutoSynced, type Application, type HistoryEntry } from '../../core/argocd/application.js';
import { short, type Expectation } from '../../core/argocd/assess.js';
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
import { awaitOperation, carriesInfo, requestOperation } from './operation.js';
import { syncPinned } from './sync.js';

interface Rollback {
  readonly ref: ApplicationRef;
  readonly step: RollbackStep;
  readonly application: Application;
  readonly deployment: Deployment | undefined;
  readonly badRevision: string | undefined;
}

/**
 * Goes back to the last healthy revision and proves by the same gate that it runs. By Argo CD's rollback
 * where auto-sync is off; under auto-sync that would be refused, so it is a `git revert` then.
 */
export async function rollback(step: RollbackStep, context: StepContext): Promise<StepResult> {
  const ref = parseApplicationRef(step.app);
  if (context.settings.rollback === 'none') return { kind: 'skipped', note: 'the rollback input is none' };
  if (context.settings.dryRun) return { kind: 'skipped', note: `dry run: would roll ${step.app} back`, outputs: {} };
  const state = context.deployments.get(ref)?.state;
  if (state === 'untouched' || state === 'refused') return { kind: 'skipped', note: `nothing was deployed to ${step.app}, so there is nothing to roll back` };
  try {
    await endOurOperation(ref, context);
    const application = await context.ports.argocd.get(ref, { signal: context.signal });
    const deployment = context.deployments.get(ref);
    const subject: Rollback = { ref, step, application, deployment, badRevision: deployment?.revision ?? context.commit?.sha };
    const byGit = context.settings.rollback === 'git-revert' || (context.settings.rollback === 'auto' && isAutoSynced(application));
    return byGit ? await rollBackByGit(subject, context) : await rollBackByArgocd(subject, context);
  } catch (error) {
    return failed(ref, problemOf(error, `rolling ${step.app} back`, { failed: 'OSOP-ROLLBACK-002', refused: 'OSOP-ROLLBACK-002' }), context);
  }
}

/** A sync of ours that still runs (it timed out) would refuse every other operation: end it first. */
async function endOurOperation(ref: ApplicationRef, context: StepContext): Promise<void> {
  const mark = context.deployments.get(ref)?.operation;
  if (mark === undefined) return;
  const application = await context.ports.argocd.get(ref, { signal: context.signal });
  if (application.operation === undefined || !carriesInfo(application, mark)) return;
  context.report('ending the sync that is still running');
  await context.ports.argocd.terminate(ref, context.signal);
  await awaitOperation(ref, (seen) => carriesInfo(seen, mark), context);
}

async function rollBackByArgocd(subject: Rollback, context: StepContext): Promise<StepResult> {
  const { ref, step, application, deployment, badRevision } = subject;
  const target = chooseRollbackTarget(application.status?.history ?? [], { badRevision, baseline: deployment?.baseline, steps: step.steps });
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
  const isOurs = (seen: Application): boolean => operationTimes(seen) !== before && operationRevision(seen) === entry.revision;
  await requestOperation(ref, {
    isOurs,
    send: async () => await context.ports.argocd.rollback(ref, { id: entry.id, prune: deployment?.prune ?? false }, context.signal),
  }, context);
  await awaitOperation(ref, isOurs, context);
  const notices = gitStillNames(badRevision, ref);
  return await verify(subject, {
    kind: 'rolled-back', revision: entry.revision, strategy: 'argocd', entry, reason: target.reason, notices, revertSha: undefined,
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
  context.report(`${isAutoSynced(application) ? 'auto-sync is on, so rolling back by git revert' : 'rolling back by git revert'} of ${short(badRevision)}`);
  const revert = await context.ports.git.revert({
    sha: badRevision, branch, runId: context.runId, reason: context.failure === '' ? 'the deployment failed' : context.failure,
  });
  context.deployments.update(ref, { revertSha: revert.revertSha });
  context.report(revert.alreadyReverted ? `${short(revert.revertSha)} reverted it already` : `pushed the revert ${short(revert.revertSha)} to ${branch}`);
  if (!isAutoSynced(application)) {
    const synced = await syncPinned({ ref, revision: revert.revertSha, prune: subject.deployment?.prune ?? false }, context);
    if (synced.kind === 'failed') return failed(ref, synced.problems[0] ?? unverified(ref, 'the sync of the revert failed'), context);
  }
  return await verify(subject, {
    kind: 'live', revision: revert.revertSha, strategy: 'git-revert', entry: undefined, notices: [], revertSha: revert.revertSha,
    reason: `${short(revert.revertSha)} reverts ${short(badRevision)} and restores ${short(revert.restoredSha)}`,
  }, context);
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
    kind: restored.kind, revision: restored.revision, allowSuspended: context.settings.allowSuspended, uid: application.metadata.uid,
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
  return `${state?.startedAt ?? ''}|${state?.operation.info?.map((info) => info.value).join(',') ?? ''}|${state?.operation.sync?.revision ?? ''}`;
}

function operationRevision(application: Application): string | undefined {
  return (application.operation ?? application.status?.operationState?.operation)?.sync?.revision;
}
