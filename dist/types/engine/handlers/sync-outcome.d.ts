import { type Application, type OperationState } from '../../core/argocd/application.js';
import { type Wanted } from '../../core/argocd/tracked-revision.js';
import type { JsonObject } from '../../core/json.js';
import type { Successor } from '../deployments.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
/** The result of a sync by how its operation ended; undefined for one that another took the place of. */
export declare function operationResult(ref: ApplicationRef, { application, state, wanted }: {
    readonly application: Application;
    readonly state: OperationState | undefined;
    readonly wanted: Wanted;
}, context: StepContext): StepResult;
/** A newer commit that contains ours is deployed and changes the application, or nobody knows: that is its own run's to answer for. */
export declare function superseded({ ref, application, wanted, newer }: {
    readonly ref: ApplicationRef;
    readonly application: Application;
    readonly wanted: Wanted;
    readonly newer: Successor;
}, context: StepContext): StepResult;
/** Ours was taken back in git before it was deployed: what git has now is its own run's to deploy. */
export declare function takenBackMeanwhile({ ref, application, wanted, by }: {
    readonly ref: ApplicationRef;
    readonly application: Application;
    readonly wanted: Wanted;
    readonly by: string;
}, context: StepContext): StepResult;
/** The outputs of a sync step. */
export declare function syncOutputs(ref: ApplicationRef, application: Application, { changed, wanted }: {
    readonly changed: boolean;
    readonly wanted: Wanted;
}): JsonObject;
/** What a sync would do, for a dry run. */
export declare function plannedSync(ref: ApplicationRef, application: Application, { wanted, sync }: {
    readonly wanted: Wanted;
    readonly sync: 'auto' | 'always' | 'never';
}): StepResult;
/** The Application's page in Argo CD. */
export declare function applicationUrl(ref: ApplicationRef, context: Pick<StepContext, 'ports'>): string;
