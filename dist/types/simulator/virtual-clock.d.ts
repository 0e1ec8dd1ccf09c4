import type { Clock } from '../core/clock.js';
export interface VirtualClockOptions {
    /**
     * None are needed where nothing beside the clock takes real time, no process, no file, no socket, no timer: then it is quiet
     * as soon as all promises that can settle have settled. 5 by default.
     */
    readonly quietTurns?: number;
}
/**
 * Simulated time. It stands still while anything can still happen without it: while work passed to
 * `during` is unfinished, and until the event loop has been quiet for a few turns. Then it jumps to
 * the earliest timer. Timers of the same instant fire in the order of their registration.
 */
export declare class VirtualClock implements Clock {
    #private;
    /** @param start what `now` says at first; 2026-01-01T00:00:00Z by default. */
    constructor(start?: Date, { quietTurns }?: VirtualClockOptions);
    now(): Date;
    monotonicMs(): number;
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
    /**
     * Like `sleep`, but time does not move for its sake alone: for loops that never end, such as polling.
     * Without a `sleep` beside it the clock rests, and the program may exit.
     */
    sleepInBackground(ms: number, signal?: AbortSignal): Promise<void>;
    during<T>(work: Promise<T>): Promise<T>;
}
