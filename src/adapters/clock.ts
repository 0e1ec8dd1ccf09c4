import { setMaxListeners } from 'node:events';
import { setTimeout as startTimer, clearTimeout as stopTimer } from 'node:timers';

import type { Clock } from '../core/clock.js';

/** Real time. The only place of the product that starts a timer. */
export function createSystemClock(): Clock {
  return {
    now: () => new Date(),
    monotonicMs: () => Number(process.hrtime.bigint()) / 1e6,
    sleep,
    during: async (work) => work,
  };
}

/** A timer holds at most 2^31 - 1 milliseconds; a longer one would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason as Error);
      return;
    }
    const stop = (): void => {
      stopTimer(timer);
      reject(signal?.reason as Error);
    };
    const timer = startTimer(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, Math.min(Math.max(0, ms), longestTimerMs));
    if (signal !== undefined) {
      // One listener a sleeper, gone with it: many sleepers on one signal are no leak.
      setMaxListeners(0, signal);
      signal.addEventListener('abort', stop, { once: true });
    }
  });
}
