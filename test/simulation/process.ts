import type { Clock } from '../../src/core/clock.js';
import type { Random } from './random.js';
import type { Trace } from './trace.js';

/** What ends a process early, at one of its calls. */
export type BlowKind = 'signal-before' | 'signal-during' | 'signal-after' | 'kill-before' | 'kill-after';

/** A call that went out. */
export interface Call {
  readonly name: string;
  readonly atMs: number;
}

export interface ProcessOptions {
  readonly name: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly trace: Trace;
  /** At which call, from 1. */
  readonly blow: { readonly kind: BlowKind; readonly at: number } | undefined;
  /** Told once the blow has fallen. */
  readonly onBlow: (kind: BlowKind) => void;
  /** Milliseconds that its own clock is ahead. */
  readonly skewMs: number;
}

/** A new one each time: what waits for it must be forgotten with the process. */
async function never(): Promise<never> {
  return await new Promise<never>(() => undefined);
}

/** One attempt of a job: what it calls goes through here, and once it is killed nothing of it gets out any more. */
export class SimulatedProcess {
  readonly clock: Clock;
  readonly random: Random;
  /** Calls that changed something outside, or may have. */
  readonly effects: Call[] = [];
  /** Resolves when it is dead: the promise of its run never settles. */
  readonly killed: Promise<void>;
  readonly #options: ProcessOptions;
  readonly #cancellation = new AbortController();
  readonly #gone = new AbortController();
  #resolveKilled: () => void = () => undefined;
  #calls = 0;

  constructor(options: ProcessOptions) {
    this.#options = options;
    this.random = options.random;
    this.killed = new Promise((resolve) => { this.#resolveKilled = resolve; });
    const { clock, skewMs } = options;
    this.clock = {
      now: () => new Date(clock.now().getTime() + skewMs),
      monotonicMs: () => clock.monotonicMs(),
      during: async (work) => await work,
      sleep: async (ms, signal) => {
        if (this.isDead) return await never();
        try {
          await clock.sleep(ms, signal);
        } catch (error) {
          if (this.isDead) return await never();
          throw error;
        }
        return this.isDead ? await never() : undefined;
      },
    };
  }

  get isDead(): boolean {
    return this.#gone.signal.aborted;
  }

  /** Aborted by SIGINT or SIGTERM. */
  get signal(): AbortSignal {
    return this.#cancellation.signal;
  }

  /** Aborted when it is killed: its connections end then. */
  get gone(): AbortSignal {
    return this.#gone.signal;
  }

  /** The program has ended: what it left waiting is gone with it. */
  end(): void {
    this.#gone.abort(new Error('ended'));
  }

  /** Carries a call out, unless it is dead; the blow falls where it is meant to. */
  async call<T>(name: string, { hasEffect = false, work }: { readonly hasEffect?: boolean; readonly work: () => Promise<T> }): Promise<T> {
    if (this.isDead) return await never();
    this.#calls += 1;
    const { blow, clock, trace } = this.#options;
    const struck = blow?.at === this.#calls ? blow.kind : undefined;
    trace.add(`${clock.monotonicMs()} ${this.#options.name} ${name}`);
    if (struck === 'signal-before') this.#interrupt(struck);
    if (struck === 'kill-before') this.#kill(struck);
    if (this.isDead) return await never();
    if (hasEffect) this.effects.push({ name, atMs: clock.monotonicMs() });
    const working = work();
    if (struck === 'signal-during') this.#interrupt(struck);
    try {
      const answer = await working;
      this.#afterwards(struck);
      return this.isDead ? await never() : answer;
    } catch (error) {
      this.#afterwards(struck);
      if (this.isDead) return await never();
      throw error;
    }
  }

  #afterwards(struck: BlowKind | undefined): void {
    if (struck === 'kill-after') this.#kill(struck);
    if (struck === 'signal-after') this.#interrupt(struck);
  }

  #interrupt(kind: BlowKind): void {
    this.#options.onBlow(kind);
    this.#cancellation.abort(new Error('cancelled by SIGTERM'));
  }

  #kill(kind: BlowKind): void {
    if (this.isDead) return;
    this.#options.onBlow(kind);
    this.#gone.abort(new Error('killed'));
    this.#resolveKilled();
  }
}
