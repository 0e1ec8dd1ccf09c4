import { detectMs, restoreMs } from '../audit/dora.js';
import type { Stretch } from '../audit/story.js';
import { shortRevision } from '../git/refs.js';
import { paint } from './paint.js';
import { figureRows, minute, momentsOf, span, whatOf } from './story-parts.js';
import type { StoryReport } from './story-view.js';
import { shrinkColumns, tableRow, type TextColumn } from './text-table.js';
import { cut, forLogLine } from './untrusted-text.js';
import { formatDuration, type Look } from './words.js';

/** How a story is shown: columns of the terminal. Times are UTC. */
export interface StoryLook {
  readonly width: number;
  readonly color: boolean;
}

interface Column extends TextColumn {
  readonly cell: (stretch: Stretch) => string;
}

/** What takes the place of columns that do not fit: the first of these goes first. */
const dispensable: readonly string[] = ['Restored', 'Detected', 'Health', 'Revision', 'By', 'Ran'];

/** The story of an application as a table, a timeline, its figures, and what is not known. */
export function storyLines(report: StoryReport, look: StoryLook): readonly string[] {
  const { app, stretches, unknown } = report;
  const title = (text: string): string => paint(text, 'strong', look);
  return [
    title(forLogLine(`${cut(app, 100)} from ${minute(report.figures.sinceMs)} to ${minute(report.figures.untilMs)} (UTC)`)),
    ...(stretches.length === 0 ? ['no deployments are known'] : ['', title('Deployments, the newest first'), ...table(report, look)]),
    '', title('Timeline'), ...timeline(report, look),
    '', title('DORA figures'), ...figureLines(report),
    ...(unknown.length === 0 ? [] : ['', title('Not known'), ...unknown.map((text) => paint(`! ${forLogLine(text)}`, 'warn', look))]),
  ];
}

function table({ stretches, figures }: StoryReport, look: StoryLook): readonly string[] {
  const columns = fit(columnsFor(figures.untilMs), stretches, look.width - 2);
  return [
    `  ${tableRow(columns, columns.map(({ title }) => title))}`,
    ...stretches.toReversed().map((stretch) => {
      const { mark, tone } = lookOf(stretch);
      return paint(`${mark} ${tableRow(columns, columns.map(({ cell }) => cell(stretch)))}`, tone, look);
    }),
  ];
}

function columnsFor(nowMs: number): readonly Column[] {
  return [
    { title: 'Deployed', width: 16, cell: ({ startMs }) => minute(startMs) },
    { title: 'Revision', width: 12, cell: ({ revision }) => forLogLine(shortRevision(revision)) },
    { title: 'What', width: 40, cell: (stretch) => forLogLine(whatOf(stretch)) },
    { title: 'By', width: 20, cell: ({ by, askedBy }) => forLogLine(by ?? askedBy ?? '?') },
    { title: 'Ran', width: 10, cell: ({ startMs, endMs }) => formatDuration((endMs ?? nowMs) - startMs) },
    { title: 'Health', width: 9, cell: ({ health }) => health },
    { title: 'Detected', width: 9, cell: (stretch) => span(detectMs(stretch)) },
    { title: 'Restored', width: 9, cell: (stretch) => span(restoreMs(stretch)) },
  ];
}

function fit(columns: readonly Column[], stretches: readonly Stretch[], width: number): readonly Column[] {
  const shrunk = shrinkColumns(columns, stretches.map((stretch) => columns.map(({ cell }) => cell(stretch)))).map((column, place): Column => ({ ...column, cell: columns[place]?.cell ?? (() => '') }));
  const needed = shrunk.reduce((sum, column) => sum + column.width + 2, -2);
  if (needed <= width) return shrunk;
  const goes = dispensable.find((title) => shrunk.some((column) => column.title === title));
  if (goes !== undefined) return fit(columns.filter(({ title }) => title !== goes), stretches, width);
  const room = Math.max(8, width - shrunk.filter(({ title }) => title !== 'What').reduce((sum, column) => sum + column.width + 2, 0));
  return shrunk.map((column) => (column.title === 'What' ? { ...column, width: room } : column));
}

function lookOf({ health, takenBack, endMs }: Stretch): { readonly mark: string; readonly tone: Look['tone'] | 'strong' } {
  if (takenBack !== undefined) return { mark: '↩', tone: 'bad' };
  if (health === 'unhealthy') return { mark: '✗', tone: 'bad' };
  return endMs === undefined ? { mark: '●', tone: 'strong' } : { mark: ' ', tone: 'calm' };
}

function timeline(report: StoryReport, { width }: StoryLook): readonly string[] {
  const room = Math.max(20, width - 18);
  const told = momentsOf(report).map(({ atMs, text }) => `${atMs === undefined ? '?'.padEnd(16) : minute(atMs)}  ${cut(forLogLine(text), room)}`);
  return told.length === 0 ? ['nothing is known'] : told;
}

function figureLines({ figures }: StoryReport): readonly string[] {
  return figureRows(figures).map(({ name, value, basis }) => `${name.padEnd(22)} ${value}${basis}`);
}
