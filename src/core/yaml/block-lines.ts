import type { Json } from '../json.js';
import { BlockCursor, HandOver, chars, codeAt, scanPlain, skipSpaces } from './block-cursor.js';
import { checkPlainStart, plainKey, plainValue, quotedKey } from './block-scalars.js';
import { readQuoted } from './block-quotes.js';

/** What a line of a mapping says by itself, wherever it stands. */
export type KnownLine =
  /** `key: scalar`, with or without a comment. */
  | { readonly kind: 'pair'; readonly key: string; readonly value: string | number | boolean | null }
  /** `key:` and nothing behind it but a comment. */
  | { readonly kind: 'open'; readonly key: string }
  /** Anything else: it is read where it stands. */
  | { readonly kind: 'other' };

const { newline, doubleQuote, hash, quote, dash, dot, colon, bracket, brace, bar, greater } = chars;

/** A line that is read where it stands. */
export const other: KnownLine = { kind: 'other' };
/** Longer lines rarely come twice. */
const longestLine = 100;
/** A power of two: the number of lines that are remembered. */
const places = 16_384;

/**
 * Manifests repeat their lines: `spec:`, `- name: http`, `apiVersion: v1`. Each is understood once and then recognised, which
 * takes a third of the time. Every line has one place, by a few of its characters, and the latest one keeps it.
 */
const sources = filled('');
const lines = filled<KnownLine>(other);

/** Without a function for each place, which would take a millisecond of every start. */
function filled<T>(value: T): T[] {
  const all: T[] = [];
  all.length = places;
  return all.fill(value);
}

/** The line whose content is between two offsets of the text. */
export function knownLine(text: string, start: number, end: number): KnownLine {
  const length = end - start;
  if (length > longestLine || length === 0) return other;
  const place = placeOf(text, start, length);
  // V8 compares two texts by words, and `startsWith` goes by characters.
  const found = text.slice(start, end);
  if (sources[place] === found) return lines[place] ?? other;
  const source = copied(found);
  const line = understand(source);
  sources[place] = source;
  lines[place] = line;
  return line;
}

/** The same text by itself: a slice keeps all of the text that it was cut from. */
function copied(slice: string): string {
  return [slice.slice(0, 1), slice.slice(1)].join('');
}

/** Lines of manifests differ at their ends and in the middle; where they do not, they take each other's place. */
function placeOf(text: string, start: number, length: number): number {
  const end = start + length;
  let hash = length;
  hash = mixed(hash, text.charCodeAt(start));
  hash = mixed(hash, text.charCodeAt(start + (length >> 2)));
  hash = mixed(hash, text.charCodeAt(start + (length >> 1)));
  hash = mixed(hash, text.charCodeAt(end - (length >> 2) - 1));
  for (let at = Math.max(start, end - 4); at < end; at += 1) hash = mixed(hash, text.charCodeAt(at));
  return (hash ^ (hash >> 7) ^ (hash >> 14) ^ (hash >> 21)) & (places - 1);
}

/** Mixes a character into a hash. By shifts: they stay within 32 bits for every compiler of V8. */
function mixed(hash: number, code: number): number {
  return (hash << 4) ^ (hash >> 28) ^ code;
}

function understand(source: string): KnownLine {
  try {
    return readLine(new BlockCursor(source, 0, source.length));
  } catch (error) {
    if (error instanceof HandOver) return other;
    throw error;
  }
}

function readLine(cursor: BlockCursor): KnownLine {
  const key = readLineKey(cursor);
  if (key === undefined) return other;
  const behind = cursor.pos;
  skipSpaces(cursor);
  const start = cursor.pos;
  const code = codeAt(cursor, start);
  if (code === newline || (code === hash && start > behind)) return { kind: 'open', key };
  if (code === hash || code === dash || code === bracket || code === brace || code === bar || code === greater) return other;
  if (code === doubleQuote || code === quote) {
    const value = readQuoted(cursor, -1);
    return endsLine(cursor) ? { kind: 'pair', key, value } : other;
  }
  checkPlainStart(code);
  const stop = scanPlain(cursor);
  if (codeAt(cursor, cursor.pos) === colon) return other;
  const value: Json = plainValue(cursor.text, start, stop);
  return typeof value === 'object' && value !== null ? other : { kind: 'pair', key, value };
}

/** The key and its colon; undefined where what it means depends on its place. */
function readLineKey(cursor: BlockCursor): string | undefined {
  const code = codeAt(cursor, 0);
  if (code === dash || code === dot) return undefined;
  let key: string;
  if (code === doubleQuote || code === quote) {
    const value = readQuoted(cursor, -1);
    skipSpaces(cursor);
    key = quotedKey(cursor, 0, value);
  } else {
    checkPlainStart(code);
    key = plainKey(cursor, 0, scanPlain(cursor));
  }
  if (codeAt(cursor, cursor.pos) !== colon) return undefined;
  const next = codeAt(cursor, cursor.pos + 1);
  if (next !== chars.space && next !== newline) return undefined;
  cursor.pos += 1;
  return key;
}

function endsLine(cursor: BlockCursor): boolean {
  const before = cursor.pos;
  skipSpaces(cursor);
  const code = codeAt(cursor, cursor.pos);
  return code === newline || (code === hash && cursor.pos > before);
}
