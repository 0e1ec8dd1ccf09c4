import type { StepContext, StepResult } from './context.js';
import type { Syncing } from './sync.js';
/** With auto-sync on, Argo CD deploys by itself: make it look at git, and wait until it has compared and synced. */
export declare function awaitAutoSync({ ref, wanted, begun }: Syncing, context: StepContext): Promise<StepResult>;
