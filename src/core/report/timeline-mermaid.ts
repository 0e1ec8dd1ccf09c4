import type { NodeRecord, RunRecord } from '../run-record.js';
import { phasesOf } from './phases.js';
import { cut, forMermaid } from './untrusted-text.js';
import { formatDuration, statusLooks } from './words.js';

/** More bars could not be told apart. */
const mostBars = 60;
const longestName = 60;
/** The least part of the run that a bar is drawn for, so that it can be seen: its time stands beside it. */
const least = 0.004;

/** Colours of Mermaid's: red for what failed, grey for what went well, and a frame for what was broken off. */
const tags: { readonly [S in NodeRecord['status']]: string } = {
  pending: '', running: 'active, ', succeeded: 'done, ', failed: 'crit, ', skipped: '', blocked: '', planned: '', cancelled: 'active, crit, ',
};

/**
 * When each node ran, as a Gantt chart of Mermaid: https://mermaid.js.org/syntax/gantt.html. Undefined where that says no
 * more than a number: of less than two nodes that ran. Times are counted from the start of the run, and are written as if
 * that was midnight: Mermaid reads and writes times of the reader's time zone, so that they come out as they went in.
 */
export function timelineMermaid({ nodes, startedAt, durationMs }: RunRecord): { readonly mermaid: string; readonly leftOut: number } | undefined {
  const ran = phasesOf(nodes, longestName).filter(({ node }) => node.startedAt !== undefined && node.attempts > 0);
  if (ran.length < 2) return undefined;
  const shortest = Math.max(1, durationMs * least);
  const bars = ran.slice(0, mostBars).map(({ node, path }, place) => {
    const start = Math.max(0, (node.startedAt?.getTime() ?? 0) - startedAt.getTime());
    const end = start + Math.max(shortest, node.durationMs);
    // A name of our own first: a word of Mermaid's is one only where a line begins with it.
    return `  ${statusLooks[node.status].mark} ${nameOf(path)} ${formatDuration(node.durationMs)} :${tags[node.status]}t${place}, ${timeOf(start)}, ${timeOf(end)}`;
  });
  const axis = durationMs < 3_600_000 ? '%M:%S' : '%H:%M';
  const mermaid = ['gantt', '  dateFormat YYYY-MM-DD HH:mm:ss.SSS', `  axisFormat ${axis}`, '  todayMarker off', ...bars].join('\n');
  return { mermaid: `${mermaid}\n`, leftOut: ran.length - bars.length };
}

/** Inert: what would be syntax to Mermaid is given as an entity. Its lexer for these charts takes `%` for a comment and `:` for the end of a name. */
function nameOf(path: string): string {
  return forMermaid(cut(path, longestName));
}

/** Milliseconds after a midnight that no time zone leaves out. */
function timeOf(ms: number): string {
  return new Date(Date.UTC(2000, 0, 3) + Math.min(Math.round(ms), 90 * 86_400_000)).toISOString().slice(0, 23).replace('T', ' ');
}
