import type { Problem } from '../core/problem.js';
import type { PlanContext } from '../core/workflow/plan-context.js';
import type { Planning } from '../core/workflow/plan.js';
import type { Settings } from '../settings.js';
/** The text of a workflow and the name under which it appears. */
export interface WorkflowSource {
    readonly file: string;
    readonly text: string;
    /** SHA-256 of the text, hexadecimal. */
    readonly hash: string;
}
/** Where workflow files are read: the checkout, or a commit. Names are relative to the working directory. */
export interface WorkflowFiles {
    /** Those that are looked for where none is named. */
    readonly find: () => readonly string[];
    readonly read: (file: string) => WorkflowSource | {
        readonly problem: Problem;
    };
}
/** The files as they are checked out. */
export declare function checkedOutFiles(root: string): WorkflowFiles;
/** The workflow to carry out: the input's, the first that is found, or the built-in one. */
export declare function findWorkflow(settings: Settings, files: WorkflowFiles): WorkflowSource | {
    readonly problem: Problem;
};
/** A workflow text under a name. */
export declare function sourceOf(file: string, text: string): WorkflowSource;
/** Plans a workflow for a run; sub-workflows are read from the checkout, or from beside a file outside of it. */
export declare function loadPlan(source: WorkflowSource, { settings, root, facts, readWorkflow }: PlanTask): Promise<Planning>;
/** `readWorkflow` gives the sub-workflows; those of the checkout by default. */
export interface PlanTask {
    readonly settings: Settings;
    readonly root: string;
    readonly facts: PlanFacts;
    readonly readWorkflow?: PlanContext['readWorkflow'];
}
/** What a plan depends on beside the settings. */
export interface PlanFacts {
    readonly repositories: PlanContext['repositories'];
    readonly branch: string | undefined;
    readonly otherRef?: string | undefined;
    readonly slackBound: boolean;
    /** True where checks are not made: then any address will do. */
    readonly asksNobody?: boolean;
    readonly customHandlers?: PlanContext['customHandlers'];
}
