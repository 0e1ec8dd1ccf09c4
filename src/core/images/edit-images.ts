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
  const edits = new Map<string, YamlEdit[]>();
  for (const { place } of places) {
    if (place.plan.kind === 'write') edits.set(place.file, [...(edits.get(place.file) ?? []), ...place.plan.edits]);
  }
  const files: ChangedFile[] = [];
  const refused: Problem[] = [];
  for (const [path, wanted] of edits) {
    const before = input.read(path) ?? '';
    const spliced = spliceYaml(before, path, afterOneAnother(wanted));
    if (spliced.kind === 'refused') refused.push(...spliced.problems);
    else if (spliced.text !== before) files.push({ path, before, after: spliced.text });
  }
  return { files: refused.length > 0 ? [] : files, places, problems: [...problems, ...refused] };
}

/** The first new entry of a kustomization brings the list `images`; others are added to it. */
function afterOneAnother(edits: readonly YamlEdit[]): readonly YamlEdit[] {
  const first = edits.findIndex(bringsImages);
  return edits.map((edit, index) => {
    if (index === first || !bringsImages(edit)) return edit;
    const [entry = ''] = edit.value as readonly NewItem[];
    return { document: edit.document, kind: 'append', pointer: '/images', value: entry };
  });
}

function bringsImages(edit: YamlEdit): edit is YamlEdit & { readonly kind: 'put' } {
  return edit.kind === 'put' && edit.key === 'images' && Array.isArray(edit.value);
}
