import type { Operation, OperationState } from '../core/argocd/application.js';
import { ApplicationGone } from './application-store.js';
import { applyRevision, unconfirmedPruning, type Applied, type ApplyRequest } from './apply.js';
import { loadDesiredState } from './desired-state.js';
import type { ApplicationEventInfo } from './event-log.js';
import { GrpcCode, GrpcError } from './http-messages.js';
import { dueMs, kitchenTime, retriesWithLatest, retryLimit } from './retry.js';
import { isMultiSource, sourcesOf, timestamp, type StoredApplication, type Writer } from './stored-application.js';
import { canSync, windowsFor } from './windows.js';
import type { Managed, World } from './world.js';

/** How often an operation that a window blocks looks again, in milliseconds. */
const BLOCKED_POLL_MS = 10_000;
/** How often one that waits for a confirmation does. */
const CONFIRMATION_POLL_MS = 250;

type Outcome = Pick<OperationState, 'message' | 'syncResult'> & { readonly phase: 'Succeeded' | 'Failed' | 'Error' };

/**
 * Requests an operation: `operation` is set and `status.operationState` removed in one write, which is returned.
 * The controller carries it out later. Throws GrpcError where one is already there.
 */
export function startOperation(
  world: World,
  managed: Managed,
  request: { readonly operation: Operation; readonly writer: Writer; readonly event: Pick<ApplicationEventInfo, 'message' | 'by'> },
): StoredApplication {
  if (world.store.find(managed.key)?.operation !== undefined) {
    throw new GrpcError(GrpcCode.failedPrecondition, 'another operation is already in progress');
  }
  const written = world.store.write(managed.key, request.writer, (application) => {
    const { operationState: _previous, ...status } = application.status;
    return { ...application, status, operation: request.operation };
  });
  world.events.record(written, { reason: 'OperationStarted', ...request.event });
  managed.termination = new AbortController();
  const seen = noticed(world, managed.key);
  world.pace.spawn(async () => {
    try {
      await seen;
      await new OperationRun(world, managed, request.operation).run();
    } catch (error) {
      // An Application may be deleted while it is synced.
      if (!(error instanceof ApplicationGone)) throw error;
    }
  });
  return written;
}

/** When the controller looks at an operation that was just requested: at once, or with the next write. */
async function noticed(world: World, key: string): Promise<void> {
  const left = world.faults.overlookNext ?? 0;
  if (left === 0) return;
  world.faults = { ...world.faults, overlookNext: left - 1 };
  await new Promise<void>((resolve) => {
    const stop = world.store.watch(({ application: { metadata } }) => {
      if (`${metadata.namespace}/${metadata.name}` !== key) return;
      stop();
      resolve();
    });
  });
}

/** One operation, from the controller's pickup to its completion. */
class OperationRun {
  readonly #world: World;
  readonly #managed: Managed;
  readonly #operation: Operation;
  readonly #applied: Applied[] = [];
  #state: OperationState;

  constructor(world: World, managed: Managed, operation: Operation) {
    this.#world = world;
    this.#managed = managed;
    this.#operation = operation;
    this.#state = { operation, phase: 'Running', startedAt: '' };
  }

