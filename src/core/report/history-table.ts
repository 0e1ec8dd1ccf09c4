import { shortRevision } from '../git/refs.js';
import type { ShownHistory, ShownRow } from '../rollback/shown-history.js';
import { paint } from './paint.js';
import { shrinkColumns, tableRow, type TextColumn } from './text-table.js';
import { forLogLine } from './untrusted-text.js';
import type { Look } from './words.js';

/** How a history is shown. */
export interface HistoryView {
  /** Ages count from here. */
  readonly now: Date;
  /** Minutes that local time is ahead of UTC at a moment. */
  readonly utcOffset: (at: Date) => number;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
}

interface Column extends TextColumn {
  readonly cell: (row: ShownRow, history: ShownHistory) => string;
}

/** What takes the place of columns that do not fit: the first of these goes first. */
const dispensable: readonly string[] = ['By', 'Deployed', 'Age'];
const narrowestNote = 12;
const gap = 2;

/**
 * An application's history as a table, newest entry first. What is live, what was rolled back and what is proposed has a
 * mark and a word. Of a narrow terminal the columns that can be done without are left out.
 */
export function historyLines(history: ShownHistory, view: HistoryView): readonly string[] {
  const name = forLogLine(history.app, 100);
  if (history.rows.length === 0) return [paint(`${name}: Argo CD has no history of it`, 'strong', view)];
  const { rows } = history;
  const columns = fit(columnsFor(view), { rows, history, width: view.width - 2 });
  const line = (row: ShownRow): string => {
    const { mark, tone } = lookOf(row, history);
    return paint(`${mark} ${tableRow(columns, columns.map(({ cell }) => cell(row, history)))}`, tone, view);
  };
  return [
    paint(`${name}, newest first; times are ${zoneOf(view)}`, 'strong', view),
    paint(`  ${tableRow(columns, columns.map(({ title }) => title))}`, 'calm', view),
    ...rows.map(line),
    ...(history.proposed === undefined ? [paint(forLogLine(`no target is proposed: ${history.why}`), 'warn', view)] : []),
  ];
}

/** What a row is to the reader; empty for one that is just there. */
export function roleOf(row: ShownRow, { proposed }: Pick<ShownHistory, 'proposed'>): '' | 'live' | 'proposed' | 'rolled back' {
  if (row.isLive) return 'live';
  if (row.id === proposed) return 'proposed';
  return row.wasLeft ? 'rolled back' : '';
}

function lookOf(row: ShownRow, history: ShownHistory): { readonly mark: string; readonly tone: Look['tone'] | 'strong' } {
  const role = roleOf(row, history);
  if (role === 'live') return { mark: '●', tone: 'strong' };
  if (role === 'proposed') return { mark: '→', tone: 'good' };
  if (role === 'rolled back') return { mark: '↩', tone: 'bad' };
  return { mark: ' ', tone: 'calm' };
}

function columnsFor(view: HistoryView): readonly Column[] {
  return [
    { title: 'Id', width: 9, align: 'right', cell: ({ id }) => String(id) },
    { title: 'Revision', width: 16, cell: ({ revision }) => forLogLine(shortRevision(revision ?? '–')) },
    { title: 'Deployed', width: 16, cell: ({ deployedAt }) => minuteOf(deployedAt, view) },
    { title: 'Age', width: 10, cell: ({ deployedAt }) => ageOf(deployedAt, view) },
    { title: 'By', width: 20, cell: ({ by }) => forLogLine(by ?? '–') },
    { title: 'Health', width: 9, cell: ({ health }) => health },
    { title: 'Note', width: 80, cell: (row, history) => noteOf(row, history) },
  ];
}

function noteOf(row: ShownRow, history: ShownHistory): string {
  return [roleOf(row, history), forLogLine(row.why)].filter((part) => part !== '').join('; ');
}

interface Fitting {
  readonly rows: readonly ShownRow[];
  readonly history: ShownHistory;
  readonly width: number;
}

/** The columns that fit: the note gives way first, then whole columns. */
function fit(columns: readonly Column[], fitting: Fitting): readonly Column[] {
  const cells = fitting.rows.map((row) => columns.map(({ cell }) => cell(row, fitting.history)));
  const shrunk = shrinkColumns(columns, cells).map((column, place): Column => ({ ...column, cell: columns[place]?.cell ?? (() => '') }));
  const note = shrunk.at(-1);
  if (note === undefined) return shrunk;
  const others = shrunk.slice(0, -1);
  const room = fitting.width - others.reduce((sum, { width }) => sum + width + gap, 0);
  const needed = Math.min(note.width, narrowestNote);
  if (room >= needed) return [...others, { ...note, width: Math.min(note.width, room) }];
  const goes = dispensable.find((title) => columns.some((column) => column.title === title));
  if (goes !== undefined) return fit(columns.filter(({ title }) => title !== goes), fitting);
  return [...others, { ...note, width: needed }];
}

/** `2026-03-31 14:05`, in UTC unless an offset is given; what is no time stays as it is. */
export function minuteOf(text: string, { utcOffset = () => 0 }: Partial<Pick<HistoryView, 'utcOffset'>> = {}): string {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return forLogLine(text, 16);
  return new Date(at.getTime() + utcOffset(at) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

function ageOf(text: string, { now }: HistoryView): string {
  const seconds = (now.getTime() - new Date(text).getTime()) / 1000;
  if (Number.isNaN(seconds)) return '–';
  if (seconds < 60) return 'just now';
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
  if (seconds < 48 * 3600) return `${Math.floor(seconds / 3600)} h ago`;
  return `${Math.floor(seconds / 86_400)} d ago`;
}

function zoneOf({ now, utcOffset }: HistoryView): string {
  const minutes = utcOffset(now);
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
