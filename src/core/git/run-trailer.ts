import { runTrailer } from './reverts.js';

/**
 * True for a commit message that ends in a block of trailers, one of which names this run.
 * The same line further up may be quoted from somewhere, and says nothing.
 */
export function carriesRun(message: string, runId: string): boolean {
  const paragraphs = message.replaceAll('\r\n', '\n').trimEnd().split(/\n[ \t]*\n/);
  const last = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '') : '';
  return last.split('\n').some((line) => line.trimEnd() === `${runTrailer}: ${runId}`);
}

/** A message as headline and body, for servers that want them apart. Together, with an empty line between, they are the message. */
export function splitMessage(message: string): { readonly headline: string; readonly body: string } {
  const text = message.replaceAll('\r\n', '\n').trim();
  const end = text.indexOf('\n');
  return end === -1 ? { headline: text, body: '' } : { headline: text.slice(0, end).trimEnd(), body: text.slice(end).replace(/^\s*\n/, '') };
}
