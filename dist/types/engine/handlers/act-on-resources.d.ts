import type { ActionStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
/** Runs an action on a resource of each application that the step stands for. */
export declare function actOnResources(step: ActionStep, context: StepContext): Promise<StepResult>;
