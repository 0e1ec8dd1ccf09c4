import type { JsonObject } from '../core/json.js';
import type { LiveObject, ObjectHealth } from './live-state.js';
import { type Manifest } from './manifests.js';
/** What is wrong with the pods of a workload, as far as its health tells. */
export type Trouble = 'pull' | 'crash' | 'job' | undefined;
export declare function troubleOf(health: ObjectHealth | undefined): Trouble;
/** Why a container is not started again, in the kubelet's words. */
export declare function crashFailure(manifest: Manifest): string;
/** What Argo CD shows beside a Pod of the tree. Source: populatePodInfo in controller/cache/info.go of argo-cd. */
export declare function podInfo(health: ObjectHealth | undefined): readonly JsonObject[];
/** The Pod of a workload as Kubernetes has it. */
export declare function podObject({ manifest, health, createdAt }: LiveObject, name: string): JsonObject;
/** What a container has written where a scenario does not say: nothing that has not run. */
export declare function defaultLog(health: ObjectHealth | undefined): readonly string[];
/** What Kubernetes says in place of the log; undefined where there is one. */
export declare function logRefusal(object: LiveObject, asked: {
    readonly pod: string;
    readonly previous: boolean;
}): string | undefined;
export declare function nameOfContainer({ object }: Manifest): string;
