import { isJsonObject, type Json } from '../json.js';
import { folderOf } from '../manifests/repository-paths.js';
import { fingerprintOf, type GitApplication } from './git-application.js';
import { listOf, mappingAt, type GitTree } from './git-tree.js';
import { applicationsOf, expandSet, modelApplications, type ApplicationModel, type ExpandedSet, type RepositoryFacts } from './model-applications.js';
import type { Reason } from './source-reasons.js';

/** What became of an Application by a change of its definition, or of what its generator reads. */
export interface DefinitionChange {
  readonly application: GitApplication;
  readonly change: 'added' | 'removed' | 'changed';
  readonly reasons: readonly Reason[];
  /** As it was defined before; undefined where it was not. */
  readonly before: GitApplication | undefined;
}

interface Compared {
  readonly model: ApplicationModel;
  /** The files as they were before the change. */
  readonly earlier: GitTree;
  readonly changed: ReadonlyMap<string, string | undefined>;
  readonly facts: RepositoryFacts;
}

/** Compares the Applications with those from before, by key. Only what may have become another one is expanded again. */
export function compareDefinitions({ model, earlier, changed, facts }: Compared): ReadonlyMap<string, DefinitionChange> {
  const files = [...changed.keys()];
  const before = modelApplications(earlier, facts, files.filter((file) => changed.get(file) !== undefined));
  const again = model.sets.filter((set) => !changed.has(set.definition.file) && readsAnother(set, { model, earlier, changed }));
  const old = byKey([...applicationsOf(before), ...again.flatMap(({ definition }) => expandSet(definition, earlier, facts).applications)]);
  const isCompared = new Set(again);
  const now = byKey([
    ...model.written.filter(({ definition }) => changed.has(definition.file)),
    ...model.sets.filter((set) => changed.has(set.definition.file) || isCompared.has(set)).flatMap(({ applications }) => applications),
  ]);
  // A definition may have moved to or from a file that did not change otherwise.
  const all = byKey(applicationsOf(model));
  const found = new Map<string, DefinitionChange>();
  const add = (application: GitApplication, change: DefinitionChange['change']): void => { found.set(application.key, { application, change, reasons: reasonsOf(application, changed), before: old.get(application.key) }); };
  for (const [key, application] of now) {
    const was = old.get(key);
    if (was === undefined) add(application, 'added');
    else if (fingerprintOf(was) !== fingerprintOf(application)) add(application, 'changed');
  }
  const isKnown = knownDefinitions(model);
  for (const [key, application] of old) if (!all.has(key) && isKnown(application)) add(application, 'removed');
  return found;
}

/** Whether what defined an Application before can be told now: of a file that is no YAML, or of a set with gaps, it cannot. */
function knownDefinitions({ unread, sets }: ApplicationModel): (application: GitApplication) => boolean {
  const files = new Set(unread.map(({ file }) => file));
  const unsure = new Set(sets.filter(({ gaps }) => gaps.length > 0).map(({ name, definition }) => `${definition.file} ${name}`));
  return ({ definition, set }) => !files.has(definition.file) && (set === undefined || !unsure.has(`${definition.file} ${set}`));
}

function byKey(applications: readonly GitApplication[]): ReadonlyMap<string, GitApplication> {
  return new Map(applications.map((application) => [application.key, application]));
}

/** The file of the definition, and what its generator read; of a folder, what changed in it. */
function reasonsOf({ definition, from }: GitApplication, changed: ReadonlyMap<string, string | undefined>): readonly Reason[] {
  const own: readonly Reason[] = changed.has(definition.file) ? [{ kind: 'definition', file: definition.file }] : [];
  const read = from.flatMap((path) => (changed.has(path) ? [path] : [...changed.keys()].filter((file) => file.startsWith(`${path}/`)).slice(0, 1)));
  const reasons = [...own, ...read.map((file): Reason => ({ kind: 'generator', file }))];
  // A generator that lost all that it read has nothing left to name.
  return reasons.length > 0 ? reasons : [{ kind: 'generator', file: [...changed.keys()][0] ?? definition.file }];
}

/** Whether the git generators of a set may find something else than before. */
function readsAnother({ definition, applications }: ExpandedSet, { model, earlier, changed }: Pick<Compared, 'model' | 'earlier' | 'changed'>): boolean {
  const generators = gitGeneratorsIn(mappingAt(definition.value, 'spec')['generators']);
  if (generators.length === 0) return false;
  const moved = [...changed.keys()].filter((file) => model.tree.has(file) !== earlier.has(file));
  const foldersDiffer = moved.some((file) => ancestors(file).some((folder) => model.tree.isFolder(folder) !== earlier.isFolder(folder)));
  const readsFiles = generators.some((generator) => listOf(generator['files']).length > 0);
  return foldersDiffer || (readsFiles && (moved.length > 0 || applications.some(({ from }) => from.some((path) => changed.has(path))) || applications.length === 0));
}

function gitGeneratorsIn(value: Json | undefined): readonly Readonly<Record<string, Json | undefined>>[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(gitGeneratorsIn);
  if (!isJsonObject(value)) return [];
  const nested = ['matrix', 'merge'].flatMap((kind) => gitGeneratorsIn(mappingAt(value, kind)['generators']));
  return isJsonObject(value['git']) ? [value['git'], ...nested] : nested;
}

function ancestors(file: string): readonly string[] {
  const found: string[] = [];
  for (let at = folderOf(file); at !== ''; at = folderOf(at)) found.push(at);
  return found;
}
