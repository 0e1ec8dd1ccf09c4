import type { Problem } from '../problem.js';
import type { WorkflowDocument, WorkflowNode } from './document.js';
import type { PlanContext } from './plan-context.js';
import type { Step } from './steps.js';
/** The step that a node stands for, or every reason why it cannot be carried out here. */
export type Classification = {
    readonly step: Step;
} | {
    readonly problems: readonly Problem[];
};
/** Reads a node's type and `runtime` into a step. Sub-workflows are the caller's (they need files). */
export declare function classifyNode(document: WorkflowDocument, node: WorkflowNode, context: PlanContext): Classification;
