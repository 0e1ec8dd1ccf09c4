import { AdapterError } from '../core/adapter-error.js';
import { childAbort, noReason, type ChildAbort } from '../core/child-abort.js';
import type { Clock } from '../core/clock.js';
import type { Application } from '../core/argocd/application.js';
import type { ApplicationRef, ArgocdPort } from './ports.js';

/**
 * A stream that says nothing for so long may be one that a proxy has dropped: Argo CD sends nothing to keep it
 * alive. In milliseconds.
 */
const quietMs = 90_000;
const reopen = { firstMs: 1_000, longestMs: 30_000 };
/** Who begins to follow at the same time gets the same stream. In milliseconds. */
const gatherMs = 50;

interface Follower {
  readonly ref: ApplicationRef;
  readonly tell: (application: Application | undefined) => void;
}

/**
 * The server's stream of changes, one for all applications of a run. It only tells when to look: what it says is
 * never decided on. It is opened for whoever follows, anew when it ends or falls silent, and not while nobody does.
 */
export class ApplicationStream {
  private readonly argocd: ArgocdPort;
  private readonly clock: Clock;
  private readonly closing = new AbortController();
  private readonly followers = new Set<Follower>();
  private readonly refs = new Map<string, ApplicationRef>();
  private open: ChildAbort | undefined;
  private isRunning = false;
  private lastEventMs = 0;
  private hasSpoken = false;
  private pauseMs = reopen.firstMs;

  constructor({ argocd, clock }: { readonly argocd: ArgocdPort; readonly clock: Clock }) {
    this.argocd = argocd;
    this.clock = clock;
  }

  /** Applications that will be followed soon: one stream is opened for all of them. */
  expect(refs: readonly ApplicationRef[]): void {
    for (const ref of refs) this.refs.set(keyOf(ref), ref);
  }

  /** Calls `tell` with the application whenever it has changed, and with undefined where it may have; until the result is called. */
  follow(ref: ApplicationRef, tell: Follower['tell']): () => void {
    const follower = { ref, tell };
    this.followers.add(follower);
    const isNew = !this.refs.has(keyOf(ref));
    this.refs.set(keyOf(ref), ref);
    if (!this.isRunning) void this.run();
    // The one that is open does not tell of it.
    else if (isNew) this.open?.abort(noReason);
    return () => this.followers.delete(follower);
  }

  /** Whether it can be relied on for the time being: it has told of something not long ago. */
  get isLive(): boolean {
    return this.hasSpoken && this.clock.monotonicMs() - this.lastEventMs < quietMs;
  }

  /** How many follow it at this moment. */
  get following(): number {
    return this.followers.size;
  }

  close(): void {
    this.closing.abort(noReason);
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    await this.clock.sleep(gatherMs, this.closing.signal).catch(() => undefined);
    while (!this.closing.signal.aborted && this.followers.size > 0) {
      this.open = childAbort(this.closing.signal);
      const known = this.refs.size;
      await this.read(this.open);
      this.hasSpoken = false;
      // One that was ended for a new application is opened again at once.
      if (this.refs.size === known) await this.clock.sleep(this.pauseMs, this.closing.signal).catch(() => undefined);
      this.pauseMs = Math.min(reopen.longestMs, this.pauseMs * 2);
      // What happened meanwhile was told to nobody.
      for (const { tell } of this.followers) tell(undefined);
    }
    this.open = undefined;
    this.isRunning = false;
  }

  private async read(open: ChildAbort): Promise<void> {
    this.lastEventMs = this.clock.monotonicMs();
    this.guard(open).catch(() => undefined);
    try {
      for await (const application of this.argocd.watch([...this.refs.values()], open.signal)) {
        this.pauseMs = reopen.firstMs;
        this.lastEventMs = this.clock.monotonicMs();
        this.hasSpoken = true;
        const { name, namespace } = application.metadata;
        for (const { ref, tell } of this.followers) {
          if (ref.name === name && (ref.namespace === undefined || ref.namespace === namespace)) tell(application);
        }
      }
    } catch (error) {
      // Polling goes on beside it: a stream that cannot be had is no reason to fail.
      if (!(error instanceof AdapterError) && !open.signal.aborted) throw error;
    } finally {
      open.abort(noReason);
      open.release();
    }
  }

  /** Ends it once nothing has come for too long. */
  private async guard(open: ChildAbort): Promise<void> {
    for (let leftMs = quietMs; leftMs > 0; leftMs = this.lastEventMs + quietMs - this.clock.monotonicMs()) await this.clock.sleep(leftMs, open.signal);
    open.abort(noReason);
  }
}

function keyOf({ name, namespace }: ApplicationRef): string {
  return `${namespace ?? ''}/${name}`;
}
