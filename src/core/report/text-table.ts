/** A column of a table in plain text; wider cells are cut with `…`. */
export interface TextColumn {
  readonly title: string;
  readonly width: number;
  readonly align?: 'right';
}

/** One row as one line, its columns two spaces apart, without spaces at the end. Cells must be single lines. */
export function tableRow(columns: readonly TextColumn[], cells: readonly string[]): string {
  return columns.map((column, place) => tableCell(cells[place] ?? '', column)).join('  ').trimEnd();
}

/** The columns as wide as their widest cell, and no wider than they were. */
export function shrinkColumns(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): readonly TextColumn[] {
  return columns.map((column, place) => {
    const widest = [column.title, ...rows.map((row) => row[place] ?? '')].reduce((most, cell) => Math.max(most, columnsOf(cell)), 0);
    return { ...column, width: Math.min(column.width, widest) };
  });
}

/** How many columns of a terminal a text takes: none for combining marks, two for East Asian letters and emoji. */
export function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
}

/** A cell filled with spaces, or cut, to the width of its column. */
export function tableCell(cell: string, { width, align }: Omit<TextColumn, 'title'>): string {
  const text = columnsOf(cell) <= width ? cell : clip(cell, width);
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return align === 'right' ? `${space}${text}` : `${text}${space}`;
}

function clip(cell: string, width: number): string {
  let clipped = '';
  let used = 0;
  for (const character of cell) {
    used += widthOf(character);
    if (used > width - 1) break;
    clipped += character;
  }
  return `${clipped}…`;
}

function widthOf(character: string): number {
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(character) ? 2 : 1;
}
