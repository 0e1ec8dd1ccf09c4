import { type JsonObject } from '../json.js';
import type { TreeNode } from './diagnosis.js';
/** How a pod is. `reason` is the one that kubectl shows as its status; `restarts` are those of all containers. */
export type PodState = {
    readonly namespace: string;
    readonly name: string;
    readonly reason?: string;
    readonly restarts: number;
    /** Those that are not ready, the ones that failed first. */
    readonly containers: readonly ContainerState[];
};
/** One container that is not as it should be. The exit is that of its last end, also where it waits to be started anew. */
export type ContainerState = {
    readonly name: string;
    readonly state: 'waiting' | 'running' | 'terminated' | 'unknown';
    readonly reason?: string;
    readonly message?: string;
    readonly exitCode?: number;
    readonly exitReason?: string;
    readonly restarts: number;
    readonly image?: string;
};
/** What the resource tree says of a pod by itself. Source: populatePodInfo in controller/cache/info.go of argo-cd. */
export declare function podOfTree({ namespace, name, info }: TreeNode): PodState;
/** The same with its containers, from the Pod as Kubernetes has it. */
export declare function podOfManifest(node: TreeNode, pod: JsonObject): PodState;
/** The container whose log says why; undefined where none has run, so that there is no log. */
export declare function loggingContainer({ containers, reason, restarts }: PodState): {
    readonly name: string;
    readonly previous: boolean;
} | undefined;
/** `container web: CrashLoopBackOff, last exit code 1 (Error), 4 restarts`. */
export declare function describeContainer({ name, state, reason, exitCode, exitReason, restarts }: ContainerState): string;
/** `Pod shop/web-1: CrashLoopBackOff, 4 restarts`, or its first container where that is known. */
export declare function describePod({ namespace, name, reason, restarts, containers: [first] }: PodState): string;
