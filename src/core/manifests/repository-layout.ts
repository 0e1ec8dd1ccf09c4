// Longer than most: reading the layout, the roles and what is affected share one notion of a reference.
import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { readYaml, type YamlDocument } from '../yaml/read-yaml.js';
import { fileRole } from './file-role.js';
import { folderOf } from './repository-paths.js';

/** What a file is for the tool that renders it; only `manifest` is validated as it stands. */
export type LayoutRole =
  | 'manifest' | 'kustomization' | 'component' | 'patch' | 'helm-values' | 'helm-template' | 'chart' | 'configuration' | 'generator-input' | 'other';

/** A path that a kustomization names. `target` is relative to the repository's top. */
export interface Reference {
  readonly as: 'resource' | 'component' | 'patch' | 'configuration' | 'generator-input' | 'helm-values';
  readonly written: string;
  /** Where the kustomization names it (JSON pointer). */
  readonly pointer: string;
  /** `remote` needs the network; `outside` leads out of the repository. Neither has a target. */
  readonly leads: 'inside' | 'outside' | 'remote';
  readonly target?: string;
}

/** A kustomization or component. `document` is undefined where the file cannot be read as YAML: its references are unknown then. */
export interface Kustomization {
  readonly file: string;
  readonly folder: string;
  readonly component: boolean;
  readonly value: JsonObject;
  readonly document: YamlDocument | undefined;
  readonly references: readonly Reference[];
}

/** A Helm chart. `local` are the folders of its `file://` dependencies; a library chart cannot be rendered by itself. */
export interface Chart {
  readonly file: string;
  readonly folder: string;
  readonly name: string;
  readonly library: boolean;
  readonly local: readonly string[];
}

/** The kustomizations and charts of a repository by their folder (`''` for its top). */
export interface RepositoryLayout {
  readonly paths: readonly string[];
  readonly kustomizations: ReadonlyMap<string, Kustomization>;
  readonly charts: ReadonlyMap<string, Chart>;
}

/** One thing to render. `values` is a values file of the chart beside its `values.yaml`; `why` is the changed file that asks for it. */
export interface RenderUnit {
  readonly kind: 'kustomize' | 'helm';
  readonly folder: string;
  readonly values?: string;
  readonly why: string;
  /** What an Application says of its chart; then `values` is not used. */
  readonly release?: HelmRelease;
}

/** What Helm is told besides the chart. Paths are from the repository's top. */
export interface HelmRelease {
  readonly name: string;
  readonly namespace: string;
  /** The later ones win. */
  readonly valueFiles: readonly string[];
  /** YAML or JSON that wins over them. */
  readonly values: string | undefined;
  /** As `name=value`, which win over all values; `text` ones are never read as numbers or booleans. */
  readonly parameters: readonly { readonly set: string; readonly text: boolean }[];
  readonly fileParameters: readonly { readonly name: string; readonly path: string }[];
  readonly crds: boolean;
  readonly tests: boolean;
  readonly schema: boolean;
  readonly kubeVersion: string | undefined;
  readonly apiVersions: readonly string[];
}

/** Text of a file by its path from the repository's top. */
export type ReadText = (path: string) => string | undefined;

const kustomizationName = /^(kustomization\.ya?ml|Kustomization)$/;

/** Reads the kustomizations and charts among the paths; nothing else is read. */
export function readLayout(paths: readonly string[], read: ReadText): RepositoryLayout {
  const kustomizations = new Map<string, Kustomization>();
  const charts = new Map<string, Chart>();
  for (const path of paths) {
    const folder = folderOf(path);
    const name = nameOf(path);
    if (name === 'Chart.yaml') charts.set(folder, readChart(path, read(path) ?? ''));
    if (kustomizationName.test(name) && !kustomizations.has(folder)) kustomizations.set(folder, parseKustomization(path, read(path) ?? ''));
  }
  return { paths, kustomizations, charts };
}

/** Reads one file as a kustomization: a `Component` where it says so. Entries that hold YAML themselves (inline patches) are no references. */
export function parseKustomization(file: string, text: string): Kustomization {
  const document = firstDocument(text, file);
  const value = isJsonObject(document?.value) ? document.value : {};
  const folder = folderOf(file);
  return { file, folder, component: value['kind'] === 'Component', value, document, references: referencesOf(value, folder) };
}

function firstDocument(text: string, file: string): YamlDocument | undefined {
  const { documents, problems } = readYaml(text, file, { scalars: 'kubernetes' });
  // One that cannot be read whole could name what we do not see.
  return problems.some(({ severity }) => severity === 'error') ? undefined : documents.find(({ empty }) => !empty);
}

function readChart(file: string, text: string): Chart {
  const value = firstDocument(text, file)?.value;
  const chart = isJsonObject(value) ? value : {};
  const folder = folderOf(file);
  const local = listOf(chart['dependencies']).flatMap((dependency) => {
    const repository = isJsonObject(dependency) ? dependency['repository'] : undefined;
    const target = typeof repository === 'string' && repository.startsWith('file://') ? resolvePath(folder, repository.slice(7)) : undefined;
    return target === undefined ? [] : [target];
  });
  return { file, folder, name: typeof chart['name'] === 'string' ? chart['name'] : nameOf(folder), library: chart['type'] === 'library', local };
}

