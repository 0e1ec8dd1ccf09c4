import type { HistoryEntry } from '../argocd/application.js';
import type { HealthTimeline } from './health-timeline.js';
/** How a revision was while it was deployed, and where that is known from, in a few words. */
export interface Judgement {
    readonly health: 'healthy' | 'unhealthy' | 'unknown';
    readonly why: string;
}
/** What is known of an entry of the history. Times in milliseconds since 1970. */
interface DeploymentFacts {
    /** Undefined where it is not one that can be told. */
    readonly revision: string | undefined;
    readonly timeline: HealthTimeline;
    /** How far what is known of the Application reaches: what is live has been so until then. */
    readonly seenUntilMs: number;
}
/**
 * How a deployment was from the end of its operation until something else was asked for, by Argo CD's events. Degraded or
 * Missing at the end is unhealthy; Healthy at any time before, or throughout, is healthy; everything else is unknown, above
 * all what the events do not reach back to.
 *
 * @param history oldest first
 * @param index which of it
 */
export declare function judgeDeployment(history: readonly HistoryEntry[], index: number, { revision, timeline, seenUntilMs }: DeploymentFacts): Judgement;
/** True for a health that nobody goes back to. */
export declare function isBad(status: string | undefined): boolean;
export declare function unknown(why: string): Judgement;
export {};
