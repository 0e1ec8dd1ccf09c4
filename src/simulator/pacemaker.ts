import { setMaxListeners } from 'node:events';
import { childAbort } from '../core/child-abort.js';
import type { Clock } from '../core/clock.js';
import { VirtualClock } from './virtual-clock.js';

/** Waiting and background tasks of a simulator, ended together by `stop`. */
export class Pacemaker {
  readonly #clock: Clock;
  readonly #stop = new AbortController();

  constructor(clock: Clock) {
    this.#clock = clock;
    // Every timer and every request that waits listens to it, each until it ends: many are no leak.
    setMaxListeners(0, this.#stop.signal);
  }

  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  /** Rejects when the simulator stops, or with the signal. */
  pause(ms: number, signal?: AbortSignal): Promise<void> {
    return this.#until(signal, (ended) => this.#clock.sleep(ms, ended));
  }

  /** Like `pause`, for loops that never end: simulated time does not move for their sake. */
  idle(ms: number, signal?: AbortSignal): Promise<void> {
    const clock = this.#clock;
    return this.#until(signal, (ended) => (clock instanceof VirtualClock ? clock.sleepInBackground(ms, ended) : clock.sleep(ms, ended)));
  }

  /** Runs a task beside the others. An error that is not due to `stop` is a defect: it is thrown where nobody can overlook it. */
  spawn(task: () => Promise<void>): void {
    task().catch((error: unknown) => {
      if (this.#stop.signal.aborted) return;
      queueMicrotask(() => {
        throw error;
      });
    });
  }

  stop(): void {
    this.#stop.abort(new Error('the simulator was closed'));
  }

  async #until(signal: AbortSignal | undefined, wait: (ended: AbortSignal) => Promise<void>): Promise<void> {
    if (signal === undefined) {
      await wait(this.#stop.signal);
      return;
    }
    const either = childAbort(this.#stop.signal, signal);
    try {
      await wait(either.signal);
    } finally {
      either.release();
    }
  }
}
