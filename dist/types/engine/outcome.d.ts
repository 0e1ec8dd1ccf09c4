import { type ExitCode, type ResultWord } from '../core/run-record.js';
import type { NodeState } from './node-state.js';
import type { RunShared } from './run-shared.js';
/** How a run ended, in the contract's words: what happened, and why where something went wrong. */
export interface Outcome {
    readonly result: ResultWord;
    readonly exitCode: ExitCode;
    readonly headline: string;
    readonly reason: string | undefined;
}
/** Judges the run by what became of its deployments first, and of its nodes then. */
export declare function outcomeOf(failures: readonly NodeState[], { shared, cancelled }: {
    readonly shared: RunShared;
    readonly cancelled: boolean;
}): Outcome;
