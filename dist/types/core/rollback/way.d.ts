import { type Application } from '../argocd/application.js';
import { type Wanted } from '../argocd/tracked-revision.js';
/** How an application goes back, and why so in a few words. */
export interface Way {
    readonly strategy: 'argocd' | 'git-revert';
    readonly why: string;
}
/**
 * Argo CD's own rollback is the fastest way, and refused under auto-sync: there it is a commit that takes the bad one back,
 * whatever was asked for.
 */
export declare function chooseWay(asked: 'auto' | 'git-revert' | 'argocd', application: Application): Way;
/** What writes the Application's own spec, so that a change made there is undone; undefined for one that people write. */
export declare function managerOf({ metadata }: Pick<Application, 'metadata'>): string | undefined;
/**
 * Files and folders of the config repository that the application is made of, for telling which commits are about it: its
 * paths there and what `argocd.argoproj.io/manifest-generate-paths` names. `''` for all of it; none where no git source is of
 * that repository.
 */
export declare function sourcePaths(application: Application, wanted: Wanted): readonly string[];
/**
 * What git alone can say of two commits for an application, by the paths that differ between them. What was changed at its
 * source paths counts as a change. Elsewhere there may be a base or a file of values: that nothing changes is certain only where
 * nothing differs, where all of the repository is the source, and where `argocd.argoproj.io/manifest-generate-paths` says what
 * Argo CD renders it anew for. Of hydrated commits all that counts is there, beside what the hydrator notes of its own work.
 */
export declare function effectByPaths(application: Application, wanted: Wanted, differing: readonly string[]): 'same' | 'changes' | 'unknown';
