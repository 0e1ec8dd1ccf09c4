import type { StepContext } from './context.js';
import type { Leaving } from './rollback-goal.js';
/**
 * Ends updates of Rollouts that are under way, so that nothing more is shifted to what goes back anyway. One that cannot be
 * ended is only told: the rollback replaces what it rolls out. What was ended is put down, should nothing else come of the rollback.
 */
export declare function abortRollouts({ ref, application, badRevision }: Pick<Leaving, 'ref' | 'application' | 'badRevision'>, context: StepContext): Promise<void>;
