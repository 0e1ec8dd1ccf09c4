import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import type { ManualRequest } from '../core/rollback/shown-history.js';
import type { RunEvent } from '../core/run-record.js';
import type { Trigger } from '../core/trigger.js';
import type { Plan } from '../core/workflow/plan.js';
import type { EngineSettings, RunFacts } from '../engine/handlers/context.js';
import type { Ports } from '../engine/ports.js';
import type { Settings } from '../settings.js';
import type { Host } from '../wiring.js';
import type { AuditTrail } from './audit-trail.js';
import { type CommandResult } from './command-result.js';
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
export declare function carryOut(performance: Performance, manual?: ManualRequest): Promise<CommandResult>;
/** `inputs.*` of a workflow: the `app` input, and what `workflow-inputs` says. */
export declare function workflowInputs(settings: Settings): JsonObject;
