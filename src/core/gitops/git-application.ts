import { isJsonObject, type JsonObject } from '../json.js';
import { resolvePath } from '../manifests/repository-layout.js';
import { listOf, mappingAt, textOf } from './git-tree.js';

/** A place in a file: a document of it, and the object within that. */
export interface DefinitionPlace {
  readonly file: string;
  readonly document: number;
  /** JSON pointer within the document: `''`, or `/items/0` of a list. */
  readonly pointer: string;
}

/** One source of an Application. */
export interface GitSource {
  readonly repoURL: string;
  readonly revision: string;
  /** Folder from the repository's top; undefined for a chart of a registry and for one that only values are taken from. */
  readonly folder: string | undefined;
  readonly ref: string | undefined;
  readonly value: JsonObject;
}

/** An Application as the files of a commit define it. */
export interface GitApplication {
  /** `namespace/name`; nothing before the `/` where no namespace is written. */
  readonly key: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly project: string;
  readonly definition: DefinitionPlace;
  /** Name of the ApplicationSet that gives it. */
  readonly set: string | undefined;
  /** Files and folders of the repository that gave its parameters. */
  readonly from: readonly string[];
  readonly sources: readonly GitSource[];
  readonly value: JsonObject;
}

/** Reads an Application; undefined for one without a name or a source, such as a patch for another one. */
export function readApplication(value: JsonObject, { definition, set, from = [] }: { readonly definition: DefinitionPlace; readonly set?: string; readonly from?: readonly string[] }): GitApplication | undefined {
  const metadata = mappingAt(value, 'metadata');
  const spec = mappingAt(value, 'spec');
  const several = listOf(spec['sources']).filter(isJsonObject);
  const dry = mappingAt(spec, 'sourceHydrator', 'drySource');
  // Of several sources and one, Argo CD takes the several.
  const sources = several.length > 0 ? several : Object.keys(dry).length > 0 ? [dry] : isJsonObject(spec['source']) ? [spec['source']] : [];
  const name = textOf(metadata['name']);
  const namespace = textOf(metadata['namespace']);
  if (name === '' || sources.length === 0) return undefined;
  return {
    key: `${namespace}/${name}`, name, namespace: namespace || undefined, project: textOf(spec['project']) || 'default', definition, set, from, value,
    sources: sources.map((source) => readSource(source)),
  };
}

function readSource(value: JsonObject): GitSource {
  const path = value['path'];
  const folder = typeof path === 'string' && path !== '' ? resolvePath('', path.replace(/^\/+/, '')) : undefined;
  return { repoURL: textOf(value['repoURL']), revision: textOf(value['targetRevision']), folder, ref: textOf(value['ref']) || undefined, value };
}

/** What makes an Application another one: everything but its status. Two that are the same have the same text. */
export function fingerprintOf({ value }: GitApplication): string {
  const { labels, annotations, finalizers } = mappingAt(value, 'metadata');
  return JSON.stringify([value['spec'], labels, annotations, finalizers], (_key, held: unknown) => (isJsonObject(held) ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1))) : held));
}
