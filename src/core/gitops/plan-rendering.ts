// Longer than most: each kind of source says in one place what it is made of and what cannot be rendered here.
import { shortRevision } from '../git/refs.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { closureOf, parseKustomization, resolvePath, type HelmRelease, type Kustomization, type RenderUnit } from '../manifests/repository-layout.js';
import { buildEnvironment } from './build-environment.js';
import type { GitApplication, GitSource } from './git-application.js';
import { listOf, mappingAt, textOf, type GitTree } from './git-tree.js';
import { hasKustomizeOptions, withKustomizeOptions } from './kustomize-options.js';
import { readFolderGlob } from './path-patterns.js';
import { directoryFilter, substituted } from './source-reasons.js';

/** How the manifests of one source are made. */
export type SourcePlan =
  /** Files that are read as they are. */
  | { readonly kind: 'directory'; readonly files: readonly string[] }
  /** What a tool makes of a folder that has these files and folders of the commit, and some of our own. */
  | {
    readonly kind: 'tool';
    readonly unit: RenderUnit;
    /** Files and folders of the commit; `''` is all of it. */
    readonly needs: readonly string[];
    /** Texts to put there for this rendering. */
    readonly writes: ReadonlyMap<string, string>;
    /** Folders of the commit that stand at another place too. */
    readonly copies: readonly { readonly from: string; readonly to: string }[];
  }
  /** One that only values are taken from. */
  | { readonly kind: 'nothing' }
  /** `sameAs` is the same text for two sides of which nothing that a change could touch differs; undefined where that is not known. */
  | { readonly kind: 'unknown'; readonly why: string; readonly sameAs: string | undefined };

/** A commit as a source sees it. */
export interface SourceTree {
  readonly sha: string;
  readonly tree: GitTree;
  /** Paths of symbolic links. */
  readonly links: readonly string[];
  /** Paths of submodules: what is in them is of other repositories. */
  readonly submodules: readonly string[];
}

/** Why the files of a source cannot be had, or the commit that has them. */
export type SourceFiles = SourceTree | { readonly missing: string };

interface Planned {
  readonly application: GitApplication;
  /** The files of each source of the application. */
  readonly filesOf: (source: GitSource) => SourceFiles;
  /** What stands for the commit in `$ARGOCD_APP_REVISION`: the same on both sides, for each commit has another name. */
  readonly revision: string;
}

/** Says how a source is rendered, as Argo CD does. Source: reposerver/repository/repository.go of argo-cd. */
export function planSource(source: GitSource, planned: Planned): SourcePlan {
  const own = planned.filesOf(source);
  const { value, folder } = source;
  if (source.ref !== undefined && folder === undefined && typeof value['chart'] !== 'string') return { kind: 'nothing' };
  if ('missing' in own) return { kind: 'unknown', why: own.missing, sameAs: JSON.stringify([value, foreignValues(source, planned)]) };
  if (folder === undefined) return unknown('it names no folder of the repository');
  if (folder !== '' && !own.tree.isFolder(folder)) return unknown(`there is no folder ${folder} at ${shortRevision(own.sha)}, so that Argo CD cannot render it either`);
  const told = ['Chart.yaml', ...kustomizationNames, ...overrideNames(planned.application)].map((name) => below(folder, name)).find((path) => own.links.includes(path));
  if (told !== undefined) return unknown(isLinked(told));
  const merged = overridden(source, own, planned.application);
  if (merged === undefined) return unknown(`a file .argocd-source of ${folder} cannot be read`);
  return planFolder({ ...source, value: merged }, folder, { ...planned, own });
}

interface Folder extends Planned {
  readonly own: SourceTree;
}

