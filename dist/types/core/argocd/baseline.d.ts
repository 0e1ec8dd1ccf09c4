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
