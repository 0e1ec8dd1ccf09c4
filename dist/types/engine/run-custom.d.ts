import type { CustomStep } from '../core/workflow/steps.js';
import type { StepContext, StepResult } from './handlers/context.js';
import type { RunShared } from './run-shared.js';
/** How an aborted handler ends; what ended it is the problem then. */
export declare const endedBySignal: StepResult;
/** A handler of a library user: one that throws fails its node, and one that never ends does not hold up the run. */
export declare function runCustom(step: CustomStep, context: StepContext, shared: RunShared): Promise<StepResult>;
