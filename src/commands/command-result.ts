import type { Clock } from '../core/clock.js';
import type { Problem } from '../core/problem.js';
import { exitCodes, type ExitCode, type ResultWord, type RunRecord } from '../core/run-record.js';
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
export function recordWithoutRun(
  problems: readonly Problem[],
  { clock, runId, file, result = 'failed', exitCode = exitCodes.invalid }: {
    readonly clock: Clock;
    readonly runId: string;
    readonly file: string;
    readonly result?: ResultWord;
    readonly exitCode?: ExitCode;
  },
): RunRecord {
  const now = clock.now();
  const errors = problems.filter((problem) => problem.severity === 'error');
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return {
    runId,
    workflow: { id: file, name: file, file },
    dryRun: false,
    result,
    exitCode,
    headline: `Nothing was changed: ${errors[0]?.message ?? 'the run was refused'}${more}`,
    notices: [],
    startedAt: now,
    endedAt: now,
    durationMs: 0,
    nodes: [],
    edgesTaken: [],
    problems,
    apps: [],
    commitSha: undefined,
    previousSha: undefined,
    revertSha: undefined,
    changedFiles: [],
    rollbackStrategy: undefined,
    validation: undefined,
  };
}
