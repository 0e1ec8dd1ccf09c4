import type { Json } from '../json.js';
import type { Problem } from '../problem.js';
import type { WorkflowDocument, WorkflowEdge, WorkflowNode } from './document.js';
import type { Expression } from './expressions.js';
import { type WorkflowGraph } from './graph.js';
import type { PlanContext } from './plan-context.js';
import type { Step } from './steps.js';
/** A workflow that has passed every check and can be carried out. */
export interface Plan {
    readonly document: WorkflowDocument;
    readonly graph: WorkflowGraph;
    readonly nodes: ReadonlyMap<string, PlannedNode>;
    readonly edges: readonly PlannedEdge[];
}
export interface PlannedNode {
    readonly node: WorkflowNode;
    readonly step: Step;
    /** Those `success_criteria` that are expressions; prose is for people. */
    readonly criteria: readonly Expression[];
}
export interface PlannedEdge {
    readonly edge: WorkflowEdge;
    readonly condition: Expression | undefined;
    readonly forEach: Expression | undefined;
}
/** A plan, unless a problem is an error. */
export interface Planning {
    readonly plan: Plan | undefined;
    readonly problems: readonly Problem[];
}
/** True when a step of the plan, or of one of its sub-workflows, asks Argo CD for something. */
export declare function reachesArgocd(plan: Plan): boolean;
/**
 * The applications that a plan names to sync, gate or roll back, each once. `app` is `inputs.app` of the workflow, names with
 * commas between them. What only Argo CD can tell is left out: patterns, and templates of anything else.
 */
export declare function namedApplications(plan: Plan, app: Json | undefined): readonly string[];
/** Reads a workflow file and plans it; every problem found is reported, not the first. */
export declare function planWorkflow(text: string, file: string, context: PlanContext): Promise<Planning>;
