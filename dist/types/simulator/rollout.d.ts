import { type Manifest } from './manifests.js';
import type { ObjectHealth } from './live-state.js';
import type { Delays, Outcome } from './options.js';
/** After so many milliseconds the object has this health. */
export interface RolloutStep {
    readonly afterMs: number;
    readonly health: ObjectHealth;
}
/** Health of a workload right after its spec changed. */
export declare function healthAtApply(manifest: Manifest, outcome: Outcome): ObjectHealth;
/** What follows, step by step; each delay counts from the step before. */
export declare function progression(manifest: Manifest, outcome: Outcome, delays: Delays): readonly RolloutStep[];
/** Why the image of an object cannot be pulled, in the kubelet's words. */
export declare function pullFailure(manifest: Manifest): string;
