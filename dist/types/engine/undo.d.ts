import type { RunShared } from './run-shared.js';
import type { WorkflowRun } from './workflow-run.js';
/**
 * After a failure, rolls back what this run deployed and the workflow itself did not: through the
 * workflow's own rollback node for that application, if it has one that was not reached (what follows it
 * runs too), else directly. Does nothing with `rollback: none`, in a dry run, and once time is over.
 */
export declare function undoDeployments(run: WorkflowRun, shared: RunShared): Promise<void>;
