import type { Clock } from '../../src/core/clock.js';

/** A clock on which waiting takes no time: `sleeps` records how long each finished or running wait was meant to be. */
export interface FakeClock extends Clock {
  readonly sleeps: readonly number[];
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/**
 * Time jumps to the next sleeper once everything else has come to rest (one turn of the event loop),
 * and stands still while work marked by `during` is under way.
 */
export function createFakeClock(start = '2026-01-01T00:00:00Z'): FakeClock {
  const sleeps: number[] = [];
  const sleepers = new Set<Sleeper>();
  let elapsed = 0;
  let busy = 0;
  let scheduled = false;

  const advance = (): void => {
    scheduled = false;
    if (busy > 0 || sleepers.size === 0) {
      return;
    }
    const next = [...sleepers].reduce((first, other) => (other.at < first.at ? other : first));
    sleepers.delete(next);
    elapsed = Math.max(elapsed, next.at);
    next.wake();
    schedule();
  };
  const schedule = (): void => {
    if (!scheduled) {
      scheduled = true;
      setImmediate(advance);
    }
  };

  return {
    sleeps,
    now: () => new Date(Date.parse(start) + elapsed),
    monotonicMs: () => elapsed,
    sleep: async (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason as Error);
          return;
        }
        sleeps.push(ms);
        const stop = (): void => {
          sleepers.delete(sleeper);
          reject(signal?.reason as Error);
        };
        const sleeper = {
          at: elapsed + Math.max(0, ms),
          wake: () => {
            signal?.removeEventListener('abort', stop);
            resolve();
          },
        };
        signal?.addEventListener('abort', stop, { once: true });
        sleepers.add(sleeper);
        schedule();
      }),
    during: async (work) => {
      busy += 1;
      try {
        return await work;
      } finally {
        busy -= 1;
        schedule();
      }
    },
  };
}
