import { isJsonObject, type Json } from '../json.js';
import type { Location } from '../problem.js';
import { fileRole } from './file-role.js';
import { identifyObjects } from './identify.js';
import { readManifestDocuments } from './read-documents.js';
import type { Kustomization, RepositoryLayout } from './repository-layout.js';
import { folderOf } from './repository-paths.js';

/** An object of the cluster, which git declares somewhere. */
export interface Declared {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** A file that may declare objects of an application, and what kustomizations put around the names in it. */
export interface DeclaringFile {
  readonly file: string;
  readonly template: boolean;
  readonly prefix: string;
  readonly suffix: string;
}

/** So many files are read for one application: an exact place is worth less than an early end. */
const mostFiles = 400;

/**
 * Files that declare what an application has whose source is this folder: of a kustomization all that it is built of, of
 * a chart its templates, else the manifests in the folder, those at its top first.
 */
export function declaringFiles(folder: string, layout: RepositoryLayout): readonly DeclaringFile[] {
  const kustomization = layout.kustomizations.get(folder);
  if (kustomization !== undefined) return [...new Map(builtOf(kustomization, layout).map((found) => [JSON.stringify(found), found])).values()].slice(0, mostFiles);
  const chart = layout.charts.get(folder);
  const inside = layout.paths.filter((path) => folder === '' || path.startsWith(`${folder}/`));
  if (chart === undefined) return inside.filter(isManifest).toSorted((a, b) => depth(a) - depth(b)).slice(0, mostFiles).map(plain);
  const homes = [folder, ...chart.local].map((home) => (home === '' ? '' : `${home}/`));
  const templates = layout.paths.filter((path) => isYaml(path) && homes.some((home) => path.startsWith(`${home}templates/`) || path.startsWith(`${home}crds/`) || (path.startsWith(`${home}charts/`) && path.includes('/templates/'))));
  return templates.slice(0, mostFiles).map((file) => ({ ...plain(file), template: true }));
}

/** Stands still at cycles. What two overlays share is there once for each way to it. */
function builtOf(root: Kustomization, layout: RepositoryLayout): readonly DeclaringFile[] {
  const files: DeclaringFile[] = [];
  const visit = (at: Kustomization, outer: { readonly prefix: string; readonly suffix: string; readonly above: readonly string[] }): void => {
    if (outer.above.includes(at.folder) || files.length > mostFiles) return;
    const own = { prefix: `${outer.prefix}${textOf(at.value['namePrefix'])}`, suffix: `${textOf(at.value['nameSuffix'])}${outer.suffix}` };
    for (const { as, target } of at.references) {
      if ((as !== 'resource' && as !== 'component') || target === undefined) continue;
      const inner = layout.kustomizations.get(target);
      if (inner !== undefined) visit(inner, { ...own, above: [...outer.above, at.folder] });
      else if (isYaml(target)) files.push({ file: target, template: false, ...own });
    }
  };
  visit(root, { prefix: '', suffix: '', above: [] });
  return files;
}

function plain(file: string): DeclaringFile {
  return { file, template: false, prefix: '', suffix: '' };
}

function isManifest(path: string): boolean {
  return isYaml(path) && fileRole(path).kind === 'manifest';
}

function isYaml(path: string): boolean {
  return /\.(ya?ml|json)$/.test(path);
}

function depth(path: string): number {
  return path.split('/').length;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Where a file declares the object: the line at which it begins. Undefined where it does not, or where that cannot be told. */
export async function locateDeclaration(declared: Declared, { file, template, prefix, suffix }: DeclaringFile, text: string): Promise<Location | undefined> {
  if (template && text.includes('{{')) return inTemplate(declared, file, text);
  // What does not hold the name need not be read.
  const name = bareName(declared.name, prefix, suffix);
  if (name === undefined || !text.includes(name) || !text.includes(declared.kind)) return undefined;
  const { documents } = await readManifestDocuments(file, text, { duplicateKeys: 'off' });
  for (const document of documents) {
    const objects = document.empty || !isJsonObject(document.value) ? [] : identifyObjects(file, document.value);
    if ('notAManifest' in objects) continue;
    const found = objects.find(({ object }) =>
      object.kind === declared.kind && object.name === name && groupOf(object.apiVersion) === declared.group && (object.namespace === '' || declared.namespace === '' || object.namespace === declared.namespace || prefix !== '' || suffix !== ''));
    if (found !== undefined) return found.pointer === '' ? document.where : await document.locate(found.pointer);
  }
  return undefined;
}

function bareName(name: string, prefix: string, suffix: string): string | undefined {
  return name.startsWith(prefix) && name.endsWith(suffix) && name.length > prefix.length + suffix.length ? name.slice(prefix.length, name.length - suffix.length) : undefined;
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}

/** A template is no YAML: it is told by its `kind` and by the end of its name, where only one fits best. */
function inTemplate({ kind, name }: Declared, file: string, text: string): Location | undefined {
  const lines = text.split('\n');
  const found: { readonly line: number; readonly score: number }[] = [];
  let start = 0;
  for (let end = 0; end <= lines.length; end += 1) {
    if (end < lines.length && lines[end]?.startsWith('---') !== true) continue;
    const document = lines.slice(start, end);
    const at = document.findIndex((line) => /^kind:\s*["']?([A-Za-z]+)["']?\s*$/.exec(line)?.[1] === kind);
    const score = at === -1 ? 0 : scoreOf(document, name);
    if (score > 0) found.push({ line: start + at + 1, score });
    start = end + 1;
  }
  const best = Math.max(0, ...found.map(({ score }) => score));
  const first = found.filter(({ score }) => score === best);
  return first.length === 1 && first[0] !== undefined ? { file, line: first[0].line, column: 1 } : undefined;
}

/** How well the name that a template writes fits: 3 where it is the very one, 2 where its end is, 1 where all of it is computed. */
function scoreOf(document: readonly string[], name: string): number {
  const metadata = document.findIndex((line) => /^metadata:\s*$/.test(line));
  const written = document.slice(metadata + 1).map((line) => /^\s+name:\s*(\S.*?)\s*$/.exec(line)?.[1]).find((value) => value !== undefined)?.replace(/^["']|["']$/g, '');
  if (metadata === -1 || written === undefined) return 0;
  if (!written.includes('{{')) return written === name ? 3 : 0;
  const end = written.slice(written.lastIndexOf('}}') + 2);
  if (end === '') return 1;
  return name.endsWith(end) ? 2 : 0;
}

/** Folder of an application's source, from the repository's top. */
export function sourceFolder(path: string | undefined): string {
  const parts = (path ?? '').split('/').filter((part) => part !== '' && part !== '.');
  return parts.join('/');
}

/** The layout files that can matter for a folder: those of the same repository, nearest first. */
export function nearestFirst(folder: string, files: readonly string[]): readonly string[] {
  const top = folder.split('/')[0] ?? '';
  const near = (path: string): number => (folderOf(path) === folder ? 0 : path.startsWith(`${folder}/`) ? 1 : path.startsWith(`${top}/`) ? 2 : 3);
  return files.toSorted((a, b) => near(a) - near(b)).slice(0, mostFiles);
}
