import { compareDefinitions, type DefinitionChange } from './definition-changes.js';
import { deployersIn } from './deployers.js';
import type { GitApplication, GitSource } from './git-application.js';
import { createGitTree, treeBefore } from './git-tree.js';
import { applicationsOf, modelApplications, ownership, takesOurFiles, type ApplicationModel, type RepositoryFacts } from './model-applications.js';
import { generatePathReasons, indexChange, reasonsOfSource, type ChangeIndex, type Reason } from './source-reasons.js';
import { relateUnits } from './touched-units.js';
import { uncertainties, type Uncertainty } from './uncertain-sets.js';

/** A commit and what it changed. Paths are from the repository's top. */
export interface GitChange {
  /** All files of the commit, sorted. */
  readonly paths: readonly string[];
  readonly read: (path: string) => string | undefined;
  /** The files that were added, changed or deleted, with their texts from before; undefined for those that were added. */
  readonly before: ReadonlyMap<string, string | undefined>;
}

/** An application that a change touches, and why. */
export interface AffectedApplication {
  readonly application: GitApplication;
  /** What becomes of the Application itself; `none` where only what it is made of changes. */
  readonly change: 'added' | 'removed' | 'changed' | 'none';
  readonly reasons: readonly Reason[];
  /** As it was defined before the change; undefined where it was not. */
  readonly before: GitApplication | undefined;
  /** Names of applications whose source holds its definition: an app-of-apps. */
  readonly parents: readonly string[];
}

/** One that a change would touch if Argo CD looked: `why` says why it does not. */
export interface LeftOut {
  readonly application: GitApplication;
  readonly why: 'manifest-generate-paths' | 'revision';
  readonly reasons: readonly Reason[];
}

/** What a change touches. `uncertain` is what might be touched and cannot be told. */
export interface Affected {
  readonly applications: readonly AffectedApplication[];
  readonly leftOut: readonly LeftOut[];
  readonly uncertain: readonly Uncertainty[];
  /** All Applications that the commit defines. */
  readonly defined: readonly GitApplication[];
  /** How many of them have a source in this repository at this branch. */
  readonly following: number;
}

/** The applications that a change touches, in the order of their names. */
export function affectedApplications(change: GitChange, facts: RepositoryFacts): Affected {
  const tree = createGitTree(change.paths, change.read);
  const model = modelApplications(tree, facts);
  const files = [...change.before.keys()].toSorted();
  const index = { ...indexChange(files, tree, relateUnits(tree)), isStrange: (path: string): boolean => !tree.has(path) && change.before.get(path) === undefined };
  const definitions = compareDefinitions({ model, earlier: treeBefore(tree, change.before), changed: change.before, facts });
  const all = applicationsOf(model);
  const parents = parentsIn(all, index, facts);
  const found: AffectedApplication[] = [];
  const leftOut: LeftOut[] = [];
  for (const application of all) {
    const own = definitions.get(application.key);
    const { reasons, hidden } = reasonsOf(application, index, facts);
    if (own !== undefined || reasons.length > 0) found.push({ application, change: own?.change ?? 'none', before: own === undefined ? application : own.before, reasons: [...(own?.reasons ?? []), ...reasons], parents: parents(application) });
    else if (hidden !== undefined) leftOut.push({ application, ...hidden });
  }
  const removed = [...definitions.values()].flatMap(({ change: kind, application, reasons, before }) => (kind === 'removed' ? [{ application, change: kind, reasons, before, parents: [] }] : []));
  return {
    applications: [...found, ...removed].toSorted(({ application: a }, { application: b }) => (a.name === b.name ? (a.key < b.key ? -1 : 1) : a.name < b.name ? -1 : 1)),
    leftOut,
    uncertain: uncertainties({ model, index, facts }),
    defined: all,
    following: all.filter(({ sources }) => sources.some(takesOurFiles(facts))).length,
  };
}

/** Why the files of its sources touch an application, or why they do not although they are changed. */
function reasonsOf(application: GitApplication, change: ChangeIndex, facts: RepositoryFacts): { readonly reasons: readonly Reason[]; readonly hidden?: Omit<LeftOut, 'application'> } {
  const ours = takesOurFiles(facts);
  const reasons = application.sources.flatMap((source) => reasonsOfSource(application, source, { change, ours }));
  const named = generatePathReasons(application, { change, ours });
  if (named !== undefined) return named.length > 0 ? { reasons: named } : { reasons: [], ...(reasons.length === 0 ? {} : { hidden: { why: 'manifest-generate-paths', reasons } }) };
  if (reasons.length > 0) return { reasons };
  // Of this repository, and at another revision than the one that changes.
  const { isOwn } = ownership(facts);
  const elsewhere = (source: GitSource): boolean => typeof source.value['chart'] !== 'string' && isOwn(source.repoURL);
  const later = application.sources.some((source) => elsewhere(source) && !ours(source)) ? application.sources.flatMap((source) => reasonsOfSource(application, source, { change, ours: elsewhere })) : [];
  return { reasons: [], ...(later.length === 0 ? {} : { hidden: { why: 'revision', reasons: later } }) };
}

/** Finds the applications of which the definition of another one is a resource. */
function parentsIn(applications: readonly GitApplication[], index: ChangeIndex, facts: RepositoryFacts): (child: GitApplication) => readonly string[] {
  const deployers = deployersIn(applications, index, facts);
  return ({ key, definition: { file } }) => [...new Set(deployers(file).filter((parent) => parent.key !== key).map(({ name }) => name))];
}

export type { ApplicationModel, DefinitionChange, Reason, RepositoryFacts, Uncertainty };
