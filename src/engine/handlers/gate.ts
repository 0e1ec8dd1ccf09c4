import type { Expectation } from '../../core/argocd/assess.js';
import { explainByEvidence, placed } from '../../core/argocd/evidence-text.js';
import { describeResource, unhealthyResources } from '../../core/argocd/resource-health.js';
import { seenRevision, type Wanted } from '../../core/argocd/tracked-revision.js';
import type { JsonObject } from '../../core/json.js';
import type { Problem } from '../../core/problem.js';
import type { RetryPolicy } from '../../core/workflow/document.js';
import type { GateStep } from '../../core/workflow/steps.js';
import { parseApplicationRef, type Deployment, type DeploymentState, type Successor } from '../deployments.js';
import type { ApplicationRef } from '../ports.js';
import { problemOf } from '../problems.js';
import { awaitHealthy, type GateBounds, type GateOutcome } from './await-healthy.js';
import { collectEvidence } from './collect-evidence.js';
import type { EngineSettings, StepContext, StepResult } from './context.js';
import { declaredSources } from './declared-sources.js';
import { explainRollouts } from './explain-rollouts.js';
import { wantedOf } from './revisions.js';
import { successorOf, successorWords } from './successor.js';
import { applicationUrl } from './sync-outcome.js';

/** Waits until the application is live at the run's revision, and healthy for long enough. */
export async function gate(step: GateStep, context: StepContext): Promise<StepResult> {
  const ref = parseApplicationRef(step.app);
  const deployment = context.deployments.get(ref);
  const declared = context.settings.dryRun || (deployment?.revision ?? context.commit?.sha) !== context.commit?.sha ? undefined : await declaredSources(ref, context);
  const expectation: Expectation = {
    kind: 'live',
    ...wantedOf(declared?.followsCommit === false || deployment?.follows === 'own' ? deployment?.revision : deployment?.revision ?? context.commit?.sha, context),
    sources: declared?.sources,
    allowSuspended: step.allowSuspended ?? context.settings.allowSuspended,
    uid: deployment?.baseline?.uid,
    baseline: deployment?.baseline?.entry,
  };
  if (context.settings.dryRun) return { kind: 'skipped', note: `dry run: would wait until ${step.app} is healthy`, outputs: {} };
  context.deployments.update(ref, deployment === undefined ? { revision: expectation.revision, startedMs: context.clock.monotonicMs() } : {});
  const ended = await awaitHealthy(ref, expectation, { bounds: gateBounds(context.node.retryPolicy, context), context });
  const suspended = ended.verdict === 'healthy' && ended.application?.status?.health?.status === 'Suspended';
  const isSick = ended.verdict === 'timeout' || ended.verdict === 'degraded';
  const evidence = isOwnFailure(ended) ? await collectEvidence({ ref, application: ended.application, wanted: expectation }, context) : undefined;
  const rollouts = isSick || suspended ? await explainRollouts(ref, ended.application, context) : [];
  const explained = isSick ? { ...ended, message: explainByEvidence(ended, evidence) } : ended;
  const outcome = { ...explained, message: [explained.message, ...rollouts].join('; ') };
  const causes = outcome.verdict === 'healthy' ? [] : [...causesOf(explained), ...rollouts];
  const outputs = gateOutputs(ref, { outcome, causes, wanted: expectation }, context);
  const passed = outcome.verdict === 'healthy';
  const newer = await deployedInstead(outcome, { ref, wanted: expectation }, context);
  const superseded = isSuperseded(outcome, { newer, before: deployment });
  const words = newer === undefined ? '' : `${successorWords(newer, { ours: expectation.revision, app: ref.name })}${newer.effect === 'unknown' ? '' : ','} was deployed`;
  if (newer?.effect === 'same') context.report(words);
  context.deployments.update(ref, {
    ...(outcome.application === undefined ? {} : { application: outcome.application }),
    endedMs: context.clock.monotonicMs(),
    causes: newer === undefined || newer.effect === 'same' ? causes : [words, ...causes],
    state: superseded ? 'superseded' : outcome.verdict === 'unchecked' ? 'unchecked' : outcome.cause === 'out-of-reach' ? unreachedState(deployment) : !passed ? failedState(deployment, context) : deployment?.state === 'unchanged' || deployment === undefined ? 'unchanged' : suspended && step.allowSuspended === true ? 'requested' : 'healthy',
    ...(newer === undefined ? (passed ? { liveRevision: expectation.revision } : {}) : { liveRevision: newer.revision }),
  });
  if (passed) return { kind: 'succeeded', outputs, note: `${outcome.message}, held for ${context.settings.stableForSec} s` };
  return { kind: 'failed', retryable: false, superseded, timedOut: outcome.verdict === 'timeout', outputs, problems: [placed(gateProblem(ref, outcome, context), evidence)] };
}

/** What failed by itself can be explained; where something else took its place, there is nothing to look at. */
function isOwnFailure({ verdict, cause }: GateOutcome): boolean {
  return verdict === 'timeout' || verdict === 'degraded' || cause === 'operation';
}

/** Nothing was deployed to what never has ours, so that there is nothing to undo; what was deployed all the same is. */
function unreachedState(deployment: Deployment | undefined): DeploymentState {
  return deployment?.state === 'requested' || deployment?.state === 'healthy' ? 'failed' : 'refused';
}

