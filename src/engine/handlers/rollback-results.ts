import type { HistoryEntry } from '../../core/argocd/application.js';
import type { JsonObject } from '../../core/json.js';
import type { Problem } from '../../core/problem.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
import { standingOf } from './standing.js';

/** What an application went back to. */
export interface Restored {
  /** What was live before it. */
  readonly from: string | undefined;
  readonly revision: string | undefined;
  readonly strategy: 'argocd' | 'git-revert';
  readonly entry: HistoryEntry | undefined;
  readonly reason: string;
  readonly revertSha: string | undefined;
}

/** Outputs of a rollback that was carried out. */
export function rollbackOutputs(
  ref: ApplicationRef,
  restored: Restored,
  { verified, status, message }: { readonly verified: boolean; readonly status: string; readonly message: string },
): JsonObject {
  return {
    from: restored.from ?? null,
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

/** There is nothing to do, or it must not be done: no failure of its own. */
export function notRolledBack(ref: ApplicationRef, reason: string): StepResult {
  return { kind: 'skipped', note: reason, outputs: withoutResult(ref, { phase: 'Skipped', message: reason }) };
}

/** What was asked for cannot be, and nothing was changed. `refused` is what Argo CD or git does not permit. */
export function refusedRollback(ref: ApplicationRef, problem: Problem, { refused = false }: { readonly refused?: boolean } = {}): StepResult {
  return { kind: 'failed', retryable: false, refused, problems: [problem], outputs: withoutResult(ref, { phase: 'Failed', message: problem.message }) };
}

/** Why a rollback failed. */
export interface RollbackFailure extends Problem {
  /** The same for a headline, which says already what was being done; the message where absent. */
  readonly because?: string;
  /** What to do next, where that is not to be found out. */
  readonly next?: string;
}

/** It should have gone back and has not: a person has to look, and is told what git has, what runs, and what to type. */
export async function failedRollback(ref: ApplicationRef, { because, next, ...problem }: RollbackFailure, context: StepContext): Promise<Extract<StepResult, { kind: 'failed' }>> {
  const { deployments, clock, settings } = context;
  // By hand, what is put down so far is only that the end is not known.
  const before = settings.manual === undefined ? (deployments.get(ref)?.causes ?? []) : [];
  // Before anything is asked: whatever ends this now, it is known to have failed.
  deployments.update(ref, { state: 'rollback-failed', endedMs: clock.monotonicMs(), causes: [...before, because ?? problem.message] });
  const { git, cluster, command } = await standingOf(ref, context);
  const todo = next ?? command;
  deployments.update(ref, { notices: [git, cluster, `next: ${todo}`] });
  const hint = problem.hint === undefined ? todo : problem.hint.includes('git revert') || problem.hint.includes(todo) ? problem.hint : `${problem.hint.replace(/\.$/, '')}; then: ${todo}`;
  const { changed = [] } = deployments.get(ref) ?? {};
  const message = [problem.message.replace(/\.$/, ''), ...changed.map((one) => `${one} before that`), git, cluster].join('; ');
  const told = { ...problem, message, hint };
  return { kind: 'failed', retryable: false, problems: [told], outputs: withoutResult(ref, { phase: 'Failed', message: told.message }) };
}

/** By hand, from the first change on: whatever ends it before it is proved, somebody has to look. */
export function beginRollback({ ref, badRevision }: { readonly ref: ApplicationRef; readonly badRevision: string | undefined }, { deployments, settings }: StepContext): void {
  if (settings.manual !== undefined) deployments.update(ref, { left: badRevision, state: 'rollback-failed', causes: ['the rollback was begun, and whether it helped is not known'] });
}

function withoutResult(ref: ApplicationRef, { phase, message }: { readonly phase: string; readonly message: string }): JsonObject {
  return { app: ref.name, revision: null, strategy: null, phase, status: 'Unknown', verified: false, id: null, reason: message, revert_sha: null, message };
}
