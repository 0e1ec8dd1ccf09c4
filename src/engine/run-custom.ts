import { AdapterError } from '../core/adapter-error.js';
import type { CustomStep } from '../core/workflow/steps.js';
import type { StepContext, StepResult } from './handlers/context.js';
import type { RunShared } from './run-shared.js';

/** How an aborted handler ends; what ended it is the problem then. */
export const endedBySignal: StepResult = { kind: 'failed', retryable: false, problems: [] };

/** Time that somebody else's handler has to end once it is aborted, in milliseconds. Then the run goes on without it. */
const customGraceMs = 3_000;

/** A handler of a library user: one that throws fails its node, and one that never ends does not hold up the run. */
export async function runCustom(step: CustomStep, context: StepContext, shared: RunShared): Promise<StepResult> {
  const handler = shared.customHandlers[step.handler];
  if (handler === undefined) throw new Error(`no handler named ${step.handler}`);
  const ended = new AbortController();
  const abandoned = untilAborted(context.signal, ended.signal).then(async () => {
    await context.clock.sleep(customGraceMs, ended.signal);
    return endedBySignal;
  });
  abandoned.catch(() => undefined);
  try {
    return await Promise.race([handler(step, context), abandoned]);
  } catch (error) {
    if (error instanceof AdapterError || context.signal.aborted) throw error;
    const message = `the handler of node ${context.node.id} failed: ${error instanceof Error ? error.message : String(error)}`;
    return { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-RUN-006', severity: 'error', message }] };
  } finally {
    ended.abort();
  }
}

/** Resolves once the first signal is aborted; stays pending when the second one is before that. */
async function untilAborted(signal: AbortSignal, unless: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => { resolve(); }, { once: true, signal: unless });
  });
}
