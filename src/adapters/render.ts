import { accessSync, constants, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, isAbsolute, join, relative, sep } from 'node:path';

import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';
import { closureOf, parseKustomization, resolvePath, type HelmRelease, type Kustomization, type RenderUnit } from '../core/manifests/repository-layout.js';
import type { Redactor } from '../core/report/redact.js';
import { runChild, type ChildResult } from './child-process.js';
import { beginning, upToWord } from '../core/one-line.js';

/** `no-tool`: none of the programs is on the PATH. `failed` says nothing about the manifests but that they could not be rendered. */
export type Rendering =
  | { readonly kind: 'rendered'; readonly text: string }
  | { readonly kind: 'no-tool'; readonly tools: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string; readonly where?: { readonly file: string; readonly line: number } };

/** Renders what `affectedUnits` names. Throws AdapterError (`cancelled`) only. */
export interface RenderPort {
  render(unit: RenderUnit): Promise<Rendering>;
}

/** `workspace` is the checkout's folder; of `environment`, only PATH is used, to find the programs. */
export interface RendererOptions {
  readonly clock: Clock;
  /** Takes the run's secrets out of what the programs say, whole, before any of it is cut. */
  readonly redact: Redactor;
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
  /** Default 60,000. */
  readonly timeoutMs?: number;
  /** What charts see as the version of Kubernetes, `1.32.0`; Helm's own default otherwise. */
  readonly kubeVersion?: string;
}

const maxOutputBytes = 50 * 1024 * 1024;
/** More files than this in one chart are not looked through. */
const mostFiles = 20_000;

/**
 * Runs kustomize (or kubectl) and helm on files of the workspace that anyone may have written. Three walls keep
 * them there: what a unit names is looked through before and refused where it leads out, by path, link or URL;
 * the programs get a home of their own and no variable of this process; and they find neither git nor a way to
 * the network (an empty PATH, a proxy where nothing listens), so that an address we did not see fails at once.
 */
export function createRenderer(options: RendererOptions): RenderPort {
  return {
    async render(unit) {
      const tools = unit.kind === 'helm' ? ['helm'] : ['kustomize', 'kubectl'];
      const found = findProgram(tools, options);
      if (found === undefined) return { kind: 'no-tool', tools };
      const refused = guarded(() => (unit.kind === 'helm' ? refuseChart(unit, options.workspace) : refuseKustomization(unit.folder, options.workspace)));
      return refused ?? run(found, unit, options);
    },
  };
}

async function run(program: string, unit: RenderUnit, options: RendererOptions): Promise<Rendering> {
  const root = realpathSync(options.workspace);
  const home = mkdtempSync(join(tmpdir(), 'osop-render-'));
  try {
    // A place of its own, which no chart can name.
    const given = unit.release?.values === undefined ? undefined : join(home, 'values.yaml');
    if (given !== undefined) writeFileSync(given, unit.release?.values ?? '');
    const result = await runChild(options.clock, {
      file: program, args: argumentsFor(program, { unit, root, options, given }), cwd: home, env: environmentIn(home),
      maxOutputBytes, overflow: 'fail', timeoutMs: options.timeoutMs ?? 60_000, signal: options.signal,
    });
    return result.exitCode === 0 ? { kind: 'rendered', text: result.stdout } : explain({ ...result, stderr: options.redact(result.stderr) }, unit, root);
  } catch (error) {
    if (!(error instanceof AdapterError) || error.code === 'cancelled') throw error;
    return { kind: 'failed', message: error.message };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

interface Call {
  readonly unit: RenderUnit;
  readonly root: string;
  readonly options: RendererOptions;
  /** The file with the values of the release. */
  readonly given: string | undefined;
}

function argumentsFor(program: string, { unit, root, options, given }: Call): readonly string[] {
  // Absolute paths: none can be taken for an option, nor for a URL or a chart of a registry.
  const folder = join(root, unit.folder);
  if (unit.kind === 'kustomize') return [basename(program) === 'kubectl' ? 'kustomize' : 'build', folder];
  if (unit.release !== undefined) return releaseArguments(unit.release, { folder, root, options, given });
  const release = basename(folder).toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 50).replace(/-+$/, '');
  return [
    'template', release === '' ? 'release-name' : release, folder,
    ...(unit.values === undefined ? [] : ['--values', join(root, unit.values)]),
    ...(options.kubeVersion === undefined ? [] : ['--kube-version', options.kubeVersion]),
  ];
}

/** As Argo CD calls it. Source: util/helm/cmd.go of argo-cd. Options are written with `=`: no value can be taken for one. */
function releaseArguments(release: HelmRelease, { folder, root, options, given }: Omit<Call, 'unit'> & { readonly folder: string }): readonly string[] {
  const version = release.kubeVersion ?? options.kubeVersion;
  return [
    'template', folder, `--name-template=${release.name}`, ...(release.namespace === '' ? [] : [`--namespace=${release.namespace}`]),
    ...(version === undefined ? [] : [`--kube-version=${version}`]),
    ...release.parameters.map(({ set, text }) => `--set${text ? '-string' : ''}=${set}`),
    ...release.fileParameters.map(({ name, path }) => `--set-file=${name}=${join(root, path)}`),
    ...[...release.valueFiles.map((path) => join(root, path)), ...(given === undefined ? [] : [given])].map((path) => `--values=${path}`),
    ...release.apiVersions.map((version) => `--api-versions=${version}`),
    ...(release.crds ? ['--include-crds'] : []), ...(release.tests ? [] : ['--skip-tests']), ...(release.schema ? [] : ['--skip-schema-validation']),
  ];
}

function environmentIn(home: string): Readonly<Record<string, string>> {
  // Port 9 (discard) of this machine: nobody listens, and nothing leaves.
  const nowhere = 'http://127.0.0.1:9';
  const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].flatMap((name) => [[name, nowhere], [name.toLowerCase(), nowhere]]);
  return {
    ...Object.fromEntries(proxies) as Record<string, string>,
    NO_PROXY: '', no_proxy: '', PATH: home, HOME: home, TMPDIR: home, LANG: 'C.UTF-8', KUBECONFIG: join(home, 'no-kubeconfig'),
    XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, KUSTOMIZE_PLUGIN_HOME: home,
    HELM_CONFIG_HOME: home, HELM_CACHE_HOME: home, HELM_DATA_HOME: home, HELM_PLUGINS: join(home, 'no-plugins'), HELM_NO_PLUGINS: '1',
  };
}

