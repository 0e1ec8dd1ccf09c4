import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';
/** Bounds of one piece of work. Without `timeoutMs` only the signal ends it. */
export interface Limits {
    readonly timeoutMs?: number | undefined;
    readonly signal?: AbortSignal | undefined;
}
/**
 * Runs `work` until it settles, the time is up (`timeout`) or the caller's signal is aborted (`cancelled`).
 * `work` receives a signal that says the same, to let go of what it holds.
 */
export declare function withDeadline<T>(clock: Clock, limits: Limits, work: (stop: AbortSignal) => Promise<T>): Promise<T>;
/** Settles like `work`, or throws as soon as the signal is aborted. */
export declare function untilStopped<T>(work: Promise<T> | undefined, signal: AbortSignal): Promise<T>;
/** The AdapterError that a signal was aborted with, or `cancelled`. */
export declare function stopReason(signal: AbortSignal): AdapterError;
