import type { NotifyStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
/** Tells a channel what happened. A message that cannot be delivered is a warning, never a failed deployment. */
export declare function notify(step: NotifyStep, context: StepContext): Promise<StepResult>;
