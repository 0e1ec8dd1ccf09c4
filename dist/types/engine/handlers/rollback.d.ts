import type { RollbackStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
/**
 * Goes back to the last healthy revision, or to what a person asks for, and proves by the same gate that it runs. By Argo CD's
 * rollback where auto-sync is off; under auto-sync that would be refused, so it is a `git revert` then.
 */
export declare function rollback(step: RollbackStep, context: StepContext): Promise<StepResult>;
