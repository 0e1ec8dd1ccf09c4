import type { RetryPolicy } from '../../core/workflow/document.js';
import type { GateStep } from '../../core/workflow/steps.js';
import { type GateBounds, type GateOutcome } from './await-healthy.js';
import type { StepContext, StepResult } from './context.js';
/** Waits until the application is live at the run's revision, and healthy for long enough. */
export declare function gate(step: GateStep, context: StepContext): Promise<StepResult>;
/** The gate's limits: the shorter of health-timeout and the node's own time; retries as the node says. */
export declare function gateBounds(retry: RetryPolicy, context: StepContext): GateBounds;
/** Pause after the n-th failed attempt, in milliseconds: constant, or doubled each time. */
export declare function backoffMs(retry: RetryPolicy, attempt: number): number;
/** Why it is not healthy: one line a resource, or the outcome's own message. */
export declare function causesOf(outcome: GateOutcome): readonly string[];
