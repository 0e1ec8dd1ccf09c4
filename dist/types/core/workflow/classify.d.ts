import type { WorkflowDocument, WorkflowNode } from './document.js';
import type { PlanContext } from './plan-context.js';
import { type Classification } from './classify-subject.js';
/** Reads a node's type and `runtime` into a step. Sub-workflows are the caller's (they need files). */
export declare function classifyNode(document: WorkflowDocument, node: WorkflowNode, context: PlanContext): Classification;
