/** For aborts whose reason nobody reads: without a reason, an error with a stack is made each time. */
export declare const noReason: Error;
/** Something of its own to abort, which is aborted with each of its parents too until it is released. */
export interface ChildAbort {
    readonly signal: AbortSignal;
    abort(reason: unknown): void;
    /** Lets go of the parents, which may live much longer. */
    release(): void;
}
/**
 * In place of AbortSignal.any where the work is short, comes often and its parents live long: what that returns hangs on its
 * parents by weak references, which only a full collection clears, so that all that the work has held outlives it.
 */
export declare function childAbort(...parents: readonly (AbortSignal | undefined)[]): ChildAbort;
