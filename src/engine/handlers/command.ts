import { AdapterError } from '../../core/adapter-error.js';
import type { JsonObject } from '../../core/json.js';
import type { CommandStep } from '../../core/workflow/steps.js';
import { problemOf } from '../problems.js';
import type { StepContext, StepResult } from './context.js';

/** Runs a program of the runner, with the node's own environment and none of this process's secrets. */
export async function command(step: CommandStep, context: StepContext): Promise<StepResult> {
  if (context.settings.dryRun) return { kind: 'skipped', note: 'dry run: would run the command', outputs: {} };
  if (!context.settings.runCommands) return { kind: 'skipped', note: 'a rehearsal runs no command', outputs: { exit_code: 0, stdout: '', stderr: '' } };
  try {
    const result = await context.ports.commands.run({ command: step.command, env: environment(step.env), signal: context.signal });
    const outputs: JsonObject = { exit_code: result.exitCode, stdout: result.stdout, stderr: result.stderr };
    if (result.exitCode === 0) return { kind: 'succeeded', outputs, note: 'exit code 0' };
    const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
    return {
      kind: 'failed',
      retryable: true,
      outputs,
      problems: [{ code: 'OSOP-RUN-006', severity: 'error', message: `the command of node ${context.node.id} ended with exit code ${result.exitCode}${lastLine === '' ? '' : `: ${lastLine}`}` }],
    };
  } catch (error) {
    if (context.signal.aborted || !(error instanceof AdapterError)) throw error;
    return { kind: 'failed', retryable: error.retryable, problems: [problemOf(error, `running the command of node ${context.node.id}`, { failed: 'OSOP-RUN-006', refused: 'OSOP-RUN-006' })] };
  }
}

function environment(env: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)]]));
}
