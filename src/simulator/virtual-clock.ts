import { nextTick } from 'node:process';
import type { Clock } from '../core/clock.js';

/** Turns of the event loop that must pass without news before simulated time moves on. */
const QUIET_TURNS = 5;

export interface VirtualClockOptions {
  /**
   * None are needed where nothing beside the clock takes real time, no process, no file, no socket, no timer: then it is quiet
   * as soon as all promises that can settle have settled. 5 by default.
   */
  readonly quietTurns?: number;
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly background: boolean;
  readonly fire: () => void;
}

/**
 * Simulated time. It stands still while anything can still happen without it: while work passed to
 * `during` is unfinished, and until the event loop has been quiet for a few turns. Then it jumps to
 * the earliest timer. Timers of the same instant fire in the order of their registration.
 */
export class VirtualClock implements Clock {
  readonly #start: number;
  readonly #neededTurns: number;
  readonly #timers = new Set<Timer>();
  #elapsed = 0;
  #registered = 0;
  #foreground = 0;
  #working = 0;
  #quietTurns = 0;
  #turning = false;

  /** @param start what `now` says at first; 2026-01-01T00:00:00Z by default. */
  constructor(start: Date = new Date('2026-01-01T00:00:00Z'), { quietTurns = QUIET_TURNS }: VirtualClockOptions = {}) {
    this.#start = start.getTime();
    this.#neededTurns = quietTurns;
  }

  now(): Date {
    return new Date(this.#start + this.#elapsed);
  }

  monotonicMs(): number {
    return this.#elapsed;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return this.#register(ms, { background: false, signal });
  }

  /**
   * Like `sleep`, but time does not move for its sake alone: for loops that never end, such as polling.
   * Without a `sleep` beside it the clock rests, and the program may exit.
   */
  sleepInBackground(ms: number, signal?: AbortSignal): Promise<void> {
    return this.#register(ms, { background: true, signal });
  }

  async during<T>(work: Promise<T>): Promise<T> {
    this.#working += 1;
    try {
      return await work;
    } finally {
      this.#working -= 1;
      this.#stir();
    }
  }

  #register(ms: number, how: { readonly background: boolean; readonly signal: AbortSignal | undefined }): Promise<void> {
    const { background, signal } = how;
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(signal.reason as Error);
        return;
      }
      const abort = () => {
        this.#remove(timer);
        reject(signal?.reason as Error);
      };
      const timer: Timer = {
        at: this.#elapsed + Math.max(0, ms),
        order: this.#registered,
        background,
        fire: () => {
          signal?.removeEventListener('abort', abort);
          resolve();
        },
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#registered += 1;
      this.#timers.add(timer);
      if (!background) this.#foreground += 1;
      this.#stir();
    });
  }

  #remove(timer: Timer): void {
    if (this.#timers.delete(timer) && !timer.background) this.#foreground -= 1;
  }

  /** Something happened: wait for quiet again. */
  #stir(): void {
    this.#quietTurns = 0;
    if (this.#turning || !this.#mayAdvance()) return;
    this.#awaitTurn();
  }

  #awaitTurn(): void {
    this.#turning = true;
    const turn = (): void => { this.#turn(); };
    if (this.#neededTurns > 0) setImmediate(turn);
    // A tick that a settled promise asks for comes once there is no other left to settle.
    else void Promise.resolve().then(() => { nextTick(turn); });
  }

  #mayAdvance(): boolean {
    return this.#working === 0 && this.#foreground > 0;
  }

  #turn(): void {
    this.#turning = false;
    if (!this.#mayAdvance()) return;
    this.#quietTurns += 1;
    if (this.#quietTurns >= this.#neededTurns) {
      this.#quietTurns = 0;
      this.#advance();
    }
    if (this.#mayAdvance()) this.#awaitTurn();
  }

  #advance(): void {
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      if (next === undefined || timer.at < next.at || (timer.at === next.at && timer.order < next.order)) next = timer;
    }
    if (next === undefined) return;
    this.#remove(next);
    this.#elapsed = Math.max(this.#elapsed, next.at);
    next.fire();
  }
}
