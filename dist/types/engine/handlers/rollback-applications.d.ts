import type { RollbackStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
/** Rolls back every application that a sync for the same text has found, and by hand those that it stands for; one alone as it is named. */
export declare function rollbackApplications(step: RollbackStep, context: StepContext): Promise<StepResult>;
