// Longer than most: one way back for every way in which kustomize and Helm put an object together.
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { Location } from '../problem.js';
import { readYaml } from '../yaml/read-yaml.js';
import type { ManifestObject } from './finding.js';
import { childOf, escapeSegment, pointerOf, segmentsOf, valueAt } from './pointers.js';
import { locateTemplate } from './render-templates.js';
import type { Kustomization, ReadText, RenderUnit, RepositoryLayout } from './repository-layout.js';

/** An object of rendered output. `source` is the template that Helm says it is of, as in `web/charts/db/templates/a.yaml`. */
export interface RenderedObject extends Omit<ManifestObject, 'file'> {
  readonly source?: string;
}

/** Something in a file of a unit that gives rendered objects their values. Those that are applied later come later. */
export interface SourceObject {
  readonly form: 'resource' | 'patch' | 'operations' | 'generator' | 'kustomization';
  readonly file: string;
  readonly apiVersion: string;
  readonly kind: string;
  /** The name as written, then as each kustomization leaves it, from the inside out. */
  readonly names: readonly string[];
  readonly namespace: string;
  readonly value: Json;
  /** Selector of a patch that has one. */
  readonly target?: JsonObject;
  /** The kustomizations, by their visit, that see the object; for what changes others, the last is its own. */
  readonly visits: readonly number[];
  readonly at: (pointer: string, key?: boolean) => Location;
}

/** The place that defines a value. `exact` is false where it is the nearest ancestor that is written somewhere. */
export interface SourcePlace {
  readonly file: string;
  readonly pointer: string;
  readonly exact: boolean;
  readonly source: SourceObject;
}

/** Rendered output is not a file of the repository and may be long. */
const maxLength = 50 * 1024 * 1024;

/** The objects of rendered output, those of lists one by one. What is no object is left out: Argo CD ignores it as well. */
export function readRendered(text: string): readonly RenderedObject[] {
  return readYaml(text, 'rendered output', { scalars: 'kubernetes', maxLength }).documents.flatMap(({ value, range }) => {
    const source = /^# Source: (.+)$/m.exec(text.slice(range[0], Math.min(range[1], range[0] + 1000)))?.[1]?.trim();
    return objectsOf(value).map((object) => ({ ...identify(object.value), value: object.value, ...(source === undefined ? {} : { source }) }));
  });
}

/** Finds the line behind a finding: `where(object, pointer)`; `atKey` for a finding about the key itself. */
export function createSourceFinder({ unit, layout, read }: { readonly unit: RenderUnit; readonly layout: RepositoryLayout; readonly read: ReadText }) {
  const sources = unit.kind === 'kustomize' ? readKustomizeSources(unit.folder, layout, read) : [];
  const unitFile = unit.kind === 'kustomize' ? layout.kustomizations.get(unit.folder)?.file : layout.charts.get(unit.folder)?.file;
  return (rendered: RenderedObject, pointer: string, atKey = false): Location => {
    if (unit.kind === 'helm') {
      const template = locateTemplate(rendered, pointer, { unit, layout, read });
      if (template !== undefined) return { ...template, column: 1 };
    }
    const place = locateSource(rendered, pointer, sources);
    return place?.source.at(place.pointer, atKey && place.exact) ?? { file: unitFile ?? unit.folder, line: 1, column: 1 };
  };
}

/** Says of which output a finding is, to be put behind its message. */
export function renderedNote({ kind, folder, values, release }: RenderUnit): string {
  const of = folder === '' ? '.' : folder;
  return kind === 'kustomize' ? `in the output of kustomize build ${of}` : release === undefined ? `in the output of helm template ${of}${values === undefined ? '' : ` -f ${values}`}` : `in the output of helm template ${of} for ${release.name}`;
}

interface Step { readonly id: number; readonly prefix: string; readonly suffix: string; readonly namespace: string }

/** Enough for every real repository, and an end for bases that multiply each other. */
const mostVisits = 2000;