function findProgram(names: readonly string[], { environment, workspace }: RendererOptions): string | undefined {
  const root = realpathSync(workspace);
  // A program in the workspace may be anybody's.
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile() && escapes(relative(root, realpathSync(path)));
    } catch {
      return false;
    }
  });
}

type Failed = Extract<Rendering, { kind: 'failed' }>;

function failed(message: string, file?: string, line = 1): Failed {
  return { kind: 'failed', message, ...(file === undefined ? {} : { where: { file, line } }) };
}

function guarded(check: () => Failed | undefined): Failed | undefined {
  try {
    return check();
  } catch (error) {
    return failed(`could not be looked through: ${error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'}`);
  }
}

function refuseKustomization(folder: string, workspace: string): Failed | undefined {
  const closure = closureIn(folder, workspace);
  if (closure.length === 0) return failed(`${folder} holds no kustomization`);
  for (const { file, folder: at, document, value, references } of closure) {
    // kustomize takes `..` from where a link leads to, we from where it stands: what one checks, the other would not read.
    if (relative(realpathSync(workspace), realpathSync(join(workspace, at))) !== at) return failed('is reached by a symbolic link', file);
    if (document === undefined) return failed('is not YAML that can be read', file);
    const charts = ['helmCharts', 'helmChartInflationGenerator'].find((key) => value[key] !== undefined);
    if (charts !== undefined) return failed(`\`${charts}\` needs the network and Helm plugins of kustomize, which are off`, file, document.locateKey(`/${charts}`).line);
    const bad = references.find(({ leads, target }) => leads !== 'inside' || (target !== undefined && leadsOut(target, workspace)));
    if (bad === undefined) continue;
    const { line } = document.locate(bad.pointer);
    return failed(bad.leads === 'remote' ? `needs the network: ${JSON.stringify(bad.written)}` : `${JSON.stringify(bad.written)} leads out of the repository`, file, line);
  }
  return undefined;
}

/** Read again from the disk, and not taken from the caller: what is checked is what will be rendered. */
function closureIn(folder: string, workspace: string): readonly Kustomization[] {
  return closureOf(folder, (at) => {
    const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'].map((name) => (at === '' ? name : `${at}/${name}`));
    const file = names.find((name) => isFile(join(workspace, name)));
    return file === undefined || leadsOut(file, workspace) ? undefined : parseKustomization(file, readFileSync(join(workspace, file), 'utf8'));
  });
}

