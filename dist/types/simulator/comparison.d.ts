import type { HealthStatus, ResourceStatus } from '../core/argocd/application.js';
import type { DesiredState } from './desired-state.js';
import type { LiveState } from './live-state.js';
import { type ResourceKey } from './manifests.js';
/** What a comparison of git with the cluster found. */
export interface Comparison {
    readonly status: 'Synced' | 'OutOfSync' | 'Unknown';
    /** Without health, which is kept in the resource tree; sorted by group, kind, namespace and name. */
    readonly resources: readonly ResourceStatus[];
    readonly health: HealthStatus;
    /** True where nothing but objects to be pruned stands between git and the cluster. */
    readonly onlyPruning: boolean;
}
/** Compares the objects that git asks for with the live ones. */
export declare function compare(desired: DesiredState, live: LiveState): Comparison;
/** The fields that name an object, as Go writes them: empty ones are absent. */
export declare function identity(key: ResourceKey): Pick<ResourceStatus, 'group' | 'version' | 'kind' | 'namespace' | 'name'>;
