import { type JsonObject } from '../core/json.js';
import type { ObjectHealth } from './live-state.js';
import { type Manifest } from './manifests.js';
import type { Delays, Outcome } from './options.js';
/** After so many milliseconds the object has this health. */
export interface RolloutStep {
    readonly afterMs: number;
    readonly health: ObjectHealth;
    /** Of its pods, where that is another one. */
    readonly pods?: ObjectHealth;
}
/** Health of a workload right after its spec changed. */
export declare function healthAtApply(manifest: Manifest, outcome: Outcome): ObjectHealth;
/**
 * Health of a Rollout whose status stands in git: there is no controller then that would change it.
 * Source: resource_customizations/argoproj.io/Rollout/health.lua of argo-cd.
 */
export declare function declaredHealth(object: JsonObject): ObjectHealth | undefined;
/** Health of an object right after an action, and whether it rolls out from there. */
export declare function healthAfterAction(manifest: Manifest, after: {
    readonly action: string;
    readonly state: JsonObject;
    readonly before: ObjectHealth | undefined;
}): {
    readonly health: ObjectHealth | undefined;
    readonly rolls: boolean;
};
/** What follows, step by step; each delay counts from the step before. */
export declare function progression(manifest: Manifest, outcome: Outcome, delays: Delays): readonly RolloutStep[];
/** Why the image of an object cannot be pulled, in the kubelet's words. */
export declare function pullFailure(manifest: Manifest): string;
