import type { RunRecord } from '../run-record.js';
import { shownImages } from './image-places.js';
import { codeLink, fitTable } from './markdown-blocks.js';
import { cut, forMarkdownCode } from './untrusted-text.js';

const maxText = 600;

/** The images of a run before and after, as a table in Markdown of at most so many bytes; empty where there are none. */
export function imagesTable(record: RunRecord, { budget, repositoryUrl }: { readonly budget: number; readonly repositoryUrl: string | undefined }): string {
  const { items, show } = shownImages(record, repositoryUrl);
  if (items.length === 0) return '';
  return fitTable(['Image', 'From', 'To', 'Where'], { items, budget }, (image) => {
    const { name, from, to, where, url } = show(image);
    return [code(name), from === '' ? '_new_' : code(from), to === '' ? '_gone_' : code(to), codeLink(cut(where, maxText), url)];
  });
}

function code(text: string): string {
  return forMarkdownCode(cut(text, maxText));
}
