import type { CommitStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
/**
 * Finds the commit of the run and what it changed: from the event where it tells, else from git. One that was taken back on
 * its branch is refused, unless this very CI run did that: then going back is brought to its end.
 */
export declare function commit(_step: CommitStep, context: StepContext): Promise<StepResult>;
