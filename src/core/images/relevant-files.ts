import type { RepositoryLayout } from '../manifests/repository-layout.js';
import { folderOf, isLayoutFile } from '../manifests/repository-paths.js';

/** Where images are looked for. */
export interface ImageScope {
  /** A folder or file; `''` for all of the repository. */
  readonly configPath: string;
  /** Lines of `update`. */
  readonly update: readonly string[];
  /** Whether some image is not named by a line of `update`. */
  readonly search: boolean;
}

/** The folders and files whose paths must be known to begin with. */
export function whereToLook({ configPath, update, search }: ImageScope): readonly string[] {
  const named = filesOf(update);
  return search || named.length === 0 ? [configPath, ...named] : named;
}

/** Whether charts matter, wherever they are: values files say which image they set only together with the chart that they are for. */
export function needsCharts(paths: readonly string[], scope: ImageScope): boolean {
  return paths.some((path) => isSearched(path, scope) && /values/i.test(path));
}

/**
 * The files to read first: those that `update` names, and with a search the YAML within the scope. A repository of
 * thousands of files is not read for the sake of one.
 */
export function filesToRead(paths: readonly string[], scope: ImageScope): readonly string[] {
  const named = new Set(filesOf(scope.update));
  const charts = needsCharts(paths, scope) ? paths.filter((path) => /(?:^|\/)(?:Chart|values)\.yaml$/.test(path)) : [];
  return [...new Set([...paths.filter((path) => named.has(path)), ...paths.filter((path) => isSearched(path, scope)), ...charts])];
}

/** The files and folders that the kustomizations of a layout are built of. */
export function targetsBehind({ kustomizations }: RepositoryLayout): readonly string[] {
  return [...new Set([...kustomizations.values()].flatMap(({ references }) => references.flatMap(({ target }) => target ?? [])))];
}

/** Of the files that are at some targets, or are the kustomization of a folder there, those that were not read yet. */
export function filesAt(targets: readonly string[], paths: readonly string[], read: ReadonlySet<string>): readonly string[] {
  const wanted = new Set(targets);
  return paths.filter((path) => !read.has(path) && (wanted.has(path) || (isLayoutFile(path) && wanted.has(folderOf(path)))));
}

/** Whether a path is one of some files and folders, or below them. */
export function isWithin(path: string, places: readonly string[]): boolean {
  return places.some((place) => place === '' || path === place || path.startsWith(`${place}/`));
}

function isSearched(path: string, { search, configPath }: ImageScope): boolean {
  return search && isWithin(path, [configPath]) && /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(path);
}

function filesOf(update: readonly string[]): readonly string[] {
  return update.map((line) => line.split('#')[0]?.trim() ?? '').filter((file) => file !== '');
}
