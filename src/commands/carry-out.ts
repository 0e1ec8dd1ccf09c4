import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import type { RunEvent } from '../core/run-record.js';
import type { Trigger } from '../core/trigger.js';
import type { Plan } from '../core/workflow/plan.js';
import { handlersByName } from '../engine/custom-handler.js';
import type { EngineSettings, RunFacts } from '../engine/handlers/context.js';
import type { Ports } from '../engine/ports.js';
import type { Settings } from '../settings.js';
import type { Host } from '../wiring.js';
import type { CommandResult } from './command-result.js';
import type { WorkflowSource } from './load-plan.js';

/** A plan and everything that it is carried out with, real or rehearsed. */
export interface Performance {
  readonly plan: Plan;
  readonly source: WorkflowSource;
  /** What planning found that is no error. */
  readonly problems: readonly Problem[];
  readonly settings: Settings;
  readonly engine: EngineSettings;
  readonly ports: Ports;
  readonly clock: Clock;
  readonly facts: RunFacts;
  readonly trigger: Trigger;
  readonly host: Host;
  readonly report: (event: RunEvent) => void;
}

/** Carries out a plan: the same for a run and a rehearsal. */
export async function carryOut(performance: Performance): Promise<CommandResult> {
  const { plan, source, problems, settings, engine, ports, clock, facts, trigger, host, report } = performance;
  // Loading is real work: the simulated time of a rehearsal must not pass for its sake.
  const { runPlan } = await clock.during(import('../engine/run-plan.js'));
  const record = await runPlan({
    plan,
    ports,
    clock,
    settings: engine,
    facts,
    inputs: workflowInputs(settings),
    variables: settings.variables,
    customHandlers: handlersByName(host.handlers ?? []),
    report,
    signal: host.signal,
  });
  return { trigger, plan, workflowHash: source.hash, record: { ...record, problems: [...problems, ...record.problems] } };
}

/** `inputs.*` of a workflow: the `app` input, and what `workflow-inputs` says. */
export function workflowInputs(settings: Settings): JsonObject {
  return { ...(settings.app === undefined ? {} : { app: settings.app }), ...settings.workflowInputs };
}
