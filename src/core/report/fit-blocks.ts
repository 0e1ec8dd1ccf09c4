import { markdownLink } from './markdown-blocks.js';

/** How much may be written, and where the rest can be read. */
export interface Room {
  /** In bytes of UTF-8: never fewer than the characters that GitHub counts. */
  readonly bytes: number;
  /** Page of the run; undefined where there is none. */
  readonly runUrl: string | undefined;
}

/** Bytes of the summary of a command that only looks: less than half of the 1 MiB that GitHub takes for a step. */
export const summaryBytes = 400_000;

/** Room for the line that tells what was left out. */
const lastLine = 2_400;

/** A block of Markdown, or what makes one that is not empty: it is asked for only where there may be room. */
export type Block = string | (() => string);

/** Blocks, one below the other, as many as fit; a last line tells how many did not. None is cut in the middle. */
export function fitBlocks(blocks: readonly Block[], { bytes, runUrl }: Room): string {
  const given = blocks.filter((block) => block !== '');
  const kept: string[] = [];
  let [size, shorter] = [-2, 0];
  for (const block of given) {
    const text = typeof block === 'string' ? block : block();
    size += bytesOf(text) + 2;
    if (size > bytes) return cutAfter(kept.slice(0, shorter), given.length - shorter, runUrl);
    kept.push(text);
    if (size + 2 <= bytes - lastLine) shorter = kept.length;
  }
  return kept.join('\n\n');
}

function cutAfter(kept: readonly string[], left: number, runUrl: string | undefined): string {
  return [...kept, `_… ${left} more ${left === 1 ? 'part is' : 'parts are'} left out here: ${runUrl === undefined ? 'the log of the run has them' : `${markdownLink('the run', runUrl)} has them`}._`].join('\n\n');
}

/** Something that can be opened. The summary is Markdown without line ends. */
export function folded(summary: string, body: string): string {
  return [`<details><summary>${summary}</summary>`, '', body, '', '</details>'].join('\n');
}

/** Bytes of UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
