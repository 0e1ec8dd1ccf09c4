import type { Clock } from '../core/clock.js';
/** A signal that is aborted with the parent, or with a TimeoutReason when the time is over. */
export interface Deadline {
    readonly signal: AbortSignal;
    /** Ends the timer. Call it when the work is done, or the process waits for it. */
    cancel(): void;
}
/** Starts a deadline; without `seconds` it is the parent alone. */
export declare function startDeadline(clock: Clock, { scope, seconds, parent }: {
    readonly scope: 'node' | 'run';
    readonly seconds: number | undefined;
    readonly parent: AbortSignal;
}): Deadline;
