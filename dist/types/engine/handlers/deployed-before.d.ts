import { type Application } from '../../core/argocd/application.js';
import type { Wanted } from '../../core/argocd/tracked-revision.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
/**
 * A revision that somebody went back from is not deployed again unless it is named: it would be rolled back again. Where an
 * earlier attempt of this run was what went back, that is finished in place of a deployment: its rollback follows.
 */
export declare function deployedBefore(ref: ApplicationRef, application: Application, { wanted, context }: {
    readonly wanted: Wanted;
    readonly context: StepContext;
}): Promise<StepResult | undefined>;
/** A sync that failed is not in the history: in a rerun Argo CD's events may tell what an earlier attempt has done about it. */
export declare function failedBefore(ref: ApplicationRef, application: Application, { revision, context }: {
    readonly revision: string;
    readonly context: StepContext;
}): Promise<string | undefined>;