function planFolder(source: GitSource, folder: string, planned: Folder): SourcePlan {
  const { value } = source;
  const { tree } = planned.own;
  if (mappingAt(value, 'directory')['disableExtensionFilter'] === true) return unknown('it takes files of every kind (disableExtensionFilter)');
  if (isSet(value['plugin'])) return unknown('a config management plugin makes its manifests');
  const explicit = (['kustomize', 'helm', 'directory'] as const).filter((kind) => hasFields(value[kind]));
  const [kind = kindOf(folder, tree), ...more] = explicit;
  if (more.length > 0) return unknown(`it is said to be both ${kind} and ${more.join(' and ')}, which Argo CD refuses`);
  if (kind === 'directory') return planDirectory(source, folder, planned);
  if (kind === 'kustomize') return planKustomization(source, folder, planned);
  const plan = planChart(source, folder, planned);
  // Argo CD fetches them: without their files helm would give less, and say nothing.
  const submodule = plan.kind === 'tool' ? planned.own.submodules.find((path) => plan.needs.some((need) => need === '' || path === need || path.startsWith(`${need}/`))) : undefined;
  return submodule === undefined ? plan : unknown(isSubmodule(submodule));
}

function kindOf(folder: string, tree: GitTree): 'helm' | 'kustomize' | 'directory' {
  if (tree.has(below(folder, 'Chart.yaml'))) return 'helm';
  return kustomizationFile(folder, tree) === undefined ? 'directory' : 'kustomize';
}

const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

function overrideNames({ name }: GitApplication): readonly string[] {
  return ['.argocd-source.yaml', `.argocd-source-${name}.yaml`];
}

function kustomizationFile(folder: string, tree: GitTree): string | undefined {
  return kustomizationNames.map((name) => below(folder, name)).find((file) => tree.has(file));
}

/** What `argocd app set` leaves in git, as a merge patch of the source; where that lies stays as it is. */
function overridden({ value }: GitSource, { tree }: SourceTree, application: GitApplication): JsonObject | undefined {
  const { path, repoURL, targetRevision, chart } = value;
  const folder = textOf(path);
  let merged: Json = value;
  for (const file of overrideNames(application).map((name) => below(resolvePath('', folder) ?? '', name))) {
    if (!tree.has(file)) continue;
    const patch = tree.value(file);
    if (patch === undefined) return undefined;
    merged = mergePatch(merged, patch);
  }
  return isJsonObject(merged) ? { ...merged, path, repoURL, targetRevision, chart } : value;
}

/** RFC 7396. */
function mergePatch(value: Json, patch: Json): Json {
  if (!isJsonObject(patch)) return patch;
  const own = isJsonObject(value) ? value : {};
  return Object.fromEntries([...Object.entries(own), ...Object.entries(patch).map(([key, held]) => [key, held === null || held === undefined ? undefined : mergePatch(own[key] ?? {}, held)] as const)].filter(([key, held]) => held !== undefined && patch[key] !== null));
}

function planDirectory({ value }: GitSource, folder: string, { own }: Folder): SourcePlan {
  const takes = directoryFilter(value);
  const prefix = folder === '' ? '' : `${folder}/`;
  const taken = (path: string): boolean => path.startsWith(prefix) && !path.slice(prefix.length).startsWith('.argocd-source') && takes(path.slice(prefix.length));
  const link = own.links.find(taken);
  if (link !== undefined) return unknown(isLinked(link));
  const submodule = mappingAt(value, 'directory')['recurse'] === true ? own.submodules.find((path) => path.startsWith(prefix)) : undefined;
  if (submodule !== undefined) return unknown(isSubmodule(submodule));
  const files = own.tree.paths.filter(taken);
  const jsonnet = files.find((file) => file.endsWith('.jsonnet'));
  return jsonnet === undefined ? { kind: 'directory', files } : unknown(`${jsonnet} is Jsonnet, which is not evaluated here`);
}

