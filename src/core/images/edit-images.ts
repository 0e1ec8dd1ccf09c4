import { hasErrors, type Problem } from '../problem.js';
import type { NewItem } from '../yaml/edit-patches.js';
import { spliceYaml, type YamlEdit } from '../yaml/splice.js';
import { findPlaces, type PlacesInput, type SettledPlace } from './find-places.js';

/** A file and its text before and after. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What setting images comes down to. Without changed files everything is as asked for already. */
export interface EditedImages {
  readonly files: readonly ChangedFile[];
  readonly places: readonly SettledPlace[];
  readonly problems: readonly Problem[];
}

/**
 * Finds where the images are set and changes these scalars only. With an error among the problems no file is
 * changed: images are set together or not at all. On a newer state of the repository it is simply called again.
 */
export function editImages(input: PlacesInput): EditedImages {
  const { places, problems } = findPlaces(input);
  if (hasErrors(problems)) return { files: [], places, problems };
  const texts = new Map<string, ChangedFile>();
  const refused: Problem[] = [];
  const listed = new Set<string>();
  for (const { place } of places) {
    for (const edit of place.plan.kind === 'write' ? place.plan.edits : []) {
      const before = texts.get(place.file)?.before ?? input.read(place.file) ?? '';
      const spliced = spliceYaml(texts.get(place.file)?.after ?? before, place.file, afterOthers(edit, place.file, listed));
      if (spliced.kind === 'edited') texts.set(place.file, { path: place.file, before, after: spliced.text });
      else refused.push(...spliced.problems);
    }
  }
  const files = [...texts.values()].filter(({ before, after }) => before !== after);
  return { files: refused.length > 0 ? [] : files, places, problems: [...problems, ...refused] };
}

/** The first new entry of a kustomization brings the list `images`; others are added to it. */
function afterOthers(edit: YamlEdit, file: string, listed: Set<string>): YamlEdit {
  if (edit.kind !== 'put' || edit.key !== 'images' || !Array.isArray(edit.value)) return edit;
  const [entry] = edit.value as readonly NewItem[];
  if (listed.has(file) && entry !== undefined) return { document: edit.document, kind: 'append', pointer: '/images', value: entry };
  listed.add(file);
  return edit;
}
