import type { Clock } from '../core/clock.js';
import type { Problem } from '../core/problem.js';
import { type RunRecord } from '../core/run-record.js';
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
/**
 * Why a run ended before it began. `refused` means that it must not be, `invalid` that something has to be corrected,
 * `cancelled` that whoever was asked said no, `nothing-to-do` that there is no application to do it to.
 */
export interface NotRun {
    readonly because: 'invalid' | 'refused' | 'cancelled' | 'nothing-to-do';
    readonly problems: readonly Problem[];
    /** In one line, where it is not the first problem. */
    readonly reason?: string;
    /** The workflow file, or what stands for it in messages. */
    readonly file: string;
    readonly clock: Clock;
    readonly runId: string;
    readonly trigger: Trigger;
}
/** The result of a run that ended before it began: nothing was asked of anyone. */
export declare function notRun({ because, problems, reason, file, clock, runId, trigger }: NotRun): CommandResult;
/** Why an audit record cannot be written, as a problem. Throws what is none of the adapter's. */
export declare function unwritable(error: unknown): Problem;
