import type { Json, JsonObject } from '../json.js';
import { isJsonObject } from '../json.js';
import { namesImage } from './image-reference.js';
import type { ImageRequest } from './image-requests.js';
import type { Candidate, PlacePlan } from './place.js';
import { pathOf, type SourceDocument } from './source-documents.js';
import { editBase, PlanBuilder, slotAt, type Slot } from './write-image.js';

/** The entries of `images` that set the wanted image, by the name they replace or by the one they put in its place. */
export function candidatesInKustomization(document: SourceDocument, request: ImageRequest): readonly Candidate[] {
  if (!isJsonObject(document.value)) return [];
  const images = document.value['images'];
  return (Array.isArray(images) ? (images as readonly Json[]) : []).flatMap((entry, index): readonly Candidate[] => {
    if (!isJsonObject(entry)) return [];
    const [name, newName] = [textOf(entry, 'name'), textOf(entry, 'newName')];
    const wanted = [name, newName].some((text) => text !== undefined && (text === request.name || namesImage(text, request.key)));
    if (!wanted || name === undefined) return [];
    const pointer = `/images/${index}`;
    const told = ['newTag', 'digest', 'newName'].map((key) => slotAt(document, `${pointer}/${key}`)).find((slot) => slot !== undefined)?.pointer ?? pointer;
    return [{
      kind: 'kustomize-image', file: document.file, path: pathOf(document, told), where: document.locate(told), current: document.textOf(told),
      plan: planEntry(document, pointer, { entry, request }), name: newName ?? name, guessed: false, group: `${document.file}#${pointer}`,
    }];
  });
}

function textOf(value: JsonObject, key: string): string | undefined {
  const held = Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof held === 'string' && held !== '' ? held : undefined;
}

/**
 * An entry with `newTag` and `digest` makes `name:tag@digest`, and one of the two alone drops the other from the image
 * (https://github.com/kubernetes-sigs/kustomize/blob/master/api/filters/imagetag/updater.go). So an old tag or digest
 * that is not asked for goes: a new tag beside an old digest would change nothing.
 */
export function planEntry(document: SourceDocument, pointer: string, { entry, request }: { readonly entry: JsonObject; readonly request: ImageRequest }): PlacePlan {
  const builder = new PlanBuilder(document);
  const slotOf = (key: string): Slot | undefined => slotAt(document, `${pointer}/${key}`);
  if (request.newName !== undefined && request.newName !== (textOf(entry, 'newName') ?? textOf(entry, 'name'))) write(builder, document, { pointer, key: 'newName', value: request.newName, slot: slotOf('newName') });
  for (const [key, value, other, kept] of [['newTag', request.tag, 'digest', request.digest], ['digest', request.digest, 'newTag', request.tag]] as const) {
    if (value === undefined) continue;
    const [slot, rival] = [slotOf(key), slotOf(other)];
    if (slot === undefined && rival !== undefined && kept === undefined) {
      const changes = { path: pathOf(document, `${pointer}/${other}`), from: rival.text, to: value };
      builder.edits.push({ ...editBase(document), kind: 'rename', pointer: rival.pointer, key });
      builder.add({ ...editBase(document), kind: 'set', pointer: `${pointer}/${key}`, value }, changes);
      continue;
    }
    write(builder, document, { pointer, key, value, slot });
    if (rival !== undefined && kept === undefined) {
      builder.add({ ...editBase(document), kind: 'remove', pointer: rival.pointer }, { path: pathOf(document, rival.pointer), from: rival.text, to: '' });
    }
  }
  return builder.done();
}

function write(builder: PlanBuilder, document: SourceDocument, { pointer, key, value, slot }: { readonly pointer: string; readonly key: string; readonly value: string; readonly slot: Slot | undefined }): void {
  if (slot !== undefined) builder.set(slot, value);
  else builder.add({ ...editBase(document), kind: 'put', pointer, key, value }, { path: pathOf(document, `${pointer}/${key}`), from: '', to: value });
}

/** A new entry for an image that the kustomization's resources call `name`. */
export function newEntry(document: SourceDocument, name: string, request: ImageRequest): Candidate {
  const value = isJsonObject(document.value) ? document.value : {};
  const listed = Array.isArray(value['images']);
  const { newName, tag, digest } = request;
  const entry: Readonly<Record<string, string>> = {
    name,
    ...(newName === undefined || newName === name ? {} : { newName }),
    ...(tag === undefined ? {} : { newTag: tag }),
    ...(digest === undefined ? {} : { digest }),
  };
  const builder = new PlanBuilder(document);
  const index = listed ? (value['images'] as readonly Json[]).length : 0;
  builder.add(
    listed ? { ...editBase(document), kind: 'append', pointer: '/images', value: entry } : { ...editBase(document), kind: 'put', pointer: '', key: 'images', value: [entry] },
    { path: `images[${index}]`, from: '', to: [tag, digest].filter((text) => text !== undefined).join('@') },
  );
  return {
    kind: 'kustomize-new-image', file: document.file, path: `images[${index}]`, where: document.locate(listed ? '/images' : ''), current: '',
    plan: builder.done(), name, guessed: false, group: `${document.file}#new`,
  };
}
