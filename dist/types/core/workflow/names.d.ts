import type { Problem } from '../problem.js';
import type { WorkflowDocument } from './document.js';
import type { Expression } from './expressions.js';
import type { WorkflowGraph } from './graph.js';
import type { PlanContext } from './plan-context.js';
import type { PlannedEdge } from './plan.js';
import { type Step } from './steps.js';
/** What the check of names needs to know of a plan in the making. */
export interface NameCheck {
    readonly document: WorkflowDocument;
    readonly graph: WorkflowGraph;
    readonly steps: ReadonlyMap<string, Step>;
    readonly edges: readonly PlannedEdge[];
    readonly criteria: ReadonlyMap<string, readonly Expression[]>;
    readonly context: PlanContext;
}
/**
 * Every name in an expression or template must be known before anything runs: an output of a node
 * upstream, a workflow variable, an input, or a name that the `variables` input gives.
 */
export declare function checkNames(check: NameCheck): readonly Problem[];