const lists: readonly (readonly [key: string, as: Reference['as']])[] = [
  ['resources', 'resource'], ['bases', 'resource'], ['components', 'component'], ['patchesStrategicMerge', 'patch'],
  ['configurations', 'configuration'], ['crds', 'configuration'], ['generators', 'configuration'], ['transformers', 'configuration'], ['validators', 'configuration'],
];
const fields: readonly (readonly [list: string, key: string, as: Reference['as']])[] = [
  ['patches', 'path', 'patch'], ['patchesJson6902', 'path', 'patch'], ['replacements', 'path', 'configuration'],
  ['helmCharts', 'valuesFile', 'helm-values'], ['helmCharts', 'additionalValuesFiles', 'helm-values'], ['helmChartInflationGenerator', 'values', 'helm-values'],
  ...['configMapGenerator', 'secretGenerator'].flatMap((list) => ['files', 'envs', 'env'].map((key) => [list, key, 'generator-input'] as const)),
];

/** The paths that a kustomization in a folder names. */
export function referencesOf(value: JsonObject, folder: string): readonly Reference[] {
  const found: Reference[] = [];
  const add = (written: Json | undefined, as: Reference['as'], pointer: string): void => {
    if (typeof written !== 'string' || written === '' || written.includes('\n')) return;
    // `files: [key=path]` names the key of the data before the path.
    const path = as === 'generator-input' ? written.slice(written.indexOf('=') + 1) : written;
    const remote = isRemote(path);
    const target = remote ? undefined : resolvePath(folder, path);
    const leads = remote ? 'remote' : target === undefined ? 'outside' : 'inside';
    found.push({ as, written: path, pointer, leads, ...(target === undefined ? {} : { target }) });
  };
  for (const [key, as] of lists) for (const [index, item] of listOf(value[key]).entries()) add(item, as, `/${key}/${index}`);
  for (const [list, key, as] of fields) {
    for (const [index, item] of listOf(value[list]).entries()) {
      const held = isJsonObject(item) ? item[key] : undefined;
      add(held, as, `/${list}/${index}/${key}`);
      for (const [position, entry] of listOf(held).entries()) add(entry, as, `/${list}/${index}/${key}/${position}`);
    }
  }
  if (isJsonObject(value['openapi'])) add(value['openapi']['path'], 'configuration', '/openapi/path');
  return found;
}

/** What kustomize would fetch: a URL, or one of git's short forms (https://github.com/kubernetes-sigs/kustomize/blob/master/examples/remoteBuild.md). */
function isRemote(written: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/|^git::|^[\w.-]+@[\w.-]+:|^(www\.)?github\.com[/:]|\?(ref|version|timeout|submodules)=|^[\w-]+(\.[\w-]+)+\/.*(\/\/|\.git(\/|$))/i.test(written);
}

/** A kustomization and all that it is built of, bases first. Stands still at cycles, which kustomize itself reports. */
export function closureOf(folder: string, find: (folder: string) => Kustomization | undefined): readonly Kustomization[] {
  const seen = new Set<string>();
  const closure: Kustomization[] = [];
  const visit = (at: string): void => {
    const kustomization = seen.has(at) ? undefined : find(at);
    if (kustomization === undefined) return;
    seen.add(at);
    for (const { target } of kustomization.references) if (target !== undefined) visit(target);
    closure.push(kustomization);
  };
  visit(folder);
  return closure;
}

const referenceRoles: Readonly<Record<Reference['as'], LayoutRole>> = {
  resource: 'manifest', component: 'component', patch: 'patch', configuration: 'configuration', 'generator-input': 'generator-input', 'helm-values': 'helm-values',
};

/** The role of each path. What some kustomization uses as a resource is a manifest, whatever else it is used for. */
export function fileRoles(layout: RepositoryLayout): ReadonlyMap<string, LayoutRole> {
  const named = new Map<string, LayoutRole>();
  for (const { references } of layout.kustomizations.values()) {
    for (const { as, target } of references) if (target !== undefined && (as === 'resource' || !named.has(target))) named.set(target, referenceRoles[as]);
  }
  return new Map(layout.paths.map((path) => [path, roleOf(path, layout, named.get(path))]));
}

function roleOf(path: string, layout: RepositoryLayout, named: LayoutRole | undefined): LayoutRole {
  const kustomization = layout.kustomizations.get(folderOf(path));
  if (kustomization?.file === path) return kustomization.component ? 'component' : 'kustomization';
  if (named !== undefined) return named;
  const chart = nearestChart(layout, path);
  const inside = chart === undefined ? undefined : below(chart.folder, path);
  if (inside?.startsWith('templates/') === true) return 'helm-template';
  if (inside !== undefined && /^(Chart\.(yaml|lock)|values\.schema\.json|\.helmignore|requirements\.(yaml|lock)|charts\/.*)$/.test(inside)) return 'chart';
  if (inside === 'values.yaml' || fileRoleIs(path, 'Helm values')) return 'helm-values';
  return fileRole(path).kind === 'manifest' && /\.(ya?ml|json)$/.test(path) ? 'manifest' : 'other';
}

