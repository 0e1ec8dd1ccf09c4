import type { NodeRecord, NodeStatus, RunRecord } from '../run-record.js';
import type { WorkflowNode } from '../workflow/document.js';
import type { Step } from '../workflow/steps.js';
import { arrowsOf, wasTaken, type Arrow, type DrawnWorkflow } from './drawn-workflow.js';
import { cut, forMermaid } from './untrusted-text.js';
import { formatDuration, statusLooks } from './words.js';

/** Where Mermaid and GitHub give up (`maxTextSize`, `maxEdges`): https://mermaid.js.org/config/schema-docs/config.html */
const maxCharacters = 50_000;
const maxArrows = 500;
/** Room for the note on what was left out and for the classes. */
const reserve = 1_500;

/** Opening and closing of a node by what it does. */
const shapes: { readonly [K in Step['kind']]: readonly [string, string] } = {
  commit: ['(["', '"])'],
  bump: ['(["', '"])'],
  promote: ['(["', '"])'],
  tag: ['(["', '"])'],
  validate: ['[/"', '"/]'],
  sync: ['("', '")'],
  gate: ['{{"', '"}}'],
  rollback: ['[\\"', '"\\]'],
  check: ['{{"', '"}}'],
  action: ['("', '")'],
  notify: ['>"', '"]'],
  command: ['["', '"]'],
  approval: ['[/"', '"\\]'],
  workflow: ['[["', '"]]'],
  custom: ['["', '"]'],
};

/** Fill, border and text, each with enough contrast in GitHub's light and dark theme. */
const classes: { readonly [K in Exclude<NodeStatus, 'pending' | 'running'>]: string } = {
  succeeded: 'fill:#dafbe1,stroke:#1a7f37,color:#0f3d1c',
  failed: 'fill:#ffebe9,stroke:#cf222e,color:#660018,stroke-width:3px',
  skipped: 'fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4 3',
  blocked: 'fill:#fff8c5,stroke:#9a6700,color:#4d2d00',
  planned: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
  cancelled: 'fill:#fff1e5,stroke:#bc4c00,color:#471700',
};

/**
 * A workflow as a Mermaid flowchart of less than 50,000 characters. With a record, nodes carry symbol,
 * colour and time of their outcome, and the edges that were taken are thick, the others dotted.
 * No id of the file becomes syntax: nodes are called `n0`, `n1`, ….
 */
export function workflowMermaid(workflow: DrawnWorkflow, record?: RunRecord): string {
  const records = new Map((record?.nodes ?? []).map((node) => [node.id, node]));
  const names = new Map([...workflow.nodes.keys()].map((id, place) => [id, `n${place}`]));
  const lines = ['flowchart TD'];
  let room = maxCharacters - reserve - lines.join('').length;
  const add = (line: string): boolean => {
    if (line.length + 1 > room) return false;
    room -= line.length + 1;
    lines.push(line);
    return true;
  };
  const drawn = new Map<string, string>();
  for (const [id, { node, step }] of workflow.nodes) {
    const name = names.get(id) ?? '';
    const outcome = records.get(id);
    const [open, close] = shapes[step.kind];
    const suffix = classOf(outcome) === undefined ? '' : `:::${classOf(outcome)}`;
    if (!add(`  ${name}${open}${labelOf(node, outcome)}${close}${suffix}`)) break;
    drawn.set(id, name);
  }
  const arrows = arrowsOf(workflow);
  let drawnArrows = 0;
  for (const arrow of arrows) {
    const from = drawn.get(arrow.from);
    const to = drawn.get(arrow.to);
    if (from === undefined || to === undefined) continue;
    const label = arrow.labels.length === 0 ? '' : `|"${arrow.labels.map(labelPart).join('<br/>')}"|`;
    if (drawnArrows === maxArrows || !add(`  ${from} ${lineOf(arrow, record, records)}${label} ${to}`)) break;
    drawnArrows += 1;
  }
  lines.push(...leftOut(workflow.nodes.size - drawn.size, arrows.length - drawnArrows), ...classLines([...drawn.keys()].map((id) => records.get(id))));
  return `${lines.join('\n')}\n`;
}

function labelPart(text: string): string {
  return forMermaid(cut(text, 120));
}

function labelOf(node: Pick<WorkflowNode, 'id' | 'name' | 'purpose'>, outcome: NodeRecord | undefined): string {
  const symbol = outcome === undefined ? '' : `${statusLooks[outcome.status].mark} `;
  const time = outcome === undefined || outcome.attempts === 0 ? '' : ` · ${formatDuration(outcome.durationMs)}`;
  const described = (node.name ?? node.purpose).trim();
  const title = forMermaid(cut(node.id, 60));
  const what = described === '' || described === node.id ? '' : `<br/>${forMermaid(cut(described, 100))}`;
  return `${symbol}${title}${time}${what}`;
}

function lineOf(arrow: Arrow, record: RunRecord | undefined, records: ReadonlyMap<string, NodeRecord>): string {
  if (record === undefined) return '-->';
  return wasTaken(arrow, record, records) ? '==>' : '-.->';
}

function classOf(outcome: NodeRecord | undefined): keyof typeof classes | undefined {
  const status = outcome?.status;
  return status === undefined || status === 'pending' || status === 'running' ? undefined : status;
}

function classLines(outcomes: readonly (NodeRecord | undefined)[]): readonly string[] {
  const used = new Set(outcomes.map(classOf).filter((name) => name !== undefined));
  return [...used].map((name) => `  classDef ${name} ${classes[name]}`);
}

function leftOut(nodes: number, arrows: number): readonly string[] {
  if (nodes === 0 && arrows === 0) return [];
  return [`  leftOut["not drawn: ${nodes} more nodes, ${arrows} more edges"]`];
}
