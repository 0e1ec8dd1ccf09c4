import type { NodeRecord, RunRecord } from '../run-record.js';
import type { SwitchCase, WorkflowEdge, WorkflowNode } from '../workflow/document.js';
import type { Step } from '../workflow/steps.js';

/** The parts of a `Plan` that a picture shows; a Plan is one. */
export interface DrawnWorkflow {
  readonly nodes: ReadonlyMap<string, { readonly node: Pick<WorkflowNode, 'id' | 'name' | 'purpose'>; readonly step: { readonly kind: Step['kind'] } }>;
  readonly edges: readonly { readonly edge: DrawnEdge }[];
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
export function arrowsOf(workflow: DrawnWorkflow): readonly Arrow[] {
  return workflow.edges
    .flatMap(({ edge }, edgeIndex): readonly Arrow[] => {
      if (edge.mode !== 'switch') return [{ edgeIndex, from: edge.from, to: edge.to, labels: edgeLabels(edge), isCase: false }];
      const cases = edge.cases.map((choice) => ({ edgeIndex, from: edge.from, to: choice.to, labels: [caseLabel(edge, choice)], isCase: true }));
      return [...cases, { edgeIndex, from: edge.from, to: edge.defaultTo ?? edge.to, labels: ['otherwise'], isCase: true }];
    })
    .filter(({ from, to }) => workflow.nodes.has(from) && workflow.nodes.has(to));
}

/** True where the run went along this arrow. */
export function wasTaken(arrow: Arrow, record: RunRecord, records: ReadonlyMap<string, NodeRecord>): boolean {
  const target = records.get(arrow.to);
  const reached = !arrow.isCase || target?.status === 'planned' || (target?.attempts ?? 0) > 0;
  return record.edgesTaken.includes(arrow.edgeIndex) && reached;
}

function edgeLabels(edge: DrawnEdge): readonly string[] {
  const condition = edge.condition === undefined ? undefined : `if ${oneCondition(edge.condition.text)}`;
  const each = edge.forEach === undefined ? undefined : `for each of ${oneCondition(edge.forEach.text)}`;
  const mode = edge.mode === 'sequential' || edge.mode === 'conditional' ? undefined : edge.mode;
  return [edge.label, mode, each, condition].filter((part) => part !== undefined);
}

function caseLabel(edge: DrawnEdge, choice: SwitchCase): string {
  const subject = edge.condition === undefined ? '' : `${oneCondition(edge.condition.text)} is `;
  return `${subject}${JSON.stringify(choice.value)}`;
}

function oneCondition(text: string): string {
  return text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
}
