import { shortRevision } from '../git/refs.js';
import type { Problem } from '../problem.js';
import { verdictOf, type AppReport, type NodeRecord, type RunRecord } from '../run-record.js';
import { evidenceLines } from './evidence-lines.js';
import { historyLines } from './history-table.js';
import { paint } from './paint.js';
import { problemLines } from './problem-lines.js';
import { shrinkColumns, tableRow, type TextColumn } from './text-table.js';
import { forLog, forLogLine } from './untrusted-text.js';
import { formatDuration, resultLooks, statusLooks, type Look } from './words.js';

interface Painting {
  readonly color: boolean;
}

const nodeColumns: readonly TextColumn[] = [
  { title: 'Node', width: 26 },
  { title: 'Outcome', width: 9 },
  { title: 'Time', width: 7, align: 'right' },
  { title: 'Note', width: 30 },
];
const appColumns: readonly TextColumn[] = [
  { title: 'Application', width: 28 },
  { title: 'Result', width: 13 },
  { title: 'Sync', width: 9 },
  { title: 'Health', width: 11 },
  { title: 'Revision', width: 9 },
];

/** The end of a run: what each node and application came to, then the verdict, last where eyes and `tail` look. */
export function endingLines(record: RunRecord, painting: Painting): readonly string[] {
  const look = resultLooks[record.result];
  const further = problemLines(problemsOutsideNodes(record), painting);
  return [
    ...section(nodeTable(record.nodes, painting)),
    ...section(appTable(record.apps, painting)),
    ...section(historiesOf(record, painting)),
    ...section(further),
    '',
    ...marked(look.mark, look.tone, verdictOf(record), painting),
    ...record.notices.flatMap((notice) => marked('!', 'warn', notice, painting)),
    paint(`exit code ${record.exitCode}`, 'calm', painting),
  ];
}

/** In a log times are UTC, and lines as wide as they need to be. */
function historiesOf({ manual, endedAt }: RunRecord, { color }: Painting): readonly string[] {
  const view = { now: endedAt, utcOffset: () => 0, width: 160, color };
  return (manual?.histories ?? []).flatMap((history, place) => [...(place === 0 ? [] : ['']), ...historyLines(history, view)]);
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function marked(mark: string, tone: Look['tone'], text: string, painting: Painting): readonly string[] {
  const [first = '', ...rest] = forLog(text).split('\n');
  return [paint(`${mark} ${first}`, tone, painting), ...rest];
}

function nodeTable(nodes: readonly NodeRecord[], painting: Painting): readonly string[] {
  if (nodes.length === 0) return [];
  const listed = flatten(nodes, 0).map(({ node, depth }) => ({
    look: statusLooks[node.status],
    cells: [
      `${'  '.repeat(depth)}${forLogLine(node.id)}`,
      node.status,
      node.attempts === 0 ? '–' : formatDuration(node.durationMs),
      forLogLine(node.note ?? node.problems[0]?.message ?? ''),
    ],
  }));
  const columns = shrinkColumns(nodeColumns, listed.map(({ cells }) => cells));
  return [
    paint(`  ${tableRow(columns, columns.map(({ title }) => title))}`, 'calm', painting),
    ...listed.map(({ look, cells }) => paint(`${look.mark} ${tableRow(columns, cells)}`, look.tone, painting)),
  ];
}

function flatten(nodes: readonly NodeRecord[], depth: number): readonly { readonly node: NodeRecord; readonly depth: number }[] {
  return nodes.flatMap((node) => [{ node, depth }, ...flatten(node.children, depth + 1)]);
}

function appTable(apps: readonly AppReport[], painting: Painting): readonly string[] {
  if (apps.length === 0) return [];
  const listed = apps.map((app) => ({
    app,
    cells: [
      forLogLine(app.namespace === undefined ? app.name : `${app.namespace}/${app.name}`),
      app.result,
      app.sync ?? '–',
      app.health ?? '–',
      forLogLine(shortRevision(app.revision ?? '–')),
    ],
  }));
  const columns = shrinkColumns(appColumns, listed.map(({ cells }) => cells));
  return [
    paint(`  ${tableRow(columns, columns.map(({ title }) => title))}`, 'calm', painting),
    ...listed.flatMap(({ app, cells }) => appLines(app, tableRow(columns, cells), painting)),
  ];
}

function appLines({ result, causes, url, evidence }: AppReport, row: string, painting: Painting): readonly string[] {
  const { mark, tone } = resultLooks[result];
  const details = causes.flatMap((cause) => forLog(cause).split('\n')).map((line) => `    ${line}`);
  const found = evidence === undefined ? [] : evidenceLines(evidence).map((line) => `      ${line}`);
  return [paint(`${mark} ${row}`, tone, painting), ...details, ...found, ...(url === '' ? [] : [paint(`    ${forLogLine(url)}`, 'calm', painting)])];
}

/** Problems that were not already printed when their node finished. */
function problemsOutsideNodes(record: RunRecord): readonly Problem[] {
  const printed = new Set(flatten(record.nodes, 0).flatMap(({ node }) => node.problems.map(identify)));
  return record.problems.filter((problem) => !printed.has(identify(problem)));
}

function identify({ code, message, where }: Problem): string {
  return JSON.stringify([code, message, where]);
}
