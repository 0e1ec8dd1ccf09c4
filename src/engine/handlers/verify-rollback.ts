import type { Expectation } from '../../core/argocd/assess.js';
import { shortRevision } from '../../core/git/refs.js';
import type { Problem } from '../../core/problem.js';
import type { DeclaredSources } from '../../core/promote/declared-application.js';
import { awaitHealthy } from './await-healthy.js';
import type { StepContext, StepResult } from './context.js';
import { causesOf, gateBounds } from './gate.js';
import { wantedOf } from './revisions.js';
import type { Leaving } from './rollback-goal.js';
import { rollbackOutputs, type Restored } from './rollback-results.js';
import { standingOf } from './standing.js';

/** What is to be proved, and what the reader has to know where it is. */
interface Proving extends Omit<Restored, 'from'> {
  readonly notices: readonly string[];
  /** The sources that it must have again, where it follows something else than what was taken back: then what they stand for counts. */
  readonly sources?: DeclaredSources;
  /** Done where it is not proved; says what came of it, and the commit that was made. */
  readonly allTheSame?: () => Promise<{ readonly said: string; readonly sha?: string }>;
}

/** The rollback counts only once the old revision runs and is healthy, by the same gate as a deployment. */
export async function verifyRollback({ ref, application, badRevision }: Leaving, restored: Proving, context: StepContext): Promise<StepResult> {
  const expectation: Expectation = {
    kind: restored.strategy === 'argocd' ? 'rolled-back' : 'live', ...wantedOf(restored.sources === undefined ? restored.revision : undefined, context), sources: restored.sources, allowSuspended: context.settings.allowSuspended, uid: application.metadata.uid,
  };
  const outcome = await awaitHealthy(ref, expectation, { bounds: gateBounds({ maxRetries: 2, strategy: 'fixed', backoffSec: 10 }, context), context });
  const verified = outcome.verdict === 'healthy';
  const health = outcome.application?.status?.health?.status ?? 'Unknown';
  const before = context.settings.manual === undefined ? (context.deployments.get(ref)?.causes ?? []) : [];
  context.deployments.update(ref, {
    state: verified ? 'rolled-back' : 'rollback-failed',
    strategy: restored.strategy,
    notices: restored.notices,
    endedMs: context.clock.monotonicMs(),
    liveRevision: restored.revision,
    ...(outcome.application === undefined ? {} : { application: outcome.application }),
    ...(verified ? withoutDoubt(context) : { unproven: outcome.verdict === 'degraded' || outcome.verdict === 'failed' ? 'unhealthy' : 'unknown', causes: [...before, ...causesOf(outcome).map((cause) => `after the rollback: ${cause}`)] }),
  });
  const also = verified ? undefined : await restored.allTheSame?.();
  const outputs = rollbackOutputs(ref, { ...restored, revertSha: also?.sha ?? restored.revertSha, from: badRevision }, { verified, status: health, message: outcome.message });
  if (verified) return { kind: 'succeeded', outputs, note: `rolled back to ${shortRevision(restored.revision ?? '')}: ${restored.reason}` };
  const { git, cluster, command } = await standingOf(ref, context);
  const problem = unverified(ref.name, [outcome.message, ...(also === undefined ? [] : [also.said]), git, cluster].join('; '));
  context.deployments.update(ref, { notices: [...(also === undefined ? [] : [also.said]), git, cluster, `next: ${command}`] });
  return { kind: 'failed', retryable: false, outputs, problems: [problem.hint?.includes(command) === true ? problem : { ...problem, hint: `${problem.hint ?? ''}; to keep the bad one from coming back: ${command}` }] };
}

/** By hand, what was put down as not known when it began is known now; after a failure the causes are why there is a rollback. */
function withoutDoubt({ settings }: StepContext): { readonly causes?: readonly string[] } {
  return settings.manual === undefined ? {} : { causes: [] };
}

/** A rollback that went through, and of which nobody knows that it helped. */
export function unverified(name: string, message: string): Problem {
  return {
    code: 'OSOP-ROLLBACK-002',
    severity: 'error',
    message: `the rollback of ${name} could not be verified: ${message}`,
    hint: `look at the application before anything else is deployed; to choose another revision: osop-argocd rollback --app ${name}`,
  };
}
