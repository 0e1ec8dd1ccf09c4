import type { Application, HealthStatusCode } from '../core/argocd/application.js';
import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { ChartRegistry } from './chart-source.js';
import type { GitRepository } from './git-repository.js';
import type { SimulatorRequest, SimulatorResponse } from './http-messages.js';
import type { Manifest } from './manifests.js';
/**
 * What becomes of a revision once it is synced.
 * - `healthy`: Progressing, then Healthy.
 * - `degraded`: Progressing, then Degraded (the image cannot be pulled) for good.
 * - `sync-failed`: the operation ends Failed because one object is refused.
 * - `never-healthy`: Progressing for ever.
 * - `flapping`: Healthy and Degraded in turns, at last Healthy for good.
 * - `instantly-healthy`: Healthy at once, as kinds whose check ignores `observedGeneration` report.
 * - `crash-looping`: the same, and Degraded (its container ends again and again) for good once the first phase of a flapping workload is over.
 * - `analysis-failed`: the analysis of a Rollout with steps fails, which aborts it; other workloads are healthy.
 * - `hook-failed`: the operation ends Failed because a hook does; the hook stays behind, Degraded.
 */
export type Outcome = 'healthy' | 'degraded' | 'sync-failed' | 'never-healthy' | 'flapping' | 'instantly-healthy' | 'crash-looping' | 'analysis-failed' | 'hook-failed';
/** A revision about to be applied. */
export interface JudgedRevision {
    readonly application: string;
    /** The commit; for several sources that of the first. */
    readonly sha: string;
    /** One commit for each source. */
    readonly shas: readonly string[];
    readonly manifests: readonly Manifest[];
}
/** Milliseconds, each of which may be 0. */
export interface Delays {
    /** From the request of an operation until the controller marks it Running. */
    readonly pickup: number;
    /** Length of an apply. */
    readonly sync: number;
    /** From the request of a comparison until it starts. */
    readonly reconcile: number;
    /** Length of a comparison. */
    readonly compare: number;
    /** Until a workload's controller has observed the new generation. */
    readonly observe: number;
    /** From the first comparison after an apply until Healthy. */
    readonly rollout: number;
    /** The same until Degraded. */
    readonly degraded: number;
    /** Length of one phase of a flapping workload. */
    readonly flap: number;
    /** Between polls of the repository; 0 switches polling off. */
    readonly poll: number;
    /** How long a resolved branch may be remembered by comparisons that nobody asked for. */
    readonly revisionCache: number;
    /** How long such comparisons hide that the repository cannot be read. */
    readonly repositoryErrorGrace: number;
    /** From Terminating until Failed. */
    readonly terminate: number;
    /** What every login takes. */
    readonly login: number;
    /** From the sync of an Application in an Application until it is there. */
    readonly create: number;
    /** From the sync of an ApplicationSet until its Applications are there. */
    readonly generate: number;
}
/** Delays of a real, small and idle installation. */
export declare const DEFAULT_DELAYS: Delays;
/** A sync window of the project. Its schedule is only shown: `active` says whether it is open. */
export interface SyncWindow {
    readonly kind: 'allow' | 'deny';
    readonly active: boolean | ((now: Date) => boolean);
    readonly manualSync?: boolean;
    readonly schedule?: string;
    readonly duration?: string;
    /** Names of Applications; all where absent. */
    readonly applications?: readonly string[];
}
/** What goes wrong. Change it while running with `setFaults`. */
export interface Faults {
    /** Requested comparisons are never carried out, as when the controller is down: such requests hang. */
    readonly hangRefresh?: boolean;
    /** The git host answers with references that are this many milliseconds old, counted from when they were first seen. */
    readonly lsRemoteLagMs?: number;
    /** The next so many requests for an Application are refused although they are permitted. */
    readonly forbidNext?: number;
    /** The controller overlooks the next so many operations until the Application is written to once more. */
    readonly overlookNext?: number;
    /** Lists and streams show what was so many milliseconds ago: they come from the informer of the server. GET does not. */
    readonly informerLagMs?: number;
    /** Streams stay open but lose every event. */
    readonly dropEvents?: boolean;
    /** The repository cannot be read, for this reason. */
    readonly repositoryError?: string;
    /** Manifests cannot be generated, for this reason; after three times the error is remembered until a hard refresh. */
    readonly manifestError?: string;
    /** ApplicationSets make nothing new, for this reason. */
    readonly applicationSetError?: string;
    /** A parent that reverts a change to `spec.syncPolicy.automated` after so many milliseconds. */
    readonly parentRevertsAutomatedAfterMs?: number;
    /**
     * Sees every request first. Call `next` to have it carried out; return something else, or throw
     * `ConnectionCut`, before or after that.
     */
    readonly intercept?: (request: SimulatorRequest, next: () => Promise<SimulatorResponse>) => Promise<SimulatorResponse>;
}
export interface SimulatedSource {
    readonly repoURL: string;
    readonly path?: string;
    readonly targetRevision?: string;
    readonly ref?: string;
    /** Name of a chart of the registry at `repoURL`. */
    readonly chart?: string;
}
/** An Application to begin with. Give either one source in place, or several in `sources`. */
export interface SimulatedApplication {
    readonly name: string;
    /** `argocd` by default. */
    readonly namespace?: string;
    /** `default` by default. */
    readonly project?: string;
    readonly repoURL?: string;
    readonly path?: string;
    readonly targetRevision?: string;
    readonly sources?: readonly SimulatedSource[];
    /** The whole of its one source as it stands in git, with `helm`, `kustomize` and whatever else; in place of the three before. */
    readonly source?: JsonObject;
    /** In place of a source: what is hydrated is pushed by the caller, and told by `Simulator.hydrate`. */
    readonly sourceHydrator?: NonNullable<Application['spec']['sourceHydrator']>;
    /** Namespace to deploy to; the Application's name by default. */
    readonly destinationNamespace?: string;
    readonly automated?: boolean | {
        readonly prune?: boolean;
        readonly selfHeal?: boolean;
        readonly allowEmpty?: boolean;
    };
    readonly retry?: {
        readonly limit: number;
        readonly backoff?: RetryBackoff;
        readonly refresh?: boolean;
    };
    readonly syncOptions?: readonly string[];
    readonly revisionHistoryLimit?: number;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    /** Name of the ApplicationSet that made it. */
    readonly ownedBy?: string;
    /** What is deployed at the start: the target revision, Healthy, by default. */
    readonly initial?: {
        readonly revision?: string;
        readonly health?: HealthStatusCode;
    } | 'never-deployed';
}
/** Durations as Argo CD writes them: `5s`, `3m`. */
export interface RetryBackoff {
    readonly duration?: string;
    readonly factor?: number;
    readonly maxDuration?: string;
}
/** Whether `username` may do `action` to `object` (`<project>/<name>`); actions on ApplicationSets are `applicationsets/get` and the like, reading logs is `logs/get`. */
export type Permission = (username: string, action: string, object: string) => boolean;
export interface SimulatorOptions {
    readonly clock: Clock;
    /** By the URL that Applications name: paths of bare repositories, or repositories that are held elsewhere. */
    readonly repositories: Readonly<Record<string, string | GitRepository>>;
    /** Registries of charts by the URL that Applications name. */
    readonly charts?: Readonly<Record<string, ChartRegistry>>;
    readonly applications: readonly SimulatedApplication[];
    /** User names by bearer token. */
    readonly tokens?: Readonly<Record<string, string>>;
    /**
     * Accepts listed tokens that do not look like a JWT (three parts); true by default, for convenience.
     * A real server ignores such a token as if none had been sent.
     */
    readonly lenientTokens?: boolean;
    /** Requests without a valid token are made by the anonymous user instead of being refused. */
    readonly anonymous?: boolean;
    /** Passwords by user name, for logins. */
    readonly users?: Readonly<Record<string, string>>;
    /**
     * Connectors of Dex by their id: the user that an identity token stands for, undefined for a token that is not valid.
     * Without any there is no Dex.
     */
    readonly dex?: Readonly<Record<string, (subjectToken: string) => string | undefined>>;
    /** Everything is permitted by default. */
    readonly permission?: Permission;
    /** `healthy` by default. */
    readonly outcome?: (revision: JudgedRevision) => Outcome;
    readonly delays?: Partial<Delays>;
    /** What the container of a pod has written, the oldest line first; a few lines that fit its state where absent. */
    readonly logs?: (asked: {
        readonly application: string;
        readonly pod: string;
        readonly container: string;
        readonly previous: boolean;
    }) => readonly string[];
    readonly windows?: readonly SyncWindow[];
    readonly faults?: Faults;
    /** What a pullRequest generator finds whenever it looks: parameters, one set of them for each pull request. */
    readonly pullRequests?: () => readonly Readonly<Record<string, string>>[];
    /** A folder that is not there is stood in for by one Deployment, as for a repository that nobody has; else the Application cannot be compared. */
    readonly standsIn?: boolean;
    /** Expands the generators of an ApplicationSet that the simulator does not know itself; undefined where it does not know them either. */
    readonly generate?: (set: JsonObject) => readonly JsonObject[] | undefined;
    /** What `/api/version` says. */
    readonly version?: string;
}
