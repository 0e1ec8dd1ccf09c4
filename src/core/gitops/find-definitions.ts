import { isJsonObject, type JsonObject } from '../json.js';
import { identifyObjects } from '../manifests/identify.js';
import { folderOf } from '../manifests/repository-paths.js';
import type { Problem } from '../problem.js';
import type { DefinitionPlace } from './git-application.js';
import type { GitTree } from './git-tree.js';
import { valuesOf, whyUnreadable } from './read-values.js';

/** An Application or ApplicationSet that is written in a file. */
export interface Definition extends DefinitionPlace {
  readonly kind: 'Application' | 'ApplicationSet';
  readonly value: JsonObject;
}

/** A file that defines Applications which cannot be told: it is no YAML, or a template of a chart. */
export interface UnreadFile {
  readonly file: string;
  readonly why: 'no-yaml' | 'chart-template';
  /** What is wrong with the YAML, and where. */
  readonly problem?: Problem | undefined;
}

/** The Applications and ApplicationSets in some files of a tree, all of them by default. */
export function findDefinitions(tree: GitTree, files: readonly string[] = tree.paths): { readonly definitions: readonly Definition[]; readonly unread: readonly UnreadFile[] } {
  const definitions: Definition[] = [];
  const unread: UnreadFile[] = [];
  for (const file of files) {
    const text = /\.(?:ya?ml|json)$/.test(file) ? tree.text(file) : undefined;
    if (text === undefined || !mayDefine(text)) continue;
    if (isChartTemplate(tree, file)) {
      unread.push({ file, why: 'chart-template' });
      continue;
    }
    const values = valuesOf(text, file);
    if (values === undefined) unread.push({ file, why: 'no-yaml', problem: whyUnreadable(text, file) });
    else for (const [document, value] of values.entries()) definitions.push(...definitionsIn(file, document, value));
  }
  return { definitions, unread };
}

function mayDefine(text: string): boolean {
  return text.includes('argoproj.io/') && /kind["']?\s*:\s*["']?Application(?:Set)?(?:List)?\b/.test(text);
}

function definitionsIn(file: string, document: number, value: Parameters<typeof identifyObjects>[1]): readonly Definition[] {
  const objects = identifyObjects(file, value);
  if (!Array.isArray(objects)) return [];
  return objects.flatMap(({ pointer, object: { kind, apiVersion, value: held } }) => {
    if (!apiVersion.startsWith('argoproj.io/') || (kind !== 'Application' && kind !== 'ApplicationSet') || !isJsonObject(held)) return [];
    return [{ file, document, pointer, kind, value: held }];
  });
}

function isChartTemplate(tree: GitTree, file: string): boolean {
  for (let at = folderOf(file); at !== ''; at = folderOf(at)) {
    if (at.endsWith('/templates') && tree.has(`${folderOf(at)}/Chart.yaml`)) return true;
    if (at === 'templates' && tree.has('Chart.yaml')) return true;
  }
  return false;
}
