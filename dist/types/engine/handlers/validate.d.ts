import type { ValidateStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
/** Checks the manifests that the commit changed, as they are in the commit and not in the work tree. */
export declare function validate(_step: ValidateStep, context: StepContext): Promise<StepResult>;
