import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { beginning } from '../one-line.js';
import type { Finding, ManifestObject } from './finding.js';

/** An object of a document and the pointer to it: `''`, or `/items/0` in a list. */
export interface Identified {
  readonly pointer: string;
  readonly object: ManifestObject;
  /** What keeps it from being told what it is; such an object is checked no further. */
  readonly unusable: readonly Finding[];
}

/** The objects of a document, or why it is no manifest. */
export function identifyObjects(file: string, value: Json): readonly Identified[] | { readonly notAManifest: string } {
  if (!isJsonObject(value)) return { notAManifest: 'it is not a mapping' };
  const looksLikeOne = value['apiVersion'] !== undefined || value['kind'] !== undefined || (value['metadata'] !== undefined && value['spec'] !== undefined);
  if (!looksLikeOne) return { notAManifest: 'it has neither apiVersion nor kind' };
  if (!isList(value)) return [identify(file, value, '')];
  return listItems(file, value);
}

/** Each object of a list counts for itself. In a list of one kind (`ConfigMapList`) the objects need not say it again. */
function listItems(file: string, list: JsonObject): readonly Identified[] {
  const head = identify(file, list, '');
  if (head.unusable.length > 0) return [head];
  const items = Array.isArray(list['items']) ? (list['items'] as readonly Json[]) : [];
  const inherited = head.object.kind === 'List' ? {} : { apiVersion: head.object.apiVersion, kind: head.object.kind.slice(0, -'List'.length) };
  const found = items.map((item, index): Identified => {
    const pointer = `/items/${index}`;
    if (isJsonObject(item)) return identify(file, { ...inherited, ...item }, pointer);
    return { pointer, object: head.object, unusable: [unusable('', 'an item of a list must be a manifest', 'write apiVersion, kind and metadata')] };
  });
  const strangers = found.filter((item) => item.unusable.length > 0);
  if (strangers.length <= mostStrangers) return found;
  const left = new Set(strangers.slice(mostStrangers));
  return [...found.filter((item) => !left.has(item)), { pointer: '', object: head.object, unusable: [unusable('/items', `${left.size} more items are no manifests`, 'write apiVersion, kind and metadata in each')] }];
}

/** A list of a million numbers is no list of manifests, which need not be said a million times. */
const mostStrangers = 50;

function identify(file: string, value: JsonObject, pointer: string): Identified {
  const metadata = isJsonObject(value['metadata']) ? value['metadata'] : {};
  return {
    pointer,
    object: {
      file,
      apiVersion: textOf(value['apiVersion']),
      kind: textOf(value['kind']),
      namespace: textOf(metadata['namespace']),
      name: textOf(metadata[isNameGenerated(value) ? 'generateName' : 'name']),
      value,
    },
    unusable: unusableOf(value),
  };
}

/** Whether the API server makes an object's name: each time that it is applied there is one more of it. */
export function isNameGenerated(value: JsonObject): boolean {
  const metadata = isJsonObject(value['metadata']) ? value['metadata'] : {};
  return textOf(metadata['name']) === '' && textOf(metadata['generateName']) !== '';
}

/** What is wrong with `metadata`: every object needs a name. Types are the schema's to check. */
export function checkMetadata(value: JsonObject): readonly Finding[] {
  const metadata = value['metadata'];
  if (metadata === undefined || metadata === null) return [unusable('', '`metadata` is missing', 'add metadata with a name')];
  if (!isJsonObject(metadata)) return [unusable('/metadata', '`metadata` must be a mapping', 'write name: … below it, indented')];
  if (isNameGenerated(value)) return [];
  const { name } = metadata;
  if (name === undefined || name === null || name === '') return [unusable('/metadata', '`metadata.name` is missing', 'every object needs a name')];
  if (typeof name === 'string') return [];
  return [unusable('/metadata/name', `\`metadata.name\` must be a string, not ${typeof name}`, typeof name === 'object' ? 'write one line of text' : `put it in quotes: "${String(name)}"`)];
}

/** Nothing for most objects, without a list of its own for each. */
const nothing: readonly Finding[] = [];

function unusableOf(value: JsonObject): readonly Finding[] {
  const apiVersion = requireText(value, 'apiVersion', 'for example apiVersion: apps/v1');
  const kind = requireKind(value);
  return apiVersion === undefined && kind === undefined ? nothing : [apiVersion, kind].filter((finding) => finding !== undefined);
}

function requireText(value: JsonObject, key: string, hint: string): Finding | undefined {
  const found = value[key];
  if (found === undefined || found === null || found === '') return unusable('', `\`${key}\` is missing`, hint);
  return typeof found === 'string' ? undefined : unusable(`/${key}`, `\`${key}\` must be a string`, hint);
}

/** Kinds are known by `apiVersion/kind`, of which a slash in a kind would make another one. */
function requireKind(value: JsonObject): Finding | undefined {
  const { kind } = value;
  if (typeof kind !== 'string' || !kind.includes('/')) return requireText(value, 'kind', 'for example kind: Deployment');
  return unusable('/kind', '`kind` cannot hold a slash', 'write the group and the version into apiVersion, for example apiVersion: apps/v1');
}

function unusable(pointer: string, message: string, hint: string): Finding {
  return { code: 'OSOP-MANIFEST-001', severity: 'error', pointer, message, hint };
}

/** Nothing in Kubernetes has a name of more than 253 characters, and every message about an object repeats its own. */
const longestName = 300;

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? beginning(value, longestName) : '';
}

/** A kind of one's own may end in `List` and have `items` too, but then it has a name like every object. */
function isList(value: JsonObject): boolean {
  const { kind, metadata } = value;
  if (kind === 'List') return true;
  const named = isJsonObject(metadata) && metadata['name'] !== undefined;
  return typeof kind === 'string' && kind.endsWith('List') && Array.isArray(value['items']) && !named;
}
