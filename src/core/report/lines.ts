import type { RunEvent } from '../run-record.js';
import { endingLines } from './ending-lines.js';
import { paint } from './paint.js';
import { problemLines } from './problem-lines.js';
import { columnsOf, tableCell } from './text-table.js';
import { forLog, forLogLine } from './untrusted-text.js';
import { formatDuration, statusLooks } from './words.js';

export interface LineOptions {
  /** Whether ANSI colours may be used; without them nothing is lost. */
  readonly color: boolean;
  /** When the run began: the time before each line counts from here. */
  readonly startedAt: Date;
  /** True for a window in which names are not set in a column. */
  readonly narrow?: boolean;
}

const idWidth = 18;
/** Width of `[ 12.3s] ✓ `, by which further lines of an event are indented. */
export const lineIndent = 11;
const indent = ' '.repeat(lineIndent);

/**
 * What an event says in a log or on a terminal: lines without line ends, for 80 columns. Text of other
 * people in them can neither move the cursor nor command the runner.
 */
export function eventLines(event: RunEvent, options: LineOptions): readonly string[] {
  switch (event.type) {
    case 'run-started':
      return startLines(event, options);
    case 'node-started': {
      const again = event.attempt > 1 ? `attempt ${event.attempt}: ` : '';
      return stamped(event, options, { mark: '▶', text: forLogLine(`${again}${event.purpose}`, 50) });
    }
    case 'progress': {
      const text = forLog(event.message);
      if (!event.heartbeat) return stamped(event, options, { mark: '•', text });
      return stamped(event, { ...options, color: false }, { mark: '·', text }).map((line) => paint(line, 'calm', options));
    }
    case 'application-ended':
      // What ended it was said, or stands among the problems of its node.
      return [];
    case 'node-finished':
      return finishLines(event, options);
    case 'run-ended':
    default:
      return endingLines(event.record, options);
  }
}

function startLines(event: Extract<RunEvent, { type: 'run-started' }>, options: LineOptions): readonly string[] {
  const { workflow } = event;
  const count = event.nodes.length === 1 ? '1 node' : `${event.nodes.length} nodes`;
  const named = workflow.name === workflow.id ? '' : ` (${workflow.id})`;
  const facts = [workflow.file, count, ...(event.dryRun ? ['dry run: nothing is changed'] : [])].filter((fact) => fact !== '');
  return [paint(forLogLine(`${workflow.name}${named}`), 'strong', options), forLogLine(facts.join(' · ')), ''];
}

function finishLines(event: Extract<RunEvent, { type: 'node-finished' }>, options: LineOptions): readonly string[] {
  const look = statusLooks[event.status];
  const took = event.durationMs > 0 ? ` in ${formatDuration(event.durationMs)}` : '';
  const note = event.note === undefined || event.note === '' ? '' : `: ${forLog(event.note)}`;
  const status = paint(event.status, look.tone, options);
  return [
    ...stamped(event, options, { mark: paint(look.mark, look.tone, options), text: `${status}${took}${note}` }),
    ...problemLines(event.problems, options).map((line) => `${indent}${line}`),
  ];
}

interface StampedText {
  readonly mark: string;
  /** Safe for a log; further lines are already indented by two. */
  readonly text: string;
}

function stamped(event: { readonly at: Date; readonly node: string }, options: LineOptions, { mark, text }: StampedText): readonly string[] {
  const seconds = Math.max(0, event.at.getTime() - options.startedAt.getTime()) / 1000;
  const time = paint(`[${seconds.toFixed(1).padStart(5)}s]`, 'calm', options);
  const [first = '', ...rest] = text.split('\n');
  const id = forLogLine(event.node, 60);
  const name = options.narrow === true ? `${id}:` : tableCell(id, { width: Math.max(idWidth, columnsOf(id)) });
  return [`${time} ${mark} ${name} ${first}`.trimEnd(), ...rest.map((line) => `${indent}${line}`)];
}
