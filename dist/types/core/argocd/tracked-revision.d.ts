import type { Application, ApplicationSource } from './application.js';
/** Where the run's commit was pushed to. */
export interface Origin {
    /** `owner/name` in lower case; undefined where it is not known. */
    readonly repository: string | undefined;
    readonly branch: string | undefined;
}
/** The revision that a run is about: a commit of its repository, or the version of a chart. */
export interface Wanted {
    /** Undefined for whatever is live. */
    readonly revision: string | undefined;
    readonly origin?: Origin | undefined;
}
/** Anything of Argo CD's that names one revision, or one a source: a comparison, a result, an entry of the history. */
export interface RevisionPlace {
    readonly revision?: string;
    readonly revisions?: readonly string[];
    readonly source?: ApplicationSource;
    readonly sources?: readonly ApplicationSource[];
}
/** All revisions that a place names, one a source; none where it names none. */
export declare function revisionsOf(place: Pick<RevisionPlace, 'revision' | 'revisions'> | undefined): readonly string[];
/** The sources that count: `sources` where there are any, else the one; a hydrator's dry source in their place. */
export declare function effectiveSources({ spec }: Pick<Application, 'spec'>): readonly ApplicationSource[];
/** True for a source whose revision is a version or a digest: a chart of a Helm repository, or an OCI artifact. */
export declare function isVersioned(source: ApplicationSource): boolean;
/**
 * Indices of the sources that the wanted revision is of. Several where the application reads the repository
 * more than once: each of them has to have it. Empty where that cannot be told.
 */
export declare function trackedPositions(sources: readonly ApplicationSource[], { revision, origin }: Wanted): readonly number[];
/** Why a deployment of this revision could not be told from the application's status; undefined where it can. */
export declare function whyUntracked(application: Pick<Application, 'spec'>, wanted: Wanted): string | undefined;
/**
 * The revisions that a place names for the wanted sources, in lower case; undefined for a source of which it
 * names none that can be trusted: Argo CD puts the branch's name there when it could not resolve it.
 */
export declare function trackedRevisions(place: RevisionPlace | undefined, application: Pick<Application, 'spec'>, wanted: Wanted): readonly (string | undefined)[];
/** The one revision that a place names for the wanted sources; where they differ, the first that is not the wanted one. */
export declare function trackedRevision(place: RevisionPlace | undefined, application: Pick<Application, 'spec'>, wanted: Wanted): string | undefined;
/**
 * The revisions that the last comparison saw of the wanted sources; with a hydrator the commit that was
 * hydrated last. Undefined where it could not resolve one.
 */
export declare function seenRevisions(application: Application, wanted?: Wanted): readonly (string | undefined)[];
/** The revision that the last comparison saw; of several that differ, the one that is not wanted. */
export declare function seenRevision(application: Application, wanted?: Wanted): string | undefined;
/** The revision that was compared with the cluster: with a hydrator the hydrated one, else what was seen. */
export declare function comparedRevision(application: Application, wanted: Wanted): string | undefined;
/** What is deployed: the revision of the newest entry of the history. */
export declare function deployedRevision(application: Application, wanted: Wanted): string | undefined;
