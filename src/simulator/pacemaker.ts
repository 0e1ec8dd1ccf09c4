import { setMaxListeners } from 'node:events';
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
    return this.#clock.sleep(ms, this.#until(signal));
  }

  /** Like `pause`, for loops that never end: simulated time does not move for their sake. */
  idle(ms: number, signal?: AbortSignal): Promise<void> {
    if (this.#clock instanceof VirtualClock) return this.#clock.sleepInBackground(ms, this.#until(signal));
    return this.#clock.sleep(ms, this.#until(signal));
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

  #until(signal: AbortSignal | undefined): AbortSignal {
    return signal === undefined ? this.#stop.signal : AbortSignal.any([this.#stop.signal, signal]);
  }
}