/** A scheduled run that found its commit live already did not break what is broken: it has nothing to undo. */
function failedState(deployment: Deployment | undefined, { facts }: StepContext): DeploymentState {
  return deployment?.state === 'unchanged' && facts.event === 'schedule' ? 'unchecked' : 'failed';
}

/**
 * A newer commit that changes the application is its own run's to answer for, and one that does not is judged as ours. Of one
 * that nobody knows about, health is good news whoever brought it; a failure is not passed over, and not undone either.
 */
function isSuperseded({ verdict, cause }: GateOutcome, { newer, before }: { readonly newer: Successor | undefined; readonly before: Deployment | undefined }): boolean {
  if (cause === 'superseded' || cause === 'diverged') return true;
  const isKnown = (newer ?? before?.successor)?.effect !== 'unknown';
  if (newer === undefined) return before?.state === 'superseded' && (isKnown || verdict === 'healthy');
  return isKnown ? newer.effect !== 'same' : verdict === 'healthy';
}

/** The newer commit that was deployed in place of ours and contains it. */
async function deployedInstead(
  { application }: GateOutcome,
  { ref, wanted }: { readonly ref: ApplicationRef; readonly wanted: Wanted },
  context: StepContext,
): Promise<Successor | undefined> {
  const deployment = context.deployments.get(ref);
  if (application === undefined) return undefined;
  if (deployment?.state !== 'superseded' && application.status?.history?.at(-1)?.id === deployment?.baseline?.entry?.id) return undefined;
  return await successorOf(ref, application, wanted, context);
}

/** The gate's limits: the shorter of health-timeout and the node's own time; retries as the node says. */
export function gateBounds(retry: RetryPolicy, context: StepContext): GateBounds {
  const { healthTimeoutSec, stableForSec, degradedGraceSec }: EngineSettings = context.settings;
  return {
    timeoutMs: Math.min(healthTimeoutSec * 1000, context.remainingMs()),
    stableForMs: stableForSec * 1000,
    graceMs: degradedGraceSec * 1000,
    retries: retry.maxRetries,
    backoffMs: (attempt) => backoffMs(retry, attempt),
  };
}

/** Pause after the n-th failed attempt, in milliseconds: constant, or doubled each time. */
export function backoffMs(retry: RetryPolicy, attempt: number): number {
  const factor = retry.strategy === 'exponential_backoff' ? 2 ** (attempt - 1) : 1;
  return Math.min(retry.backoffSec * factor, 3600) * 1000;
}

/** Why it is not healthy: one line a resource, or the outcome's own message. */
export function causesOf(outcome: GateOutcome): readonly string[] {
  if (outcome.verdict === 'healthy') return [];
  const resources = outcome.application === undefined ? [] : unhealthyResources(outcome.application).map(describeResource);
  return resources.length > 0 ? resources : [outcome.message];
}

function gateOutputs(
  ref: ApplicationRef,
  { outcome, causes, wanted }: { readonly outcome: GateOutcome; readonly causes: readonly string[]; readonly wanted: Wanted },
  context: StepContext,
): JsonObject {
  return {
    status: statusWord(outcome),
    app: ref.name,
    sync: outcome.application?.status?.sync?.status ?? 'Unknown',
    revision: (outcome.application === undefined ? undefined : seenRevision(outcome.application, wanted)) ?? wanted.revision ?? null,
    message: outcome.message,
    causes,
    seconds: outcome.seconds,
    url: applicationUrl(ref, context),
  };
}

/** `Healthy` only when the gate passed: an application that is healthy at another revision is not. */
function statusWord(outcome: GateOutcome): string {
  if (outcome.verdict === 'healthy') return 'Healthy';
  const health = outcome.application?.status?.health?.status;
  return health === undefined || health === 'Healthy' ? 'Unknown' : health;
}

function gateProblem(ref: ApplicationRef, outcome: GateOutcome, context: StepContext): Problem {
  const url = applicationUrl(ref, context);
  switch (outcome.verdict) {
    case 'degraded':
      return {
        code: 'OSOP-GATE-001',
        severity: 'error',
        message: `${ref.name} is degraded after ${outcome.seconds} s: ${outcome.message}`,
        hint: `look at ${url}; degraded-grace says how long a passing Degraded is forgiven`,
      };
    case 'timeout':
      return {
        code: 'OSOP-GATE-002',
        severity: 'error',
        message: `${ref.name} was ${outcome.message}`,
        hint: `look at ${url}; raise health-timeout (now ${context.settings.healthTimeoutSec} s)${context.node.timeoutSec === undefined ? '' : ` or the node's timeout_sec (now ${context.node.timeoutSec} s)`} if it only needs longer`,
      };
    case 'failed':
      return {
        code: outcome.cause === 'operation' ? 'OSOP-ARGOCD-003' : 'OSOP-GATE-003',
        severity: 'error',
        message: `${ref.name}: ${outcome.message}`,
        hint: outcome.hint ?? `look at ${url}`,
      };
    case 'unchecked':
    case 'healthy':
      return problemOf(outcome.error, `waiting for ${ref.name}`, { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
  }
}

