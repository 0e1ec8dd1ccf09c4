/** A place in the text of one document, and the state that its readers share. A class, so that all of them have one shape. */
export class BlockCursor {
  readonly text: string;
  /** Offset behind the last character that may be read. */
  readonly end: number;
  pos: number;
  /** Columns before the content of the line that `nextLine` went to; -1 behind the last one. */
  indent = 0;
  /** How many blank lines `nextLine` passed, and whether it passed a comment line. */
  blanks = 0;
  comments = false;
  /** Collections that are open. */
  depth = 0;
  /** Where the line ends that `lineAt` looked up last, for `readKnownEntry`. */
  knownEnd = 0;

  constructor(text: string, pos: number, end: number) {
    this.text = text;
    this.end = end;
    this.pos = pos;
  }
}

/** What a reader throws when the full parser has to look at the document. */
export class HandOver extends Error {}

// One object for all: a stack trace for each odd document would cost more than reading it.
const handOver = new HandOver('this document is for the full parser');

/** Gives the document up. Readers call it for what is wrong and for what is merely rare. */
export function refuse(): never {
  throw handOver;
}

/** Character codes that have a meaning in YAML. */
export const chars = {
  tab: 9, newline: 10, space: 32, doubleQuote: 34, hash: 35, quote: 39, plus: 43, comma: 44, dash: 45, dot: 46,
  zero: 48, nine: 57, colon: 58, less: 60, greater: 62, bracket: 91, backslash: 92, bracketEnd: 93, underscore: 95,
  brace: 123, bar: 124, braceEnd: 125, byteOrderMark: 0xfeff,
} as const;

const { tab, newline, space, hash, colon } = chars;

/** Deeper documents are handed over: less than `readYaml` allows, so that the limit stays its own. */
const deepest = 40;

/** Enters a collection; its reader counts `depth` down when it is done. */
export function enter(cursor: BlockCursor): void {
  cursor.depth += 1;
  if (cursor.depth > deepest) refuse();
}

/** The character code at an offset; the end of the document reads as the end of a line. */
export function codeAt(cursor: BlockCursor, at: number): number {
  return at < cursor.end ? cursor.text.charCodeAt(at) : newline;
}

/** Leaves the rest of this line unread and goes to the content of the next one that has any. */
export function nextLine(cursor: BlockCursor): void {
  const { text, end } = cursor;
  let at = cursor.pos;
  cursor.blanks = 0;
  cursor.comments = false;
  for (;;) {
    if (at < end && text.charCodeAt(at) !== newline) at = text.indexOf('\n', at);
    if (at === -1 || at >= end) break;
    const start = at + 1;
    at = start;
    while (at < end && text.charCodeAt(at) === space) at += 1;
    if (at >= end) break;
    const code = text.charCodeAt(at);
    if (code === newline) cursor.blanks += 1;
    else if (code === hash) cursor.comments = true;
    else {
      if (code === tab) refuse();
      cursor.pos = at;
      cursor.indent = at - start;
      return;
    }
  }
  cursor.pos = end;
  cursor.indent = -1;
}

/** Offset of the line end behind the cursor, or of the document's end. */
export function lineEnd({ text, pos, end }: BlockCursor): number {
  const found = text.indexOf('\n', pos);
  return found === -1 || found > end ? end : found;
}

/** Ends a line behind a value: nothing but spaces and a comment may follow. */
export function endLine(cursor: BlockCursor): void {
  const before = cursor.pos;
  skipSpaces(cursor);
  const code = codeAt(cursor, cursor.pos);
  if (code !== newline && (code !== hash || cursor.pos === before)) refuse();
  nextLine(cursor);
}

/** Goes to the next character of the line that is no space. */
export function skipSpaces(cursor: BlockCursor): void {
  const { text, end } = cursor;
  let at = cursor.pos;
  while (at < end && text.charCodeAt(at) === space) at += 1;
  cursor.pos = at;
}

/**
 * Goes over plain text to what ends it: a colon that ends a key, the `#` of a comment, or the end
 * of the line. Returns the offset behind its last character that is no space.
 */
export function scanPlain(cursor: BlockCursor): number {
  const { text, end } = cursor;
  let at = cursor.pos;
  let stop = at;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (code <= colon) {
      if (code === newline) break;
      if (code === colon) {
        const next = codeAt(cursor, at + 1);
        if (next === space || next === newline) break;
      } else if (code === tab) refuse();
      else if (code === hash && at !== stop) break;
    }
    stop = at + 1;
  }
  cursor.pos = at;
  return stop;
}

/** True where a `-` at this offset begins an item of a sequence. */
export function isItem(cursor: BlockCursor, at: number): boolean {
  if (codeAt(cursor, at) !== chars.dash) return false;
  const next = codeAt(cursor, at + 1);
  if (next === tab) refuse();
  return next === space || next === newline;
}
