import type { Operation, ResourceResult } from '../core/argocd/application.js';
import type { DesiredState } from './desired-state.js';
import { type Manifest } from './manifests.js';
import type { Outcome } from './options.js';
import type { StoredApplication } from './stored-application.js';
import type { Managed, World } from './world.js';
/** What an apply did. */
export interface Applied {
    readonly phase: 'Succeeded' | 'Failed';
    readonly message: string;
    readonly resources: readonly ResourceResult[];
    /** Lets the changed workloads go on from Progressing. */
    readonly rollOut: () => void;
}
export interface ApplyRequest {
    readonly desired: Extract<DesiredState, {
        kind: 'loaded';
    }>;
    readonly operation: Operation;
    readonly application: StoredApplication;
}
/**
 * What an operation waits for somebody to confirm: objects to be pruned that ask for it by `Prune=confirm`. Undefined
 * where there is none, or where the Application has an approval from after the start of the operation.
 */
export declare function unconfirmedPruning(managed: Managed, { desired, operation, application }: ApplyRequest): string | undefined;
/** Applies a revision to the live objects, at once and completely, or only tells what that would do (dry run). */
export declare function applyRevision(world: World, managed: Managed, request: ApplyRequest): Applied;
/** A change of a workload that is under way. */
export interface Rollout {
    readonly manifest: Manifest;
    readonly outcome: Outcome;
    /** A later change of the object ends this rollout. */
    readonly generation: number;
}
/** Each change of a live object leads to a comparison with the revision of last time. */
export declare function followRollout(world: World, managed: Managed, rollout: Rollout): Promise<void>;
