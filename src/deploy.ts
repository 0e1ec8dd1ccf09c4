import { createSystemClock } from './adapters/clock.js';
import { execute } from './commands/execute.js';
import type { CustomHandler } from './engine/custom-handler.js';
import type { Clock } from './core/clock.js';
import type { Problem } from './core/problem.js';
import type { RunEvent, RunRecord } from './core/run-record.js';
import { readSettings, type RawInputs } from './settings.js';
import { machineEnvironment } from './wiring.js';

/** What a program gives to deploy: the same inputs as the action's, and its own surroundings. */
export interface DeployOptions {
  /** By the action's input names, values as text: `{ 'argocd-server': '…', app: 'web' }`. */
  readonly inputs: RawInputs;
  /** Variables of the machine and of a CI system; by default only those that git needs (PATH, HOME and the like). */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Aborting it cancels the run. */
  readonly signal?: AbortSignal;
  /** Told everything that happens, as it happens. */
  readonly report?: (event: RunEvent) => void;
  /** Handlers for node types that this package does not carry out; asked before its own. */
  readonly handlers?: readonly CustomHandler[];
  readonly clock?: Clock;
  /** Folder that `working-directory` counts from; the current one by default. */
  readonly folder?: string;
}

/**
 * Runs or rehearses a workflow as the action does. Resolves with the record however it ends, or with the
 * problems when the inputs themselves are wrong; rejects only for a bug.
 */
export async function deploy(options: DeployOptions): Promise<{ readonly record: RunRecord } | { readonly problems: readonly Problem[] }> {
  const env = options.env ?? machineEnvironment();
  const { settings, problems } = await readSettings(options.inputs, env);
  if (settings === undefined) return { problems };
  if (['graph', 'validate', 'affected', 'diff', 'drift', 'doctor'].includes(settings.command)) {
    return { problems: [{ code: 'OSOP-INPUT-001', severity: 'error', message: `deploy cannot carry out the command ${settings.command}`, hint: 'plan with planWorkflow and draw with workflowMermaid; validate with ManifestChecker; affectedApplications tells what a change touches' }] };
  }
  const host = {
    env,
    clock: options.clock ?? createSystemClock(),
    signal: options.signal ?? new AbortController().signal,
    handlers: options.handlers ?? [],
    folder: options.folder ?? '.',
  };
  const { record } = await execute(settings, host, options.report ?? (() => undefined));
  return { record };
}
