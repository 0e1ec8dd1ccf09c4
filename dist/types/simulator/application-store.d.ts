import type { Clock } from '../core/clock.js';
import { type StoredApplication, type Writer } from './stored-application.js';
/** One write of a custom resource, as an informer sees it. */
export interface ApplicationEvent {
    readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
    readonly application: StoredApplication;
}
/** An Application that is yet to be created. */
export type Draft = Omit<StoredApplication, 'metadata'> & {
    readonly metadata: Omit<StoredApplication['metadata'], 'uid' | 'resourceVersion' | 'managedFields'>;
};
/** A write to an Application that is not there, or not any more. */
export declare class ApplicationGone extends Error {
    /** @param key `namespace/name`. */
    constructor(key: string);
}
/**
 * The custom resources, as the Kubernetes API keeps them: every write raises the resource version,
 * which is one counter for all, and is told to every watcher in the order of the writes.
 */
export declare class ApplicationStore {
    #private;
    constructor(clock: Clock);
    /** Sorted by qualified name. */
    all(): readonly StoredApplication[];
    /** The same as it was so many milliseconds ago, at most `REMEMBERED_MS`. */
    earlier(lagMs: number): readonly StoredApplication[];
    /** @param key `namespace/name`. */
    find(key: string): StoredApplication | undefined;
    /** The version of the latest write of any Application. */
    get resourceVersion(): string;
    /** Calls `watcher` synchronously with every write from now on; the result ends that. */
    watch(watcher: (event: ApplicationEvent) => void): () => void;
    create(draft: Draft): StoredApplication;
    /** Replaces the Application by what `change` makes of it, in one write. */
    write(key: string, writer: Writer, change: (current: StoredApplication) => StoredApplication): StoredApplication;
    /** Tells a last time of the Application and forgets it. */
    remove(key: string): void;
}
