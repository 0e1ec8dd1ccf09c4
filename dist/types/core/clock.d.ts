/** Time as the program sees it: real, or simulated so that a wait of minutes takes none. */
export interface Clock {
    /** Wall-clock time, for records and for people. Never used for deadlines. */
    now(): Date;
    /** Milliseconds that only ever grow; differences are durations. */
    monotonicMs(): number;
    /** Resolves after `ms` milliseconds, or rejects with the signal's reason once it is aborted. */
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
    /**
     * Marks real work (a child process, a socket) during which simulated time stands still.
     * The real clock returns the promise unchanged.
     */
    during<T>(work: Promise<T>): Promise<T>;
}
