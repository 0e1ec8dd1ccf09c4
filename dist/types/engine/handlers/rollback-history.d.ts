import type { Application } from '../../core/argocd/application.js';
import type { Baseline } from '../../core/argocd/baseline.js';
import { type Wanted } from '../../core/argocd/tracked-revision.js';
import { type HistoryRow } from '../../core/rollback/history.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';
type Reading = Pick<StepContext, 'ports' | 'signal' | 'clock'>;
/** The Application as it was read just now, the revision that is deployed or to be gone back from, and the state before the run. */
export interface HistoryQuestion {
    readonly application: Application;
    readonly wanted: Wanted;
    readonly baseline: Baseline | undefined;
}
/**
 * The history of an Application, newest first, with what Argo CD's events and git say of each entry. What cannot be asked
 * is no error: the rows then say that it is not known. Throws only once the signal is aborted.
 */
export declare function readHistory(ref: ApplicationRef, { application, wanted, baseline }: HistoryQuestion, context: Reading): Promise<readonly HistoryRow[]>;
/** What is of use to a rollback and must not hold it up: asked for some seconds, and told why it could not be had. Throws only once the signal is aborted. */
export declare function inTime<T>({ signal, clock }: Reading, ask: (signal: AbortSignal) => Promise<T>): Promise<T | {
    readonly kind: 'unread';
    readonly why: string;
}>;
export {};
