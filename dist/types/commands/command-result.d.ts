import type { Clock } from '../core/clock.js';
import type { Problem } from '../core/problem.js';
import { type ExitCode, type ResultWord, type RunRecord } from '../core/run-record.js';
import type { Plan } from '../core/workflow/plan.js';
import type { Trigger } from '../core/trigger.js';
/** How a command ended; the action and the CLI make everything that people see from it. */
export interface CommandResult {
    readonly record: RunRecord;
    /** For drawing; absent when there was no valid workflow. */
    readonly plan: Plan | undefined;
    readonly trigger: Trigger;
    /** SHA-256 of the workflow file, hexadecimal; absent when none was read. */
    readonly workflowHash: string | undefined;
}
/** The record of a run that ended before it began: nothing was asked of anyone. */
export declare function recordWithoutRun(problems: readonly Problem[], { clock, runId, file, result, exitCode }: {
    readonly clock: Clock;
    readonly runId: string;
    readonly file: string;
    readonly result?: ResultWord;
    readonly exitCode?: ExitCode;
}): RunRecord;
