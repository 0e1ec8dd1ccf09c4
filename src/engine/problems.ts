import { AdapterError } from '../core/adapter-error.js';
import type { Problem } from '../core/problem.js';
import type { ProblemCode } from '../core/problem-codes.js';
import type { NodeState } from './node-state.js';

/** The reason an AbortSignal carries when time ran out, so that it is not mistaken for a cancellation. */
export class TimeoutReason extends Error {
  readonly seconds: number;
  /** What ran out of time: `node`, or the whole `run`. */
  readonly scope: 'node' | 'run';

  constructor(scope: 'node' | 'run', seconds: number) {
    super(`no result within ${seconds} s`);
    this.name = 'TimeoutReason';
    this.scope = scope;
    this.seconds = seconds;
  }
}

/** True for a signal that a person aborted, not the clock. */
export function isCancelled(signal: AbortSignal): boolean {
  return signal.aborted && !(signal.reason instanceof TimeoutReason);
}

/** Why a node ended, or never began, whose signal was aborted. */
export function earlyEnd({ planned: { node }, attempts }: NodeState, signal: AbortSignal): Problem {
  if (isCancelled(signal)) return { code: 'OSOP-RUN-002', severity: 'error', message: `node ${node.id} was cancelled` };
  const { reason }: { readonly reason?: unknown } = signal;
  const { scope, seconds } = reason instanceof TimeoutReason ? reason : { scope: 'run', seconds: 0 };
  const within = scope === 'node' ? `within ${seconds} s` : `before the ${seconds} s of the run were over`;
  return {
    code: 'OSOP-RUN-001',
    severity: 'error',
    message: `node ${node.id} did not ${attempts > 0 ? 'finish' : 'start'} ${within}`,
    hint: 'raise timeout_sec of the node or of the workflow, or the input timeout',
  };
}

/** Errors of these kinds mean that Argo CD said no: nothing is unknown, and trying again does not help. */
const refusals: ReadonlySet<AdapterError['code']> = new Set(['unauthenticated', 'forbidden', 'refused', 'window-closed', 'not-found']);

/** True for an error that is a refusal rather than a failure. */
export function isRefusal(error: unknown): boolean {
  return error instanceof AdapterError && refusals.has(error.code);
}

/** The one place where an adapter's error becomes a problem. Errors of other kinds are bugs and pass on. */
export function problemOf(error: unknown, doing: string, codes: { readonly failed: ProblemCode; readonly refused: ProblemCode }): Problem {
  if (!(error instanceof AdapterError)) throw error;
  return {
    code: refusals.has(error.code) ? codes.refused : codes.failed,
    severity: 'error',
    message: `${doing}: ${error.message}`,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  };
}

/** What an adapter's error says, without what was being done; undefined for errors of other kinds. */
export function messageOf(error: unknown): string | undefined {
  return error instanceof AdapterError ? error.message : undefined;
}
