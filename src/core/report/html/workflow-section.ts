import type { NodeRecord, RunRecord } from '../../run-record.js';
import { arrowsOf, wasTaken, type Arrow, type DrawnWorkflow } from '../drawn-workflow.js';
import { phasesOf, type Phase } from '../phases.js';
import { cut } from '../untrusted-text.js';
import { formatDuration, statusLooks } from '../words.js';
import { drawWorkflow } from './graph-svg.js';
import { html, message, type Html } from './html.js';
import { statusLabel } from './icons.js';
import type { Section } from './page.js';
import { table } from './table.js';

const budgets = { nodes: 160_000, edges: 60_000 } as const;
const longest = 500;
/** The same is told in full elsewhere. */
const longestNote = 200;
/** How small the drawing may become before it is scrolled instead: below that its text could not be read. */
const smallest = 0.68;
/** Left and right of the drawing, within its card. */
const padding = 34;

/** The drawing of a workflow, and its edges in words. */
export function graphSection(workflow: DrawnWorkflow, record?: RunRecord): Section {
  const { svg, width, leftOut } = drawWorkflow(workflow, record);
  const cutOff = leftOut.nodes + leftOut.arrows === 0 ? undefined : html`<p class="cut">Not drawn: ${leftOut.nodes} more nodes, ${leftOut.arrows} more edges. The tables go further.</p>`;
  const legend = record === undefined ? undefined : html`<p class="legend">Solid edges were taken, dashed ones were not.</p>`;
  return {
    id: 'workflow',
    title: 'Workflow',
    width: Math.round(width) + padding,
    body: html`<div class="scroll" role="region" aria-label="Graph of the workflow" tabindex="0"><div style="min-width:${Math.round(width * smallest)}px">${svg}</div></div>
${legend}${cutOff}
${record === undefined ? undefined : html`<details class="block-gap"><summary>Edges as a table</summary>${edgeTable(workflow, record)}</details>`}
`,
  };
}

function edgeTable(workflow: DrawnWorkflow, record: RunRecord | undefined): Html {
  const records = new Map((record?.nodes ?? []).map((node) => [node.id, node]));
  const name = (id: string): Html => html`<code>${cut(id, longest)}</code>`;
  const modeOf = ({ edgeIndex }: Arrow): string => workflow.edges[edgeIndex]?.edge.mode ?? '';
  const items = arrowsOf(workflow);
  const conditions = (arrow: Arrow): readonly string[] => arrow.labels.filter((label) => label !== modeOf(arrow));
  return table({
    caption: 'Edges of the workflow', items, budget: budgets.edges, what: 'edges',
    columns: [
      { title: 'From', cell: ({ from }) => name(from) },
      { title: 'To', cell: ({ to }) => name(to) },
      { title: 'Mode', size: 'short', cell: modeOf },
      ...(items.every((arrow) => conditions(arrow).length === 0) ? [] : [{ title: 'Condition', cell: (arrow: Arrow) => conditions(arrow).map((label) => html`<div>${cut(label, longest)}</div>`) }]),
      ...(record === undefined ? [] : [{ title: 'Taken', size: 'short' as const, cell: (arrow: Arrow) => (wasTaken(arrow, record, records) ? 'yes' : 'no') }]),
    ],
  });
}

/** The edges of a definition. */
export function edgesSection(workflow: DrawnWorkflow): Section {
  return { id: 'edges', title: 'Edges', body: edgeTable(workflow, undefined) };
}

/** The nodes of a definition. */
export function definitionSection(workflow: DrawnWorkflow): Section {
  return {
    id: 'nodes',
    title: 'Nodes',
    body: table({
      caption: 'Nodes of the workflow', items: [...workflow.nodes], budget: budgets.nodes, what: 'nodes',
      columns: [
        { title: 'Node', cell: ([id]) => html`<code>${cut(id, longest)}</code>` },
        { title: 'Step', size: 'short', cell: ([, { step }]) => step.kind },
        { title: 'Purpose', cell: ([, { node }]) => cut(node.purpose === '' ? (node.name ?? '') : node.purpose, longest) },
      ],
    }),
  };
}

/** When each node ran and what came of it: bars over the time of the run, and the same in numbers. */
export function timelineSection({ nodes, startedAt, durationMs }: RunRecord): Section {
  const run = { start: startedAt.getTime(), length: Math.max(1, durationMs) };
  return {
    id: 'timeline',
    title: 'Timeline',
    body: table({
      caption: 'Nodes of the run with outcome and time', items: phasesOf(nodes, longest), budget: budgets.nodes, what: 'nodes',
      columns: [
        { title: 'Node', cell: (phase) => nodeCell(phase, run) },
        { title: 'Outcome', size: 'short', cell: ({ node }) => html`${statusLabel(node.status, node.timedOut)}${timeOf(node, run)}` },
      ],
    }),
  };
}

interface Span {
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly length: number;
}

function nodeCell({ node, path }: Phase, run: Span): Html {
  const attempts = node.attempts > 1 ? [`attempt ${node.attempts}`] : [];
  const told = node.note ?? node.problems[0]?.message;
  const notes = [...attempts, ...(told === undefined ? [] : [message(cut(told, longestNote))])];
  return html`${path}${bar(node, run)}${notes.length === 0 ? undefined : html`<div class="note">${notes.map((note, index) => html`${index === 0 ? '' : '; '}${note}`)}</div>`}`;
}

/** Decoration: the numbers stand beside it. */
function bar({ startedAt, durationMs, status, attempts }: NodeRecord, { start, length }: Span): Html | undefined {
  if (startedAt === undefined || attempts === 0) return undefined;
  const part = clamp(durationMs / length, 0.008, 1);
  const from = clamp((startedAt.getTime() - start) / length, 0, 1 - part);
  return html`<svg class="bar ${statusLooks[status].tone}" aria-hidden="true" focusable="false" height="7"><rect class="track" width="100%" height="7" rx="3.5"></rect><rect class="part" x="${percent(from)}" width="${percent(part)}" height="7" rx="3.5"></rect></svg>`;
}

function timeOf({ startedAt, durationMs, attempts }: NodeRecord, { start }: Span): Html | undefined {
  if (startedAt === undefined || attempts === 0) return undefined;
  return html`<div class="note">${formatDuration(durationMs)}, from +${formatDuration(startedAt.getTime() - start)}</div>`;
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}
