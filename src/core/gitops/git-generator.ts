import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { folderOf } from '../manifests/repository-paths.js';
import { formatValue, TemplateFailure, type GoMap } from './go-template/values.js';
import type { ExpansionContext, ParameterSet } from './expansion-context.js';
import { answered } from './given-parameters.js';
import { listOf, textOf } from './git-tree.js';
import { readFolderGlob, readPathMatch, readPathspec, type PathPattern } from './path-patterns.js';
import { flattened } from './render-fields.js';
import { sanitizeName } from './sanitize-name.js';
import { generatorKey } from './server-answers.js';

/**
 * The parameters of a git generator over the checkout.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/
 */
export function generateFromGit(generator: JsonObject, context: ExpansionContext): readonly ParameterSet[] {
  const [repository, revision] = [textOf(generator['repoURL']), textOf(generator['revision'])];
  if (!context.isOwn(repository)) return fromServer(generator, `the git generator reads ${repository || 'a repository without a name'}, which is not the one checked out`, context);
  if (!context.follows(revision)) return fromServer(generator, `the git generator reads the revision ${revision}, which is not the branch of this change`, context);
  const directories = listOf(generator['directories']);
  const files = listOf(generator['files']);
  if (directories.length > 0) return fromDirectories(generator, directories, context);
  if (files.length > 0) return fromFiles(generator, files, context);
  throw new TemplateFailure('wrong', 'the git generator has neither directories nor files');
}

/** Parameters of what is not checked out. Throws TemplateFailure where no server has given them. */
function fromServer(generator: JsonObject, needed: string, context: ExpansionContext): readonly ParameterSet[] {
  return answered(generatorKey('git', generator), needed, context.answers)
    .map((parameters) => ({ parameters: { ...parameters, ...templatedValues(generator, parameters, context) }, from: [] }));
}

function fromDirectories(generator: JsonObject, items: readonly Json[], context: ExpansionContext): readonly ParameterSet[] {
  const excluded = patternsOf(items, true, readPathMatch);
  const seen = new Set<string>();
  const found: string[] = [];
  for (const { path } of itemsOf(items, false)) {
    const matches = readPathMatch(path);
    if (matches === undefined) continue;
    for (const folder of context.tree.foldersOfDepth(path.split('/').length)) {
      if (!seen.has(folder) && matches(folder) && !excluded.some((leaves) => leaves(folder))) {
        seen.add(folder);
        found.push(folder);
      }
    }
  }
  return found.toSorted(walkOrder).map((folder) => withValues(generator, pathParameters({ folder, generator, goTemplate: context.renderer.goTemplate }), { context, from: folder }));
}

function fromFiles(generator: JsonObject, items: readonly Json[], context: ExpansionContext): readonly ParameterSet[] {
  const read = context.newGlobbing ? readFolderGlob : readPathspec;
  const [included, excluded] = [patternsOf(items, false, read), patternsOf(items, true, read)];
  const files = context.tree.paths.filter((path) => included.some((takes) => takes(path)) && !excluded.some((leaves) => leaves(path)));
  return files.flatMap((file) => objectsIn(file, context).map((object) => {
    const { goTemplate } = context.renderer;
    const path = pathParameters({ folder: folderOf(file) || '.', file, generator, goTemplate });
    const own: GoMap = goTemplate ? object : Object.fromEntries(Object.entries(flattened(object)).map(([key, value]) => [key, formatValue(value)]));
    return withValues(generator, { ...own, ...path }, { context, from: file });
  }));
}

/** A file holds one object or a list of them; an empty one holds an object without keys. */
function objectsIn(file: string, { tree }: ExpansionContext): readonly JsonObject[] {
  const value = tree.value(file);
  if (value === undefined) throw new TemplateFailure('wrong', `the file ${file} of the git generator cannot be read as YAML or JSON`);
  const objects = value === null ? [{}] : Array.isArray(value) ? (value as readonly Json[]) : [value];
  return objects.map((object) => (isJsonObject(object) ? object : object === null ? {} : notAnObject(file)));
}

function notAnObject(file: string): never {
  throw new TemplateFailure('wrong', `the file ${file} of the git generator holds neither an object nor a list of objects`);
}

interface Item { readonly path: string; readonly exclude: boolean }

function itemsOf(items: readonly Json[], exclude: boolean): readonly Item[] {
  return items.flatMap((item) => (isJsonObject(item) && (item['exclude'] === true) === exclude ? [{ path: textOf(item['path']), exclude }] : []));
}

/** A pattern, with the text that it must begin with looked at before anything else. */
function patternsOf(items: readonly Json[], exclude: boolean, read: (pattern: string) => PathPattern | undefined): readonly PathPattern[] {
  return itemsOf(items, exclude).flatMap(({ path }) => {
    const matches = read(path);
    const fixed = path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '').replace(/[*?[\\][^]*$/, '');
    return matches === undefined ? [] : [(candidate: string) => candidate.startsWith(fixed) && matches(candidate)];
  });
}

function walkOrder(a: string, b: string): number {
  return a.replaceAll('/', '\0') < b.replaceAll('/', '\0') ? -1 : 1;
}

interface PathOf { readonly folder: string; readonly file?: string; readonly generator: JsonObject; readonly goTemplate: boolean }

function pathParameters({ folder, file, generator, goTemplate }: PathOf): GoMap {
  const prefix = textOf(generator['pathParamPrefix']);
  const basename = folder.slice(folder.lastIndexOf('/') + 1);
  const filename = file?.slice(file.lastIndexOf('/') + 1);
  const segments = folder.split('/');
  const named = {
    basename, basenameNormalized: sanitizeName(basename),
    ...(filename === undefined ? {} : { filename, filenameNormalized: sanitizeName(filename) }),
  };
  if (goTemplate) {
    const path = { path: folder, ...named, segments };
    return prefix === '' ? { path } : { [prefix]: { path } };
  }
  const name = prefix === '' ? 'path' : `${prefix}.path`;
  return Object.fromEntries([
    [name, folder],
    ...Object.entries(named).map(([key, value]) => [`${name}.${key}`, value]),
    ...segments.flatMap((segment, index) => (segment === '' ? [] : [[`${name}[${index}]`, segment]])),
  ]) as GoMap;
}

function withValues(generator: JsonObject, parameters: GoMap, { context, from }: { readonly context: ExpansionContext; readonly from: string }): ParameterSet {
  return { parameters: { ...parameters, ...templatedValues(generator, parameters, context) }, from: [from] };
}

/** The `values` of a generator, with its own parameters put in. They see those parameters and not each other. */
export function templatedValues({ values }: JsonObject, parameters: GoMap, { renderer }: Pick<ExpansionContext, 'renderer'>): GoMap {
  if (!isJsonObject(values)) return {};
  const rendered = Object.entries(values).map(([key, value]) => [key, renderer.text(textOf(value), parameters)] as const);
  if (rendered.length === 0) return {};
  return renderer.goTemplate ? { values: Object.fromEntries(rendered) } : Object.fromEntries(rendered.map(([key, value]) => [`values.${key}`, value]));
}