/** All that the files of a kustomization and its bases and components say, in the order in which kustomize applies it. */
export function readKustomizeSources(folder: string, layout: RepositoryLayout, read: ReadText): readonly SourceObject[] {
  const found: SourceObject[] = [];
  let visits = 0;
  const visit = (at: string, outer: readonly Step[], open: readonly string[]): void => {
    const kustomization = layout.kustomizations.get(at);
    if (kustomization === undefined || open.includes(at) || visits >= mostVisits) return;
    const { value, references } = kustomization;
    const step = { id: visits++, prefix: textOf(value['namePrefix']), suffix: textOf(value['nameSuffix']), namespace: textOf(value['namespace']) };
    const chain = [step, ...outer];
    const add = (source: Omit<SourceObject, 'names' | 'visits'>, name: string): void => {
      // What a component does, it does to everything of the kustomization that uses it.
      const scope = kustomization.component && source.form !== 'resource' && source.form !== 'generator' ? outer : chain;
      const namespace = chain.findLast((one) => one.namespace !== '')?.namespace ?? source.namespace;
      found.push({ ...source, namespace, names: namesOf(name, chain), visits: scope.map(({ id }) => id).toReversed() });
    };
    for (const { as, target } of references) {
      if (target === undefined || (as !== 'resource' && as !== 'component')) continue;
      if (layout.kustomizations.has(target)) visit(target, chain, [...open, at]);
      else for (const object of readObjects(target, read(target))) add({ form: 'resource', ...object }, object.name);
    }
    for (const generator of generatorsOf(kustomization)) add(generator, generator.name);
    for (const patch of patchesOf(kustomization, read)) add(patch, patch.name);
    if (kustomization.document !== undefined) add({ ...partOf(kustomization, ''), form: 'kustomization' }, '');
  };
  visit(folder, [], []);
  return found;
}

function namesOf(name: string, chain: readonly Step[]): readonly string[] {
  const names = [name];
  for (const { prefix, suffix } of chain) names.push(`${prefix}${names.at(-1) ?? ''}${suffix}`);
  return names;
}

interface ReadObject { readonly file: string; readonly apiVersion: string; readonly kind: string; readonly name: string; readonly namespace: string; readonly value: Json; readonly at: SourceObject['at'] }

function readObjects(file: string, text: string | undefined): readonly ReadObject[] {
  return readYaml(text ?? '', file, { scalars: 'kubernetes', maxLength }).documents.flatMap((document) =>
    objectsOf(document.value).map(({ value, pointer: base }) => ({
      file, ...identify(value), value, at: (pointer: string, key = false) => (key ? document.locateKey(base + pointer) : document.locate(base + pointer)),
    })),
  );
}

/** A part of the kustomization file itself. */
function partOf({ file, document, value: whole }: Kustomization, base: string): ReadObject {
  return {
    file, apiVersion: '', kind: '', name: '', namespace: '', value: valueAt(whole, base) ?? null,
    at: (pointer, key = false) => (key ? document?.locateKey(base + pointer) : document?.locate(base + pointer)) ?? { file, line: 1, column: 1 },
  };
}

function generatorsOf(kustomization: Kustomization): readonly (ReadObject & { readonly form: 'generator' })[] {
  return [['configMapGenerator', 'ConfigMap'] as const, ['secretGenerator', 'Secret'] as const].flatMap(([key, kind]) =>
    listOf(kustomization.value[key]).flatMap((entry, index) => (isJsonObject(entry)
      ? [{ ...partOf(kustomization, `/${key}/${index}`), form: 'generator' as const, apiVersion: 'v1', kind, name: textOf(entry['name']), namespace: textOf(entry['namespace']) }]
      : [])));
}

type Patch = ReadObject & { readonly form: 'patch' | 'operations'; readonly target?: JsonObject };

