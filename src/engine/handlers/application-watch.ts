import type { Application } from '../../core/argocd/application.js';
import { childAbort } from '../../core/child-abort.js';
import { isOperationBusy } from '../../core/argocd/assess.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';

/**
 * Milliseconds between polls: short at first, longer while nothing changes; `least` of that even where the stream tells of
 * changes. Beside a stream that is alive no less than `besideMs`, and than `besideEachMs` for each application that is followed,
 * up to `longestMs`: 600 that wait together ask the server 20 times a second.
 */
const poll = { firstMs: 1_000, factor: 1.5, longestMs: 30_000, least: 0.1, besideMs: 10_000, besideEachMs: 50 };
/**
 * Milliseconds between refreshes, each of which is a full comparison on the server: less than usual only where
 * `stable-for` is shorter, and more and more while they bring nothing new.
 */
const refreshGapMs = { shortest: 1_000, usual: 5_000, factor: 1.5, longest: 30_000 };
const heartbeatMs = 30_000;
/**
 * Argo CD up to 3.5 overlooks an operation now and then that is asked for right after another has ended, and begins it
 * only when the Application is written to again: after so many milliseconds a refresh sees to that.
 */
const overlookedMs = 10_000;

/** A reading of the Application and what is known about its age. */
export interface Reading {
  readonly application: Application;
  /** True when a refresh asked for after the last operation had ended was answered, and no operation ran since. */
  readonly afterOperation: boolean;
}

/** Nobody reads why a pause ended early; without a reason, one with a stack is made each time. */
const changed = new Error('changed');

/**
 * Follows one Application: every reading is a fresh GET; the server's stream only tells when to read
 * again, with a slow poll beside it, so that the number of requests stays bounded however long it takes.
 */
export class ApplicationWatch {
  private readonly ref: ApplicationRef;
  private readonly context: StepContext;
  private unfollow: (() => void) | undefined;
  private newest: Application | undefined;
  /** What the stream told last; `changed` where something may have been missed. */
  private told: Application | 'changed' | undefined;
  private wake: (() => void) | undefined;
  private lastReadMs = Number.NEGATIVE_INFINITY;
  private pollMs = poll.firstMs;
  private fruitless = 0;
  private lastState = '';
  private lastRefreshMs = Number.NEGATIVE_INFINITY;
  private answeredRefreshMs = Number.NEGATIVE_INFINITY;
  private lastOperation: string | undefined;
  private refreshedOperation: string | undefined;
  private operationAtRefresh: string | undefined;
  /** Since when an operation has been asked for that nobody has begun. */
  private requestedAtMs: number | undefined;
  private hasCachedError = false;
  private hardRefreshed = false;
  private lastLine = '';
  private lastLineMs = Number.NEGATIVE_INFINITY;
  private readonly onTold: ((application: Application) => void) | undefined;

  /**
   * Reads again whenever something changes. With `onTold`, only where a decision can come of it, and not while an operation
   * runs: the rest is told, for people to see.
   */
  constructor(ref: ApplicationRef, context: StepContext, { onTold }: { readonly onTold?: (application: Application) => void } = {}) {
    this.ref = ref;
    this.context = context;
    this.onTold = onTold;
  }

  /** Reads the Application; with `refresh`, after a new comparison, unless one was asked for a moment ago or does not come in time. */
  async read(options: { readonly refresh: boolean; readonly withinMs?: number }): Promise<Reading> {
    const { clock, ports, signal } = this.context;
    const overlooked = this.requestedAtMs !== undefined && clock.monotonicMs() - this.requestedAtMs >= overlookedMs;
    const withinMs = Math.min(overlooked ? overlookedMs : 60_000, options.withinMs ?? this.context.remainingMs());
    const refresh = (options.refresh || overlooked) && this.mayRefresh;
    if (refresh) this.lastRefreshMs = clock.monotonicMs();
    const answer = await ports.argocd.get(this.ref, {
      signal,
      ...(refresh ? { refresh: this.refreshKind(), timeoutMs: Math.max(1_000, withinMs) } : {}),
    });
    this.unfollow ??= this.context.stream.follow(this.ref, (told) => { this.hear(told); });
    this.lastReadMs = clock.monotonicMs();
    // Another replica of the server may lag behind: what was seen once is not taken back.
    const isOlder = this.newest !== undefined && isOlderThan(answer, this.newest);
    const application = isOlder ? (this.newest ?? answer) : answer;
    this.newest = application;
    const operation = operationKey(application);
    const isRequested = application.operation !== undefined && application.status?.operationState === undefined;
    this.requestedAtMs = isRequested ? this.requestedAtMs ?? clock.monotonicMs() : undefined;
    this.hasCachedError = application.status?.conditions?.some(({ message }) => message.includes('(cached)')) === true;
    if (refresh) this.operationAtRefresh = operation;
    // A refresh that hangs leaves its annotation behind: then the answer is older than the question.
    const answered = refresh && !isOlder && application.metadata.annotations?.[refreshAnnotation] === undefined;
    if (answered) this.answeredRefreshMs = this.lastRefreshMs;
    if (answered && operation === this.lastOperation) this.refreshedOperation = operation;
    this.lastOperation = operation;
    this.slowDown(application, refresh);
    return { application, afterOperation: !isOperationBusy(application) && operation === this.refreshedOperation };
  }