function fileRoleIs(path: string, reason: string): boolean {
  const role = fileRole(path);
  return role.kind === 'skip' && role.reason === reason;
}

/**
 * What must be rendered to see the effect of the changed (or deleted) files.
 *
 * A kustomization is affected when a changed file is in it or in anything it is built of. Whatever affects a
 * base affects all of its overlays, so a base with an overlay is never rendered by itself: what it becomes is
 * what is deployed. A kustomization that only components use is rendered, for a component has no output; those
 * in a cycle are rendered too, so that the cycle is reported. Of a chart, each values file of its own is one
 * render beside the plain one; values files elsewhere belong to Applications and cannot be attributed here.
 */
export function affectedUnits(layout: RepositoryLayout, changed: readonly string[]): readonly RenderUnit[] {
  return [...affectedKustomizations(layout, changed), ...affectedCharts(layout, changed)];
}

function affectedKustomizations(layout: RepositoryLayout, changed: readonly string[]): readonly RenderUnit[] {
  const find = (folder: string): Kustomization | undefined => layout.kustomizations.get(folder);
  const closures = new Map([...layout.kustomizations.keys()].map((folder) => [folder, new Set(closureOf(folder, find).map((used) => used.folder))]));
  const covered = new Set<string>();
  for (const [folder, closure] of closures) {
    if (find(folder)?.component === true) continue;
    for (const used of closure) if (used !== folder && closures.get(used)?.has(folder) !== true) covered.add(used);
  }
  return [...layout.kustomizations.values()].flatMap(({ folder, component }): readonly RenderUnit[] => {
    if (component || covered.has(folder)) return [];
    const targets = new Set(closureOf(folder, find).flatMap(({ file, references }) => [file, ...references.flatMap(({ target }) => target ?? [])]));
    // A folder that is named but is no kustomization (any more) counts with all that is in it.
    const why = changed.find((file) => targets.has(file) || ancestorsOf(file).some((at) => targets.has(at) && find(at) === undefined));
    return why === undefined ? [] : [{ kind: 'kustomize', folder, why }];
  });
}

function affectedCharts(layout: RepositoryLayout, changed: readonly string[]): readonly RenderUnit[] {
  const owners = changed.map((file) => [owningChart(layout, file)?.folder, file] as const);
  const touched = (folder: string): readonly string[] => owners.flatMap(([owner, file]) => (owner === folder ? [file] : []));
  return [...layout.charts.values()].flatMap((chart): readonly RenderUnit[] => {
    if (chart.library || owningChart(layout, chart.file) !== chart) return [];
    const own = touched(chart.folder);
    const files = [...own, ...chart.local.flatMap(touched)];
    if (files.length === 0) return [];
    const choices = layout.paths.filter((path) => owningChart(layout, path) === chart && isValuesChoice(below(chart.folder, path)));
    const shared = files.find((file) => !choices.includes(file));
    const unit = { kind: 'helm', folder: chart.folder } as const;
    const plain = shared === undefined ? [] : [{ ...unit, why: shared }];
    return [...plain, ...choices.filter((values) => shared !== undefined || own.includes(values)).map((values) => ({ ...unit, values, why: shared ?? values }))];
  });
}

function isValuesChoice(inside: string): boolean {
  return /(^|\/)(values[-_.][^/]+|[^/]+[-_.]values)\.ya?ml$/.test(inside) && !/^(templates|charts|crds)\//.test(inside);
}

function nearestChart(layout: RepositoryLayout, path: string): Chart | undefined {
  const folder = ancestorsOf(path).find((at) => layout.charts.has(at));
  return folder === undefined ? undefined : layout.charts.get(folder);
}

/** A chart in `charts/` of another is rendered with that one. */
function owningChart(layout: RepositoryLayout, path: string): Chart | undefined {
  const chart = nearestChart(layout, path);
  const holder = chart === undefined ? '' : folderOf(chart.folder);
  return nameOf(holder) === 'charts' ? (owningChart(layout, holder) ?? chart) : chart;
}

/** `overlay apps/web`, `chart web with values-prod.yaml`, or `chart web for web-prod`. */
export function unitName({ kind, folder, values, release }: RenderUnit): string {
  const path = folder === '' ? '.' : folder;
  return kind === 'kustomize' ? `overlay ${path}` : `chart ${path}${release === undefined ? (values === undefined ? '' : ` with ${values}`) : ` for ${release.name}`}`;
}

/** A path written in a folder, from the repository's top; undefined where it leads out of the repository or is absolute. */
export function resolvePath(folder: string, written: string): string | undefined {
  if (written.startsWith('/') || written.includes('\0')) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of written.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

function ancestorsOf(path: string): readonly string[] {
  return path === '' ? [] : [folderOf(path), ...ancestorsOf(folderOf(path))];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function below(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
