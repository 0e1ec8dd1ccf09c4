/** How long to wait before another attempt to push, in milliseconds: up to twice as long each time, at random, so that rivals part. */
export declare function pushPauseMs(attempt: number, fraction: number): number;
