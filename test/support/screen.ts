// oxlint-disable no-control-regex -- control characters are what is looked for
import type { LiveScreen } from '../../src/adapters/live-view.js';

/** A terminal as a person sees it, for what a live table writes; anything else that it is sent fails. */
export interface SeenScreen extends LiveScreen {
  /** All lines, those that have scrolled by too, without colours and spaces at their ends. */
  readonly lines: () => readonly string[];
  readonly cursor: () => 'shown' | 'hidden';
  readonly written: () => number;
  /** Makes the window wider or narrower; lines that are there are broken as terminals do it. */
  readonly resize: (columns: number) => void;
}

export function createScreen(columns: number, rows = 24): SeenScreen {
  let width = columns;
  let lines = [''];
  let at = { row: 0, column: 0 };
  let cursor: 'shown' | 'hidden' = 'shown';
  let written = 0;
  const put = (character: string): void => {
    if (at.column >= width) newLine();
    const line = Array.from((lines[at.row] ?? '').padEnd(at.column));
    line[at.column] = character;
    lines[at.row] = line.join('');
    at = { row: at.row, column: at.column + 1 };
  };
  const newLine = (): void => {
    at = { row: at.row + 1, column: 0 };
    lines[at.row] ??= '';
  };
  const controls: readonly (readonly [RegExp, (count: number) => void])[] = [
    [/^\u001B\[\d*m/, () => undefined],
    [/^\u001B\[\?25l/, () => { cursor = 'hidden'; }],
    [/^\u001B\[\?25h/, () => { cursor = 'shown'; }],
    [/^\u001B\[(\d+)A/, (count) => { at = { row: Math.max(0, at.row - count), column: at.column }; }],
    [/^\u001B\[K/, () => { lines[at.row] = Array.from(lines[at.row] ?? '').slice(0, at.column).join(''); }],
    [/^\u001B\[J/, () => { lines = [...lines.slice(0, at.row), Array.from(lines[at.row] ?? '').slice(0, at.column).join('')]; }],
    [/^\r/, () => { at = { row: at.row, column: 0 }; }],
    [/^\n/, newLine],
  ];
  return {
    columns: () => width,
    rows: () => rows,
    lines: () => lines.map((line) => line.trimEnd()),
    cursor: () => cursor,
    written: () => written,
    resize: (narrower) => {
      const broken = lines.flatMap((line) => (line === '' ? [''] : Array.from({ length: Math.ceil(Array.from(line).length / narrower) }, (_, place) => Array.from(line).slice(place * narrower, (place + 1) * narrower).join(''))));
      lines = broken;
      at = { row: broken.length - 1, column: 0 };
      width = narrower;
    },
    write: (text) => {
      written += text.length;
      for (let rest = text; rest !== '';) {
        const control = controls.map(([pattern, act]) => ({ match: pattern.exec(rest), act })).find(({ match }) => match !== null);
        if (control?.match !== undefined && control.match !== null) {
          control.act(Number(control.match[1] ?? 1));
          rest = rest.slice(control.match[0].length);
          continue;
        }
        const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
        if (/\p{Cc}/u.test(character)) throw new Error(`a control character that no table needs: ${JSON.stringify(rest.slice(0, 10))}`);
        put(character);
        rest = rest.slice(character.length);
      }
    },
  };
}
