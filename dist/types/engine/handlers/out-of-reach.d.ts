import type { Application } from '../../core/argocd/application.js';
import type { RevisionRelation } from '../../core/argocd/assess.js';
import { type OutOfReach } from '../../core/argocd/target-revision.js';
import { type Wanted } from '../../core/argocd/tracked-revision.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';
/** Judges readings one after the other: what is out of reach counts at once where that is for good, else once it has stayed so. */
export declare class ReachJudge {
    private readonly context;
    private sinceMs;
    constructor(context: StepContext);
    /** Why the wanted commit does not come to the application; undefined where it may, or where that is to be seen. */
    judge(application: Application, wanted: Wanted, relation: RevisionRelation): OutOfReach | undefined;
    /** True while a later reading may be another one. */
    get isEarly(): boolean;
}
/**
 * Looks at git anew, before anything is asked for: whether the application follows something that never has the commit. Asks
 * nothing more of those that follow the default branch, or the commit's own.
 */
export declare function whyNeverReached(ref: ApplicationRef, wanted: Wanted, context: StepContext): Promise<OutOfReach | undefined>;
