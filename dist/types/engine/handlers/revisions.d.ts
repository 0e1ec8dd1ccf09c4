import type { Application } from '../../core/argocd/application.js';
import type { RevisionRelation } from '../../core/argocd/assess.js';
import { type Wanted } from '../../core/argocd/tracked-revision.js';
import type { StepContext } from './context.js';
/** The revision with where it was pushed to, by which it is found among several sources. */
export declare function wantedOf(revision: string | undefined, { facts, commit }: Pick<StepContext, 'facts' | 'commit'>): Wanted;
/** How what Argo CD last compared with stands to what is wanted. */
export interface SeenRevision {
    /** What git or the chart had; of several sources, one that is not ours. */
    readonly seen: string | undefined;
    /** What was compared with the cluster: another one than `seen` only where manifests are hydrated. */
    readonly compared: string | undefined;
    readonly relation: RevisionRelation;
    readonly hydratedRelation: RevisionRelation | undefined;
    /** True where what was compared is ours or contains it. */
    readonly covers: boolean;
}
/** Compares revisions. */
export declare class Relations {
    private readonly context;
    constructor(context: StepContext);
    /** Of an Application's revisions to the wanted one. */
    compare(application: Application, wanted: Wanted): Promise<SeenRevision>;
    /** Of one revision to another. */
    of(ours: string, seen: string | undefined): Promise<RevisionRelation>;
}
