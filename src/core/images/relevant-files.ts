import { closureOf, type RepositoryLayout } from '../manifests/repository-layout.js';
import { isLayoutFile } from '../manifests/repository-paths.js';

/** Where images are looked for. */
export interface ImageScope {
  /** A folder or file; `''` for all of the repository. */
  readonly configPath: string;
  /** Lines of `update`. */
  readonly update: readonly string[];
  /** Whether some image is not named by a line of `update`. */
  readonly search: boolean;
}

/**
 * The files to read first: those that `update` names, and with a search the YAML within the scope. A repository of
 * thousands of files is not read for the sake of one.
 */
export function filesToRead(paths: readonly string[], { configPath, update, search }: ImageScope): readonly string[] {
  const named = new Set(update.map((line) => line.split('#')[0]?.trim() ?? ''));
  const inScope = (path: string): boolean => configPath === '' || path === configPath || path.startsWith(`${configPath}/`);
  const within = paths.filter((path) => search && inScope(path) && /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(path));
  // Values files say which image they set only together with the chart that they are for.
  const charts = within.some((path) => /values/i.test(path)) ? paths.filter((path) => /(?:^|\/)(?:Chart|values)\.yaml$/.test(path)) : [];
  return [...new Set([...paths.filter((path) => named.has(path)), ...within, ...charts])];
}

/** Of the files that kustomizations in the scope are built of, those that were not read yet. Empty when all is known. */
export function filesBehind(paths: readonly string[], { layout, read }: { readonly layout: RepositoryLayout; readonly read: ReadonlySet<string> }): readonly string[] {
  const folders = new Set<string>();
  const files = new Set<string>();
  for (const folder of layout.kustomizations.keys()) {
    for (const { references } of closureOf(folder, (at) => layout.kustomizations.get(at))) {
      for (const { target } of references) if (target !== undefined) (paths.includes(target) ? files : folders).add(target);
    }
  }
  const kustomizations = paths.filter((path) => isLayoutFile(path) && folders.has(path.slice(0, Math.max(0, path.lastIndexOf('/')))));
  return [...new Set([...files, ...kustomizations])].filter((path) => !read.has(path));
}
