import type { NodeRecord, RunRecord } from '../../run-record.js';
import { reactsToFailure } from '../../workflow/graph.js';
import { arrowsOf, wasTaken, type Arrow, type DrawnWorkflow } from '../drawn-workflow.js';
import { formatDuration, statusLooks } from '../words.js';
import { layOut, type Box, type Layout, type Point } from './graph-layout.js';
import { html, type Html } from './html.js';
import { placedIcon } from './icons.js';
import { widthOf, wrapText } from './text-width.js';

/** What is drawn of a large workflow; the tables have the rest. */
const most = { nodes: 120, arrows: 240 } as const;

const box = { width: 216, padding: 12, icon: 16 } as const;
const fonts = { id: 13, text: 12, meta: 11, label: 11 } as const;
const lineHeights = { id: 18, text: 16, meta: 16, label: 14 } as const;
const labelWidth = 190;

/** A drawing, its size in pixels, and how much of the workflow is not in it. */
export interface Drawing {
  readonly svg: Html;
  readonly width: number;
  readonly leftOut: { readonly nodes: number; readonly arrows: number };
}

/** A workflow as SVG. With a record, nodes carry symbol and time of their outcome, and edges that were not taken are dashed. */
export function drawWorkflow(workflow: DrawnWorkflow, record?: RunRecord): Drawing {
  const records = new Map((record?.nodes ?? []).map((node) => [node.id, node]));
  const nodes = [...workflow.nodes].slice(0, most.nodes).map(([id, { node, step }]) => nodeBox(id, { described: node.name ?? node.purpose, kind: step.kind, outcome: records.get(id) }));
  const known = new Set(nodes.map(({ id }) => id));
  const all = arrowsOf(workflow);
  const arrows = all.filter(({ from, to }) => known.has(from) && known.has(to)).slice(0, most.arrows).map((arrow) => ({ arrow, lines: labelLines(arrow) }));
  const layout = layOut(nodes, arrows.map(({ arrow: { from, to, edgeIndex }, lines }) => ({ from, to, label: sizeOf(lines), weight: reactsToFailure(workflow.edges[edgeIndex]?.edge.mode ?? 'sequential') ? 1 : 50 })));
  const ways = layout.ways.map((way, index) => {
    const drawn = arrows[index];
    return drawn === undefined ? html`` : drawArrow(way, { lines: drawn.lines, state: record === undefined ? 'plain' : wasTaken(drawn.arrow, record, records) ? 'taken' : 'not-taken' });
  });
  const boxes = layout.boxes.map((placed, index) => {
    const node = nodes[index];
    return node === undefined ? html`` : drawNode(placed, node);
  });
  return {
    width: layout.width,
    leftOut: { nodes: workflow.nodes.size - nodes.length, arrows: all.length - arrows.length },
    svg: html`<svg class="graph" role="img" aria-labelledby="graph-title graph-description" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}">
<title id="graph-title">Graph of the workflow</title>
<desc id="graph-description">${nodes.length} nodes and ${arrows.length} edges from top to bottom. The tables of nodes and edges tell the same in words.</desc>
<defs>${['plain', 'taken', 'not-taken'].map((state) => html`<marker id="tip-${state}" class="tip ${state}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.5L8 4L0 7.5z"></path></marker>`)}</defs>
${ways}
${boxes}
</svg>`,
  };
}

interface NodeBox extends Box {
  readonly outcome: NodeRecord | undefined;
  readonly id: string;
  readonly title: readonly string[];
  readonly text: readonly string[];
  readonly facts: string;
}

function nodeBox(id: string, { described, kind, outcome }: { readonly described: string; readonly kind: string; readonly outcome: NodeRecord | undefined }): NodeBox {
  const width = box.width - 2 * box.padding;
  const title = wrapText(id, { width: width - (outcome === undefined ? 0 : box.icon + 7), fontSize: fonts.id, lines: 2 });
  const text = described.trim() === id ? [] : wrapText(described, { width, fontSize: fonts.text, lines: 2 });
  const time = outcome === undefined || outcome.attempts === 0 ? [] : [formatDuration(outcome.durationMs)];
  const [facts = ''] = wrapText([kind, ...(outcome === undefined ? [] : [outcome.timedOut ? 'timed out' : outcome.status]), ...time].join(' · '), { width, fontSize: fonts.meta, lines: 1 });
  const height = 2 * 10 + title.length * lineHeights.id + text.length * lineHeights.text + lineHeights.meta;
  return { id, width: box.width, height, outcome, title, text, facts };
}

function drawNode({ x, y }: Point, { width, height, outcome, title, text, facts }: NodeBox): Html {
  const [left, top] = [x - width / 2, y - height / 2];
  const inner = left + box.padding;
  const indent = outcome === undefined ? 0 : box.icon + 7;
  let line = top + 10;
  const put = (content: string, { font, at }: { readonly font: keyof typeof fonts; readonly at: number }): Html => {
    line += lineHeights[font];
    return html`<text class="${font}" x="${at}" y="${line - 5}">${content}</text>`;
  };
  const lines = [
    ...title.map((content) => put(content, { font: 'id', at: inner + indent })),
    ...text.map((content) => put(content, { font: 'text', at: inner })),
    put(facts, { font: 'meta', at: inner }),
  ];
  return html`<g class="node ${outcome?.status ?? 'plain'} ${outcome === undefined ? 'calm' : statusLooks[outcome.status].tone}">
<rect class="box" x="${left}" y="${top}" width="${width}" height="${height}" rx="8"></rect>
<rect class="edge" x="${left}" y="${top + 8}" width="4" height="${height - 16}" rx="2"></rect>
${outcome === undefined ? undefined : placedIcon(outcome.status, { x: inner, y: top + 11, size: box.icon })}
${lines}</g>
`;
}

function labelLines({ labels }: Arrow): readonly string[] {
  return labels.slice(0, 3).flatMap((label) => wrapText(label, { width: labelWidth, fontSize: fonts.label, lines: 2 })).slice(0, 3);
}

function sizeOf(lines: readonly string[]): LabelSize {
  if (lines.length === 0) return { width: 0, height: 0 };
  return { width: Math.ceil(Math.max(...lines.map((line) => widthOf(line, fonts.label)))) + 14, height: lines.length * lineHeights.label + 8 };
}

type LabelSize = Parameters<typeof layOut>[1][number]['label'];

function drawArrow({ points, label }: Layout['ways'][number], { lines, state }: { readonly lines: readonly string[]; readonly state: 'plain' | 'taken' | 'not-taken' }): Html {
  const { width, height } = sizeOf(lines);
  const text = lines.map((line, index) => html`<text class="label" x="${label.x}" y="${label.y - height / 2 + 15 + index * lineHeights.label}">${line}</text>`);
  return html`<g class="arrow ${state}"><path d="${pathOf(points)}" marker-end="url(#tip-${state})"></path>${lines.length === 0 ? undefined : html`<rect class="plate" x="${label.x - width / 2}" y="${label.y - height / 2}" width="${width}" height="${height}" rx="6"></rect>${text}`}</g>
`;
}

/** Curves that leave and reach every point upright. */
function pathOf([start, ...rest]: readonly Point[]): string {
  if (start === undefined) return '';
  const steps = rest.map((to, index) => {
    const from = rest[index - 1] ?? start;
    const middle = (from.y + to.y) / 2;
    return from.x === to.x || from.y === to.y ? `L${to.x} ${to.y}` : `C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
  });
  return [`M${start.x} ${start.y}`, ...steps].join('');
}
