import type { SetImage } from '../run-record.js';
import { spliceYaml, type YamlEdit } from '../yaml/splice.js';
import type { ChangedFile } from './edit-images.js';
import { openSource, type SourceDocument } from './source-documents.js';
import { parseUpdateLine, resolveSteps } from './update-path.js';
import { editBase } from './write-image.js';

/** What putting image values back comes down to. `because` says why it cannot be done: the end of a sentence. */
export type RestoredImages = { readonly kind: 'restored'; readonly files: readonly ChangedFile[] } | { readonly kind: 'impossible'; readonly because: string };

class Impossible extends Error {}

/**
 * Puts the old values of scalars back and leaves every other byte as it is, each where the value still is what the change made
 * of it. What has its old value by now is left alone; with any other value among them nothing is put back at all.
 */
export function restoreImages(images: readonly SetImage[], read: (path: string) => string | undefined): RestoredImages {
  if (images.length === 0) return { kind: 'impossible', because: 'the old values are not known' };
  try {
    const files = [...new Set(images.map(({ file }) => file))].map((path) => restoreFile(path, images.filter(({ file }) => file === path), read(path)));
    return { kind: 'restored', files: files.filter(({ before, after }) => before !== after) };
  } catch (error) {
    if (error instanceof Impossible) return { kind: 'impossible', because: error.message };
    throw error;
  }
}

function restoreFile(path: string, images: readonly SetImage[], before: string | undefined): ChangedFile {
  if (before === undefined) throw new Impossible(`${path} is gone or cannot be read`);
  const { documents, problems } = openSource(path, before);
  if (problems.length > 0) throw new Impossible(`${path} is no YAML that can be changed: ${problems[0]?.message ?? ''}`);
  const places = [...new Set(images.map((image) => image.path))];
  const edits = places.flatMap((place) => restorePlace(images.filter((image) => image.path === place), { documents, text: before }));
  const spliced = spliceYaml(before, path, edits);
  if (spliced.kind === 'refused') throw new Impossible(spliced.problems.map(({ message }) => message).join('; '));
  return { path, before, after: spliced.text };
}

/** `images` are all of one path, which leads to one scalar in each document of the file that has it. */
function restorePlace(images: readonly SetImage[], { documents, text }: { readonly documents: readonly SourceDocument[]; readonly text: string }): readonly YamlEdit[] {
  const [first] = images;
  if (first === undefined) return [];
  const { file, path, from, to } = first;
  const place = `${file}#${path}`;
  if (images.some((image) => image.from !== from || image.to !== to)) throw new Impossible(`${place} had several old values`);
  if (from === '') throw new Impossible(`${place} had no value before`);
  const found = spotsOf(place, { documents, text });
  if (found.length === 0) throw new Impossible(`${place} is not there any more`);
  const changed = found.filter(({ document, pointer }) => document.textOf(pointer) === to);
  const others = found.filter(({ document, pointer }) => document.textOf(pointer) !== to && document.textOf(pointer) !== from);
  // Other documents of the file may have something else at the same path: then all of ours must be as they were left.
  const known = changed.length === images.length || (found.length === images.length && others.length === 0);
  if (!known) throw new Impossible(`${place} ${changed.length > images.length ? `is ${to} in other documents of the file too` : `is ${describe(others)} by now, not ${to}`}`);
  return changed.map(({ document, pointer }): YamlEdit => ({ ...editBase(document), kind: 'set', pointer, value: from }));
}

interface Spot {
  readonly document: SourceDocument;
  readonly pointer: string;
}

function spotsOf(place: string, { documents, text }: { readonly documents: readonly SourceDocument[]; readonly text: string }): readonly Spot[] {
  const target = parseUpdateLine(place);
  if ('wrong' in target) throw new Impossible(`${place} ${target.wrong}`);
  return documents.flatMap((document) => {
    const resolved = resolveSteps(document, target.steps, text);
    return resolved.kind === 'found' ? [{ document: resolved.document, pointer: resolved.pointer }] : [];
  });
}

function describe(spots: readonly Spot[]): string {
  return spots.map(({ document, pointer }) => document.textOf(pointer) || 'empty').join(', ') || 'another value';
}
