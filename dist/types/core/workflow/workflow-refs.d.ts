import type { Problem } from '../problem.js';
import type { WorkflowDocument, WorkflowNode } from './document.js';
/** The file that a `workflow_ref` names, and its text. */
export type ResolvedWorkflow = {
    readonly file: string;
    readonly text: string;
} | {
    readonly problem: Problem;
};
/**
 * Finds the workflow that a node refers to: a path relative to the file it stands in, or the `id` of
 * one of the files in `imports`. Only files of the repository; nothing is fetched.
 */
export declare function resolveWorkflowRef(document: WorkflowDocument, node: WorkflowNode, readWorkflow: (path: string) => string | undefined): ResolvedWorkflow;
