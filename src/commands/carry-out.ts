import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import type { ManualRequest } from '../core/rollback/shown-history.js';
import type { RunEvent } from '../core/run-record.js';
import type { Trigger } from '../core/trigger.js';
import { builtInFile } from '../core/workflow/built-in.js';
import type { Plan } from '../core/workflow/plan.js';
import { handlersByName } from '../engine/custom-handler.js';
import type { EngineSettings, RunFacts } from '../engine/handlers/context.js';
import type { Ports } from '../engine/ports.js';
import type { Settings } from '../settings.js';
import type { Host } from '../wiring.js';
import type { AuditTrail } from './audit-trail.js';
import { notRun, unwritable, type CommandResult } from './command-result.js';
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
  /** Where it is told for auditors; undefined for a rehearsal. */
  readonly audit: AuditTrail | undefined;
}

/** Carries out a plan: the same for a run and a rehearsal. `manual` is what was asked for, for the record of a rollback by hand. */
export async function carryOut(performance: Performance, manual?: ManualRequest): Promise<CommandResult> {
  const { plan, source, problems, settings, engine, ports, clock, facts, trigger, host, report, audit } = performance;
  // Loading is real work: the simulated time of a rehearsal must not pass for its sake.
  const { runPlan } = await clock.during(import('../engine/run-plan.js'));
  const runId = ports.random.uuid();
  try {
    audit?.begin({ runId, trigger, settings, dryRun: engine.dryRun, workflow: { id: plan.document.id, source }, definitionCommit: source.file === builtInFile ? undefined : trigger.sha, repository: facts.repository });
  } catch (error) {
    return notRun({ because: 'invalid', problems: [...problems, unwritable(error)], file: source.file, trigger, clock, runId });
  }
  const record = await runPlan({
    plan,
    runId,
    ports: audit === undefined ? ports : (await import('../engine/audited-ports.js')).auditedPorts(ports, audit),
    clock,
    settings: engine,
    facts,
    inputs: workflowInputs(settings),
    variables: settings.variables,
    customHandlers: handlersByName(host.handlers ?? []),
    report: (event) => {
      audit?.observe(event);
      report(event);
    },
    signal: host.signal,
    ...(manual === undefined ? {} : { manual }),
  });
  audit?.end(record);
  return { trigger, plan, workflowHash: source.hash, record: { ...record, problems: [...problems, ...record.problems] } };
}

/** `inputs.*` of a workflow: the `app` input, and what `workflow-inputs` says. */
export function workflowInputs(settings: Settings): JsonObject {
  return { ...(settings.app === undefined ? {} : { app: settings.app }), ...settings.workflowInputs };
}
