import { type Wanted } from '../../core/argocd/tracked-revision.js';
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
    readonly wanted: Wanted;
    readonly prune: boolean;
    /** An earlier attempt of the same step has asked already: the mark of its operation, '' where auto-sync does it. */
    readonly begun?: string;
}
/**
 * Starts a sync at exactly the revision and waits for its end. Does nothing where the revision is live
 * already, or where a newer commit that contains it is: that one must not be rolled over. Where it changes nothing of the
 * application, it is as good as ours.
 */
export declare function syncPinned({ ref, wanted: asked, prune, begun }: Syncing, context: StepContext): Promise<StepResult>;
