import type { TagStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
/** Puts a tag on the commit of the run in the config repository. One that is there on another commit is not moved. */
export declare function tag({ name, message }: TagStep, context: StepContext): Promise<StepResult>;
