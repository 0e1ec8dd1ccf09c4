import type { Application } from '../../core/argocd/application.js';
import { type Evidence } from '../../core/argocd/evidence.js';
import type { Wanted } from '../../core/argocd/tracked-revision.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
/** The application that failed, as it was seen last, and what should run. */
export interface Failed {
    readonly ref: ApplicationRef;
    readonly application: Application | undefined;
    readonly wanted: Wanted;
}
/**
 * Looks at what failed before anything is undone. Never fails and never takes longer than 15 s: what could not be had is
 * said. Done once for each application. Undefined where there is nothing to look at, in a rollback and after a cancellation.
 */
export declare function collectEvidence({ ref, application, wanted }: Failed, context: StepContext): Promise<Evidence | undefined>;
/** A failed result with what can be found out about it, as long as it is as it failed. */
export declare function explained(ref: ApplicationRef, result: StepResult, context: StepContext): Promise<StepResult>;
