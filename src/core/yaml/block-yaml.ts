import type { Json } from '../json.js';
import { BlockCursor, HandOver, chars, codeAt, endLine, enter, isItem, lineEnd, nextLine, refuse, scanPlain, skipSpaces } from './block-cursor.js';
import { readFlow } from './block-flow.js';
import { knownLine, other, type KnownLine } from './block-lines.js';
import { checkPlainStart, finishPlain, passColon, plainKey, quotedKey } from './block-scalars.js';
import { readQuoted } from './block-quotes.js';
import { readBlockText } from './block-text.js';
import { hasRareCharacters } from './rare-characters.js';

export { splitDocuments } from './split-documents.js';
export type { DocumentSlice } from './split-documents.js';

/** What `parseBlockYaml` gives for a document that the full parser has to read. */
export const unusual: unique symbol = Symbol('unusual');

const { newline, space, doubleQuote, hash, quote, dash, dot, colon, greater, bracket, brace, bar, byteOrderMark } = chars;

/**
 * The value of one document's text, such as a slice of `splitDocuments`, or `unusual`. A value is
 * always what `readYaml` gives by the Kubernetes rules, for a text with which it finds no problem;
 * everything wrong and everything rare (anchors, tags, merge keys, flow collections over several
 * lines, …) is left to it. Its limit on the length of a text is for the caller to keep.
 *
 * Objects are ordinary ones: `__proto__` is among the rare things, but a lookup of a name such as
 * `constructor` has to ask `Object.hasOwn`.
 */
export function parseBlockYaml(text: string, start = 0, end: number = text.length): Json | typeof unusual {
  const from = text.charCodeAt(start) === byteOrderMark ? start + 1 : start;
  if (from > start && isShiftedByMark(text, from)) return unusual;
  const slice = text.slice(from, end);
  // The full parser reads CRLF as LF wherever it stands, and only values are wanted here.
  const crlf = slice.includes('\r');
  const source = crlf ? slice.replaceAll('\r\n', '\n') : slice;
  if (hasRareCharacters(source)) return unusual;
  // A slice of a slice would be slower to read than the text itself.
  const cursor = crlf ? new BlockCursor(source, 0, source.length) : new BlockCursor(text, from, Math.min(end, text.length));
  try {
    return readDocument(cursor);
  } catch (error) {
    if (error instanceof HandOver) return unusual;
    throw error;
  }
}

/** `yaml` 2.9.1 counts a byte order mark as a column of sequences and of indented text. */
function isShiftedByMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === space || (code === dash && !text.startsWith('---', at));
}

function readDocument(cursor: BlockCursor): Json {
  firstLine(cursor);
  if (isMarker(cursor)) {
    cursor.pos += 3;
    endLine(cursor);
    if (isMarker(cursor)) refuse();
  }
  if (cursor.indent < 0) return null;
  const value = readNode(cursor, cursor.indent, -1);
  // What is left has an indentation that fits nowhere, or is a second document.
  if (cursor.indent >= 0) refuse();
  return value;
}

function firstLine(cursor: BlockCursor): void {
  const start = cursor.pos;
  skipSpaces(cursor);
  const code = codeAt(cursor, cursor.pos);
  if (code === newline || code === hash) nextLine(cursor);
  else cursor.indent = cursor.pos - start;
}

/** True at a `---` that begins a document; other things that may look like it are refused. */
function isMarker(cursor: BlockCursor): boolean {
  const { text, pos } = cursor;
  if (cursor.indent !== 0) return false;
  if (text.startsWith('...', pos)) refuse();
  return text.startsWith('---', pos);
}

/** A value that begins on a line of its own, or behind the `-` of an item, at this column. */
function readNode(cursor: BlockCursor, column: number, parent: number): Json {
  const start = cursor.pos;
  const code = codeAt(cursor, start);
  if (code === dash && isItem(cursor, start)) return readSequence(cursor, column);
  if (code === bracket || code === brace) return readFlowValue(cursor);
  const line = lineAt(cursor);
  if (line.kind !== 'other') return readMapping(cursor, column, line);
  if (code === doubleQuote || code === quote) {
    const value = readQuoted(cursor, parent);
    if (endsKey(cursor)) return readMapping(cursor, column, other, quotedKey(cursor, start, value));
    endLine(cursor);
    return value;
  }
  checkPlainStart(code);
  const stop = scanPlain(cursor);
  if (codeAt(cursor, cursor.pos) !== colon) {
    // After a blank line or a comment, `yaml` 2.9.1 takes lines for a continuation that are further left.
    if (column === cursor.indent && parent >= 0 && (cursor.blanks > 0 || cursor.comments)) refuse();
    return finishPlain(cursor, start, stop, parent);
  }
  const key = plainKey(cursor, start, stop);
  cursor.pos += 1;
  return readMapping(cursor, column, other, key);
}

