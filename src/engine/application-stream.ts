import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';
import type { ApplicationRef, ArgocdPort } from './ports.js';

/**
 * A stream that says nothing for so long may be one that a proxy has dropped: Argo CD sends nothing to keep it
 * alive. In milliseconds.
 */
const quietMs = 90_000;
const reopen = { firstMs: 1_000, longestMs: 30_000 };

interface Follower {
  readonly ref: ApplicationRef;
  readonly wake: () => void;
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
  private open: AbortController | undefined;
  private lastEventMs = 0;
  private pauseMs = reopen.firstMs;

  constructor({ argocd, clock }: { readonly argocd: ArgocdPort; readonly clock: Clock }) {
    this.argocd = argocd;
    this.clock = clock;
  }

  /** Calls `wake` whenever the application may have changed, until the result is called. */
  follow(ref: ApplicationRef, wake: () => void): () => void {
    const follower = { ref, wake };
    this.followers.add(follower);
    const key = `${ref.namespace ?? ''}/${ref.name}`;
    const isNew = !this.refs.has(key);
    this.refs.set(key, ref);
    if (this.open === undefined) void this.run();
    // The one that is open does not tell of it.
    else if (isNew) this.open.abort();
    return () => this.followers.delete(follower);
  }

  close(): void {
    this.closing.abort();
  }

  private async run(): Promise<void> {
    while (!this.closing.signal.aborted && this.followers.size > 0) {
      const open = new AbortController();
      this.open = open;
      const known = this.refs.size;
      await this.read(AbortSignal.any([open.signal, this.closing.signal]));
      open.abort();
      // One that was ended for a new application is opened again at once.
      if (this.refs.size === known) await this.clock.sleep(this.pauseMs, this.closing.signal).catch(() => undefined);
      this.pauseMs = Math.min(reopen.longestMs, this.pauseMs * 2);
      // What happened meanwhile was told to nobody.
      for (const { wake } of this.followers) wake();
    }
    this.open = undefined;
  }

  private async read(signal: AbortSignal): Promise<void> {
    this.lastEventMs = this.clock.monotonicMs();
    const quiet = this.guard(signal);
    try {
      for await (const application of this.argocd.watch([...this.refs.values()], AbortSignal.any([signal, quiet.signal]))) {
        this.pauseMs = reopen.firstMs;
        this.lastEventMs = this.clock.monotonicMs();
        const { name, namespace } = application.metadata;
        for (const { ref, wake } of this.followers) {
          if (ref.name === name && (ref.namespace === undefined || ref.namespace === namespace)) wake();
        }
      }
    } catch (error) {
      // Polling goes on beside it: a stream that cannot be had is no reason to fail.
      if (!(error instanceof AdapterError) && !signal.aborted && !quiet.signal.aborted) throw error;
    } finally {
      quiet.stop();
    }
  }

  /** A signal that is aborted once nothing has come for too long. */
  private guard(until: AbortSignal): { readonly signal: AbortSignal; readonly stop: () => void } {
    const [expired, stopped] = [new AbortController(), new AbortController()];
    const signal = AbortSignal.any([until, stopped.signal]);
    const watch = async (): Promise<void> => {
      for (let leftMs = quietMs; leftMs > 0; leftMs = this.lastEventMs + quietMs - this.clock.monotonicMs()) await this.clock.sleep(leftMs, signal);
      expired.abort();
    };
    watch().catch(() => undefined);
    return { signal: expired.signal, stop: () => { stopped.abort(); } };
  }
}
