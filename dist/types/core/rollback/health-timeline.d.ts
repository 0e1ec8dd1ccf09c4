import type { ObjectEvent } from '../argocd/diagnosis.js';
/** What Argo CD's events of an Application tell: its health over time, and its operations. Times are in milliseconds since 1970. */
export interface HealthTimeline {
    /** Oldest first, one after the other without a gap; empty where nothing is told. */
    readonly spans: readonly HealthSpan[];
    readonly operations: readonly ToldOperation[];
}
/** A time of one health; undefined where the events do not agree. `fromMs` is when it came so, or since when it is known. */
export interface HealthSpan {
    readonly status: string | undefined;
    readonly fromMs: number;
    readonly untilMs: number;
    /** False for the first one, which may have begun before anything is known. */
    readonly began: boolean;
}
/** An operation as it was asked for, and how it ended; a time is undefined where the event of it is gone or is yet to come. */
export interface ToldOperation {
    readonly startedMs: number | undefined;
    readonly endedMs: number | undefined;
    /** What was asked for, in Argo CD's words: names revisions, or the id of a rollback. */
    readonly asked: string;
    /** True for one of all resources that succeeded. */
    readonly succeeded: boolean;
}
/**
 * Reads the events, in whatever order. What they lack is not made up: where a change does not begin with the health that
 * the one before it ended with, the time between them is unknown. Texts: persistAppStatus and setOperationState in
 * controller/appcontroller.go of argo-cd.
 *
 * @param present the Application's health now
 */
export declare function readTimeline(events: readonly ObjectEvent[], present: string | undefined): HealthTimeline;