function readFlowValue(cursor: BlockCursor): Json {
  const value = readFlow(cursor);
  endLine(cursor);
  return value;
}

/** Passes the colon behind a quoted key; where none stands the cursor keeps its place. */
function endsKey(cursor: BlockCursor): boolean {
  const before = cursor.pos;
  skipSpaces(cursor);
  const next = codeAt(cursor, cursor.pos + 1);
  if ((next === space || next === newline) && passColon(cursor)) return true;
  cursor.pos = before;
  return false;
}

function lineAt(cursor: BlockCursor): KnownLine {
  cursor.knownEnd = lineEnd(cursor);
  return knownLine(cursor.text, cursor.pos, cursor.knownEnd);
}

/** The mapping at a column, whose first line was looked up; where that told nothing, its key and colon were read. */
function readMapping(cursor: BlockCursor, column: number, firstLine: KnownLine, firstKey = ''): Json {
  enter(cursor);
  const target: Record<string, Json> = {};
  let line = firstLine;
  let key = firstKey;
  for (;;) {
    if (line.kind === 'other') {
      if (Object.hasOwn(target, key)) refuse();
      target[key] = readEntry(cursor, column);
    } else {
      if (Object.hasOwn(target, line.key)) refuse();
      target[line.key] = readKnownEntry(cursor, column, line);
    }
    if (cursor.indent !== column) break;
    line = lineAt(cursor);
    if (line.kind === 'other') key = readKey(cursor);
  }
  if (cursor.indent > column) refuse();
  cursor.depth -= 1;
  return target;
}

function readKnownEntry(cursor: BlockCursor, column: number, line: Exclude<KnownLine, { readonly kind: 'other' }>): Json {
  const start = cursor.pos;
  cursor.pos = cursor.knownEnd;
  nextLine(cursor);
  if (line.kind === 'open') return readBelow(cursor, column);
  if (cursor.indent <= column) return line.value;
  // Text that goes on below its line, or an error: read where it stands.
  cursor.pos = start;
  readKey(cursor);
  return readEntry(cursor, column);
}

/** What stands below the line of its key. */
function readBelow(cursor: BlockCursor, column: number): Json {
  if (cursor.indent > column) return readNode(cursor, cursor.indent, column);
  return cursor.indent === column && isItem(cursor, cursor.pos) ? readSequence(cursor, column) : null;
}

function readKey(cursor: BlockCursor): string {
  const start = cursor.pos;
  const code = codeAt(cursor, start);
  if (code === doubleQuote || code === quote) {
    const value = readQuoted(cursor, -1);
    return endsKey(cursor) ? quotedKey(cursor, start, value) : refuse();
  }
  checkPlainStart(code);
  if (cursor.indent === 0 && (code === dash || code === dot)) refuse();
  if (code === dash && isItem(cursor, start)) refuse();
  const stop = scanPlain(cursor);
  const key = plainKey(cursor, start, stop);
  return passColon(cursor) ? key : refuse();
}

/** The value behind a colon: on its line, further right on a later one, or a sequence below its key. */
function readEntry(cursor: BlockCursor, column: number): Json {
  skipSpaces(cursor);
  const start = cursor.pos;
  const code = codeAt(cursor, start);
  switch (code) {
    case newline:
    case hash:
      nextLine(cursor);
      return readBelow(cursor, column);
    case doubleQuote:
    case quote: {
      const value = readQuoted(cursor, column);
      endLine(cursor);
      return value;
    }
    case bracket:
    case brace:
      return readFlowValue(cursor);
    case bar:
    case greater:
      return readBlockText(cursor, column);
    default: {
      checkPlainStart(code);
      if (code === dash && isItem(cursor, start)) refuse();
      const stop = scanPlain(cursor);
      // A second colon: no mapping begins on the line of its key.
      if (codeAt(cursor, cursor.pos) === colon) refuse();
      return finishPlain(cursor, start, stop, column);
    }
  }
}

/** The sequence whose dashes stand at a column; the cursor is at the first. */
function readSequence(cursor: BlockCursor, column: number): Json {
  enter(cursor);
  const items: Json[] = [];
  do {
    items.push(readItem(cursor, column));
    if (cursor.indent > column) refuse();
  } while (cursor.indent === column && isItem(cursor, cursor.pos));
  cursor.depth -= 1;
  return items;
}

function readItem(cursor: BlockCursor, column: number): Json {
  const dashAt = cursor.pos;
  cursor.pos += 1;
  skipSpaces(cursor);
  const code = codeAt(cursor, cursor.pos);
  if (code === newline || code === hash) {
    nextLine(cursor);
    return cursor.indent > column ? readNode(cursor, cursor.indent, column) : null;
  }
  if (code === bar || code === greater) return readBlockText(cursor, column);
  return readNode(cursor, column + cursor.pos - dashAt, column);
}
