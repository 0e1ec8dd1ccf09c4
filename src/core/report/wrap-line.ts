import { columnsOf } from './text-table.js';

/** Colour codes, and what stands between them. */
// oxlint-disable-next-line no-control-regex -- colours begin with one
const pieces = /(\u001B\[[\d;]*m)|( +)|([^ \u001B]+)/g;

/**
 * A line as several that fit into a window, broken between words; further ones are indented, by no more than a third of the
 * window. A word that is wider, as an address is, stays whole: the terminal breaks it, and it can still be copied. Colours go on
 * over the breaks and take no room.
 */
export function wrapLine(line: string, { columns, indent }: { readonly columns: number; readonly indent: number }): readonly string[] {
  const margin = Math.min(indent, Math.floor(columns / 3));
  const lines: string[] = [];
  let text = '';
  let width = 0;
  let space = '';
  const end = (): void => {
    lines.push(text);
    text = ' '.repeat(margin);
    width = margin;
    space = '';
  };
  for (const [piece, color, gap] of line.matchAll(pieces)) {
    if (color !== undefined) {
      text += color;
    } else if (gap !== undefined) {
      space = gap;
    } else {
      const isFirst = text.trim() === '';
      if (!isFirst && width + space.length + columnsOf(piece) > columns) end();
      text += space;
      width += space.length;
      space = '';
      text += piece;
      width += columnsOf(piece);
    }
  }
  return [...lines, text];
}
