import type { NodeRecord, RunRecord } from '../run-record.js';
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
export type DrawnEdge = Pick<WorkflowEdge, 'from' | 'to' | 'mode' | 'condition' | 'forEach' | 'cases' | 'defaultTo' | 'label'>;
/** One arrow of a picture. */
export interface Arrow {
    readonly edgeIndex: number;
    readonly from: string;
    readonly to: string;
    /** What stands at it, as the file says it: its label, its mode where that is not plain, and its condition. Untrusted. */
    readonly labels: readonly string[];
    /** One of several arrows of an edge, of which the edge takes one. */
    readonly isCase: boolean;
}
/** The arrows between nodes that exist: an edge is one, a `switch` edge one for each case. */
export declare function arrowsOf(workflow: DrawnWorkflow): readonly Arrow[];
/** True where the run went along this arrow. */
export declare function wasTaken(arrow: Arrow, record: RunRecord, records: ReadonlyMap<string, NodeRecord>): boolean;