  /** Nothing that was older than this counts: the answer to a request that changed the application. */
  ignoreOlderThan(application: Application): void {
    this.newest = application;
  }

  private hear(told: Application | undefined): void {
    this.told = told ?? 'changed';
    if (this.isWorthALook) this.wake?.();
    else if (told !== undefined) this.onTold?.(told);
  }

  /** Whether what the stream told last is further than what was read, and not on the way only. */
  private get isWorthALook(): boolean {
    const { told, newest } = this;
    if (told === undefined || told === 'changed' || newest === undefined) return told !== undefined;
    if (isOlderThan(told, newest)) return false;
    return this.onTold === undefined || (!isOperationBusy(told) && stageOf(told) !== stageOf(newest));
  }

  /** What brings nothing new is asked for less and less often. */
  private slowDown(application: Application, refreshed: boolean): void {
    const state = stageOf(application);
    if (state !== this.lastState) {
      this.fruitless = 0;
      this.pollMs = poll.firstMs;
    } else if (refreshed) this.fruitless += 1;
    this.lastState = state;
  }

  /** True where the next refresh will be a hard one: for an error of manifest generation that the server keeps. */
  get keepsOldError(): boolean {
    return this.hasCachedError && !this.hardRefreshed;
  }

  /** An error of manifest generation that the server keeps is only given up by a hard refresh; one is enough. */
  private refreshKind(): 'normal' | 'hard' {
    if (!this.keepsOldError) return 'normal';
    this.hardRefreshed = true;
    return 'hard';
  }

  /** True when the last refresh is long enough ago; since an operation has come or gone, that is soon. */
  get mayRefresh(): boolean {
    return this.untilRefreshMs <= 0;
  }

  /** Milliseconds until that is so. */
  get untilRefreshMs(): number {
    const firstMs = Math.min(refreshGapMs.usual, Math.max(refreshGapMs.shortest, this.context.settings.stableForSec * 1000));
    const usualMs = Math.min(refreshGapMs.longest, firstMs * refreshGapMs.factor ** this.fruitless);
    const gapMs = this.lastOperation === this.operationAtRefresh ? usualMs : refreshGapMs.shortest;
    return this.lastRefreshMs + gapMs - this.context.clock.monotonicMs();
  }

  /** When the last refresh that was answered had been asked for, in monotonic milliseconds. */
  get refreshedAtMs(): number {
    return this.answeredRefreshMs;
  }

  /** Waits until something changed, `atMostMs` have passed or, unless `polling` is false, the next poll is due. */
  async pause(atMostMs: number, { polling = true }: { readonly polling?: boolean } = {}): Promise<void> {
    const { clock, signal, stream } = this.context;
    const besideMs = Math.min(poll.longestMs, Math.max(poll.besideMs, stream.following * poll.besideEachMs));
    const pollMs = stream.isLive ? Math.max(besideMs, this.pollMs) : this.pollMs;
    const waitMs = Math.max(0, polling ? Math.min(atMostMs, pollMs) : atMostMs);
    const endMs = clock.monotonicMs() + waitMs;
    const told = this.isWorthALook || !(await this.isQuietFor(waitMs));
    // An application may change all the time without coming any further.
    const soonestMs = Math.min(endMs, this.lastReadMs + this.pollMs * poll.least);
    if (told && soonestMs > clock.monotonicMs()) await clock.sleep(soonestMs - clock.monotonicMs(), signal);
    this.pollMs = Math.min(poll.longestMs, this.pollMs * poll.factor);
    this.told = undefined;
  }

  /** False as soon as the stream tells of a change. */
  private async isQuietFor(ms: number): Promise<boolean> {
    const waiting = childAbort(this.context.signal);
    this.wake = () => { waiting.abort(changed); };
    try {
      await this.context.clock.sleep(ms, waiting.signal);
      return true;
    } catch (error) {
      if (this.context.signal.aborted) throw error;
      return false;
    } finally {
      waiting.release();
      this.wake = undefined;
    }
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
    this.unfollow?.();
  }
}

const refreshAnnotation = 'argocd.argoproj.io/refresh';

/** Resource versions of one object are compared as numbers, as Argo CD itself does. */
function isOlderThan(one: Application, other: Application): boolean {
  const [mine, theirs] = [Number(one.metadata.resourceVersion), Number(other.metadata.resourceVersion)];
  return one.metadata.uid === other.metadata.uid && mine < theirs;
}

/** How far an application has come: all that decisions are taken on, but not what its resources say on the way. */
function stageOf(application: Application): string {
  const { sync, health, conditions, sourceHydrator } = application.status ?? {};
  return JSON.stringify([
    operationKey(application), sync?.status, sync?.revision, sync?.revisions, health?.status, sourceHydrator,
    (conditions ?? []).map(({ type, message }) => [type, message]), application.metadata.uid, application.metadata.deletionTimestamp,
  ]);
}

/** What tells one operation from the next; operations have no id. */
function operationKey(application: Application): string {
  const state = application.status?.operationState;
  return [state?.startedAt, state?.finishedAt, state?.phase, application.operation === undefined ? '' : 'requested'].join('|');
}
