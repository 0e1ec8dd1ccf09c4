import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
/** One application that a step is about. */
export interface Target {
    readonly ref: ApplicationRef;
    /** As it was when it was found; undefined where it was not read, or could not be. */
    readonly application: Application | undefined;
    /** True for one that another deploys, or that is not there yet: it may still have to be created. */
    readonly mayBeMissing: boolean;
    /** What is expected of a child, in place of the run's own revision: undefined for whatever it follows. */
    readonly inherited?: {
        readonly revision: string | undefined;
    };
}
/** The applications of a step, or why there are none. */
export type Found = {
    readonly kind: 'found';
    readonly targets: readonly Target[];
} | {
    readonly kind: 'failed';
    readonly result: StepResult;
};
/** How many applications are read at a time. */
export declare const readsAtOnce = 10;
/**
 * The applications that a text and the inputs `selector` and `project` stand for. Names must match those inputs too, patterns
 * stand for all that do. One name alone is taken as it is: whoever uses it reads it.
 */
export declare function findTargets(text: string, context: StepContext): Promise<Found>;
/** What Argo CD answers for an application that is not there: 404, or 403 where it does not tell. */
export declare function isAbsence(error: AdapterError): boolean;
