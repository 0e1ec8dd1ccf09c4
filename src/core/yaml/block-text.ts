import type { BlockCursor } from './block-cursor.js';
import { chars, codeAt, nextLine, refuse } from './block-cursor.js';

const { tab, newline, space, hash, plus, dash, greater } = chars;

/** The text of a block scalar (`|`, `>`) whose lines are further right than the column `parent`. */
export function readBlockText(cursor: BlockCursor, parent: number): string {
  const folded = codeAt(cursor, cursor.pos) === greater;
  cursor.pos += 1;
  const chomping = codeAt(cursor, cursor.pos);
  if (chomping === plus || chomping === dash) cursor.pos += 1;
  passHeader(cursor);
  const lines = new TextLines(cursor, parent);
  const value = folded ? foldedText(lines) : literalText(lines);
  // Back to the line end before the first line that is not text, for `nextLine` to look at it.
  cursor.pos = lines.at - 1;
  nextLine(cursor);
  if (chomping === dash) return value;
  return chomping === plus ? value + '\n'.repeat(Math.max(1, lines.blanks)) : `${value}\n`;
}

/** An indentation indicator is no line end either: rare, and handed over. */
function passHeader(cursor: BlockCursor): void {
  const before = cursor.pos;
  let at = before;
  while (codeAt(cursor, at) === space) at += 1;
  const code = codeAt(cursor, at);
  if (code !== newline && (code !== hash || at === before)) refuse();
  const end = cursor.text.indexOf('\n', at);
  if (end === -1 || end >= cursor.end) refuse();
  cursor.pos = end + 1;
}

/** Walks over the lines of a block scalar. */
class TextLines {
  /** Line ends since the last line that held text; before the first one, blank lines. */
  blanks = 0;
  /** Where the line begins that is not part of the scalar. */
  at: number;
  readonly indent: number;
  readonly #cursor: BlockCursor;
  #start: number;
  #end = 0;

  constructor(cursor: BlockCursor, parent: number) {
    this.#cursor = cursor;
    const { text, end } = cursor;
    let widest = 0;
    let at = cursor.pos;
    let start = at;
    for (;;) {
      while (at < end && text.charCodeAt(at) === space) at += 1;
      if (at >= end) refuse();
      if (text.charCodeAt(at) !== newline) break;
      widest = Math.max(widest, at - start);
      this.blanks += 1;
      at += 1;
      start = at;
    }
    this.indent = at - start;
    // Empty scalars, and blank lines that reach further than the text, have rules of their own.
    if (this.indent <= parent || widest > this.indent || text.charCodeAt(at) === tab) refuse();
    this.at = start;
    this.#start = at;
  }

  /** The text of the line that was gone to, without its indentation. */
  take(): string {
    const { text, end } = this.#cursor;
    const found = text.indexOf('\n', this.#start);
    this.#end = found === -1 || found >= end ? end : found;
    this.blanks = this.#end === end ? 0 : 1;
    return text.slice(this.#start, this.#end);
  }

  /** Goes to the next line that holds text; false behind the last one. */
  next(): boolean {
    const { text, end } = this.#cursor;
    let start = this.#end + 1;
    for (; start < end; start += 1) {
      const margin = start + this.indent;
      let at = start;
      while (at < margin && at < end && text.charCodeAt(at) === space) at += 1;
      // White space without a line end behind it closes a text in several ways.
      if (at >= end) refuse();
      const code = text.charCodeAt(at);
      if (code !== newline) {
        this.at = start;
        this.#start = at;
        return at === margin;
      }
      this.blanks += 1;
      start = at;
    }
    this.at = start;
    return false;
  }
}

function literalText(lines: TextLines): string {
  const parts: string[] = [];
  do {
    // The line end of the line before is among the blanks, except at the very beginning.
    for (let blank = parts.length === 0 ? 0 : 1; blank < lines.blanks; blank += 1) parts.push('');
    parts.push(lines.take());
  } while (lines.next());
  return parts.join('\n');
}

/** Folds as https://yaml.org/spec/1.2.2/#813-folded-style says: lines that begin with white space keep their line ends. */
function foldedText(lines: TextLines): string {
  const parts: string[] = ['\n'.repeat(lines.blanks)];
  let before: 'nothing' | 'text' | 'indented' = 'nothing';
  do {
    const empty = lines.blanks - 1;
    const line = lines.take();
    const first = line.charCodeAt(0);
    const indented = first === space || first === tab;
    if (before !== 'nothing') {
      const kept = indented || before === 'indented';
      parts.push(kept ? '\n'.repeat(empty + 1) : empty === 0 ? ' ' : '\n'.repeat(empty));
    }
    parts.push(line);
    before = indented ? 'indented' : 'text';
  } while (lines.next());
  return parts.join('');
}
