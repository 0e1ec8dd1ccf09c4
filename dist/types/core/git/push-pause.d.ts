/**
 * How long to wait before another attempt to push, in milliseconds: at random within so many times of what the last attempt
 * took, twice as many each time. Where everything is slow, rivals have to part further than where it is fast.
 */
export declare function pushPauseMs(attempt: number, { fraction, tookMs }: {
    readonly fraction: number;
    readonly tookMs: number;
}): number;
