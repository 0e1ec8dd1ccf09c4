import type { Clock } from '../core/clock.js';
import type { Problem } from '../core/problem.js';
import { exitCodes, type RunRecord } from '../core/run-record.js';
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

/** Why a run ended before it began. `refused` means that it must not be, `invalid` that something has to be corrected. */
export interface NotRun {
  readonly because: 'invalid' | 'refused';
  readonly problems: readonly Problem[];
  /** The workflow file, or what stands for it in messages. */
  readonly file: string;
  readonly clock: Clock;
  readonly runId: string;
  readonly trigger: Trigger;
}

/** The result of a run that ended before it began: nothing was asked of anyone. */
export function notRun({ because, problems, file, clock, runId, trigger }: NotRun): CommandResult {
  const now = clock.now();
  const errors = problems.filter((problem) => problem.severity === 'error');
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  const record: RunRecord = {
    runId,
    workflow: { id: file, name: file, file },
    dryRun: false,
    result: because === 'refused' ? 'refused' : 'failed',
    exitCode: because === 'refused' ? exitCodes.refused : exitCodes.invalid,
    headline: 'Nothing was changed',
    reason: `${errors[0]?.message ?? 'the run was refused'}${more}`,
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
    images: [],
    validation: undefined,
  };
  return { trigger, plan: undefined, workflowHash: undefined, record };
}
