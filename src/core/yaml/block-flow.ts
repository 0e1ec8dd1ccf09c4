import type { Json } from '../json.js';
import type { BlockCursor } from './block-cursor.js';
import { chars, codeAt, enter, refuse, skipSpaces } from './block-cursor.js';
import { checkPlainStart, passColon, plainKey, plainValue, quotedKey } from './block-scalars.js';
import { readQuoted } from './block-quotes.js';

const { tab, newline, space, doubleQuote, hash, quote, comma, dash, colon, bracket, bracketEnd, brace, braceEnd } = chars;

/** The value of a flow collection (`[…]`, `{…}`) that ends on its line; the cursor goes behind it. */
export function readFlow(cursor: BlockCursor): Json {
  enter(cursor);
  const value = codeAt(cursor, cursor.pos) === bracket ? readList(cursor) : readPairs(cursor);
  cursor.pos += 1;
  cursor.depth -= 1;
  return value;
}

function readList(cursor: BlockCursor): Json {
  const items: Json[] = [];
  while (more(cursor, bracketEnd)) {
    items.push(readValue(cursor));
    if (!endItem(cursor, bracketEnd)) break;
  }
  return items;
}

function readPairs(cursor: BlockCursor): Json {
  const target: Record<string, Json> = {};
  while (more(cursor, braceEnd)) {
    const key = readFlowKey(cursor);
    if (Object.hasOwn(target, key)) refuse();
    skipSpaces(cursor);
    target[key] = readValue(cursor);
    if (!endItem(cursor, braceEnd)) break;
  }
  return target;
}

/** From an opening bracket or a comma to the next item; false at the closing bracket. */
function more(cursor: BlockCursor, close: number): boolean {
  cursor.pos += 1;
  skipSpaces(cursor);
  return codeAt(cursor, cursor.pos) !== close;
}

/** Behind an item: true at a comma, false at the closing bracket. */
function endItem(cursor: BlockCursor, close: number): boolean {
  skipSpaces(cursor);
  const code = codeAt(cursor, cursor.pos);
  if (code !== comma && code !== close) refuse();
  return code === comma;
}

function readValue(cursor: BlockCursor): Json {
  const start = cursor.pos;
  const code = codeAt(cursor, start);
  if (code === doubleQuote || code === quote) return readQuoted(cursor, -1);
  if (code === bracket || code === brace) return readFlow(cursor);
  const stop = scanFlowPlain(cursor, code);
  if (codeAt(cursor, cursor.pos) === colon) refuse();
  return plainValue(cursor.text, start, stop);
}

function readFlowKey(cursor: BlockCursor): string {
  const start = cursor.pos;
  const code = codeAt(cursor, start);
  if (code === doubleQuote || code === quote) {
    const key = quotedKey(cursor, start, readQuoted(cursor, -1));
    return passColon(cursor) ? key : refuse();
  }
  const key = plainKey(cursor, start, scanFlowPlain(cursor, code));
  return passColon(cursor) ? key : refuse();
}

function endsFlowText(code: number): boolean {
  return code === comma || code === bracketEnd || code === braceEnd || code === bracket || code === brace;
}

/** As `scanPlain`, with the indicators that end plain text inside of brackets. */
function scanFlowPlain(cursor: BlockCursor, first: number): number {
  checkPlainStart(first);
  const { text, end } = cursor;
  let at = cursor.pos;
  if (first === dash) {
    const next = codeAt(cursor, at + 1);
    if (next === space || next === newline || endsFlowText(next)) refuse();
  }
  let stop = at;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (endsFlowText(code)) break;
    if (code === newline || code === tab || (code === hash && at !== stop)) refuse();
    if (code === colon) {
      const next = codeAt(cursor, at + 1);
      if (next === space || next === newline || endsFlowText(next)) break;
    }
    stop = at + 1;
  }
  cursor.pos = at;
  return stop;
}
