import type { SyncStep } from '../../core/workflow/steps.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
/**
 * Brings the revision to the cluster. Where auto-sync is on it only makes Argo CD look and waits;
 * else it starts a sync pinned to the revision, unless that is live already.
 */
export declare function sync(step: SyncStep, context: StepContext): Promise<StepResult>;
/** What to sync: shared with the rollback, which syncs a revert. */
export interface Syncing {
    readonly ref: ApplicationRef;
    readonly revision: string | undefined;
    readonly prune: boolean;
}
/** Starts a sync at exactly the revision and waits for its end. */
export declare function syncPinned({ ref, revision, prune }: Syncing, context: StepContext): Promise<StepResult>;
/** The Application's page in Argo CD. */
export declare function applicationUrl(ref: ApplicationRef, context: StepContext): string;
