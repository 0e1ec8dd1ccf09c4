/** Lines [start, end) of the base, and what stands there instead. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/**
 * Brings the change from `base` to `theirs` into `ours`, as git merges texts: changes that touch or overlap are a conflict
 * (undefined), unless both are the same.
 */
export function mergeTexts(base: string, ours: string, theirs: string): string | undefined {
  if (ours === base || ours === theirs) return theirs;
  if (theirs === base) return ours;
  const lines = splitLines(base);
  const [mine, other] = [diff(lines, splitLines(ours)), diff(lines, splitLines(theirs))];
  const merged = [...mine];
  for (const hunk of other) {
    const near = mine.filter(({ start, end }) => start <= hunk.end && hunk.start <= end);
    if (near.some((one) => !isSame(one, hunk))) return undefined;
    if (near.length === 0) merged.push(hunk);
  }
  return apply(lines, merged.toSorted((one, next) => one.start - next.start));
}

/** Each with its line end, so that a missing one at the end of the file counts. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function isSame(one: Hunk, other: Hunk): boolean {
  return one.start === other.start && one.end === other.end && one.lines.join('') === other.lines.join('');
}

function apply(base: readonly string[], hunks: readonly Hunk[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, lines } of hunks) {
    text += base.slice(at, start).join('') + lines.join('');
    at = end;
  }
  return text + base.slice(at).join('');
}

/** Hunks by a longest common subsequence. */
function diff(from: readonly string[], to: readonly string[]): readonly Hunk[] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = from.length - 1; row >= 0; row -= 1) {
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const line = lengths[row];
      if (line !== undefined) line[column] = from[row] === to[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const hunks: Hunk[] = [];
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    const [start, first] = [row, column];
    while ((row < from.length || column < to.length) && !(row < from.length && column < to.length && from[row] === to[column])) {
      if (column >= to.length || (row < from.length && at(row + 1, column) >= at(row, column + 1))) row += 1;
      else column += 1;
    }
    if (row > start || column > first) hunks.push({ start, end: row, lines: to.slice(first, column) });
    row += 1;
    column += 1;
  }
  return hunks;
}
