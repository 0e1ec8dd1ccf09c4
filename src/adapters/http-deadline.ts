import { AdapterError } from '../core/adapter-error.js';
import { childAbort, noReason, type ChildAbort } from '../core/child-abort.js';
import type { Clock } from '../core/clock.js';

/** Bounds of one piece of work. Without `timeoutMs` only the signal ends it. */
export interface Limits {
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs `work` until it settles, the time is up (`timeout`) or the caller's signal is aborted (`cancelled`).
 * `work` receives a signal that says the same, to let go of what it holds.
 */
export async function withDeadline<T>(clock: Clock, limits: Limits, work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const finished = new AbortController();
  const stop = childAbort(limits.signal);
  const running = stop.signal.aborted ? undefined : work(stop.signal);
  if (limits.timeoutMs !== undefined) {
    expireAfter(clock, limits.timeoutMs, { finished: finished.signal, stop });
  }
  try {
    return await untilStopped(running, stop.signal);
  } finally {
    stop.release();
    finished.abort(noReason);
  }
}

function expireAfter(clock: Clock, timeoutMs: number, { finished, stop }: { readonly finished: AbortSignal; readonly stop: ChildAbort }): void {
  clock.sleep(timeoutMs, finished).then(
    () => stop.abort(new AdapterError('timeout', `no complete answer within ${seconds(timeoutMs)}`, { retryable: true })),
    () => undefined,
  );
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}

/** Settles like `work`, or throws as soon as the signal is aborted. */
export async function untilStopped<T>(work: Promise<T> | undefined, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stopped = (): void => reject(stopReason(signal));
    signal.addEventListener('abort', stopped, { once: true });
    if (work === undefined || signal.aborted) {
      stopped();
    }
    work?.then(resolve, reject).finally(() => signal.removeEventListener('abort', stopped));
  });
}

/** The AdapterError that a signal was aborted with, or `cancelled`. */
export function stopReason(signal: AbortSignal): AdapterError {
  return signal.reason instanceof AdapterError
    ? signal.reason
    : new AdapterError('cancelled', 'cancelled', { cause: signal.reason });
}
