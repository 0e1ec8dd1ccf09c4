// Longer than most: one place says which files each kind of source is made of.
import { isJsonObject } from '../json.js';
import { resolvePath } from '../manifests/repository-layout.js';
import { folderOf } from '../manifests/repository-paths.js';
import type { GitApplication, GitSource } from './git-application.js';
import { listOf, mappingAt, textOf, type GitTree } from './git-tree.js';
import { readFolderGlob } from './path-patterns.js';
import type { TouchedUnits, UnitRelations } from './touched-units.js';

/** Why a change touches an application. */
export interface Reason {
  readonly kind:
    /** The Application's own definition. */
    | 'definition'
    /** What a generator of its ApplicationSet read. */
    | 'generator'
    /** A file in the folder of a source. */
    | 'source'
    /** A base, component or other part of a kustomization that lies elsewhere. */
    | 'kustomize-base'
    /** A chart that the chart of a source depends on. */
    | 'chart'
    /** A value file of Helm; `ref-values` is one that is named by `$ref/…`. */
    | 'helm-values' | 'ref-values'
    /** A path of the annotation `argocd.argoproj.io/manifest-generate-paths`. */
    | 'manifest-generate-paths';
  readonly file: string;
}

/** The changed files, and what they reach. */
export interface ChangeIndex {
  readonly tree: GitTree;
  readonly units: UnitRelations;
  readonly touched: TouchedUnits;
  readonly files: ReadonlySet<string>;
  /** Changed files below a folder; `''` has all. */
  readonly below: (folder: string) => readonly string[];
  /** Whether a changed path is no file on either side: a link, or a submodule. */
  readonly isStrange: (path: string) => boolean;
}

/** Indexes a change. `files` are all paths that were added, changed or deleted. */
export function indexChange(files: readonly string[], tree: GitTree, units: UnitRelations): ChangeIndex {
  const folders = new Map<string, string[]>([['', [...files]]]);
  for (const file of files) {
    for (let at = folderOf(file); at !== ''; at = folderOf(at)) folders.set(at, [...(folders.get(at) ?? []), file]);
  }
  return { tree, units, touched: units.touched(files), files: new Set(files), below: (folder) => folders.get(folder) ?? [], isStrange: () => false };
}

/** Why a change touches one source of an application; `ours` tells the sources that take this repository's branch. */
export function reasonsOfSource(application: GitApplication, source: GitSource, { change, ours }: { readonly change: ChangeIndex; readonly ours: (source: GitSource) => boolean }): readonly Reason[] {
  const values = valueFileReasons(application, source, { change, ours });
  if (source.folder === undefined || !ours(source)) return values;
  const overrides = change.below(source.folder).filter((file) => folderOf(file) === source.folder && isOverride(file, application.name));
  return [...folderReasons(source, source.folder, change), ...values, ...overrides.map((file) => ({ kind: 'source' as const, file }))];
}

/** What `argocd app set` leaves in git: parameters of one application, or of all with that path. */
function isOverride(file: string, name: string): boolean {
  const own = file.slice(file.lastIndexOf('/') + 1);
  return own === '.argocd-source.yaml' || own === `.argocd-source-${name}.yaml`;
}

function folderReasons(source: GitSource, folder: string, change: ChangeIndex): readonly Reason[] {
  switch (typeOf(source, folder, change)) {
    case 'plugin':
      return change.below(folder).map((file) => ({ kind: 'source', file }));
    case 'kustomize':
      return kustomizeReasons(source, folder, change);
    case 'helm':
      return chartReasons(folder, change);
    case 'directory':
      return directoryReasons(source, folder, change);
  }
}

/** What is set explicitly counts; else what lies in the folder. A file that was deleted may have been what made it so. */
function typeOf({ value }: GitSource, folder: string, { units }: ChangeIndex): 'plugin' | 'kustomize' | 'helm' | 'directory' {
  if (value['plugin'] !== undefined && value['plugin'] !== null) return 'plugin';
  if (units.isChart(folder)) return 'helm';
  return units.isKustomization(folder) ? 'kustomize' : 'directory';
}

function kustomizeReasons({ value }: GitSource, folder: string, { touched }: ChangeIndex): readonly Reason[] {
  const components = listOf(mappingAt(value, 'kustomize')['components']).flatMap((path) => resolvePath(folder, textOf(path)) ?? []);
  const files = [folder, ...components].flatMap((at) => touched.kustomizations.get(at) ?? []);
  return [...new Set(files)].map((file) => ({ kind: isBelow(folder, file) ? 'source' : 'kustomize-base', file }));
}

function chartReasons(folder: string, change: ChangeIndex): readonly Reason[] {
  return (change.touched.charts.get(folder) ?? []).flatMap((file): readonly Reason[] => {
    if (!isBelow(folder, file)) return [{ kind: 'chart', file }];
    const others = isValuesChoice(file.slice(folder === '' ? 0 : folder.length + 1)) && !readsFiles(folder, change);
    return others ? [] : [{ kind: 'source', file }];
  });
}

/** Values for one of several environments: they count for those that name them. */
function isValuesChoice(inside: string): boolean {
  return /(?:^|\/)(?:values[-_.][^/]+|[^/]+[-_.]values)\.ya?ml$/.test(inside) && !/^(?:templates|charts|crds)\//.test(inside);
}

