import type { LiveNode, LiveState } from './live-state.js';
import { paint } from './paint.js';
import { columnsOf, tableCell } from './text-table.js';
import { forLogLine } from './untrusted-text.js';
import { formatDuration, statusLooks, type Look } from './words.js';

/** The window that is drawn in, and the moment. */
export interface LiveView {
  readonly columns: number;
  /** Lines that the table may have. */
  readonly rows: number;
  readonly now: Date;
  /** Counts up with each picture, for what turns. */
  readonly frame: number;
  readonly color: boolean;
}

interface Row {
  readonly mark: string;
  readonly tone: Look['tone'] | undefined;
  readonly name: string;
  readonly time: string;
  readonly text: string;
}

const spinner = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;
const timeWidth = 7;
/** Below this, what a row is about says more than what it says. */
const leastText = 10;
/** A narrower window has no room for a name. */
const leastColumns = 10;

/**
 * The table of a run as lines without line ends, none of them as wide as the window, so that no terminal breaks one: a row for
 * each node, below it the applications that it works at, and a line on the whole. What does not fit is counted.
 */
export function liveLines(state: LiveState, view: LiveView): readonly string[] {
  const { startedAt, nodes } = state;
  if (startedAt === undefined || view.rows < 2 || view.columns < leastColumns) return [];
  const rows = fitting(nodes, view);
  const names = rows.shown.map(({ name }) => columnsOf(name));
  const width = view.columns - 1;
  const nameWidth = Math.min(Math.max(...names, 1), Math.max(8, Math.floor(width * 0.4)), width - 2);
  return [
    ...rows.shown.map((row) => rowLine(row, { width, nameWidth, color: view.color })),
    ...(rows.leftOut === '' ? [] : [paint(tableCell(`  ${rows.leftOut}`, { width }).trimEnd(), 'calm', view)]),
    paint(tableCell(`  ${totals(nodes)} · ${elapsed(startedAt, view)}`, { width }).trimEnd(), 'calm', view),
  ];
}

function rowLine({ mark, tone, name, time, text }: Row, { width, nameWidth, color }: { readonly width: number; readonly nameWidth: number; readonly color: boolean }): string {
  const withTime = width >= 2 + nameWidth + 1 + timeWidth;
  const textWidth = width - 2 - nameWidth - 1 - timeWidth - 2;
  const named = `${mark} ${tableCell(name, { width: nameWidth })}${withTime ? ` ${tableCell(time, { width: timeWidth, align: 'right' })}` : ''}`;
  const line = textWidth < leastText || text === '' ? named.trimEnd() : `${named}  ${tableCell(text, { width: textWidth }).trimEnd()}`;
  return tone === undefined ? line : paint(line, tone, { color });
}

/** Rows of what runs and has failed go before those that have ended, and those before what is to come, where not all fit. */
function fitting(nodes: readonly LiveNode[], view: LiveView): { readonly shown: readonly Row[]; readonly leftOut: string } {
  const all = nodes.flatMap((node) => [{ node, rank: rankOf(node), row: nodeRow(node, view) }, ...appRows(node, view).map((row) => ({ node: undefined, rank: 1, row }))]);
  const room = view.rows - 1;
  if (all.length <= room) return { shown: all.map(({ row }) => row), leftOut: '' };
  const kept = new Set(all.toSorted((one, other) => one.rank - other.rank).slice(0, Math.max(0, room - 1)));
  const gone = all.filter((entry) => !kept.has(entry));
  const count = (what: string, isIt: (entry: (typeof gone)[number]) => boolean): readonly string[] => {
    const found = gone.filter(isIt).length;
    return found === 0 ? [] : [`${found} ${what}`];
  };
  const counts = [
    ...count('running', ({ node, rank }) => node !== undefined && rank === 0),
    ...count('applications', ({ node }) => node === undefined),
    ...count('ended', ({ node, rank }) => node !== undefined && rank === 2),
    ...count('to come', ({ rank }) => rank === 3),
  ];
  return { shown: all.filter((entry) => kept.has(entry)).map(({ row }) => row), leftOut: `… not shown: ${counts.join(', ')}` };
}

function rankOf({ status }: LiveNode): number {
  if (status === 'running' || status === 'failed') return 0;
  return status === 'pending' ? 3 : 2;
}

function nodeRow(node: LiveNode, view: LiveView): Row {
  const { status, startedAt, durationMs } = node;
  const runs = status === 'running';
  const { mark, tone } = statusLooks[status];
  return {
    mark: runs ? turning(view) : mark,
    tone: runs ? undefined : tone,
    name: forLogLine(node.id, 60),
    time: durationMs !== undefined ? formatDuration(durationMs) : startedAt === undefined ? '' : elapsed(startedAt, view),
    text: forLogLine(node.text, 300),
  };
}

function appRows(node: LiveNode, view: LiveView): readonly Row[] {
  return node.apps.map(({ name, ended, since, until, text }) => {
    const { mark, tone } = ended === undefined ? { mark: turning(view), tone: undefined } : statusLooks[ended];
    return { mark: ' ', tone, name: `${mark} ${forLogLine(name, 60)}`, time: formatDuration((until ?? view.now).getTime() - since.getTime()), text: forLogLine(text, 300) };
  });
}

function totals(nodes: readonly LiveNode[]): string {
  const ended = nodes.filter(({ status }) => status !== 'pending' && status !== 'running').length;
  return `${ended} of ${nodes.length} ${nodes.length === 1 ? 'node' : 'nodes'} done`;
}

function turning({ frame }: LiveView): string {
  return spinner[frame % spinner.length] ?? '';
}

function elapsed(since: Date, { now }: LiveView): string {
  return formatDuration(now.getTime() - since.getTime());
}
