import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { ManualRequest } from '../core/rollback/shown-history.js';
import type { RunEvent, RunRecord } from '../core/run-record.js';
import { type Plan } from '../core/workflow/plan.js';
import type { CustomStep } from '../core/workflow/steps.js';
import type { EngineSettings, Handler, RunFacts } from './handlers/context.js';
import type { Ports } from './ports.js';
import type { RunShared } from './run-shared.js';
/** Everything a run needs; nothing is read from anywhere else. */
export interface RunRequest {
    readonly plan: Plan;
    readonly ports: Ports;
    readonly clock: Clock;
    readonly settings: EngineSettings;
    readonly facts: RunFacts;
    /** `inputs.*` of the workflow. */
    readonly inputs: JsonObject;
    /** Names and values of the `variables` input. */
    readonly variables: Readonly<Record<string, string>>;
    /** Handlers for the node types that the plan was made with. */
    readonly customHandlers?: Readonly<Record<string, Handler<CustomStep>>>;
    readonly report: (event: RunEvent) => void;
    /** Aborting it cancels the run: what goes on is stopped, and the record says so. */
    readonly signal?: AbortSignal;
    /** A UUID, where whoever asks has told of the run before. */
    readonly runId?: string;
    /** What somebody asked for by hand, for the record. */
    readonly manual?: ManualRequest;
}
/**
 * Carries out a plan. Returns a record however the run ends; throws only for a bug. With the same
 * plan, ports and clock it takes the same decisions in the same order.
 */
export declare function runPlan(request: RunRequest): Promise<RunRecord>;
/** What the nodes of a run have in common, at its beginning. */
export declare function newShared({ ports, clock, settings, facts, variables, customHandlers, report, runId }: RunRequest, until: Pick<RunShared, 'signal' | 'deadlineMs'>): RunShared;