/** A chart may read any of its files by `.Files`. */
function readsFiles(folder: string, { tree }: ChangeIndex): boolean {
  const templates = folder === '' ? 'templates/' : `${folder}/templates/`;
  return tree.paths.some((path) => path.startsWith(templates) && tree.text(path)?.includes('.Files') === true);
}

function directoryReasons({ value }: GitSource, folder: string, change: ChangeIndex): readonly Reason[] {
  const takes = directoryFilter(value);
  const libraries = listOf(mappingAt(value, 'directory', 'jsonnet')['libs']).flatMap((path) => resolvePath('', textOf(path)) ?? []).flatMap((path) => change.below(path));
  const own = change.below(folder).filter((file) => {
    const inside = file.slice(folder === '' ? 0 : folder.length + 1);
    if (/(?:^|\/)\.argocd-source/.test(inside)) return false;
    // What a submodule holds is not known, and a link may be what says how the folder is rendered.
    return file.endsWith('.libsonnet') || takes(inside) || (change.isStrange(file) && (mappingAt(value, 'directory')['recurse'] === true || inside === 'Kustomization'));
  });
  return [...new Set([...own, ...libraries])].map((file) => ({ kind: 'source', file }));
}

/** Which files a folder of manifests takes, by their path within it. */
export function directoryFilter(value: GitSource['value']): (inside: string) => boolean {
  const { recurse, include, exclude } = mappingAt(value, 'directory');
  const [takes, leaves] = [globsOf(textOf(include)), globsOf(textOf(exclude))];
  return (inside) => /\.(?:ya?ml|json|jsonnet)$/i.test(inside) && (recurse === true || !inside.includes('/')) && (takes === undefined || takes(inside)) && leaves?.(inside) !== true;
}

/** `{a,b}` are alternatives, as in `include: '{*.yaml,*.json}'`; a pattern is of the path within the folder. */
function globsOf(text: string): ((path: string) => boolean) | undefined {
  if (text === '') return undefined;
  const choices = /^\{([^{}]*)\}$/.exec(text)?.[1]?.split(',') ?? [text];
  const globs = choices.map(readFolderGlob);
  return (path) => globs.some((matches) => matches(path));
}

/** Value files and files of parameters: relative to the folder, from the top with `/`, or of another source with `$ref/`. */
function valueFileReasons(application: GitApplication, source: GitSource, { change, ours }: { readonly change: ChangeIndex; readonly ours: (source: GitSource) => boolean }): readonly Reason[] {
  const helm = mappingAt(source.value, 'helm');
  const parameters = listOf(helm['fileParameters']).map((parameter) => (isJsonObject(parameter) ? textOf(parameter['path']) : ''));
  return [...listOf(helm['valueFiles']).map(textOf), ...parameters].flatMap((written): readonly Reason[] => {
    const path = substituted(written, application);
    const [, ref, rest = ''] = /^\$([^/{}]+)\/(.*)$/.exec(path) ?? [];
    if (ref === undefined) return ours(source) && source.folder !== undefined ? changedAt('helm-values', path.startsWith('/') ? resolvePath('', path.slice(1)) : resolvePath(source.folder, path), change) : [];
    const referred = application.sources.find((one) => one.ref === ref);
    return referred !== undefined && ours(referred) ? changedAt('ref-values', resolvePath('', rest), change) : [];
  });
}

function changedAt(kind: Reason['kind'], path: string | undefined, { files }: ChangeIndex): readonly Reason[] {
  if (path === undefined || path === '') return [];
  if (!/[*?[]/.test(path)) return files.has(path) ? [{ kind, file: path }] : [];
  const matches = readFolderGlob(path);
  return [...files].filter(matches).map((file) => ({ kind, file }));
}

/** Argo CD puts its build environment into these paths. https://argo-cd.readthedocs.io/en/stable/user-guide/build-environment/ */
export function substituted(path: string, { name, project, value }: GitApplication): string {
  const known: Readonly<Record<string, string>> = { ARGOCD_APP_NAME: name, ARGOCD_APP_PROJECT_NAME: project, ARGOCD_APP_NAMESPACE: textOf(mappingAt(value, 'spec', 'destination')['namespace']) };
  return path.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced: string | undefined, plain: string | undefined) => known[braced ?? plain ?? ''] ?? whole);
}

/** The paths of `manifest-generate-paths` that a change touches; undefined where the annotation is not set. */
export function generatePathReasons({ value, sources }: GitApplication, { change, ours }: { readonly change: ChangeIndex; readonly ours: (source: GitSource) => boolean }): readonly Reason[] | undefined {
  const annotation = textOf(mappingAt(value, 'metadata', 'annotations')['argocd.argoproj.io/manifest-generate-paths']);
  const items = annotation.split(';').map((item) => item.trim()).filter((item) => item !== '');
  if (items.length === 0) return undefined;
  const files = sources.filter(ours).flatMap(({ folder = '' }) => items.flatMap((item) => {
    const path = item.startsWith('/') ? resolvePath('', item.slice(1)) : resolvePath(folder, item);
    if (path === undefined) return [];
    if (!/[*?[]/.test(path)) return [...change.below(path), ...(change.files.has(path) ? [path] : [])];
    return [...change.files].filter(readFolderGlob(path));
  }));
  return [...new Set(files)].map((file) => ({ kind: 'manifest-generate-paths', file }));
}

function isBelow(folder: string, file: string): boolean {
  return folder === '' || file.startsWith(`${folder}/`);
}
