import type { Clock } from '../core/clock.js';
/** Gives work up after a time, by an AdapterError `timeout`: what it has sent by then may have arrived. */
export declare function withinTime(clock: Clock, ms: number, work: (signal: AbortSignal) => Promise<void>): Promise<void>;
