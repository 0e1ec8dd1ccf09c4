import { runTrailer } from './reverts.js';
import { trailerValues } from './trailers.js';

/**
 * The value of the trailer `Osop-Run` in a commit of a run: `<run>/<node>/<change>`. No two changes have the same one,
 * so that a commit whose answer was lost is not taken for another of the same run or node. `id` is a UUID.
 */
export function changeMark({ runId, node, id }: { readonly runId: string; readonly node: string; readonly id: string }): string {
  return `${runId}/${node.replace(/[^\w.-]+/g, '-').slice(0, 80)}/${id.slice(-12)}`;
}

/**
 * True for a commit message that ends in a block of trailers, one of which is `Osop-Run` with this value.
 * The same line further up may be quoted from somewhere, and says nothing.
 */
export function carriesRun(message: string, mark: string): boolean {
  return trailerValues(message, runTrailer).includes(mark);
}

/** A message as headline and body, for servers that want them apart. Together, with an empty line between, they are the message. */
export function splitMessage(message: string): { readonly headline: string; readonly body: string } {
  const text = message.replaceAll('\r\n', '\n').trim();
  const end = text.indexOf('\n');
  return end === -1 ? { headline: text, body: '' } : { headline: text.slice(0, end).trimEnd(), body: text.slice(end).replace(/^\s*\n/, '') };
}
