import { chars } from './block-cursor.js';
import { hasRareCharacters } from './rare-characters.js';

/** One document of a stream: its text's range in the stream (UTF-16 offsets) and the line (from 1) that it begins on. */
export interface DocumentSlice {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** `readYaml` has something to say about more than this. */
const mostDocuments = 5_000;

const { tab, newline, space, hash, dash, dot, byteOrderMark } = chars;
const [percent, question, carriageReturn] = [37, 63, 13];

/** A line that may begin or end a document, or is for the full parser: without one, all behind the first content is one document. */
const telling = /^[-.%?]/m;

/**
 * Splits a stream at its `---` and `...` lines, which belong to none of the slices. There are as
 * many slices as `readYaml` finds documents, empty ones included; a text of comments has none.
 *
 * Undefined where lines alone may not tell the documents apart: directives, `?` keys at the start
 * of a line, anything but a comment behind `---`, a `...` that ends nothing, tabs before the first
 * content, NUL, a byte order mark within the text, rare characters in comments outside of the slices.
 * Those are for the full parser. Inside quotes and brackets `---` at the start of a line is an error, so
 * one of the slices around it is an error too. `yaml` 2.9.1 finds two documents in `> ---`, which
 * is an error as well: a slice that is handed to the full parser may hold more than one.
 */
export function splitDocuments(text: string): readonly DocumentSlice[] | undefined {
  if (text.includes('\0') || text.includes('\uFEFF', 1)) return undefined;
  const slices = splitAtLines(text);
  return slices === undefined || isRareOutside(text, slices) ? undefined : slices;
}

/** Whether what belongs to no slice, comments and the lines between them, is for the full parser. */
function isRareOutside(text: string, slices: readonly DocumentSlice[]): boolean {
  let behind = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  for (const { start, end } of slices) {
    if (isRare(text, behind, start)) return true;
    behind = end;
  }
  return isRare(text, behind, text.length);
}

function isRare(text: string, start: number, end: number): boolean {
  return start < end && hasRareCharacters(text.slice(start, end).replaceAll('\r\n', '\n'));
}

function splitAtLines(text: string): readonly DocumentSlice[] | undefined {
  const divided = telling.test(text);
  const slices: DocumentSlice[] = [];
  let start = 0;
  let first = 1;
  /** A document is open once it has a `---` or a line of its own. */
  let open = false;
  let content = false;
  let at = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  for (let line = 1; at < text.length; line += 1) {
    const found = text.indexOf('\n', at);
    const next = found === -1 ? text.length : found + 1;
    const code = text.charCodeAt(at);
    if (code === percent || code === question) return undefined;
    const marker = code === dash || code === dot ? markerAt(text, at) : 'none';
    if (marker === 'unclear') return undefined;
    if (marker === 'none') {
      if (!content) {
        const found = contentOf(text, at);
        // A tab may be indentation or nothing, depending on the `---` before it.
        if (found === 'unclear') return undefined;
        content = found === 'content';
        open ||= content;
        if (content && !divided) break;
      }
    } else {
      if (marker === 'end' && !open) return undefined;
      if (open) slices.push({ start, end: at, line: first });
      open = marker === 'start';
      content = false;
      start = next;
      first = found === -1 ? line : line + 1;
      if (slices.length > mostDocuments) return undefined;
    }
    at = next;
  }
  if (open) slices.push({ start, end: text.length, line: first });
  return slices;
}

function markerAt(text: string, at: number): 'start' | 'end' | 'none' | 'unclear' {
  const start = text.startsWith('---', at);
  if (!start && !text.startsWith('...', at)) return 'none';
  let behind = at + 3;
  while (text.charCodeAt(behind) === space) behind += 1;
  const code = text.charCodeAt(behind);
  const ended = Number.isNaN(code) || code === newline || (code === carriageReturn && text.charCodeAt(behind + 1) === newline);
  if (ended || (code === hash && behind > at + 3)) return start ? 'start' : 'end';
  // `---x` is text like any other, but not worth telling apart from what is not.
  return 'unclear';
}

function contentOf(text: string, from: number): 'content' | 'none' | 'unclear' {
  let at = from;
  while (text.charCodeAt(at) === space) at += 1;
  const code = text.charCodeAt(at);
  if (code === tab) return 'unclear';
  const empty = Number.isNaN(code) || code === newline || code === hash || (code === carriageReturn && text.charCodeAt(at + 1) === newline);
  return empty ? 'none' : 'content';
}
