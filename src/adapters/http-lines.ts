import { AdapterError } from '../core/adapter-error.js';

/** Joins chunks of text and yields whole lines without their end; the last one needs no newline. Blank lines are left out. */
export async function* splitLines(chunks: AsyncIterable<string>, maxLineBytes: number): AsyncIterable<string> {
  let pending: string[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const pieces = chunk.split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      const line = pending.join('') + piece;
      pending = [];
      size = 0;
      if (line.trim() !== '') {
        yield line;
      }
    }
    pending.push(last);
    size += last.length;
    if (size > maxLineBytes) {
      throw new AdapterError('too-large', `a line of the stream is longer than ${maxLineBytes} bytes`);
    }
  }
  const rest = pending.join('');
  if (rest.trim() !== '') {
    yield rest;
  }
}

/** A body that is there already, by the same cap. */
export function wholeBody(text: string, maxBytes: number): string {
  if (Buffer.byteLength(text) > maxBytes) throw tooLarge(maxBytes);
  return text;
}

/** Joins a body and stops at the cap with `too-large`. */
export async function joinBody(chunks: AsyncIterable<string | Uint8Array>, maxBytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.byteLength;
    if (size > maxBytes) {
      throw tooLarge(maxBytes);
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

function tooLarge(maxBytes: number): AdapterError {
  return new AdapterError('too-large', `the answer is larger than ${maxBytes} bytes`);
}
