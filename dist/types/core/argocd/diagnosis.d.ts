import type { Application, HealthStatus, ResourceStatus } from './application.js';
/** An object of the tree that an Application has in the cluster: what git asks for, and what that owns. */
export interface TreeNode {
    readonly group?: string;
    readonly version?: string;
    readonly kind: string;
    readonly namespace?: string;
    readonly name: string;
    readonly uid?: string;
    readonly parentRefs?: readonly {
        readonly uid?: string;
    }[];
    readonly health?: HealthStatus;
    readonly createdAt?: string;
    /** What Argo CD shows beside it: of a Pod its `Status Reason` and `Restart Count`. */
    readonly info?: readonly {
        readonly name: string;
        readonly value: string;
    }[];
}
/** An event of Kubernetes. Times are RFC 3339. */
export interface ObjectEvent {
    readonly type?: string;
    readonly count?: number;
    readonly reason?: string;
    readonly message?: string;
    /** Where `count` is more than 1, when it happened first. */
    readonly firstTimestamp?: string;
    readonly lastTimestamp?: string;
    readonly eventTime?: string;
    readonly metadata?: {
        readonly name?: string;
        readonly creationTimestamp?: string;
    };
}
/** Resources of the application that are not Healthy, in Argo CD's order; hooks that were left behind are none. */
export declare function notHealthyResources(application: Application): readonly ResourceStatus[];
/**
 * The object whose events say most about a resource: of all it owns the newest that is not Healthy either,
 * Pods first, since theirs name images and exit codes. Undefined where the tree does not have it.
 */
export declare function suspectOf(resource: ResourceStatus, nodes: readonly TreeNode[]): TreeNode | undefined;
/** The message with every resource that is not Healthy and that it does not name yet; of many only the first. */
export declare function withUnhealthy(message: string, application: Application | undefined, limit: number): string;
/** When it happened last. */
export declare function timeOf({ lastTimestamp, eventTime, metadata }: ObjectEvent): string | undefined;
