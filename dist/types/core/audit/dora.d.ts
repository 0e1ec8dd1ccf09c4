import type { Story, Stretch } from './story.js';
/** A figure over `of` deployments of `from` that it would have to be computed over; undefined where it is of none. */
export interface Figure {
    readonly value: number | undefined;
    readonly from: number;
    readonly of: number;
}
/** The four DORA figures and what they are computed from. Times are milliseconds; those of several are medians. */
export interface DoraFigures {
    readonly sinceMs: number;
    readonly untilMs: number;
    readonly deployments: number;
    /** Of these deployments nobody knows whether they brought something or took it back. */
    readonly unclear: number;
    /** Deployments a day. */
    readonly frequency: number | undefined;
    readonly leadTime: Figure;
    /** Of these lead times that many begin with a commit of the source code, the others with one of the config repository. */
    readonly leadTimesFromSource: number;
    /** From 0 to 1. */
    readonly changeFailureRate: Figure;
    readonly timeToDetect: Figure;
    readonly timeToRestore: Figure;
}
/**
 * The figures of a period. A deployment is a revision that went live in it and brought something; what takes back is the
 * answer to one. It failed where it was found broken or was taken back; it did not where it was found healthy; else that is
 * not known, and it is not counted. Lead time goes from the oldest commit that it brought until it was first healthy.
 */
export declare function doraFigures({ stretches }: Pick<Story, 'stretches'>, { sinceMs, untilMs }: {
    readonly sinceMs: number;
    readonly untilMs: number;
}): DoraFigures;
/** True for what was found broken, and for what somebody took back. */
export declare function isFailure({ health, takenBack }: Stretch): boolean;
/** From going live until it was found broken. */
export declare function detectMs({ failed, startMs }: Stretch): number | undefined;
/** From then until the application was healthy again. */
export declare function restoreMs({ failed, restored }: Stretch): number | undefined;
