import type { PromoteStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
/** Copies versions from one environment to the next in the config repository, if what it copies is healthy where it runs. */
export declare function promote(step: PromoteStep, context: StepContext): Promise<StepResult>;
