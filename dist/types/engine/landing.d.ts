import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';
import type { BranchState, ConfigRepositoryPort, RandomPort, RepositoryChange } from './ports.js';
/** What is to be done on a branch as it is now. */
export type PlannedChange<T> = ({
    readonly kind: 'change';
    readonly result: T;
} & Pick<RepositoryChange, 'files' | 'reverted' | 'message'>) | {
    readonly kind: 'nothing';
    readonly result: T;
};
/** How it ended: `sha` is the branch's head with the change, `previousSha` the one before it, `base` the branch that it is meant for. */
export type Landed<T> = {
    readonly kind: 'landed';
    readonly sha: string;
    readonly previousSha: string;
    readonly branch: string;
    readonly base: string;
    readonly result: T;
} | {
    readonly kind: 'nothing';
    readonly sha: string;
    readonly branch: string;
    readonly base: string;
    readonly result: T;
};
/** A branch of a pull request. One that is not new is gone on with, whoever has made its commits. */
export interface Proposal {
    readonly head: string;
    readonly isNew: boolean;
}
/** A branch that was to be new is there by now, with what somebody else has made. Nothing was pushed to it. */
export declare class BranchTaken extends AdapterError {
    constructor(branch: string);
}
/** What a change is landed with. */
export interface Landing<T> {
    readonly repository: Pick<ConfigRepositoryPort, 'head' | 'commit' | 'findRun'>;
    readonly clock: Clock;
    readonly random: RandomPort;
    readonly signal: AbortSignal;
    /** Branch that the change is made on; the default branch where absent. */
    readonly branch: string | undefined;
    /** Files and folders whose paths the plan must know to begin with; `''` for all. */
    readonly within: readonly string[];
    /** Branch that the change is to be on instead, beginning at the other one: for a pull request. */
    readonly proposal?: Proposal | undefined;
    readonly author?: RepositoryChange['author'];
    /** The value of the trailer `Osop-Run` in the messages; of this landing alone. */
    readonly mark: string;
    /** How many times it is tried while others are faster. */
    readonly attempts: number;
    /** Makes the change anew for each state: what others have done meanwhile stays. Its errors end the landing. */
    readonly plan: (state: BranchState) => Promise<PlannedChange<T>>;
}
/**
 * Brings a change to a branch that others write to as well: made on the newest commit, sent by fast-forward, and made anew
 * when somebody was faster. An answer that was lost is looked up by the run's trailer before anything is sent again.
 */
export declare function land<T>(landing: Landing<T>): Promise<Landed<T>>;
