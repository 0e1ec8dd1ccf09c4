import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';
/** Parses an address that came from an input named `input`; throws `refused` without quoting it. */
export declare function requireEndpoint(text: string, rules: {
    readonly input: string;
    readonly allowHttp: boolean;
}): URL;
/** How a read is repeated. For a request that changes something, `isRetryable` may let pass only what says that nothing was done. */
export interface RetryOptions {
    readonly clock: Clock;
    /** In [0, 1); Math.random where absent. */
    readonly random?: (() => number) | undefined;
    /** How often to try at most, the first time included. */
    readonly attempts: number;
    /** For all attempts and pauses together. */
    readonly deadlineMs: number;
    readonly signal?: AbortSignal | undefined;
    /** Decides in place of the error's own `retryable`. */
    readonly isRetryable?: ((error: AdapterError) => boolean) | undefined;
}
/**
 * Repeats a read that failed in a way that may pass: exponential backoff with full jitter, or the pause that the
 * server asked for, never past the deadline. `read` receives the milliseconds that are left.
 */
export declare function retrying<T>(read: (remainingMs: number) => Promise<T>, options: RetryOptions): Promise<T>;
