import type { Operation } from '../core/argocd/application.js';
/** How often a failed operation is tried again; negative means for ever. */
export declare function retryLimit(operation: Operation): number;
/** True where each retry takes what is newest by then, in place of the revision that was asked for. */
export declare function retriesWithLatest(operation: Operation): boolean;
/** Milliseconds to wait before the attempt after `count` retries: duration times factor to the power of it, capped. */
export declare function dueMs(operation: Operation, count: number): number;
/** Milliseconds of a Go duration such as `1m30s`; a bare number counts seconds. */
export declare function durationMs(text: string | undefined): number | undefined;
/** A time as Go's time.Kitchen shows it: `3:04PM`. */
export declare function kitchenTime(time: Date): string;
