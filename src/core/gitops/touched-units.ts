import { isJsonObject, type Json } from '../json.js';
import { referencesOf, resolvePath } from '../manifests/repository-layout.js';
import { folderOf } from '../manifests/repository-paths.js';
import { listOf, mappingAt, textOf, type GitTree } from './git-tree.js';

/** What some changed files touch, by folder: each kustomization and chart with the files that reach it. */
export interface TouchedUnits {
  readonly kustomizations: ReadonlyMap<string, readonly string[]>;
  readonly charts: ReadonlyMap<string, readonly string[]>;
}

/** Who is built of whom, read once for a tree. */
export interface UnitRelations {
  readonly isKustomization: (folder: string) => boolean;
  readonly isChart: (folder: string) => boolean;
  readonly touched: (files: readonly string[]) => TouchedUnits;
}

/** More files than this are not told of one folder. */
const mostFiles = 20;

/** Reads the kustomizations and charts of a tree. */
export function relateUnits(tree: GitTree): UnitRelations {
  const kustomizations = new Map<string, Json | undefined>();
  const charts = new Map<string, Json | undefined>();
  for (const path of tree.paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'Chart.yaml') charts.set(folderOf(path), tree.value(path));
    else if (name === 'kustomization.yaml' || name === 'kustomization.yml' || name === 'Kustomization') kustomizations.set(folderOf(path), tree.value(path));
  }
  const users = usersOfTargets(kustomizations);
  const dependents = dependentsOf(charts);
  return {
    isKustomization: (folder) => kustomizations.has(folder),
    isChart: (folder) => charts.has(folder),
    touched: (files) => ({
      kustomizations: spread(files, (file) => reachedKustomizations(file, { kustomizations, users }), (folder) => users.get(folder) ?? []),
      charts: spread(files, (file) => owningCharts(file, charts), (folder) => dependents.get(folder) ?? []),
    }),
  };
}

/** From files to the folders that they reach, and on to the folders that are built of those. */
function spread(files: readonly string[], reached: (file: string) => readonly string[], users: (folder: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const touched = new Map<string, string[]>();
  for (const file of files) {
    const queue = [...reached(file)];
    const seen = new Set<string>();
    for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
      if (seen.has(folder)) continue;
      seen.add(folder);
      const told = touched.get(folder);
      if (told === undefined) touched.set(folder, [file]);
      else if (told.length < mostFiles) told.push(file);
      queue.push(...users(folder));
    }
  }
  return touched;
}

function usersOfTargets(kustomizations: ReadonlyMap<string, Json | undefined>): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  const add = (target: string, folder: string): void => {
    const known = users.get(target);
    if (known === undefined) users.set(target, [folder]);
    else if (!known.includes(folder)) known.push(folder);
  };
  for (const [folder, value] of kustomizations) {
    // Of one that cannot be read nobody knows what it is built of.
    if (!isJsonObject(value)) {
      add(folder, folder);
      continue;
    }
    for (const { target } of referencesOf(value, folder)) if (target !== undefined) add(target, folder);
    if (value['helmCharts'] !== undefined || value['helmChartInflationGenerator'] !== undefined) {
      const home = resolvePath(folder, textOf(mappingAt(value, 'helmGlobals')['chartHome']) || 'charts');
      if (home !== undefined) add(home, folder);
    }
  }
  return users;
}

interface Kustomizations {
  readonly kustomizations: ReadonlyMap<string, Json | undefined>;
  readonly users: ReadonlyMap<string, readonly string[]>;
}

/** A file counts for those that name it, or a folder above it that is no kustomization (any more). */
function reachedKustomizations(file: string, { kustomizations, users }: Kustomizations): readonly string[] {
  const folder = folderOf(file);
  const isOwn = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(file) && kustomizations.has(folder);
  const found = [...(isOwn ? [folder] : []), ...(users.get(file) ?? [])];
  for (let at = folder; at !== ''; at = folderOf(at)) {
    for (const user of users.get(at) ?? []) if (!isJsonObject(kustomizations.get(at)) || user === at) found.push(user);
  }
  return found;
}

function dependentsOf(charts: ReadonlyMap<string, Json | undefined>): ReadonlyMap<string, readonly string[]> {
  const dependents = new Map<string, string[]>();
  for (const [folder, value] of charts) {
    for (const dependency of listOf(mappingAt(value)['dependencies'])) {
      const repository = textOf(mappingAt(dependency)['repository']);
      const target = repository.startsWith('file://') ? resolvePath(folder, repository.slice('file://'.length)) : undefined;
      if (target !== undefined) dependents.set(target, [...(dependents.get(target) ?? []), folder]);
    }
  }
  return dependents;
}

/** The nearest chart above a file, and those that hold that one in their `charts/`. */
function owningCharts(file: string, charts: ReadonlyMap<string, Json | undefined>): readonly string[] {
  const owners: string[] = [];
  for (let at = folderOf(file); ; at = folderOf(at)) {
    const inside = at === '' ? file : file.slice(at.length + 1);
    if (charts.has(at) && (owners.length === 0 || inside.startsWith('charts/'))) owners.push(at);
    if (at === '') return owners;
  }
}
