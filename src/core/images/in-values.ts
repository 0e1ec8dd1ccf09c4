import type { Json } from '../json.js';
import { isJsonObject } from '../json.js';
import { escapeSegment } from '../manifests/pointers.js';
import { namesImage } from './image-reference.js';
import { imagesInValues, imagesOfMapping, type MappedImage, type ValuesImage } from './image-mappings.js';
import type { ImageRequest } from './image-requests.js';
import { mostCandidates, type Candidate, type PlaceKind, type PlacePlan } from './place.js';
import { pathOf, type SourceDocument } from './source-documents.js';
import { editBase, mappingHolder, planParts, planWhole, slotAt, type Holder, type PartKeys } from './write-image.js';

/** What is known about values beside the values themselves. */
export interface ValuesContext {
  readonly kind: PlaceKind;
  readonly group: string;
  /** The name of the image that defaults give at a path of the values; undefined where they give none. */
  readonly defaultName: (path: string) => string | undefined;
  /** True where file, folder or application are called like the wanted image: the only tag without a name is its. */
  readonly namesake: boolean;
}

/** The places in Helm values (or below `pointer` of a document) that set an image. */
export function candidatesInValues(document: SourceDocument, values: { readonly pointer: string; readonly value: Json }, request: ImageRequest, context: ValuesContext): readonly Candidate[] {
  const images = imagesInValues(values.value);
  const nameless = images.filter(({ image }) => image.name === undefined);
  const fitting = images.filter(({ image, path }) => matches({ image, path }, request, { context, only: nameless.length === 1 }) !== undefined).slice(0, mostCandidates + 1);
  return fitting.flatMap(({ image, holder, path }): readonly Candidate[] => {
    const match = matches({ image, path }, request, { context, only: nameless.length === 1 });
    if (match === undefined) return [];
    const at = values.pointer + holder;
    const { plan, told } = planAt(document, at, { image, request });
    return [{ ...placeOf(document, told, { plan, context }), name: image.name, guessed: match === 'guessed', valuePath: path }];
  });
}

function matches({ image, path }: Pick<ValuesImage, 'image' | 'path'>, { key }: ImageRequest, { context, only }: { readonly context: ValuesContext; readonly only: boolean }): 'sure' | 'guessed' | undefined {
  if (image.name !== undefined) return namesImage(image.name, key) ? 'sure' : undefined;
  const given = context.defaultName(path);
  if (given !== undefined) return namesImage(given, key) ? 'sure' : undefined;
  return only && context.namesake && path === '/image' ? 'guessed' : undefined;
}

function planAt(document: SourceDocument, at: string, { image, request }: { readonly image: MappedImage; readonly request: ImageRequest }): { readonly plan: PlacePlan; readonly told: string } {
  if (image.form === 'whole') {
    const pointer = `${at}/${escapeSegment(image.key)}`;
    const slot = slotAt(document, pointer);
    return { told: pointer, plan: slot === undefined ? { kind: 'refused', because: 'has no value', hint: 'write the image there first' } : planWhole(document, slot, request) };
  }
  return { told: `${at}/${escapeSegment(telling(image.keys, request))}`, plan: planParts(mappingHolder(document, at), image.keys, request) };
}

/** The key that tells the version that a request is about. */
function telling({ tag, digest, repository, tagKey }: PartKeys, request: ImageRequest): string {
  return (request.tag === undefined ? (request.digest === undefined ? repository : digest) : tag) ?? tag ?? digest ?? repository ?? tagKey;
}

function placeOf(document: SourceDocument, pointer: string, { plan, context }: { readonly plan: PlacePlan; readonly context: ValuesContext }): Omit<Candidate, 'name' | 'guessed'> {
  return { kind: context.kind, file: document.file, path: pathOf(document, pointer), where: document.locate(pointer), current: document.textOf(pointer), plan, group: `${context.group}#${pointer}` };
}

/** An image in `helm.parameters`, by the words before its last dot. */
interface ParameterGroup {
  readonly prefix: string;
  readonly entries: Map<string, Json>;
  readonly pointers: Map<string, string>;
}