function patchesOf(kustomization: Kustomization, read: ReadText): readonly Patch[] {
  const { value, file, references } = kustomization;
  return ['patchesStrategicMerge', 'patches', 'patchesJson6902'].flatMap((key) => listOf(value[key]).flatMap((entry, index): readonly Patch[] => {
    const pointer = key === 'patchesStrategicMerge' ? `/${key}/${index}` : `/${key}/${index}/${isJsonObject(entry) && entry['path'] !== undefined ? 'path' : 'patch'}`;
    const path = references.find((reference) => reference.pointer === pointer)?.target;
    const inline = valueAt(value, pointer);
    const text = path === undefined ? textOf(inline) : read(path);
    const target = isJsonObject(entry) && isJsonObject(entry['target']) ? { target: entry['target'] } : {};
    // Values of a block scalar begin on the line after its key; of a flow scalar, on the same.
    const start = path === undefined ? kustomization.document?.locate(pointer).line ?? 1 : 0;
    const shift = (where: Location): Location => (path === undefined ? { file, line: start + (text?.includes('\n') === true ? where.line : 0), column: 1 } : where);
    const inFile = path ?? file;
    return [...readOperations(inFile, text), ...readObjects(inFile, text).map((object) => ({ ...object, form: 'patch' as const }))]
      .map((patch) => ({ ...patch, ...target, at: (at: string, asKey = false) => shift(patch.at(at, asKey)) }));
  }));
}

/** A JSON 6902 patch: a list, which no object is. */
function readOperations(file: string, text: string | undefined): readonly (ReadObject & { readonly form: 'operations' })[] {
  return readYaml(text ?? '', file, { scalars: 'kubernetes', maxLength }).documents.flatMap((document) => (Array.isArray(document.value)
    ? [{ form: 'operations' as const, file, apiVersion: '', kind: '', name: '', namespace: '', value: document.value, at: (pointer: string) => document.locate(pointer) }]
    : []));
}

/**
 * The source of what stands at a pointer of a rendered object: the last one that sets that very value, of the
 * resource, the patches and the transformers that reach it; where none does (something is missing), the one
 * that comes closest, the resource before its patches. Undefined where the object's source is not known.
 */
export function locateSource(rendered: RenderedObject, pointer: string, sources: readonly SourceObject[]): SourcePlace | undefined {
  const origin = originOf(rendered, sources);
  if (origin === undefined) return undefined;
  const reaching = sources.filter((source) => origin.visits.includes(source.visits.at(-1) ?? -1));
  const wanted = valueAt(rendered.value, pointer);
  const set = reaching.filter(({ form }) => form === 'kustomization').flatMap((source) => transformed({ source, origin, rendered, pointer }) ?? []).at(-1);
  if (origin.form === 'generator') return set ?? { file: origin.file, pointer: generatedAt(origin, pointer), exact: true, source: origin };
  // Every patch repeats these to say what it patches.
  const identity = /^(\/apiVersion|\/kind|\/metadata|\/metadata\/name|\/metadata\/namespace)?$/.test(pointer);
  const patches = identity ? [] : reaching.filter((source) => isPatchOf(source, origin, rendered));
  const layers = [origin, ...patches].flatMap((source) => resolveIn(source, rendered.value, pointer));
  const full = layers.filter(({ exact }) => exact);
  const equal = full.findLast(({ value }) => wanted !== undefined && same(value, wanted));
  if (equal !== undefined) return equal;
  if (set !== undefined) return set;
  const written = typeof wanted === 'object' && wanted !== null ? full[0] : full.at(-1);
  return written ?? layers.reduce<Layer | undefined>((best, layer) => (best === undefined || layer.depth > best.depth ? layer : best), undefined);
}

function originOf(rendered: RenderedObject, sources: readonly SourceObject[]): SourceObject | undefined {
  const group = groupOf(rendered.apiVersion);
  const alike = sources.filter(({ form, kind, apiVersion }) => (form === 'resource' || form === 'generator') && kind === rendered.kind && groupOf(apiVersion) === group);
  const final = ({ form, names }: SourceObject): boolean => {
    const name = names.at(-1) ?? '';
    return name === rendered.name || (form === 'generator' && rendered.name.startsWith(`${name}-`) && /^[a-z0-9]{10}$/.test(rendered.name.slice(name.length + 1)));
  };
  const named = alike.filter(final);
  // Names that kustomize leaves alone (of namespaces and definitions), then those that something else has lengthened.
  const written = named.length > 0 ? named : alike.filter(({ names }) => names[0] === rendered.name);
  const [only, ...others] = written.length > 0 ? [] : alike.filter(({ names }) => names[0] !== '' && rendered.name.includes(names[0] ?? ''));
  return written.find(({ namespace }) => namespace === rendered.namespace) ?? written[0] ?? (others.length === 0 ? only : undefined);
}

