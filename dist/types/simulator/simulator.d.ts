import type { JsonObject } from '../core/json.js';
import type { ApplicationEvent } from './application-store.js';
import type { SimulatorRequest, SimulatorResponse } from './http-messages.js';
import type { Faults, JudgedRevision, Outcome, SimulatorOptions, SyncWindow } from './options.js';
import { type StoredApplication, type StoredStatus } from './stored-application.js';
import type { Interruption } from './stream.js';
/** A request that was made, whatever became of it. */
export interface RecordedRequest {
    readonly method: string;
    /** With the query. */
    readonly path: string;
    readonly body: string | undefined;
    readonly at: Date;
    /** True for requests that change Applications or operate on them; logging in is none. */
    readonly mutating: boolean;
}
/** Someone else's sync. */
export interface ForeignOperation {
    readonly durationMs: number;
    /** What it deploys: again what is deployed, by default. */
    readonly revision?: string;
    readonly username?: string;
}
/** Argo CD without a cluster. Names are `name`, or `namespace/name` outside the namespace `argocd`. */
export interface Simulator {
    /** All requests so far, oldest first. */
    readonly requests: readonly RecordedRequest[];
    /** Answers a request. A stream answers with its first message. Throws ConnectionCut where a fault says so. */
    readonly handle: (request: SimulatorRequest) => Promise<SimulatorResponse>;
    /**
     * The Application as GET answers it, without HTTP and whoever asks; with `refresh`, after a comparison, which the signal ends.
     * Throws for an unknown name.
     */
    readonly read: (name: string, how?: {
        readonly refresh?: 'normal' | 'hard';
        readonly signal?: AbortSignal;
    }) => Promise<StoredApplication>;
    /** The custom resource as it is stored now. Throws for an unknown name. */
    readonly application: (name: string) => StoredApplication;
    /** Starts an operation by another user; throws where one is already there. */
    readonly startForeignOperation: (name: string, operation: ForeignOperation) => Promise<void>;
    /** Changes a live object by hand, so that it differs from git, and back the next time; throws where there is none of that name. */
    readonly drift: (name: string, object: string) => void;
    /** Puts another state of a live object in place of what is there, as kubectl does; undefined deletes it. Throws where there is none of that name. */
    readonly edit: (name: string, object: string, change: (state: JsonObject) => JsonObject | undefined) => void;
    /** Deletes the Application and creates it anew, with another uid and no history. */
    readonly recreate: (name: string) => void;
    /** What the hydrator has done. */
    readonly hydrate: (name: string, done: StoredStatus['sourceHydrator']) => void;
    /** What becomes of revisions applied from now on. */
    readonly setOutcome: (outcome: Outcome | ((revision: JudgedRevision) => Outcome)) => void;
    readonly setWindows: (windows: readonly SyncWindow[]) => void;
    /** Replaces the faults named and keeps the others; undefined ends one. */
    readonly setFaults: (faults: {
        readonly [K in keyof Faults]?: Faults[K] | undefined;
    }) => void;
    /** Ends all streams that are open. */
    readonly interruptStreams: (how: Interruption) => void;
    /** Calls with every write of an Application, in order; the result ends that. */
    readonly onChange: (watcher: (event: ApplicationEvent) => void) => () => void;
    /** Ends all timers, streams and requests that wait. The simulator is of no use after that. */
    readonly close: () => void;
}
/**
 * Starts a simulated Argo CD. Everything that takes time there takes it on `options.clock` here.
 * Rejects where a repository cannot be read.
 */
export declare function createSimulator(options: SimulatorOptions): Promise<Simulator>;
