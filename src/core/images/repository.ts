import { fileRoles, readLayout, resolvePath, type LayoutRole, type RepositoryLayout } from '../manifests/repository-layout.js';
import { folderOf } from '../manifests/repository-paths.js';
import type { Problem } from '../problem.js';
import { imagesInValues } from './image-mappings.js';
import { applicationSources, type ApplicationSource } from './in-applications.js';
import { openSource, type SourceDocument } from './source-documents.js';

/** A configuration repository, as far as images are concerned. Files are read and parsed when first asked for. */
export interface ImageRepository {
  readonly layout: RepositoryLayout;
  readonly roles: ReadonlyMap<string, LayoutRole>;
  readonly applications: readonly ApplicationSource[];
  readonly text: (path: string) => string | undefined;
  readonly open: (path: string) => { readonly documents: readonly SourceDocument[]; readonly problems: readonly Problem[] };
  /** Folder of the chart that a values file is for, where that is known. */
  readonly chartOf: (valuesFile: string) => string | undefined;
  /** The name that a chart's own values give to the image at a path. */
  readonly defaultName: (chart: string | undefined, path: string) => string | undefined;
  /** The names of images that a values file gives, by their paths. */
  readonly namesIn: (valuesFile: string) => ReadonlyMap<string, string>;
  readonly isValues: (path: string) => boolean;
}

/** Prepares the search. Reads kustomizations, charts and what mentions Applications. */
export function openRepository(paths: readonly string[], read: (path: string) => string | undefined): ImageRepository {
  const text = cached(read);
  const open = cached((path) => openSource(path, text(path) ?? ''));
  const layout = readLayout(paths, text);
  const roles = fileRoles(layout);
  const applications = paths.flatMap((path) => (roles.get(path) === 'manifest' && mentionsApplication(text(path)) ? open(path).documents.flatMap(applicationSources) : []));
  const named = new Set(applications.flatMap(({ valueFiles }) => valueFiles));
  const byApplication = new Map(applications.flatMap(({ folder, valueFiles }) => (folder !== undefined && layout.charts.has(folder) ? valueFiles.map((file) => [file, folder] as const) : [])));
  const byName = chartsByName(layout);
  const namesIn = cached((file) => new Map(imagesInValues(open(file).documents[0]?.value ?? null).flatMap(({ path, image }) => (image.name === undefined ? [] : [[path, image.name] as const]))));
  return {
    layout, roles, applications, text, open,
    chartOf: (file) => chartAbove(layout, file) ?? byApplication.get(file) ?? byName.get(applicationInName(file) ?? ''),
    defaultName: (chart, path) => (chart === undefined ? undefined : nameByDefault({ layout, namesIn }, chart, path)),
    namesIn,
    isValues: (path) => roles.get(path) === 'helm-values' || named.has(path),
  };
}

function cached<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const held = known.get(key);
    if (held !== undefined || known.has(key)) return held as T;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

function mentionsApplication(text: string | undefined): boolean {
  return text !== undefined && text.includes('argoproj.io/') && text.includes('Application');
}

/** Charts whose name or folder is called once only. */
function chartsByName(layout: RepositoryLayout): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { folder, name } of layout.charts.values()) {
    for (const called of [name, folder.slice(folder.lastIndexOf('/') + 1)]) found.set(called, (found.get(called) ?? new Set()).add(folder));
  }
  return new Map([...found].flatMap(([called, folders]) => (folders.size === 1 ? [...folders].map((folder) => [called, folder] as const) : [])));
}

function chartAbove(layout: RepositoryLayout, file: string): string | undefined {
  for (let folder = folderOf(file); ; folder = folderOf(folder)) {
    if (layout.charts.has(folder)) return folder;
    if (folder === '') return undefined;
  }
}

/** `api` of `api-values.yaml`; undefined for files that are called `values` and the environment. */
export function applicationInName(file: string): string | undefined {
  return /^(.+)[-_.]values\.ya?ml$/.exec(file.slice(file.lastIndexOf('/') + 1))?.[1];
}

/** The values of a chart hold those of its dependencies below their names. */
function nameByDefault(known: { readonly layout: RepositoryLayout; readonly namesIn: ImageRepository['namesIn'] }, chart: string, path: string): string | undefined {
  const own = known.namesIn(chart === '' ? 'values.yaml' : `${chart}/values.yaml`).get(path);
  if (own !== undefined) return own;
  const [, key = '', ...rest] = path.split('/');
  const local = known.layout.charts.get(chart)?.local ?? [];
  const below = [resolvePath(chart, `charts/${key}`), ...local].find((folder) => folder !== undefined && (known.layout.charts.get(folder)?.name === key || folder.endsWith(`/${key}`)) && folder !== chart);
  return below === undefined || rest.length === 0 || !known.layout.charts.has(below) ? undefined : nameByDefault(known, below, `/${rest.join('/')}`);
}
