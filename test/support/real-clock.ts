import type { Clock } from '../../src/core/clock.js';

/** Time as it passes, for tests with real sockets. */
export function createRealClock(): Clock {
  return {
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    during: async (work) => work,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason as Error);
          return;
        }
        const abort = () => {
          clearTimeout(timer);
          reject(signal?.reason as Error);
        };
        const timer = setTimeout(() => {
          signal?.removeEventListener('abort', abort);
          resolve();
        }, ms);
        signal?.addEventListener('abort', abort, { once: true });
      }),
  };
}
