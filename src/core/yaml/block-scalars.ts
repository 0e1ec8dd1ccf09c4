import type { Json } from '../json.js';
import type { BlockCursor } from './block-cursor.js';
import { chars, codeAt, nextLine, refuse, scanPlain } from './block-cursor.js';
import { plainScalar } from './scalars.js';

const { newline, hash, dash, zero, nine, colon, less, underscore } = chars;

/** What the first character of plain text says about it. */
const kind = { refused: 0, text: 1, numeric: 2, word: 3 } as const;

const kinds = new Uint8Array(128).fill(kind.text, 33, 127);
for (const indicator of '?:,[]{}#&*!|>\'"%@`') kinds[indicator.charCodeAt(0)] = kind.refused;
for (const numeric of '0123456789+-.') kinds[numeric.charCodeAt(0)] = kind.numeric;
for (const letter of '~nNtTfFyYoO') kinds[letter.charCodeAt(0)] = kind.word;

/** Refuses characters that plain text cannot begin with, and a few with which it rarely does. */
export function checkPlainStart(code: number): void {
  if (code < 128 && kinds[code] === kind.refused) refuse();
}

/** The value of plain text on one line. */
export function plainValue(text: string, start: number, stop: number): Json {
  const code = text.charCodeAt(start);
  if (code >= 128) return text.slice(start, stop);
  const found = kinds[code];
  if (found === kind.numeric) return numericValue(text, start, stop);
  const source = text.slice(start, stop);
  if (found !== kind.word || stop - start > 5) return source;
  if (source === 'true') return true;
  return source === 'false' ? false : plainScalar(source, 'kubernetes');
}

function numericValue(text: string, start: number, stop: number): Json {
  let value = 0;
  let at = start;
  for (; at < stop; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  // A leading zero may mean octal, and beyond 15 digits the sum above would round.
  const leadingZero = text.charCodeAt(start) === zero && stop - start > 1;
  if (at === stop && !leadingZero && stop - start <= 15) return value;
  const source = text.slice(start, stop);
  if (!mayBeNumber(text, start, stop)) return source;
  const number = plainScalar(source, 'kubernetes');
  if (typeof number === 'number' && !Number.isFinite(number)) refuse();
  return number;
}

/** Sorts out flags such as `--port` and quantities such as `100Mi` without a regular expression. */
function mayBeNumber(text: string, start: number, stop: number): boolean {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  if (first === dash && (second === dash || second > nine)) return false;
  const last = text.charCodeAt(stop - 1) | 0x20;
  const letter = last >= 0x61 && last <= 0x7a;
  // `f` is a hexadecimal digit and ends `.inf`; `n` ends `.nan`.
  return !letter || last <= 0x66 || last === 0x6e;
}

/** Reads on where plain text ended: a comment, or lines that continue it because they are further right than `parent`. */
export function finishPlain(cursor: BlockCursor, start: number, stop: number, parent: number): Json {
  const { text } = cursor;
  const commented = codeAt(cursor, cursor.pos) === hash;
  nextLine(cursor);
  if (cursor.indent <= parent) return plainValue(text, start, stop);
  // What follows a document that is one plain scalar, and text behind a comment, is rarely meant.
  if (parent < 0 || commented) refuse();
  const parts = [text.slice(start, stop)];
  while (cursor.indent > parent) {
    if (cursor.comments) refuse();
    parts.push(cursor.blanks === 0 ? ' ' : '\n'.repeat(cursor.blanks));
    const from = cursor.pos;
    const to = scanPlain(cursor);
    if (codeAt(cursor, cursor.pos) !== newline) refuse();
    parts.push(text.slice(from, to));
    nextLine(cursor);
  }
  return parts.join('');
}

/** The implicit-key limit of YAML is 1,024 with quotes and spaces; nothing ordinary comes near. */
const longestKey = 1000;

/** The name that plain text gives to an entry. */
export function plainKey(cursor: BlockCursor, start: number, stop: number): string {
  if (cursor.pos - start > longestKey) refuse();
  const { text } = cursor;
  const code = text.charCodeAt(start);
  const found = code < 128 ? kinds[code] : kind.text;
  if (found === kind.text) {
    const source = text.slice(start, stop);
    if ((code === underscore && source === '__proto__') || (code === less && source === '<<')) refuse();
    return source;
  }
  const value = plainValue(text, start, stop);
  return value === null || typeof value === 'object' ? refuse() : String(value);
}

/** The name that a quoted scalar which was read from `start` gives to an entry. */
export function quotedKey(cursor: BlockCursor, start: number, value: string): string {
  if (cursor.pos - start > longestKey || value === '__proto__') refuse();
  if (cursor.text.slice(start, cursor.pos).includes('\n')) refuse();
  return value;
}

/** Goes over the colon that ends a key; false where none stands. */
export function passColon(cursor: BlockCursor): boolean {
  if (codeAt(cursor, cursor.pos) !== colon) return false;
  cursor.pos += 1;
  return true;
}
