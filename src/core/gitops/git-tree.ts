import { isJsonObject, type Json } from '../json.js';
import { folderOf } from '../manifests/repository-paths.js';
import { firstValueOf } from './read-values.js';

/** The files of a commit as generators and sources see them. */
export interface GitTree {
  /** Every file, sorted. */
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  /** Every folder that holds a file, or a folder that does; `''`, the top, is none of them. */
  readonly isFolder: (path: string) => boolean;
  /** Folders with so many segments, in the order in which Argo CD walks; none with a hidden part. */
  readonly foldersOfDepth: (depth: number) => readonly string[];
  readonly text: (path: string) => string | undefined;
  /** The first document of a file; undefined for one that cannot be read. Read once. */
  readonly value: (path: string) => Json | undefined;
}

/** The tree of these files. Files are read when they are asked for. */
export function createGitTree(paths: readonly string[], read: (path: string) => string | undefined): GitTree {
  const files = new Set(paths);
  const folders = new Set<string>();
  for (const path of paths) for (let at = folderOf(path); at !== '' && !folders.has(at); at = folderOf(at)) folders.add(at);
  const texts = remembered(read);
  let byDepth: ReadonlyMap<number, readonly string[]> | undefined;
  return {
    paths,
    has: (path) => files.has(path),
    isFolder: (path) => folders.has(path),
    foldersOfDepth: (depth) => (byDepth ??= groupByDepth(folders)).get(depth) ?? [],
    text: texts,
    value: remembered((path) => {
      const text = texts(path);
      return text === undefined ? undefined : firstValueOf(text, path);
    }),
  };
}

/** The tree as it was before some files changed: `before` has their texts, undefined for those that were not there. */
export function treeBefore(tree: GitTree, before: ReadonlyMap<string, string | undefined>): GitTree {
  const kept = tree.paths.filter((path) => !before.has(path));
  const old = [...before].flatMap(([path, text]) => (text === undefined ? [] : [path]));
  const earlier = createGitTree([...kept, ...old].toSorted(byText), (path) => (before.has(path) ? before.get(path) : tree.text(path)));
  return { ...earlier, value: (path) => (before.has(path) ? earlier.value(path) : tree.value(path)) };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function groupByDepth(folders: ReadonlySet<string>): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  // A walk goes into a folder before it goes on to the next: `a/b` comes before `a-b`.
  for (const [, folder] of [...folders].map((folder) => [folder.replaceAll('/', '\0'), folder] as const).toSorted(([a], [b]) => byText(a, b))) {
    const parts = folder.split('/');
    if (parts.some((part) => part.startsWith('.'))) continue;
    const group = groups.get(parts.length);
    if (group === undefined) groups.set(parts.length, [folder]);
    else group.push(folder);
  }
  return groups;
}

function remembered<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (known.has(key)) return known.get(key) as T;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** A field of a mapping as a mapping; an empty one where it is none. */
export function mappingAt(value: Json | undefined, ...path: readonly string[]): Readonly<Record<string, Json | undefined>> {
  const found = path.reduce<Json | undefined>((at, key) => (isJsonObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
  return isJsonObject(found) ? found : {};
}

/** A field that should be a list. */
export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** A field that should be text. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
