import type { Clock } from '../core/clock.js';
/** Waiting and background tasks of a simulator, ended together by `stop`. */
export declare class Pacemaker {
    #private;
    constructor(clock: Clock);
    get stopped(): AbortSignal;
    /** Rejects when the simulator stops, or with the signal. */
    pause(ms: number, signal?: AbortSignal): Promise<void>;
    /** Like `pause`, for loops that never end: simulated time does not move for their sake. */
    idle(ms: number, signal?: AbortSignal): Promise<void>;
    /** Runs a task beside the others. An error that is not due to `stop` is a defect: it is thrown where nobody can overlook it. */
    spawn(task: () => Promise<void>): void;
    stop(): void;
}
