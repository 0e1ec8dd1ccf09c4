import { type ExpansionGap } from './application-set.js';
import type { ExpansionContext } from './expansion-context.js';
import { type Definition, type UnreadFile } from './find-definitions.js';
import { type GitApplication, type GitSource } from './git-application.js';
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
export declare function ownership({ addresses, branch, defaultBranch }: RepositoryFacts): Pick<ExpansionContext, 'isOwn' | 'follows'>;
/** Finds and expands the definitions in some files of a tree, all of them by default. */
export declare function modelApplications(tree: GitTree, facts: RepositoryFacts, files?: readonly string[]): ApplicationModel;
/** Expands one set over the files of a tree. */
export declare function expandSet(definition: Definition, tree: GitTree, facts: RepositoryFacts): ExpandedSet;
/** All Applications of a model, written ones first. */
export declare function applicationsOf({ written, sets }: Pick<ApplicationModel, 'written' | 'sets'>): readonly GitApplication[];
/** Whether a source takes the files of this repository at this branch. */
export declare function takesOurFiles(facts: RepositoryFacts): (source: GitSource) => boolean;
