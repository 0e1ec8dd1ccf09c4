import { type AppReport, type ExitCode, type ResultWord } from '../core/run-record.js';
import type { Deployments } from './deployments.js';
import type { NodeState } from './node-state.js';
import type { RunShared } from './run-shared.js';
/** How a run ended, in the contract's words. */
export interface Outcome {
    readonly result: ResultWord;
    readonly exitCode: ExitCode;
    readonly headline: string;
}
/** Judges the run by what became of its deployments first, and of its nodes then. */
export declare function outcomeOf(failures: readonly NodeState[], { shared, cancelled }: {
    readonly shared: RunShared;
    readonly cancelled: boolean;
}): Outcome;
/** One report an application, from what the run recorded of it. */
export declare function appReports(deployments: Deployments, { serverUrl, nowMs, dryRun }: {
    readonly serverUrl: string;
    readonly nowMs: number;
    readonly dryRun: boolean;
}): readonly AppReport[];
