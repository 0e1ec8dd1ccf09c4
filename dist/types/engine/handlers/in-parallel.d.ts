/** Does the work for every item, at most so many at a time, begun in their order. Results stand in that order. */
export declare function inParallel<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<readonly R[]>;
