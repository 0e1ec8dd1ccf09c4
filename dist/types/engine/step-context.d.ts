import type { StepContext } from './handlers/context.js';
import type { NodeState } from './node-state.js';
import type { RunShared } from './run-shared.js';
/** What a node's step is carried out with, within the time of `signal` and `deadlineMs` (monotonic milliseconds). */
export declare function stepContext(state: NodeState, { shared, signal, deadlineMs }: {
    readonly shared: RunShared;
    readonly signal: AbortSignal;
    readonly deadlineMs: number;
}): StepContext;
