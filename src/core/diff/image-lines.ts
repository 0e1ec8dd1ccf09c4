import { openSource } from '../images/source-documents.js';
import { parseUpdateLine, resolveSteps } from '../images/update-path.js';
import type { SetImage } from '../run-record.js';
import type { ChangedText } from './file-diff.js';

/** An image with the line, counted from 1, where its version stands after the commit; undefined where that cannot be told. */
export interface PlacedImage extends SetImage {
  readonly line: number | undefined;
}

/** More would be looked up for nothing: no table shows them. */
const most = 500;

/** Finds the lines. Not told are those of a value that went, and of a path that several documents of a file have. */
export function placeImages(images: readonly SetImage[], texts: readonly ChangedText[]): readonly PlacedImage[] {
  const files = new Map(texts.map(({ path, after }) => [path, after]));
  const opened = new Map<string, ReturnType<typeof openSource>['documents']>();
  const documentsOf = (file: string, text: string): ReturnType<typeof openSource>['documents'] => {
    const documents = opened.get(file) ?? openSource(file, text).documents;
    opened.set(file, documents);
    return documents;
  };
  return images.map((image, place) => {
    const text = files.get(image.file);
    return { ...image, line: place < most && text !== undefined && image.to !== '' ? lineOf(image, text, documentsOf(image.file, text)) : undefined };
  });
}

/** Only a line in which the new version can be read. */
function lineOf({ file, path, to }: SetImage, text: string, documents: ReturnType<typeof openSource>['documents']): number | undefined {
  const target = parseUpdateLine(`${file}#${path}`);
  if ('wrong' in target) return undefined;
  const lines = new Set(documents.flatMap((document) => {
    const found = resolveSteps(document, target.steps, text);
    if (found.kind !== 'found') return [];
    const { line } = found.document.locate(found.pointer);
    return (text.split('\n')[line - 1] ?? '').includes(to) ? [line] : [];
  }));
  const [line] = lines;
  return lines.size === 1 ? line : undefined;
}