function planKustomization(source: GitSource, folder: string, { application, own: { tree }, revision }: Folder): SourcePlan {
  const find = (at: string): Kustomization | undefined => {
    const file = kustomizationFile(at, tree);
    return file === undefined ? undefined : parseKustomization(file, tree.text(file) ?? '');
  };
  const options = mappingAt(source.value, 'kustomize');
  const components = listOf(options['components']).flatMap((path) => resolvePath(folder, textOf(path)) ?? []);
  const closure = [folder, ...components].flatMap((at) => closureOf(at, find));
  const top = closure.find((one) => one.folder === folder);
  if (top === undefined) return unknown(`${folder === '' ? 'the top of the repository' : folder} holds no kustomization`);
  // `chartHome` and files that a plugin reads are named by no list.
  const needs = new Set([folder, ...closure.flatMap(({ file, folder: at, references }) => [file, ...(at === '' ? [] : [at]), ...references.flatMap(({ target }) => target ?? [])])]);
  const edited = hasKustomizeOptions(options) ? withKustomizeOptions(top.value, options, buildEnvironment(application, source, revision)) : undefined;
  if (edited !== undefined && top.document === undefined) return unknown(`${top.file} is not YAML that can be read`);
  return { kind: 'tool', unit: { kind: 'kustomize', folder, why: '' }, needs: [...needs], writes: new Map(edited === undefined ? [] : [[top.file, JSON.stringify(edited)]]), copies: [] };
}

function planChart(source: GitSource, folder: string, planned: Folder): SourcePlan {
  const { application, own: { tree } } = planned;
  const helm = mappingAt(source.value, 'helm');
  const values = valueFilesOf(source, folder, planned);
  if (typeof values === 'string') return unknown(values);
  const files = listOf(helm['fileParameters']).map((one) => ({ name: textOf(mappingAt(one)['name']), path: resolveIn(folder, textOf(mappingAt(one)['path'])) }));
  const lost = files.find(({ path }) => path === undefined);
  if (lost !== undefined) return unknown(`the file of its parameter ${lost.name} leads out of the repository`);
  const copies = localDependencies(folder, tree);
  const fileParameters = files.flatMap(({ name, path }) => (path === undefined ? [] : [{ name, path }]));
  return {
    kind: 'tool',
    unit: { kind: 'helm', folder, why: '', release: { ...releaseOf(application, source, planned), valueFiles: values.files, fileParameters } },
    needs: [folder, ...copies.map(({ from }) => from), ...values.files.filter((file) => !values.writes.has(file)), ...fileParameters.map(({ path }) => path)],
    writes: values.writes,
    copies,
  };
}

function releaseOf(application: GitApplication, source: GitSource, { revision }: Folder): Omit<HelmRelease, 'valueFiles' | 'fileParameters'> {
  const helm = mappingAt(source.value, 'helm');
  const expand = buildEnvironment(application, source, revision);
  const object = helm['valuesObject'];
  const parameters = listOf(helm['parameters']).map((one) => mappingAt(one));
  return {
    name: textOf(helm['releaseName']) || application.name,
    namespace: textOf(helm['namespace']) || textOf(mappingAt(application.value, 'spec', 'destination')['namespace']),
    values: isJsonObject(object) && Object.keys(object).length > 0 ? JSON.stringify(object) : textOf(helm['values']) || undefined,
    parameters: parameters.map(({ name, value, forceString }) => ({ set: expand(`${textOf(name)}=${escapedCommas(textOf(value))}`), text: forceString === true })),
    crds: helm['skipCrds'] !== true, tests: helm['skipTests'] !== true, schema: helm['skipSchemaValidation'] !== true,
    kubeVersion: textOf(helm['kubeVersion']) || undefined,
    apiVersions: listOf(helm['apiVersions']).map(textOf).filter((version) => version !== ''),
  };
}

/** A list in braces keeps its commas. Source: cleanSetParameters in util/helm/helm.go of argo-cd. */
function escapedCommas(value: string): string {
  return value.startsWith('{') && value.endsWith('}') ? value : value.replaceAll(/(?<!\\),/g, '\\,');
}

interface ValueFiles {
  readonly files: readonly string[];
  /** Those of another commit than the chart's, at a place of their own. */
  readonly writes: ReadonlyMap<string, string>;
}

