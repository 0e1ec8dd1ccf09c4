/** Checks files for the thread that has started this one. */
export declare function work(): void;
