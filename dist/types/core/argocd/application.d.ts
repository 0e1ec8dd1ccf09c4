/**
 * Argo CD's Application as its REST API returns it: only the fields read here, every one optional
 * unless the server always sends it. Times are RFC 3339 UTC with second resolution.
 * Source: pkg/apis/application/v1alpha1/types.go of argo-cd.
 */
export interface Application {
    readonly metadata: {
        readonly name: string;
        readonly namespace?: string;
        readonly uid?: string;
        readonly resourceVersion?: string;
        readonly annotations?: Readonly<Record<string, string>>;
        readonly labels?: Readonly<Record<string, string>>;
        readonly deletionTimestamp?: string;
        readonly ownerReferences?: readonly {
            readonly kind: string;
            readonly name: string;
        }[];
    };
    readonly spec: ApplicationSpec;
    readonly status?: ApplicationStatus;
    /** Present exactly while an operation is requested or running. */
    readonly operation?: Operation;
}
export interface ApplicationSource {
    readonly repoURL: string;
    readonly path?: string;
    readonly targetRevision?: string;
    readonly chart?: string;
    readonly ref?: string;
    readonly [field: string]: unknown;
}
export interface ApplicationSpec {
    readonly project: string;
    readonly destination: {
        readonly server?: string;
        readonly name?: string;
        readonly namespace?: string;
    };
    readonly source?: ApplicationSource;
    /** Non-empty `sources` wins over `source`. */
    readonly sources?: readonly ApplicationSource[];
    readonly sourceHydrator?: {
        readonly drySource?: ApplicationSource;
        readonly syncSource?: {
            readonly targetBranch?: string;
            readonly path?: string;
            readonly repoURL?: string;
        };
        readonly hydrateTo?: {
            readonly targetBranch?: string;
        };
    };
    readonly syncPolicy?: {
        readonly automated?: {
            readonly prune?: boolean;
            readonly selfHeal?: boolean;
            readonly allowEmpty?: boolean;
            readonly enabled?: boolean;
        } | null;
        readonly syncOptions?: readonly string[];
    };
    /** What the comparison leaves out. */
    readonly ignoreDifferences?: readonly object[];
}
export type SyncStatusCode = 'Synced' | 'OutOfSync' | 'Unknown';
export type HealthStatusCode = 'Healthy' | 'Suspended' | 'Progressing' | 'Missing' | 'Degraded' | 'Unknown';
export type OperationPhase = 'Running' | 'Terminating' | 'Failed' | 'Error' | 'Succeeded';
export interface HealthStatus {
    readonly status?: HealthStatusCode;
    readonly message?: string;
    readonly lastTransitionTime?: string;
}
export interface ApplicationStatus {
    readonly sync?: {
        readonly status?: SyncStatusCode | '';
        /** What the last comparison resolved, not what is deployed; raw text such as `main` after an error. */
        readonly revision?: string;
        readonly revisions?: readonly string[];
        readonly comparedTo?: {
            readonly source?: ApplicationSource;
            readonly sources?: readonly ApplicationSource[];
            readonly destination?: ApplicationSpec['destination'];
        };
    };
    readonly health?: HealthStatus;
    readonly resources?: readonly ResourceStatus[];
    readonly history?: readonly HistoryEntry[];
    readonly conditions?: readonly ApplicationCondition[];
    readonly reconciledAt?: string;
    readonly operationState?: OperationState;
    readonly sourceHydrator?: {
        readonly lastSuccessfulOperation?: HydrateOperation;
        readonly currentOperation?: HydrateOperation & {
            readonly phase?: 'Hydrating' | 'Hydrated' | 'Failed';
            readonly message?: string;
        };
        readonly lastComparedDryRevision?: string;
    };
    /** Namespace of the control plane. */
    readonly controllerNamespace?: string;
    readonly summary?: {
        readonly externalURLs?: readonly string[];
        readonly images?: readonly string[];
    };
}
/** `drySHA` was rendered to `hydratedSHA`. */
export interface HydrateOperation {
    readonly drySHA?: string;
    readonly hydratedSHA?: string;
}
export interface ResourceStatus {
    readonly group?: string;
    readonly version?: string;
    readonly kind: string;
    readonly namespace?: string;
    readonly name: string;
    readonly status?: SyncStatusCode;
    readonly health?: HealthStatus;
    readonly hook?: boolean;
    readonly requiresPruning?: boolean;
}
export interface ApplicationCondition {
    readonly type: string;
    readonly message: string;
    readonly lastTransitionTime?: string;
}
export interface HistoryEntry {
    /** Counts from 0; 0 is a real id. */
    readonly id: number;
    readonly revision?: string;
    readonly revisions?: readonly string[];
    readonly deployedAt: string;
    readonly deployStartedAt?: string;
    readonly source?: ApplicationSource;
    readonly sources?: readonly ApplicationSource[];
    readonly initiatedBy?: {
        readonly username?: string;
        readonly automated?: boolean;
    };
}
export interface Operation {
    readonly sync?: {
        readonly revision?: string;
        readonly revisions?: readonly string[];
        readonly prune?: boolean;
        readonly dryRun?: boolean;
        readonly resources?: readonly unknown[];
        readonly source?: ApplicationSource;
        readonly sources?: readonly ApplicationSource[];
        readonly syncOptions?: readonly string[];
        readonly syncStrategy?: {
            readonly apply?: object;
            readonly hook?: object;
        };
        readonly autoHealAttemptsCount?: number;
    };
    readonly initiatedBy?: {
        readonly username?: string;
        readonly automated?: boolean;
    };
    /** Client-chosen data that survives on the operation. */
    readonly info?: readonly {
        readonly name: string;
        readonly value: string;
    }[];
    readonly retry?: object;
}
export interface OperationState {
    readonly operation: Operation;
    readonly phase: OperationPhase;
    readonly message?: string;
    readonly startedAt: string;
    readonly finishedAt?: string;
    readonly retryCount?: number;
    readonly syncResult?: {
        readonly revision?: string;
        readonly revisions?: readonly string[];
        readonly resources?: readonly ResourceResult[];
        readonly source?: ApplicationSource;
        readonly sources?: readonly ApplicationSource[];
    };
}
export interface ResourceResult {
    readonly group?: string;
    readonly version?: string;
    readonly kind: string;
    readonly namespace?: string;
    readonly name: string;
    readonly status?: 'Synced' | 'SyncFailed' | 'Pruned' | 'PruneSkipped';
    readonly message?: string;
    readonly hookType?: string;
    readonly hookPhase?: OperationPhase;
    readonly syncPhase?: string;
}
/** Auto-sync is on when `automated` is present and not switched off (`enabled: false`, Argo CD 3.1 and later). */
export declare function isAutoSynced(application: Application): boolean;
