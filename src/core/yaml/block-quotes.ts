import type { BlockCursor } from './block-cursor.js';
import { chars, codeAt, refuse } from './block-cursor.js';

const { tab, newline, space, doubleQuote, quote, backslash } = chars;

/**
 * The text of a quoted scalar; the cursor goes behind its last quote. Lines that continue it stand
 * further right than the column `parent`; with -1 it must end on its line.
 */
export function readQuoted(cursor: BlockCursor, parent: number): string {
  return codeAt(cursor, cursor.pos) === quote ? readSingleQuoted(cursor, parent) : readDoubleQuoted(cursor, parent);
}

function readSingleQuoted(cursor: BlockCursor, parent: number): string {
  const { text, end } = cursor;
  let from = cursor.pos + 1;
  let folded = '';
  let doubled = false;
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === newline) {
      folded += text.slice(from, trimmedEnd(text, from, at)) + foldLines(cursor, at, parent);
      from = cursor.pos;
      at = from - 1;
    } else if (code === quote) {
      if (codeAt(cursor, at + 1) !== quote) {
        cursor.pos = at + 1;
        const source = folded + text.slice(from, at);
        return doubled ? source.replaceAll("''", "'") : source;
      }
      doubled = true;
      at += 1;
    }
  }
  return refuse();
}

function readDoubleQuoted(cursor: BlockCursor, parent: number): string {
  const { text, end } = cursor;
  let from = cursor.pos + 1;
  let parts: string[] | undefined;
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === doubleQuote) {
      cursor.pos = at + 1;
      const source = text.slice(from, at);
      if (parts === undefined) return source;
      parts.push(source);
      return parts.join('');
    }
    if (code === newline) {
      (parts ??= []).push(text.slice(from, trimmedEnd(text, from, at)), foldLines(cursor, at, parent));
    } else if (code === backslash) {
      (parts ??= []).push(text.slice(from, at), unescape(cursor, at + 1, parent));
    } else {
      continue;
    }
    from = cursor.pos;
    at = from - 1;
  }
  return refuse();
}

/** White space before a line end is no part of the text. */
function trimmedEnd(text: string, from: number, at: number): number {
  let stop = at;
  while (stop > from && text.charCodeAt(stop - 1) === space) stop -= 1;
  if (stop > from && text.charCodeAt(stop - 1) === tab) refuse();
  return stop;
}

/** What the line end at an offset and the blank lines behind it stand for; the cursor goes to the text that continues. */
function foldLines(cursor: BlockCursor, lineEnd: number, parent: number): string {
  if (parent < 0) refuse();
  const { text, end } = cursor;
  let at = lineEnd;
  for (let blanks = 0; at < end; blanks += 1) {
    const start = at + 1;
    at = start;
    while (at < end && text.charCodeAt(at) === space) at += 1;
    const code = codeAt(cursor, at);
    if (code === newline) continue;
    if (code === tab || at - start <= parent) refuse();
    cursor.pos = at;
    return blanks === 0 ? ' ' : '\n'.repeat(blanks);
  }
  return refuse();
}

const escapes = new Map(Object.entries({ n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\', '/': '/', ' ': ' ', b: '\b', f: '\f' }));
const hexLengths = new Map(Object.entries({ x: 2, u: 4, U: 8 }));

/** What an escape sequence stands for; `at` is behind its backslash, and the cursor goes behind it. */
function unescape(cursor: BlockCursor, at: number, parent: number): string {
  if (at >= cursor.end) refuse();
  const letter = cursor.text.charAt(at);
  if (letter === '\n') {
    // An escaped line end is nothing at all; with blank lines behind it, it is for the full parser.
    return foldLines(cursor, at, parent) === ' ' ? '' : refuse();
  }
  cursor.pos = at + 1;
  const simple = escapes.get(letter);
  if (simple !== undefined) return simple;
  const length = hexLengths.get(letter) ?? refuse();
  const digits = cursor.text.slice(at + 1, at + 1 + length);
  const code = /^[0-9a-fA-F]+$/.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : refuse();
  cursor.pos += length;
  // A cursor behind the end of the document finds no closing quote.
  return code <= 0x10ffff ? String.fromCodePoint(code) : refuse();
}
