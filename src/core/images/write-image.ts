import type { Json } from '../json.js';
import { isJsonObject } from '../json.js';
import { escapeSegment, valueAt } from '../manifests/pointers.js';
import type { YamlEdit } from '../yaml/splice.js';
import { formatImageName, formatImageReference, parseImageName, parseImageReference } from './image-reference.js';
import type { ImageRequest } from './image-requests.js';
import type { PlaceChange, PlacePlan } from './place.js';
import { pathOf, type SourceDocument } from './source-documents.js';

/** One scalar that holds a part of an image. `value` is as read, `text` as written. */
export interface Slot {
  readonly pointer: string;
  readonly value: Json;
  readonly text: string;
}

/** A mapping, or a list of `{name, value}`, that holds the parts of an image by key. */
export interface Holder {
  readonly document: SourceDocument;
  readonly slot: (key: string) => Slot | undefined;
  /** The edit that gives the key a value; it is added where it is not there. */
  readonly put: (key: string, value: string) => YamlEdit;
  /** Where the key is, or will be, as `update` takes it. */
  readonly pathOf: (key: string) => string;
}

/** The part that a pointer names; undefined for collections and where nothing is. */
export function slotAt(document: SourceDocument, pointer: string): Slot | undefined {
  const value = valueAt(document.value, pointer);
  return value === undefined || isJsonObject(value) || Array.isArray(value) ? undefined : { pointer, value, text: document.textOf(pointer) };
}

/** What an edit has to say about its place. */
export function editBase({ index, within }: SourceDocument): { readonly document: number; readonly within?: string } {
  return { document: index, ...(within === undefined ? {} : { within }) };
}

/** The parts of an image in a mapping. */
export function mappingHolder(document: SourceDocument, pointer: string): Holder {
  const at = (key: string): string => `${pointer}/${escapeSegment(key)}`;
  return {
    document,
    slot: (key) => slotAt(document, at(key)),
    pathOf: (key) => pathOf(document, at(key)),
    put: (key, value) => {
      const there = valueAt(document.value, at(key));
      return there === undefined
        ? { ...editBase(document), kind: 'put', pointer, key, value }
        : { ...editBase(document), kind: 'set', pointer: at(key), value };
    },
  };
}

/** Collects edits and what they change. */
export class PlanBuilder {
  readonly edits: YamlEdit[] = [];
  readonly changes: PlaceChange[] = [];
  readonly #document: SourceDocument;

  constructor(document: SourceDocument) {
    this.#document = document;
  }

  /** Sets a scalar unless it is that string already. */
  set(slot: Slot, value: string): void {
    if (slot.value === value) return;
    this.edits.push({ ...editBase(this.#document), kind: 'set', pointer: slot.pointer, value });
    this.changes.push({ path: pathOf(this.#document, slot.pointer), from: slot.text, to: value });
  }

  add(edit: YamlEdit, change: PlaceChange): void {
    this.edits.push(edit);
    this.changes.push(change);
  }

  done(): PlacePlan {
    return { kind: 'write', edits: this.edits, changes: this.changes };
  }
}

/** A scalar that holds `name:tag@digest`, with Argo CD's and kustomize's `name=` in front where `from` is given. */
export function planWhole(document: SourceDocument, slot: Slot, request: ImageRequest, from = ''): PlacePlan {
  const builder = new PlanBuilder(document);
  const current = parseImageReference(slot.text.slice(from.length));
  const name = request.newName ?? ('wrong' in current ? request.name : formatImageName(current));
  const keep = request.tag === undefined && request.digest === undefined && !('wrong' in current) ? current : {};
  const { tag, digest } = { ...keep, ...request };
  builder.set(slot, from + formatImageReference({ path: name, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) }));
  return builder.done();
}

/** The keys that hold the parts of an image in Helm values or parameters. `tagKey` is where a tag goes that is not there yet. */
export interface PartKeys {
  readonly repository?: string;
  readonly registry?: string;
  readonly tag?: string;
  readonly digest?: string;
  readonly tagKey: string;
}

/** Parts of an image by key. A digest that would outlive its tag is emptied, for charts prefer digests to tags. */
export function planParts(holder: Holder, keys: PartKeys, request: ImageRequest): PlacePlan {
  const builder = new PlanBuilder(holder.document);
  const slotOf = (key: string | undefined): Slot | undefined => (key === undefined ? undefined : holder.slot(key));
  const [tag, digest] = [slotOf(keys.tag), slotOf(keys.digest)];
  const refused = request.newName === undefined ? undefined : planName(builder, request.newName, { repository: slotOf(keys.repository), registry: slotOf(keys.registry) });
  if (refused !== undefined) return refused;
  // A tag may carry its digest itself: `v1@sha256:…`.
  const carried = digest === undefined && request.digest !== undefined && (tag?.text.includes('@') ?? false);
  if (request.digest !== undefined && digest === undefined && !carried) {
    return { kind: 'refused', because: 'has no key for a digest', hint: 'give the tag alone, or add an empty digest beside it where the chart reads one' };
  }
  if (request.digest !== undefined && carried && request.tag === undefined) {
    return { kind: 'refused', because: 'has a tag with a digest', hint: 'give the tag beside the digest' };
  }
  if (request.tag !== undefined) {
    const text = carried ? `${request.tag}@${request.digest ?? ''}` : request.tag;
    if (tag === undefined) builder.add(holder.put(keys.tagKey, text), { path: holder.pathOf(keys.tagKey), from: '', to: text });
    else builder.set(tag, text);
  }
  if (request.digest !== undefined && digest !== undefined) builder.set(digest, request.digest);
  if (request.tag !== undefined && request.digest === undefined && digest !== undefined && digest.text !== '') builder.set(digest, '');
  return builder.done();
}

function planName(builder: PlanBuilder, newName: string, { repository, registry }: { readonly repository: Slot | undefined; readonly registry: Slot | undefined }): PlacePlan | undefined {
  if (repository === undefined) return { kind: 'refused', because: 'does not hold the name of the image', hint: 'set the new name where the name is set' };
  const name = parseImageName(newName);
  if (registry === undefined || registry.text === '' || 'wrong' in name) {
    builder.set(repository, newName);
    return undefined;
  }
  builder.set(registry, name.registry ?? 'docker.io');
  builder.set(repository, name.path);
  return undefined;
}
