import { type DefinitionChange } from './definition-changes.js';
import type { GitApplication } from './git-application.js';
import { type ApplicationModel, type RepositoryFacts } from './model-applications.js';
import { type Reason } from './source-reasons.js';
import { type Uncertainty } from './uncertain-sets.js';
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
export declare function affectedApplications(change: GitChange, facts: RepositoryFacts): Affected;
export type { ApplicationModel, DefinitionChange, Reason, RepositoryFacts, Uncertainty };
