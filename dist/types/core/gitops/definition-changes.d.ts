import { type GitApplication } from './git-application.js';
import { type GitTree } from './git-tree.js';
import { type ApplicationModel, type RepositoryFacts } from './model-applications.js';
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
export declare function compareDefinitions({ model, earlier, changed, facts }: Compared): ReadonlyMap<string, DefinitionChange>;
export {};
