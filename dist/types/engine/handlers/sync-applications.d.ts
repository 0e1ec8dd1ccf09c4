import type { SyncStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
/**
 * Syncs the applications that the step stands for, wave by wave, then their children, down to the last: a wave begins
 * when everything before it is healthy. After a failure what has begun is brought to its end, and nothing more begins.
 */
export declare function syncApplications(step: SyncStep, context: StepContext): Promise<StepResult>;
