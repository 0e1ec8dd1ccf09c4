import type { Clock } from '../core/clock.js';
import { qualifiedName, timestamp, uidFor, type StoredApplication, type Writer } from './stored-application.js';

/** One write of a custom resource, as an informer sees it. */
export interface ApplicationEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly application: StoredApplication;
}

/** An Application that is yet to be created. */
export type Draft = Omit<StoredApplication, 'metadata'> & {
  readonly metadata: Omit<StoredApplication['metadata'], 'uid' | 'resourceVersion' | 'managedFields'>;
};

/** How far back a lagging informer may be. */
const REMEMBERED_MS = 60_000;

/** A write to an Application that is not there, or not any more. */
export class ApplicationGone extends Error {
  /** @param key `namespace/name`. */
  constructor(key: string) {
    super(`no Application ${key} in the simulator`);
    this.name = 'ApplicationGone';
  }
}

/**
 * The custom resources, as the Kubernetes API keeps them: every write raises the resource version,
 * which is one counter for all, and is told to every watcher in the order of the writes.
 */
export class ApplicationStore {
  readonly #clock: Clock;
  readonly #applications = new Map<string, StoredApplication>();
  readonly #watchers = new Set<(event: ApplicationEvent) => void>();
  /** What was written lately, oldest first. */
  #log: readonly { readonly at: number; readonly key: string; readonly before: StoredApplication | undefined }[] = [];
  #resourceVersion = 1_000;
  #created = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Sorted by qualified name. */
  all(): readonly StoredApplication[] {
    return [...this.#applications.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, application]) => application);
  }

  /** The same as it was so many milliseconds ago, at most `REMEMBERED_MS`. */
  earlier(lagMs: number): readonly StoredApplication[] {
    const applications = new Map(this.#applications);
    for (const { key, before } of this.#log.filter(({ at }) => at > this.#clock.monotonicMs() - lagMs).toReversed()) {
      if (before === undefined) applications.delete(key);
      else applications.set(key, before);
    }
    return [...applications.values()].toSorted((a, b) => (qualifiedName(a) < qualifiedName(b) ? -1 : 1));
  }

  #remember(key: string): void {
    const at = this.#clock.monotonicMs();
    this.#log = [...this.#log.filter((entry) => entry.at > at - REMEMBERED_MS), { at, key, before: this.#applications.get(key) }];
  }

  /** @param key `namespace/name`. */
  find(key: string): StoredApplication | undefined {
    return this.#applications.get(key);
  }

  /** The version of the latest write of any Application. */
  get resourceVersion(): string {
    return String(this.#resourceVersion);
  }

  /** Calls `watcher` synchronously with every write from now on; the result ends that. */
  watch(watcher: (event: ApplicationEvent) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  create(draft: Draft): StoredApplication {
    this.#created += 1;
    const metadata = { ...draft.metadata, uid: uidFor(this.#created), resourceVersion: '', managedFields: [] };
    return this.#put('ADDED', this.#stamp({ ...draft, metadata }, 'argocd-server'));
  }

  /** Replaces the Application by what `change` makes of it, in one write. */
  write(key: string, writer: Writer, change: (current: StoredApplication) => StoredApplication): StoredApplication {
    const current = this.#applications.get(key);
    if (current === undefined) throw new ApplicationGone(key);
    const next = change(current);
    // Applications have no status subresource: every change outside the metadata raises the generation.
    const sameContent = next.spec === current.spec && next.status === current.status && next.operation === current.operation;
    const generation = current.metadata.generation + (sameContent ? 0 : 1);
    return this.#put('MODIFIED', this.#stamp({ ...next, metadata: { ...next.metadata, generation } }, writer));
  }

  /** Tells a last time of the Application and forgets it. */
  remove(key: string): void {
    const current = this.#applications.get(key);
    if (current === undefined) throw new ApplicationGone(key);
    this.#remember(key);
    this.#applications.delete(key);
    this.#resourceVersion += 1;
    this.#tell({ type: 'DELETED', application: { ...current, metadata: { ...current.metadata, resourceVersion: String(this.#resourceVersion) } } });
  }

  #stamp(application: StoredApplication, writer: Writer): StoredApplication {
    this.#resourceVersion += 1;
    const entry = {
      manager: writer,
      operation: 'Update',
      apiVersion: 'argoproj.io/v1alpha1',
      time: timestamp(this.#clock.now()),
      fieldsType: 'FieldsV1',
      fieldsV1: writer === 'argocd-application-controller' ? { 'f:status': {} } : { 'f:spec': {}, 'f:operation': {} },
    };
    const others = application.metadata.managedFields.filter(({ manager }) => manager !== writer);
    const metadata = {
      ...application.metadata,
      resourceVersion: String(this.#resourceVersion),
      managedFields: [...others, entry],
    };
    return { ...application, metadata };
  }

  #put(type: ApplicationEvent['type'], application: StoredApplication): StoredApplication {
    this.#remember(qualifiedName(application));
    this.#applications.set(qualifiedName(application), application);
    this.#tell({ type, application });
    return application;
  }

  #tell(event: ApplicationEvent): void {
    const watchers = [...this.#watchers];
    for (const watcher of watchers) watcher(event);
  }
}