function isPatchOf({ form, target, kind, names }: SourceObject, origin: SourceObject, rendered: RenderedObject): boolean {
  if (form !== 'patch' && form !== 'operations') return false;
  const known = new Set([...origin.names, rendered.name]);
  if (target === undefined) return form === 'patch' && kind === origin.kind && known.has(names[0] ?? '');
  const wanted = textOf(target['name']);
  // The name is a regular expression of Go's; running it here could take for ever, and only patches that set the value count.
  const matches = wanted === '' || known.has(wanted) || /[\\^$.*+?()[\]{}|]/.test(wanted.replace(/[.-](?=[a-z0-9])/g, ''));
  return matches && ['', origin.kind].includes(textOf(target['kind']));
}

interface Layer extends SourcePlace { readonly value: Json; readonly depth: number }

function resolveIn(source: SourceObject, rendered: JsonObject, pointer: string): readonly Layer[] {
  const path = segmentsOf(pointer);
  if (source.form !== 'operations') {
    const { at, value, depth } = follow(source.value, rendered, path);
    return [{ file: source.file, pointer: at, exact: depth === path.length, source, value, depth }];
  }
  return listOf(source.value).flatMap((operation, index): readonly Layer[] => {
    if (!isJsonObject(operation) || operation['value'] === undefined || !['add', 'replace'].includes(textOf(operation['op']))) return [];
    const set = segmentsOf(textOf(operation['path']));
    if (set.length > path.length || !set.every((segment, position) => segment === path[position] || segment === '-')) return [];
    const shown = valueAt(rendered, pointerOf(path.slice(0, set.length)));
    // `-` appends: it is this item only where it reads the same.
    if (set.includes('-') && !same(shown, operation['value'])) return [];
    const { at, value, depth } = follow(operation['value'], shown ?? null, path.slice(set.length));
    return [{ file: source.file, pointer: `/${index}/value${at}`, exact: set.length + depth === path.length, source, value, depth: set.length + depth }];
  });
}

/** Follows a path of rendered output in a source, where the items of a list may stand in another order. */
function follow(from: Json, rendered: Json, path: readonly string[]): { readonly at: string; readonly value: Json; readonly depth: number } {
  let [value, shown, at]: [Json, Json | undefined, string] = [from, rendered, ''];
  for (const [depth, segment] of path.entries()) {
    const shownNext = childOf(shown, segment);
    const key = Array.isArray(value) ? sameItem(value as readonly Json[], shownNext, segment) : segment;
    const next = key === undefined ? undefined : childOf(value, key);
    if (key === undefined || next === undefined) return { at, value, depth };
    [value, shown, at] = [next, shownNext, `${at}/${escapeSegment(key)}`];
  }
  return { at, value, depth: path.length };
}

/** What identifies the items of the lists of Kubernetes (`x-kubernetes-patch-merge-key`). */
const mergeKeys = ['name', 'containerPort', 'mountPath', 'devicePath', 'port', 'ip', 'topologyKey', 'key'];

function sameItem(items: readonly Json[], shown: Json | undefined, index: string): string | undefined {
  const key = isJsonObject(shown) ? mergeKeys.find((one) => shown[one] !== undefined) : undefined;
  if (key === undefined || !isJsonObject(shown)) return index;
  const found = items.findIndex((item) => isJsonObject(item) && item[key] === shown[key]);
  return found < 0 ? undefined : String(found);
}