/** The value files by their path, or why one of them cannot be had. */
function valueFilesOf(source: GitSource, folder: string, planned: Folder): ValueFiles | string {
  const { application, own, filesOf } = planned;
  const helm = mappingAt(source.value, 'helm');
  const files: string[] = [];
  const writes = new Map<string, string>();
  for (const written of listOf(helm['valueFiles']).map(textOf)) {
    const [, ref, rest = ''] = /^\$([^/{}]+)\/(.*)$/.exec(substituted(written, application)) ?? [];
    const referred = ref === undefined ? source : application.sources.find((one) => one.ref === ref);
    if (referred === undefined) return `its value file ${written} is of a source that is not there`;
    const from = ref === undefined ? own : filesOf(referred);
    if ('missing' in from) return `its value file ${written} is of another source: ${from.missing}`;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written)) return `its value file ${written} needs the network`;
    const path = ref === undefined ? resolveIn(folder, substituted(written, application)) : resolvePath('', rest);
    if (path === undefined) return `its value file ${written} leads out of the repository`;
    const isGlob = /[*?[]/.test(path);
    const found = isGlob ? from.tree.paths.filter(readFolderGlob(path)) : from.tree.has(path) ? [path] : [];
    // Argo CD follows them, so that none of these is a file that may be missing.
    const link = from.links.find(isGlob ? readFolderGlob(path) : (one) => path === one || path.startsWith(`${one}/`));
    if (link !== undefined) return isLinked(link);
    const submodule = from.submodules.find((one) => path.startsWith(`${one}/`));
    if (submodule !== undefined) return isSubmodule(submodule);
    if (found.length === 0 && helm['ignoreMissingValueFiles'] !== true) return `its value file ${path} is not there at ${shortRevision(from.sha)}`;
    for (const file of found) {
      const place = from.sha === own.sha ? file : `.osop-values/${from.sha}/${file}`;
      const text = place === file ? '' : from.tree.text(file);
      if (text === undefined) return `its value file ${file} at ${shortRevision(from.sha)} is of a kind that is not read there: call it .yaml`;
      if (place !== file) writes.set(place, text);
      files.push(place);
    }
  }
  return { files, writes };
}

/** What a chart that cannot be had takes of this repository. */
function foreignValues(source: GitSource, { application, filesOf }: Planned): Json {
  return listOf(mappingAt(source.value, 'helm')['valueFiles']).map(textOf).map((written): Json => {
    const [, ref, rest = ''] = /^\$([^/{}]+)\/(.*)$/.exec(substituted(written, application)) ?? [];
    const referred = application.sources.find((one) => one.ref === ref);
    const from = ref === undefined || referred === undefined ? undefined : filesOf(referred);
    if (from === undefined || 'missing' in from) return null;
    const path = resolvePath('', rest) ?? '';
    return (/[*?[]/.test(path) ? from.tree.paths.filter(readFolderGlob(path)) : [path]).map((file) => [file, from.tree.text(file) ?? null]);
  });
}

/** Charts beside this one, which Argo CD would put into its `charts/` by `helm dependency build`. */
function localDependencies(folder: string, tree: GitTree): readonly { readonly from: string; readonly to: string }[] {
  return listOf(mappingAt(tree.value(below(folder, 'Chart.yaml')))['dependencies']).map((one) => mappingAt(one)).flatMap((dependency) => {
    const repository = textOf(dependency['repository']);
    const from = repository.startsWith('file://') ? resolvePath(folder, repository.slice('file://'.length)) : undefined;
    const name = textOf(dependency['name']);
    if (from === undefined || !/^[\w.-]+$/.test(name)) return [];
    const charts = below(folder, 'charts/');
    const isThere = tree.paths.some((path) => path.startsWith(`${charts}${name}/`) || (path.startsWith(`${charts}${name}-`) && path.endsWith('.tgz')));
    return isThere ? [] : [{ from, to: `${charts}${name}` }];
  });
}

function resolveIn(folder: string, written: string): string | undefined {
  return written.startsWith('/') ? resolvePath('', written.slice(1)) : resolvePath(folder, written);
}

function hasFields(value: Json | undefined): boolean {
  return isJsonObject(value) && Object.values(value).some((held) => isSet(held) && held !== false && held !== '' && !(isJsonObject(held) && !hasFields(held)));
}

function isSet(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}

function isLinked(path: string): string {
  return `${path} is a symbolic link, which is not followed here`;
}

function isSubmodule(path: string): string {
  return `${path} is a submodule, whose files are of another repository`;
}

function unknown(why: string): SourcePlan {
  return { kind: 'unknown', why, sameAs: undefined };
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

