import type { Application } from '../../core/argocd/application.js';
import { type Wanted } from '../../core/argocd/tracked-revision.js';
import type { Successor } from '../deployments.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';
type Asking = Pick<StepContext, 'deployments' | 'ports' | 'run' | 'clock'>;
/**
 * What was deployed last, if it is newer than the revision and contains it. It takes the place of ours only if it changes the
 * application: a config repository has commits for others all the time. Only then anything is asked.
 */
export declare function successorOf(ref: ApplicationRef, application: Application, wanted: Wanted, context: Asking): Promise<Successor | undefined>;
/** Deployed revisions, back from the newest, that contain ours and are the same for the application: they are ours by another name. */
export declare function alikeRevisions(ref: ApplicationRef, application: Application, wanted: Wanted, context: Asking): Promise<readonly string[]>;
/** As `leftBehind`; where there may have been an earlier attempt, also of ours deployed by the name of a later commit that is the same for the application. */
export declare function leftBehindAlike(ref: ApplicationRef, application: Application, wanted: Wanted, context: Asking & Pick<StepContext, 'facts'>): Promise<string | undefined>;
/** Words for it, where it took the place of ours or nobody knows. */
export declare function successorWords({ revision, effect, why }: Successor, { ours, app }: {
    readonly ours: string | undefined;
    readonly app: string;
}): string;
export {};
