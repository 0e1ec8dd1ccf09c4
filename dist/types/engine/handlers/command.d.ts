import type { CommandStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
/** Runs a program of the runner, with the node's own environment and none of this process's secrets. */
export declare function command(step: CommandStep, context: StepContext): Promise<StepResult>;
