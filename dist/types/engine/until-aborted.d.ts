/** Waits for work that takes no signal until the signal is aborted, and throws its reason then. The work goes on unheard. */
export declare function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T>;
