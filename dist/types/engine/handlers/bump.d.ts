import type { BumpStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
/** Sets images in the config repository: found on its newest commit, changed scalar by scalar, committed and pushed. */
export declare function bump(step: BumpStep, context: StepContext): Promise<StepResult>;
