import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { ApplicationStore } from './application-store.js';
import type { ChartRegistry } from './chart-source.js';
import type { EventLog } from './event-log.js';
import type { GitSource } from './git-source.js';
import type { LiveState } from './live-state.js';
import type { Manifest } from './manifests.js';
import type { Delays, Faults, JudgedRevision, Outcome, SyncWindow } from './options.js';
import type { Pacemaker } from './pacemaker.js';
import type { Projects } from './projects.js';
import type { RefreshLevel } from './refresher.js';
/** What all parts of one simulator share. The mutable fields are the caller's to turn. */
export interface World {
    readonly clock: Clock;
    readonly pace: Pacemaker;
    readonly store: ApplicationStore;
    readonly events: EventLog;
    readonly delays: Delays;
    /** By the URL that Applications name. */
    readonly sources: ReadonlyMap<string, GitSource>;
    /** By the URL that Applications name. */
    readonly charts: Readonly<Record<string, ChartRegistry>>;
    readonly projects: Projects;
    /** What the repo-server remembers about failures to generate manifests, by Application. */
    readonly failures: Map<string, {
        count: number;
        message: string;
    }>;
    /** What pullRequest generators find. */
    readonly pullRequests: () => readonly Readonly<Record<string, string>>[];
    /** Whether folders that are not there are stood in for. */
    readonly standsIn: boolean;
    /** Expands ApplicationSets before the simulator's own way is tried. */
    readonly generate: (set: JsonObject) => readonly JsonObject[] | undefined;
    faults: Faults;
    windows: readonly SyncWindow[];
    outcome: (revision: JudgedRevision) => Outcome;
    /** Told of every object that a sync has created or changed: some make others. */
    applied: (manifest: Manifest) => void;
}
/** One Application and what its controller remembers about it. */
export interface Managed {
    /** `namespace/name`. */
    readonly key: string;
    readonly live: LiveState;
    /** What git asked for at the last comparison that could tell. */
    wanted: readonly Manifest[];
    /** Asks for a comparison; returns at once. */
    readonly requestRefresh: (level: RefreshLevel) => void;
    /**
     * Called once, by the comparison that follows an operation: what was applied rolls out from then on, so that
     * even without delays Progressing is seen before anything else.
     */
    afterOperation: (() => void) | undefined;
    /** Ends the waiting of the operation that runs. */
    termination: AbortController;
    /** Length of the next apply in place of the usual one. */
    syncMs: number | undefined;
    /** When the repository could not be read for the first time, monotonic. */
    repositoryErrorSince: number | undefined;
}