/** Helm follows links, wherever they lead. */
function refuseChart({ folder, values, release }: RenderUnit, workspace: string): Failed | undefined {
  const files = [...(values === undefined ? [] : [values]), ...(release?.valueFiles ?? []), ...(release?.fileParameters.map(({ path }) => path) ?? [])];
  // Helm splits these options at commas, as CSV.
  const unfit = files.find((file) => /[,"\n]/.test(join(workspace, file)));
  if (unfit !== undefined) return failed('has a name that cannot be given to helm', unfit);
  if (release?.fileParameters.some(({ name }) => /[,={}[\]\n]/.test(name)) === true) return failed('a file parameter has a name that cannot be given to helm');
  const named = [folder, ...files].find((path) => leadsOut(path, workspace));
  if (named !== undefined) return failed('leads out of the repository by a symbolic link', named);
  const entries = readdirSync(join(workspace, folder), { recursive: true, withFileTypes: true });
  if (entries.length > mostFiles) return failed(`the chart has more than ${mostFiles} files`, folder);
  const path = entries.filter((entry) => entry.isSymbolicLink()).map((entry) => relative(workspace, join(entry.parentPath, entry.name)))
    // A linked folder has a content of its own, which is not looked through.
    .find((link) => leadsOut(link, workspace) || !isFile(join(workspace, link)));
  if (path !== undefined) return failed('is a symbolic link out of the repository or to a folder', path);
  const schema = entries.filter(({ name }) => name === 'values.schema.json').map((entry) => join(entry.parentPath, entry.name)).find(readsOthers);
  return schema === undefined ? undefined : failed('refers to other files (`$ref`), which helm would read wherever they are', relative(workspace, schema));
}

/** Helm resolves `$ref` against the file system's top. Parsed first, so that no escape hides one; what is not JSON, helm refuses. */
function readsOthers(schema: string): boolean {
  try {
    return /"(\$(dynamic|recursive)?ref|\$schema)":"(?!#|https?:)/i.test(JSON.stringify(JSON.parse(readFileSync(schema, 'utf8'))));
  } catch {
    return false;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function leadsOut(path: string, workspace: string): boolean {
  try {
    const inside = relative(realpathSync(workspace), realpathSync(join(workspace, path)));
    // The configuration of a checkout can hold its token.
    return escapes(inside) || inside.split(sep).some((part) => part.toLowerCase() === '.git');
  } catch (error) {
    // What does not exist leads nowhere: the program will say so.
    return !(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'));
  }
}

function escapes(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

function explain({ stderr, exitCode }: ChildResult, unit: RenderUnit, root: string): Failed {
  const said = upToWord(stderr, 20_000).replaceAll(`${root}${sep}`, '').replaceAll(root, '.').trim();
  const line = said.split('\n').findLast((line) => /^error:/i.test(line)) ?? /"command failed" err="((?:[^"\\]|\\.)*)"/.exec(said)?.[1]?.replaceAll('\\"', '"') ?? said;
  const message = beginning(line.replace(/^error:\s*/i, '').replaceAll(/\s+/g, ' '), 2_000);
  if (message === '') return failed(`ended with exit code ${exitCode}`);
  return unit.kind === 'helm' ? explainHelm(message, unit, root) : explainKustomize(message, unit, root);
}

function explainHelm(message: string, unit: RenderUnit, root: string): Failed {
  const chart = (path: string): string => (unit.folder === '' ? path : `${unit.folder}/${path}`);
  const missing = /missing in charts\/ directory: (.*)$/.exec(message)?.[1];
  if (missing !== undefined) {
    return failed(`the chart's dependencies are not in its charts/ folder: ${missing}; commit them (helm dependency build), or let Argo CD render the chart`, chart('Chart.yaml'), lineOf(root, chart('Chart.yaml'), 'dependencies:'));
  }
  // The last is the innermost, where templates include one another.
  const at = [...message.matchAll(/(?:template: |\bat \(|parse error on |in \()[^\s/():]+\/([^\s():]+\.(?:ya?ml|tpl|txt|json))(?::(\d+))?/g)].at(-1);
  if (at?.[1] !== undefined) return failed(message, chart(at[1]), Number(at[2] ?? 1));
  const values = /(?:cannot load|failed to parse) (\S+?\.ya?ml):.*?line (\d+)/.exec(message);
  const file = values?.[1];
  return file === undefined ? failed(message, chart('Chart.yaml')) : failed(message, file.includes('/') ? file : chart(file), Number(values?.[2]));
}

function explainKustomize(message: string, unit: RenderUnit, root: string): Failed {
  const closure = closureIn(unit.folder, root);
  const malformed = /yaml: line (\d+).*in File: (\S+)/.exec(message);
  // Bases name their files alike: the innermost folder that the message tells of comes first.
  const inner = [...message.matchAll(/(?:accumulation of|target for) path '([^']*)'/g)].at(-1)?.[1]?.replace(/^\.$/, '') ?? unit.folder;
  for (const { references } of malformed === null ? [] : closure.toSorted((a, b) => Number(b.folder === inner) - Number(a.folder === inner))) {
    const named = references.find(({ written, target }) => target !== undefined && written === malformed?.[2]);
    if (named?.target !== undefined) return failed(message, named.target, Number(malformed?.[1]));
  }
  for (const { file, folder, document, references } of closure) {
    const named = references.find(({ target, written }) => target !== undefined && message.includes(written) && !existsSync(join(root, target)));
    if (named !== undefined) return failed(`${message} (${resolvePath(folder, named.written) ?? named.written} does not exist)`, file, document?.locate(named.pointer).line ?? 1);
  }
  const top = closure.find(({ folder }) => folder === inner) ?? closure.at(-1);
  const field = /unknown field "([^"]+)"/.exec(message)?.[1];
  return failed(message, top?.file, field === undefined ? 1 : top?.document?.locateKey(`/${field}`).line);
}

function lineOf(root: string, file: string, text: string): number {
  const index = readFileSync(join(root, file), 'utf8').split('\n').findIndex((line) => line.startsWith(text));
  return Math.max(0, index) + 1;
}
