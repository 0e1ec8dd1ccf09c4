import type { Application, HistoryEntry } from './application.js';
import { type Wanted } from './tracked-revision.js';
/** What was deployed before the run changed anything. */
export interface Baseline {
    /** The newest history entry then; undefined when nothing had been deployed. */
    readonly entry: HistoryEntry | undefined;
    readonly healthy: boolean;
    /** The commit that was being compared or deployed then: when it is ours, the health is what ours did. */
    readonly underWay: string | undefined;
    readonly uid: string | undefined;
}
/** The state of an Application before a deployment, to roll back to. */
export declare function baselineOf(application: Application, { allowSuspended, wanted }: {
    readonly allowSuspended: boolean;
    readonly wanted?: Wanted;
}): Baseline;
/** The history entry to roll back to and why it, or why there is none. */
export type RollbackTarget = {
    readonly entry: HistoryEntry;
    readonly reason: string;
} | {
    readonly entry: undefined;
    readonly reason: string;
};
/**
 * Chooses where to roll back to: `steps` healthy revisions before the bad one, newest first. The entry
 * before the run counts only if it was healthy then; a revision that was rolled away from before does
 * not count, and neither does the bad revision itself, under whatever id it stands.
 * Argo CD keeps no health in its history, so older entries are taken at their word.
 */
export declare function chooseRollbackTarget(history: readonly HistoryEntry[], { badRevision, baseline, steps, revisionOf }: {
    readonly badRevision: string | undefined;
    readonly baseline: Baseline | undefined;
    readonly steps: number;
    /** The revision of an entry that counts: with several sources that of ours. */
    readonly revisionOf?: (entry: HistoryEntry) => string | undefined;
}): RollbackTarget;