interface Reached { readonly source: SourceObject; readonly origin: SourceObject; readonly rendered: RenderedObject; readonly pointer: string }

/** The entry of a kustomization (images, replicas, namespace, labels, annotations) that has set the value. */
function transformed({ source, origin, rendered, pointer }: Reached): SourcePlace | undefined {
  const { value } = source;
  const wanted = valueAt(rendered.value, pointer);
  if (!isJsonObject(value) || wanted === undefined) return undefined;
  const place = (at: string): SourcePlace => ({ file: source.file, pointer: at, exact: true, source });
  const entry = (list: string, is: (item: JsonObject) => boolean): number => listOf(value[list]).findIndex((item) => isJsonObject(item) && is(item));
  const last = segmentsOf(pointer).at(-1) ?? '';
  if (last === 'image' && typeof wanted === 'string') {
    const index = entry('images', (item) => imageOf(item, wanted));
    return index < 0 ? undefined : place(`/images/${index}`);
  }
  if (pointer === '/spec/replicas') {
    const index = entry('replicas', (item) => origin.names.includes(textOf(item['name'])) && item['count'] === wanted);
    return index < 0 ? undefined : place(`/replicas/${index}/count`);
  }
  if (pointer === '/metadata/namespace') return value['namespace'] === wanted ? place('/namespace') : undefined;
  if (!/\/(labels|annotations|matchLabels|selector)\/[^/]+$/.test(pointer)) return undefined;
  const plain = ['commonLabels', 'commonAnnotations'].find((list) => isJsonObject(value[list]) && value[list][last] === wanted);
  if (plain !== undefined) return place(`/${plain}/${escapeSegment(last)}`);
  const index = entry('labels', ({ pairs }) => isJsonObject(pairs) && pairs[last] === wanted);
  return index < 0 ? undefined : place(`/labels/${index}/pairs/${escapeSegment(last)}`);
}

function imageOf(entry: JsonObject, image: string): boolean {
  const [name, tag, digest] = [textOf(entry['newName']) || textOf(entry['name']), entry['newTag'], textOf(entry['digest'])];
  if (name === '' || !image.startsWith(name)) return false;
  const rest = image.slice(name.length);
  return digest === '' ? tag === undefined ? textOf(entry['newName']) !== '' && /^([:@]|$)/.test(rest) : rest === `:${typeof tag === 'object' ? '' : tag}` : rest === `@${digest}`;
}

/** The literal or file that gives a key of a generated object, else the generator's entry. */
function generatedAt({ value }: SourceObject, pointer: string): string {
  const [data, key] = segmentsOf(pointer);
  if (!isJsonObject(value) || key === undefined || (data !== 'data' && data !== 'stringData')) return '';
  for (const list of ['literals', 'files']) {
    const index = listOf(value[list]).findIndex((item) => typeof item === 'string' && (item.startsWith(`${key}=`) || item === key || item.endsWith(`/${key}`)));
    if (index >= 0) return `/${list}/${index}`;
  }
  return '';
}

function objectsOf(value: Json): readonly { readonly value: JsonObject; readonly pointer: string }[] {
  if (!isJsonObject(value)) return [];
  const items = textOf(value['kind']).endsWith('List') && Array.isArray(value['items']) ? (value['items'] as readonly Json[]) : undefined;
  return items === undefined ? [{ value, pointer: '' }] : items.flatMap((item, index) => (isJsonObject(item) ? [{ value: item, pointer: `/items/${index}` }] : []));
}

function identify(value: JsonObject): Pick<ManifestObject, 'apiVersion' | 'kind' | 'namespace' | 'name'> {
  const metadata = isJsonObject(value['metadata']) ? value['metadata'] : {};
  return { apiVersion: textOf(value['apiVersion']), kind: textOf(value['kind']), namespace: textOf(metadata['namespace']), name: textOf(metadata['name']) };
}

/** Key order apart; rendered values are trees, so that their text decides. */
function same(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item: Json, index) => same(item, (b as readonly Json[])[index]));
  if (!isJsonObject(a) || !isJsonObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
