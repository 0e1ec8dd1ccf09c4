import { isDeepStrictEqual } from 'node:util';
import type { ApplicationCondition } from '../core/argocd/application.js';
import { comparedStatus, type ComparisonResult } from './compared-status.js';
import { decideAutoSync } from './auto-sync.js';
import { compare } from './comparison.js';
import { loadDesiredState, type DesiredState } from './desired-state.js';
import { startOperation } from './operation-run.js';
import { isMultiSource, sourcesOf, type StoredApplication } from './stored-application.js';
import { windowsFor } from './windows.js';
import type { Managed, World } from './world.js';

/** 1: with the revision of last time; 2: resolves the target revision, perhaps from memory; 3: lists the references anew; 4: and generates the manifests anew (hard). */
export type RefreshLevel = 1 | 2 | 3 | 4;

/** Annotations by which a comparison is requested. */
export const REFRESH_ANNOTATION = 'argocd.argoproj.io/refresh';
export const HYDRATE_ANNOTATION = 'argocd.argoproj.io/hydrate';
const SKIP_ANNOTATION = 'argocd.argoproj.io/skip-reconcile';
const SHA = /^[0-9a-f]{40}$/;

type Pass = Pick<ComparisonResult, 'startedAt' | 'sources' | 'multiSource' | 'destination' | 'desired' | 'movesReconciledAt'>;

/** The comparisons of one Application, one at a time: requests that come during one lead to one more. */
export class Refresher {
  readonly #world: World;
  readonly #managed: Managed;
  #pending: RefreshLevel | undefined;
  #running = false;

  constructor(world: World, managed: Managed) {
    this.#world = world;
    this.#managed = managed;
  }

  /** Asks for a comparison of at least this level; returns at once. */
  request(level: RefreshLevel): void {
    this.#pending = this.#pending === undefined || level > this.#pending ? level : this.#pending;
    if (this.#running) return;
    this.#running = true;
    this.#world.pace.spawn(() => this.#drain());
  }

  async #drain(): Promise<void> {
    while (this.#pending !== undefined) {
      await this.#world.pace.pause(this.#world.delays.reconcile);
      const level = this.#pending;
      this.#pending = undefined;
      const settled = this.#managed.afterOperation;
      await this.#reconcile(level);
      if (settled !== undefined && settled === this.#managed.afterOperation) {
        this.#managed.afterOperation = undefined;
        settled();
      }
    }
    this.#running = false;
  }

  async #reconcile(requested: RefreshLevel): Promise<void> {
    const { store, clock, pace, delays } = this.#world;
    const application = store.find(this.#managed.key);
    if (application === undefined || application.metadata.annotations?.[SKIP_ANNOTATION] === 'true') return;
    const level: RefreshLevel = specChanged(application) && requested < 3 ? 3 : requested;
    const startedAt = clock.now();
    const sources = sourcesOf(application.spec);
    const pinned = level === 1 ? comparedRevisions(application, sources.length) : undefined;
    const desired = await loadDesiredState(this.#world, application, { sources, fresh: level >= 3, hard: level === 4, ...(pinned === undefined ? {} : { revisions: pinned }) });
    await pace.pause(delays.compare);
    if (this.#hidesError(desired, level)) return;
    const { destination } = application.spec;
    this.#conclude({ movesReconciledAt: level >= 2, startedAt, sources, multiSource: isMultiSource(application.spec), destination, desired }, application);
  }

  /** Errors of comparisons that nobody asked for are kept back for a while: the status stays as it was. */
  #hidesError(desired: DesiredState, level: RefreshLevel): boolean {
    const now = this.#world.clock.monotonicMs();
    if (desired.kind === 'loaded') {
      this.#managed.repositoryErrorSince = undefined;
      return false;
    }
    this.#managed.repositoryErrorSince ??= now;
    return level < 3 && now - this.#managed.repositoryErrorSince < this.#world.delays.repositoryErrorGrace;
  }

  /**
   * Auto-sync first, then the status, in separate writes, as the controller does. The request by annotation goes with the status,
   * and with it one that has come since `seen`: up to 3.5 such a request is swallowed.
   */
  #conclude(pass: Pass, seen: StoredApplication): void {
    const { store, clock, events } = this.#world;
    const { key, live } = this.#managed;
    const current = store.find(key);
    if (current === undefined) return;
    if (pass.desired.kind === 'loaded') this.#managed.wanted = pass.desired.manifests;
    const comparison = compare(pass.desired, live);
    const windows = windowsFor(this.#world, current);
    const decision = decideAutoSync({ application: current, desired: pass.desired, comparison, windows, now: clock.now() });
    if (decision.kind === 'start') {
      startOperation(this.#world, this.#managed, { operation: decision.operation, writer: 'argocd-application-controller', event: { message: `Initiated automated sync to '${pass.desired.kind === 'loaded' ? pass.desired.revisions.join(', ') : ''}'` } });
    }
    const found: Omit<ApplicationCondition, 'lastTransitionTime'>[] = [];
    if (pass.desired.kind === 'failed') found.push({ type: 'ComparisonError', message: pass.desired.message });
    if (decision.kind === 'declined' && decision.condition !== undefined) found.push(decision.condition);
    const before = store.find(key)?.status ?? current.status;
    const status = comparedStatus(before, { ...pass, comparison, found, images: live.images(), now: clock.now() });
    const acknowledged = seen.metadata.annotations?.[REFRESH_ANNOTATION] !== undefined && this.#world.faults.hangRefresh !== true;
    if (isDeepStrictEqual(status, before) && !acknowledged) return;
    // Told before it is written, so that an event may be there for a change that is not yet.
    if (before.sync.status !== status.sync.status) {
      events.record(current, { reason: 'ResourceUpdated', message: `Updated sync status: ${before.sync.status ?? ''} -> ${status.sync.status ?? ''}` });
    }
    if (before.health?.status !== status.health?.status) {
      events.record(current, { reason: 'ResourceUpdated', message: `Updated health status: ${before.health?.status ?? ''} -> ${status.health?.status ?? ''}` });
    }
    store.write(key, 'argocd-application-controller', (application) => ({ ...(acknowledged ? withoutRequest(application) : application), status }));
  }
}

/** Only where there is a hydrator does anybody remove the request to it. */
function withoutRequest(application: StoredApplication): StoredApplication {
  const { annotations = {}, ...metadata } = application.metadata;
  const done = application.spec.sourceHydrator === undefined ? [REFRESH_ANNOTATION] : [REFRESH_ANNOTATION, HYDRATE_ANNOTATION];
  const kept = Object.entries(annotations).filter(([name]) => !done.includes(name));
  return { ...application, metadata: kept.length === 0 ? metadata : { ...metadata, annotations: Object.fromEntries(kept) } };
}

function specChanged(application: StoredApplication): boolean {
  const { reconciledAt, sync } = application.status;
  if (reconciledAt === undefined) return false;
  const compared = sync.comparedTo.sources ?? (sync.comparedTo.source === undefined ? [] : [sync.comparedTo.source]);
  return !isDeepStrictEqual([...compared], [...sourcesOf(application.spec)]);
}

function comparedRevisions(application: StoredApplication, count: number): readonly string[] | undefined {
  const { revision, revisions } = application.status.sync;
  const known = revisions ?? (revision === undefined ? [] : [revision]);
  return known.length === count && known.every((text, index) => SHA.test(text) || application.spec.sources?.[index]?.chart !== undefined || application.spec.source?.chart !== undefined) ? known : undefined;
}
