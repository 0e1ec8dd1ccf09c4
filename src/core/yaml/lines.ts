import type { Location } from '../problem.js';

/** Turns character offsets of one text into places. The lines are found when first asked for. */
export class LineIndex {
  readonly #text: string;
  readonly #file: string;
  readonly #firstLine: number;
  #starts: readonly number[] | undefined;

  /** `firstLine` is the line of the file that the text begins on. */
  constructor(text: string, file: string, firstLine = 1) {
    this.#text = text;
    this.#file = file;
    this.#firstLine = firstLine;
  }

  /** The place of a character offset (UTF-16); offsets outside of the text give its ends. */
  at(offset: number): Location {
    const starts = (this.#starts ??= lineStarts(this.#text));
    const wanted = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    const column = Math.max(1, wanted - (starts[low] ?? 0) + 1);
    return { file: this.#file, line: this.#firstLine + low, column };
  }
}

function lineStarts(text: string): readonly number[] {
  // Editors do not count a byte order mark as a column.
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
