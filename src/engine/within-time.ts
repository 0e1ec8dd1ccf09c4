import { AdapterError } from '../core/adapter-error.js';
import { noReason } from '../core/child-abort.js';
import type { Clock } from '../core/clock.js';

/** Gives work up after a time, by an AdapterError `timeout`: what it has sent by then may have arrived. */
export async function withinTime(clock: Clock, ms: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const tooLong = new AdapterError('timeout', `no answer within ${Math.round(ms / 1000)} s`, { ambiguous: ms > 0 });
  if (ms <= 0) throw new AdapterError('timeout', 'there was no time left for it');
  const time = new AbortController();
  const stopped = new AbortController();
  void clock.sleep(ms, stopped.signal).then(() => { time.abort(tooLong); }, () => undefined);
  try {
    await work(time.signal);
  } catch (error) {
    throw time.signal.aborted ? tooLong : error;
  } finally {
    stopped.abort(noReason);
  }
}
