import { startLiveTable, type LiveTable, type Screen } from './adapters/live-view.js';
import type { Clock } from './core/clock.js';
import { beforeRun, liveStateAfter } from './core/report/live-state.js';
import { liveLines } from './core/report/live-table.js';
import { eventLines, lineIndent } from './core/report/lines.js';
import { wrapLine } from './core/report/wrap-line.js';
import type { RunEvent } from './core/run-record.js';

/** What a person sees while a run goes on: a table below, and above it what stays. */
export interface LiveReport {
  tell(event: RunEvent): void;
  /** Gives the terminal back. May be called again. */
  close(): void;
}

/** Rows of the window that stay free above the table. */
const rowsAbove = 3;
/** A narrower window has no room for a column of names. */
const usualColumns = 60;

/** Draws from the first event to the last. What the table says by itself is left out above it: that something has begun, or goes on. */
export function createLiveReport(screen: Screen, { color, clock }: { readonly color: boolean; readonly clock: Clock }): LiveReport {
  let state = beforeRun;
  let table: LiveTable | undefined;
  const close = (): void => {
    table?.close();
    table = undefined;
    screen.drawing(undefined);
  };
  return {
    tell: (event) => {
      state = liveStateAfter(state, event);
      const columns = screen.columns();
      const own = eventLines(event, { color, startedAt: state.startedAt ?? event.at, narrow: columns < usualColumns });
      // The end is what a log has: its tables have a width of their own.
      const lines = event.type === 'run-ended' ? own : own.flatMap((line) => wrapLine(line, { columns, indent: lineIndent }));
      if (event.type === 'run-ended') {
        close();
        screen.write(`${lines.join('\n')}\n`);
        return;
      }
      if (table === undefined) {
        table = startLiveTable(screen, { clock, picture: ({ columns, rows, frame }) => ['', ...liveLines(state, { columns, rows: rows - rowsAbove, frame, now: clock.now(), color })] });
        screen.drawing(table);
      }
      const isShown = event.type === 'node-started' || (event.type === 'progress' && event.heartbeat);
      table.log(isShown ? [] : lines);
    },
    close,
  };
}