  async run(): Promise<void> {
    const { pace, delays } = this.#world;
    await pace.pause(delays.pickup);
    this.#save({ startedAt: this.#now() });
    for (;;) {
      const outcome = await this.#attempt();
      const terminated = this.#managed.termination.signal.aborted;
      const limit = retryLimit(this.#operation);
      const retries = this.#state.retryCount ?? 0;
      if (outcome.phase === 'Succeeded' || terminated || (limit >= 0 && retries >= limit)) {
        this.#complete(outcome);
        return;
      }
      if (!(await this.#waitForRetry(outcome))) return;
    }
  }

  async #attempt(): Promise<Outcome> {
    const { signal } = this.#managed.termination;
    await this.#waitForWindow();
    try {
      return await this.#sync(signal);
    } catch (error) {
      if (!signal.aborted || this.#world.pace.stopped.aborted) throw error;
      return this.#terminated();
    }
  }

  async #waitForWindow(): Promise<void> {
    const { pace, clock } = this.#world;
    const manual = this.#operation.initiatedBy?.automated !== true;
    while (!canSync(windowsFor(this.#world, this.#current()), { now: clock.now(), manual })) {
      const { phase, message } = this.#current().status.operationState ?? {};
      const blocked = 'Sync operation blocked by sync window';
      if (phase === 'Running' && message !== blocked) this.#save({ message: blocked });
      await pace.idle(BLOCKED_POLL_MS);
    }
  }

  async #sync(signal: AbortSignal): Promise<Outcome> {
    signal.throwIfAborted();
    const application = this.#current();
    const { sync } = this.#operation;
    const sources = sync?.sources ?? (sync?.source === undefined ? sourcesOf(application.spec) : [sync.source]);
    const multiSource = sync?.sources !== undefined || (sync?.source === undefined && isMultiSource(application.spec));
    const latest = (this.#state.retryCount ?? 0) > 0 && retriesWithLatest(this.#operation);
    const requested = latest ? [] : (sync?.revisions ?? (sync?.revision === undefined || sync.revision === '' ? [] : [sync.revision]));
    const desired = await loadDesiredState(this.#world, application, { sources, revisions: requested, fresh: true });
    await this.#world.pace.pause(this.#world.delays.compare, signal);
    const shown = (revisions: readonly string[]) => (multiSource ? { revisions } : revisions[0] === undefined ? {} : { revision: revisions[0] });
    const source = multiSource ? { source: { repoURL: '' }, sources } : sources[0] === undefined ? {} : { source: sources[0] };
    if (desired.kind === 'failed') {
      const raw = requested.length > 0 ? requested : [sources[0]?.targetRevision ?? ''].filter((text) => text !== '');
      return { phase: 'Error', message: `ComparisonError: ${desired.message}`, syncResult: { ...shown(raw), ...source } };
    }
    const result = { ...shown(desired.revisions), ...source };
    this.#save({ message: 'one or more tasks are running', syncResult: { ...result, resources: [] } });
    await this.#world.pace.pause(this.#managed.syncMs ?? this.#world.delays.sync, signal);
    await this.#waitForConfirmation(desired, signal);
    const applied = applyRevision(this.#world, this.#managed, { desired, operation: this.#operation, application });
    this.#applied.push(applied);
    this.#save({ syncResult: { ...result, resources: applied.resources } });
    return { phase: applied.phase, message: applied.message, syncResult: { ...result, resources: applied.resources } };
  }

  async #waitForConfirmation(desired: ApplyRequest['desired'], signal: AbortSignal): Promise<void> {
    for (;;) {
      const asked = unconfirmedPruning(this.#managed, { desired, operation: this.#operation, application: this.#current() });
      if (asked === undefined) return;
      const message = `waiting for pruning confirmation of ${asked}`;
      if (this.#state.message !== message) this.#save({ message });
      await this.#world.pace.idle(CONFIRMATION_POLL_MS, signal);
    }
  }

  async #terminated(): Promise<Outcome> {
    await this.#world.pace.pause(this.#world.delays.terminate);
    return { phase: 'Failed', message: 'Operation terminated', ...(this.#state.syncResult === undefined ? {} : { syncResult: this.#state.syncResult }) };
  }

  /** Running with `finishedAt` until the next attempt is due; false where the operation was terminated meanwhile. */
  async #waitForRetry(outcome: Outcome): Promise<boolean> {
    const { clock, pace } = this.#world;
    const { signal } = this.#managed.termination;
    const before = this.#state.retryCount ?? 0;
    const retryCount = before + 1;
    // The time told is computed with the old count, the time kept with the new one: so does Argo CD.
    const told = kitchenTime(new Date(clock.now().getTime() + dueMs(this.#operation, before)));
    const message = `${outcome.message ?? ''}. Retrying attempt #${retryCount} at ${told}.`;
    this.#save({ ...outcome, phase: 'Running', message, retryCount, finishedAt: this.#now() });
    try {
      await pace.pause(dueMs(this.#operation, retryCount), signal);
    } catch (error) {
      if (!signal.aborted || pace.stopped.aborted) throw error;
      this.#complete(await this.#terminated());
      return false;
    }
    const { finishedAt: _finished, syncResult: _result, ...running } = this.#state;
    this.#state = running;
    this.#save({ message: `Retrying operation${retriesWithLatest(this.#operation) ? ' with latest revisions' : ''}. Attempt #${retryCount}` });
    return true;
  }

  /** History first, then the end of the operation in one write; the comparison that follows is a later one. */
  #complete(outcome: Outcome): void {
    const { store, events } = this.#world;
    const { sync, initiatedBy } = this.#operation;
    const dryRun = sync?.dryRun === true;
    const full = (sync?.resources?.length ?? 0) === 0;
    if (outcome.phase === 'Succeeded' && full && !dryRun) this.#remember(outcome);
    const retries = this.#state.retryCount ?? 0;
    const suffix = outcome.phase !== 'Succeeded' && retries > 0 && outcome.message !== 'Operation terminated' ? ` (retried ${retries} times).` : '';
    const { message = '', ...rest } = outcome;
    this.#state = { ...this.#state, ...rest, message: `${message}${suffix}`, finishedAt: this.#now() };
    const operationState = this.#state;
    const written = store.write(this.#managed.key, 'argocd-application-controller', (application) => {
      const { operation: _operation, ...others } = application;
      return { ...others, status: { ...application.status, operationState } };
    });
    const succeeded = outcome.phase === 'Succeeded';
    // Of several sources the message has no revision, and two blanks in its place.
    const to = outcome.syncResult === undefined ? '' : ` to ${outcome.syncResult.revision ?? ''}`;
    events.record(written, {
      reason: 'OperationCompleted',
      type: succeeded ? 'Normal' : 'Warning',
      message: `${full ? 'Sync' : 'Partial sync'} operation${to} ${succeeded ? 'succeeded' : `failed: ${operationState.message ?? ''}`}`,
    });
    this.#managed.syncMs = undefined;
    if (dryRun) return;
    this.#rollOutLater();
    this.#managed.requestRefresh(initiatedBy?.automated === true ? 2 : 3);
  }

  #rollOutLater(): void {
    const earlier = this.#managed.afterOperation;
    const applied = this.#applied;
    this.#managed.afterOperation = () => {
      earlier?.();
      for (const { rollOut } of applied) rollOut();
    };
  }

  #remember(outcome: Outcome): void {
    this.#world.store.write(this.#managed.key, 'argocd-application-controller', (application) => {
      const history = application.status.history ?? [];
      const { resources: _resources, ...deployed } = outcome.syncResult ?? {};
      const entry = {
        id: (history.at(-1)?.id ?? -1) + 1,
        ...deployed,
        deployedAt: this.#now(),
        deployStartedAt: this.#state.startedAt,
        initiatedBy: this.#operation.initiatedBy ?? {},
      };
      const limit = application.spec.revisionHistoryLimit ?? 10;
      return { ...application, status: { ...application.status, history: limit === 0 ? [] : [...history, entry].slice(-limit) } };
    });
  }

  #save(change: Partial<OperationState>): StoredApplication {
    this.#state = { ...this.#state, ...change };
    const operationState = this.#state;
    return this.#world.store.write(this.#managed.key, 'argocd-application-controller', (application) => ({
      ...application,
      status: { ...application.status, operationState },
    }));
  }

  #current(): StoredApplication {
    const application = this.#world.store.find(this.#managed.key);
    if (application === undefined) throw new ApplicationGone(this.#managed.key);
    return application;
  }

  #now(): string {
    return timestamp(this.#world.clock.now());
  }
}
