import { noReason } from '../core/child-abort.js';
import type { Clock } from '../core/clock.js';
import { TimeoutReason } from './problems.js';

/** A signal that is aborted with the parent, or with a TimeoutReason when the time is over. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Ends the timer. Call it when the work is done, or the process waits for it. */
  cancel(): void;
}

/** Starts a deadline; without `seconds` it is the parent alone. */
export function startDeadline(
  clock: Clock,
  { scope, seconds, parent }: { readonly scope: 'node' | 'run'; readonly seconds: number | undefined; readonly parent: AbortSignal },
): Deadline {
  if (seconds === undefined) return { signal: parent, cancel: () => undefined };
  const expiry = new AbortController();
  const done = new AbortController();
  clock.sleep(seconds * 1000, AbortSignal.any([done.signal, parent])).then(
    () => { expiry.abort(new TimeoutReason(scope, seconds)); },
    () => undefined,
  );
  return { signal: AbortSignal.any([parent, expiry.signal]), cancel: () => { done.abort(noReason); } };
}
