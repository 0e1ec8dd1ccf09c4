import type { Problem } from '../core/problem.js';
import type { Trigger } from '../core/trigger.js';
import type { Planning } from '../core/workflow/plan.js';
import { type Host } from '../wiring.js';
import { type PlanTask, type WorkflowFiles, type WorkflowSource } from './load-plan.js';
/** The definitions of a run whose checkout may be somebody else's: the files of the commit that the event is for. */
export interface BaseDefinition {
    readonly files: WorkflowFiles;
    readonly plan: (source: WorkflowSource, task: PlanTask) => Promise<Planning>;
}
/**
 * Opens the commit that `pull_request_target` or `workflow_run` is for. `file` is the workflow that an input names. A problem
 * where the commit is not here, and, for a run that would change something, where something else is checked out.
 */
export declare function openBase(file: string | undefined, { trigger, host, root, secrets }: {
    readonly trigger: Trigger;
    readonly host: Host;
    readonly root: string;
    readonly secrets: readonly string[];
}): Promise<BaseDefinition | {
    readonly problem: Problem;
}>;
