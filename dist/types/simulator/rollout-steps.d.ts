import { type JsonObject } from '../core/json.js';
import type { Manifest } from './manifests.js';
import type { Outcome } from './options.js';
import type { Managed, World } from './world.js';
/**
 * The controller of Argo Rollouts for canaries with steps: weights, pauses and analyses, one after the other.
 * Source of fields and messages: pkg/apis/rollouts/v1alpha1/types.go and utils/rollout/rolloututil.go of argo-rollouts.
 */
/** True for a Rollout that a controller takes through steps: one with steps, whose status does not stand in git. */
export declare function isStepwise({ group, kind, object }: Manifest): boolean;
/** Which Rollout, and what becomes of its update. A later change of the object ends the following of this one. */
export interface Course {
    readonly key: string;
    readonly generation: number;
    readonly outcome: Outcome;
}
/** Takes the Rollout on from where it stands, until it is through, paused or aborted. */
export declare function followSteps(world: World, managed: Managed, course: Course): Promise<void>;
/** Status of a Rollout that runs what its template says, all the steps behind it. */
export declare function settled(object: JsonObject, generation: number): JsonObject;
