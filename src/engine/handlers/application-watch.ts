import type { Application } from '../../core/argocd/application.js';
import { AdapterError } from '../../core/adapter-error.js';
import { isOperationBusy } from '../../core/argocd/assess.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';

/** Milliseconds between polls: short at first, longer while nothing changes. */
const poll = { firstMs: 1_000, factor: 1.5, longestMs: 10_000 };
/** Each refresh is a full comparison on the server: at least this far apart, less only where `stable-for` is shorter. */
const refreshGapMs = { longest: 5_000, shortest: 1_000 };
const heartbeatMs = 30_000;

/** A reading of the Application and what is known about its age. */
export interface Reading {
  readonly application: Application;
  /** True when a refresh asked for after the last operation had ended was answered, and no operation ran since. */
  readonly afterOperation: boolean;
}

/**
 * Follows one Application: every reading is a fresh GET; the server's stream only tells when to read
 * again, with a slow poll beside it, so that the number of requests stays bounded however long it takes.
 */
export class ApplicationWatch {
  private readonly ref: ApplicationRef;
  private readonly context: StepContext;
  private readonly closing = new AbortController();
  private changed = false;
  private wake: (() => void) | undefined;
  private pollMs = poll.firstMs;
  private lastRefreshMs = Number.NEGATIVE_INFINITY;
  private answeredRefreshMs = Number.NEGATIVE_INFINITY;
  private lastOperation: string | undefined;
  private refreshedOperation: string | undefined;
  private operationAtRefresh: string | undefined;
  private hasCachedError = false;
  private hardRefreshed = false;
  private lastLine = '';
  private lastLineMs = Number.NEGATIVE_INFINITY;

  constructor(ref: ApplicationRef, context: StepContext) {
    this.ref = ref;
    this.context = context;
    void this.follow();
  }

  /** Reads the Application; with `refresh`, after a new comparison, unless one was asked for a moment ago or does not come in time. */
  async read(options: { readonly refresh: boolean; readonly withinMs?: number }): Promise<Reading> {
    const { clock, ports, signal } = this.context;
    const withinMs = Math.min(60_000, options.withinMs ?? this.context.remainingMs());
    const refresh = options.refresh && this.mayRefresh;
    if (refresh) this.lastRefreshMs = clock.monotonicMs();
    const application = await ports.argocd.get(this.ref, {
      signal,
      ...(refresh ? { refresh: this.refreshKind(), timeoutMs: Math.max(1_000, withinMs) } : {}),
    });
    const operation = operationKey(application);
    this.hasCachedError = application.status?.conditions?.some(({ message }) => message.includes('(cached)')) === true;
    if (refresh) this.operationAtRefresh = operation;
    // A refresh that hangs leaves its annotation behind: then the answer is older than the question.
    const answered = application.metadata.annotations?.['argocd.argoproj.io/refresh'] === undefined;
    if (refresh && answered) this.answeredRefreshMs = this.lastRefreshMs;
    if (refresh && answered && operation === this.lastOperation) this.refreshedOperation = operation;
    if (operation !== this.lastOperation) this.pollMs = poll.firstMs;
    this.lastOperation = operation;
    return { application, afterOperation: !isOperationBusy(application) && operation === this.refreshedOperation };
  }

  /** An error of manifest generation that the server keeps is only given up by a hard refresh; one is enough. */
  private refreshKind(): 'normal' | 'hard' {
    if (!this.hasCachedError || this.hardRefreshed) return 'normal';
    this.hardRefreshed = true;
    return 'hard';
  }

  /** True when the last refresh is long enough ago; since an operation has come or gone, that is soon. */
  get mayRefresh(): boolean {
    const usualMs = Math.min(refreshGapMs.longest, Math.max(refreshGapMs.shortest, this.context.settings.stableForSec * 1000));
    const gapMs = this.lastOperation === this.operationAtRefresh ? usualMs : refreshGapMs.shortest;
    return this.context.clock.monotonicMs() - this.lastRefreshMs >= gapMs;
  }

  /** When the last refresh that was answered had been asked for, in monotonic milliseconds. */
  get refreshedAtMs(): number {
    return this.answeredRefreshMs;
  }

  /** Waits until something changed, `atMostMs` have passed or, unless `polling` is false, the next poll is due. */
  async pause(atMostMs: number, { polling = true }: { readonly polling?: boolean } = {}): Promise<void> {
    if (!this.changed) {
      const waiting = new AbortController();
      const stop = AbortSignal.any([waiting.signal, this.context.signal]);
      this.wake = () => waiting.abort();
      try {
        await this.context.clock.sleep(Math.max(0, polling ? Math.min(atMostMs, this.pollMs) : atMostMs), stop);
        this.pollMs = Math.min(poll.longestMs, this.pollMs * poll.factor);
      } catch (error) {
        if (this.context.signal.aborted) throw error;
        this.pollMs = poll.firstMs;
      } finally {
        this.wake = undefined;
      }
    }
    this.changed = false;
  }

  /** Tells the state when it changes, and again as a heartbeat when it has not for a while. */
  say(message: string): void {
    const now = this.context.clock.monotonicMs();
    const heartbeat = message === this.lastLine;
    if (heartbeat && now - this.lastLineMs < heartbeatMs) return;
    this.lastLine = message;
    this.lastLineMs = now;
    this.context.report(message, { heartbeat });
  }

  close(): void {
    this.closing.abort();
  }

  private async follow(): Promise<void> {
    const signal = AbortSignal.any([this.closing.signal, this.context.signal]);
    for (let backoffMs = 1_000; !signal.aborted; backoffMs = Math.min(30_000, backoffMs * 2)) {
      try {
        for await (const _ of this.context.ports.argocd.watch(this.ref, signal)) {
          backoffMs = 1_000;
          this.changed = true;
          this.wake?.();
        }
      } catch (error) {
        // Polling goes on beside it: a stream that cannot be had is no reason to fail.
        if (!(error instanceof AdapterError) && !signal.aborted) throw error;
      }
      await this.context.clock.sleep(backoffMs, signal).catch(() => undefined);
    }
  }
}

/** What tells one operation from the next; operations have no id. */
function operationKey(application: Application): string {
  const state = application.status?.operationState;
  return [state?.startedAt, state?.finishedAt, state?.phase, application.operation === undefined ? '' : 'requested'].join('|');
}
