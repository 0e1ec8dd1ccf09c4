import type { RunRecord } from '../run-record.js';
import type { WorkflowEdge, WorkflowNode } from '../workflow/document.js';
import type { Step } from '../workflow/steps.js';
/** The parts of a `Plan` that a picture shows; a Plan is one. */
export interface DrawnWorkflow {
    readonly nodes: ReadonlyMap<string, {
        readonly node: Pick<WorkflowNode, 'id' | 'name' | 'purpose'>;
        readonly step: {
            readonly kind: Step['kind'];
        };
    }>;
    readonly edges: readonly {
        readonly edge: DrawnEdge;
    }[];
}
type DrawnEdge = Pick<WorkflowEdge, 'from' | 'to' | 'mode' | 'condition' | 'forEach' | 'cases' | 'defaultTo' | 'label'>;
/**
 * A workflow as a Mermaid flowchart of less than 50,000 characters. With a record, nodes carry symbol,
 * colour and time of their outcome, and the edges that were taken are thick, the others dotted.
 * No id of the file becomes syntax: nodes are called `n0`, `n1`, ….
 */
export declare function workflowMermaid(workflow: DrawnWorkflow, record?: RunRecord): string;
export {};
