import type { JsonObject } from '../json.js';
import { expandApplicationSet, type ExpansionGap } from './application-set.js';
import type { ExpansionContext } from './expansion-context.js';
import { findDefinitions, type Definition, type UnreadFile } from './find-definitions.js';
import { readApplication, type GitApplication, type GitSource } from './git-application.js';
import { followsBranch, repositoryAddress } from './repository-address.js';
import type { GitTree } from './git-tree.js';

/** What is known about the repository beside its files. */
export interface RepositoryFacts {
  /** Its addresses, in any form; none where nobody knows, and then every repository that is named may be it. */
  readonly addresses: readonly string[];
  /** The branch that the change is on, or will be. */
  readonly branch: string | undefined;
  readonly defaultBranch: string | undefined;
  readonly given: ExpansionContext['given'];
  readonly newGlobbing: boolean;
  readonly answers?: ExpansionContext['answers'];
}

/** An ApplicationSet and what it gives. */
export interface ExpandedSet {
  readonly definition: Definition;
  readonly name: string;
  readonly applications: readonly GitApplication[];
  readonly gaps: readonly ExpansionGap[];
}

/** All Applications that the files of a commit define. */
export interface ApplicationModel {
  readonly tree: GitTree;
  /** Those that are written as such. */
  readonly written: readonly GitApplication[];
  readonly sets: readonly ExpandedSet[];
  readonly unread: readonly UnreadFile[];
}

/** Tells which sources and generators read this repository at this branch. */
export function ownership({ addresses, branch, defaultBranch }: RepositoryFacts): Pick<ExpansionContext, 'isOwn' | 'follows'> {
  const own = new Set(addresses.map(repositoryAddress));
  return {
    isOwn: (url) => own.size === 0 || own.has(repositoryAddress(url)),
    follows: (revision) => followsBranch(revision, { branch, defaultBranch }),
  };
}

/** Finds and expands the definitions in some files of a tree, all of them by default. */
export function modelApplications(tree: GitTree, facts: RepositoryFacts, files?: readonly string[]): ApplicationModel {
  const { definitions, unread } = findDefinitions(tree, files);
  const written = definitions.flatMap((definition) => (definition.kind === 'Application' ? (readApplication(definition.value, { definition }) ?? []) : []));
  const sets = definitions.filter(({ kind }) => kind === 'ApplicationSet').map((definition) => expandSet(definition, tree, facts));
  return { tree, written, sets, unread };
}

/** Expands one set over the files of a tree. */
export function expandSet(definition: Definition, tree: GitTree, facts: RepositoryFacts): ExpandedSet {
  const { applications, gaps } = expandApplicationSet(definition.value, { tree, ...ownership(facts), given: facts.given, answers: facts.answers, newGlobbing: facts.newGlobbing });
  const name = nameOf(definition.value);
  return { definition, name, gaps, applications: applications.flatMap(({ value, from }) => readApplication(value, { definition, set: name, from }) ?? []) };
}

/** All Applications of a model, written ones first. */
export function applicationsOf({ written, sets }: Pick<ApplicationModel, 'written' | 'sets'>): readonly GitApplication[] {
  return [...written, ...sets.flatMap(({ applications }) => applications)];
}

/** Whether a source takes the files of this repository at this branch. */
export function takesOurFiles(facts: RepositoryFacts): (source: GitSource) => boolean {
  const { isOwn, follows } = ownership(facts);
  return ({ repoURL, revision, value }) => typeof value['chart'] !== 'string' && isOwn(repoURL) && follows(revision);
}

function nameOf(value: JsonObject): string {
  const { metadata } = value;
  return typeof metadata === 'object' && metadata !== null && 'name' in metadata && typeof metadata['name'] === 'string' ? metadata['name'] : '';
}
