import type { GateStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
import { type Part } from './one-of-many.js';
import { type Target } from './targets.js';
/** Waits until all applications that the step stands for are healthy, and then their children, down to the last. */
export declare function gateApplications(step: GateStep, context: StepContext): Promise<StepResult>;
/** Waits for one application. Where nothing has deployed it in this run, what it is to have is found out from the application. */
export declare function gateTarget(target: Target, { many, context, allowSuspended }: {
    readonly many: boolean;
    readonly context: StepContext;
    readonly allowSuspended?: boolean | undefined;
}): Promise<Part>;
