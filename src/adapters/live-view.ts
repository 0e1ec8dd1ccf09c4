import type { Clock } from '../core/clock.js';
import { columnsOf } from '../core/report/text-table.js';

/** A terminal that a table is drawn in, in place. */
export interface LiveScreen {
  write(text: string): void;
  /** How wide and high it is now. */
  columns(): number;
  rows(): number;
}

/** A terminal of a program that can be stopped: whoever stops it must give the cursor back. */
export interface Screen extends LiveScreen {
  /** Called with the table while one is drawn, and with undefined after it. */
  readonly drawing: (table: LiveTable | undefined) => void;
}

/** A table at the bottom of the terminal, with lines that scroll by above it. */
export interface LiveTable {
  /** Puts lines above the table. */
  log(lines: readonly string[]): void;
  /** Takes the table away and gives the cursor back; nothing is drawn until `resume`. */
  pause(): void;
  resume(): void;
  /** For good. May be called again. */
  close(): void;
}

/** How often what turns is drawn anew, in milliseconds. */
const pictureMs = 120;

const escape = '\u001B[';
const hideCursor = `${escape}?25l`;
const showCursor = `${escape}?25h`;
const eraseBelow = `${escape}J`;
const eraseRight = `${escape}K`;

/**
 * Draws `picture` again and again until it is closed. Only what has changed is written. The lines of a picture must be narrower
 * than the terminal; where it was made narrower since, those that the terminal has broken are counted as it shows them.
 */
export function startLiveTable(
  screen: LiveScreen,
  { picture, clock }: { readonly picture: (view: { readonly columns: number; readonly rows: number; readonly frame: number }) => readonly string[]; readonly clock: Clock },
): LiveTable {
  const ending = new AbortController();
  let drawn: readonly string[] = [];
  let frame = 0;
  let paused = false;

  /** To where the table begins. */
  const back = (): string => {
    const columns = Math.max(1, screen.columns());
    const height = drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(withoutColor(line)) / columns)), 0);
    return height === 0 ? '' : `\r${escape}${height}A`;
  };
  const draw = (above: readonly string[] = []): void => {
    const lines = paused ? [] : picture({ columns: screen.columns(), rows: screen.rows(), frame });
    if (above.length === 0 && lines.length === drawn.length && lines.every((line, place) => line === drawn[place])) return;
    const written = [...above, ...lines].map((line) => `${line}${eraseRight}\n`).join('');
    screen.write(`${back()}${written}${eraseBelow}`);
    drawn = lines;
  };
  const erase = (): void => {
    screen.write(`${back()}${drawn.length === 0 ? '' : eraseBelow}${showCursor}`);
    drawn = [];
  };
  const turn = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      draw();
      frame += 1;
      await clock.sleep(pictureMs, ending.signal);
    }
  };
  screen.write(hideCursor);
  turn().catch(() => undefined);
  return {
    log: (lines) => { draw(lines); },
    pause: () => {
      if (paused || ending.signal.aborted) return;
      paused = true;
      erase();
    },
    resume: () => {
      if (!paused || ending.signal.aborted) return;
      paused = false;
      screen.write(hideCursor);
      draw();
    },
    close: () => {
      if (ending.signal.aborted) return;
      ending.abort();
      erase();
    },
  };
}

function withoutColor(line: string): string {
  // oxlint-disable-next-line no-control-regex -- what it looks for begins with one
  return line.replace(/\u001B\[[\d;]*m/g, '');
}