/** The places in `helm.parameters` of a source: `image.repository` belongs with `image.tag`, whatever stands before them. */
export function candidatesInParameters(document: SourceDocument, list: string, parameters: readonly Json[], { request, context }: { readonly request: ImageRequest; readonly context: ValuesContext }): readonly Candidate[] {
  const all = imagesInParameters(document, list, parameters);
  const only = all.filter(({ image }) => image.name === undefined).length === 1;
  const fitting = all.filter(({ image, path }) => matches({ image, path }, request, { context, only }) !== undefined).slice(0, mostCandidates + 1);
  return fitting.flatMap(({ image, path, holder, pointerOf }): readonly Candidate[] => {
    const match = matches({ image, path }, request, { context, only });
    if (match === undefined) return [];
    const pointer = pointerOf(image.form === 'whole' ? image.key : telling(image.keys, request));
    const slot = slotAt(document, pointer);
    const plan = image.form === 'parts' ? planParts(holder, image.keys, request) : slot === undefined ? refusedValue : planWhole(document, slot, request);
    return [{ ...placeOf(document, pointer, { plan, context }), name: image.name, guessed: match === 'guessed', valuePath: path }];
  });
}

/** An image in a list of parameters. `path` is where it stands among the values; a key that is not there has the pointer of the list. */
export interface ParameterImage {
  readonly image: MappedImage;
  readonly path: string;
  readonly holder: Holder;
  readonly pointerOf: (key: string) => string;
}

/** All images in `helm.parameters`. */
export function imagesInParameters(document: SourceDocument, list: string, parameters: readonly Json[]): readonly ParameterImage[] {
  return [...groupsOf(list, parameters).values()].flatMap((group) => imagesOfMapping(group.entries, group.prefix.split('.').at(-1) ?? '').map((image): ParameterImage => ({
    image,
    path: [...(group.prefix === '' ? [] : group.prefix.split('.')), ...(image.label === '' ? [] : [image.label])].map((step) => `/${escapeSegment(step)}`).join(''),
    holder: parameterHolder(document, list, group),
    pointerOf: (key) => group.pointers.get(key) ?? list,
  })));
}

const refusedValue: PlacePlan = { kind: 'refused', because: 'has no value', hint: 'write the image there first' };

function groupsOf(list: string, parameters: readonly Json[]): ReadonlyMap<string, ParameterGroup> {
  const groups = new Map<string, ParameterGroup>();
  for (const [index, parameter] of parameters.entries()) {
    const name = isJsonObject(parameter) ? parameter['name'] : undefined;
    if (!isJsonObject(parameter) || typeof name !== 'string') continue;
    const dot = name.lastIndexOf('.');
    const prefix = name.slice(0, Math.max(0, dot));
    const group = groups.get(prefix) ?? { prefix, entries: new Map<string, Json>(), pointers: new Map<string, string>() };
    groups.set(prefix, group);
    // Helm takes the last of two parameters of one name.
    group.entries.set(name.slice(dot + 1), parameter['value'] ?? null);
    group.pointers.set(name.slice(dot + 1), `${list}/${index}/value`);
  }
  return groups;
}

function parameterHolder(document: SourceDocument, list: string, { prefix, pointers }: ParameterGroup): Holder {
  const nameOf = (key: string): string => (prefix === '' ? key : `${prefix}.${key}`);
  return {
    document,
    pathOf: (key) => `${pathOf(document, list)}[name=${nameOf(key)}].value`,
    slot: (key) => {
      const pointer = pointers.get(key);
      return pointer === undefined ? undefined : slotAt(document, pointer);
    },
    put: (key, value) => {
      const pointer = pointers.get(key);
      if (pointer === undefined) return { ...editBase(document), kind: 'append', pointer: list, value: { name: nameOf(key), value } };
      return { ...editBase(document), kind: 'put', pointer: pointer.slice(0, -'/value'.length), key: 'value', value };
    },
  };
}
