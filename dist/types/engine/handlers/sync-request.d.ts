import type { Application } from '../../core/argocd/application.js';
import { type Wanted } from '../../core/argocd/tracked-revision.js';
import type { SyncRequest } from '../ports.js';
import type { StepContext } from './context.js';
/** The request of a sync as the inputs want it. Throws `refused` where they choose resources that the Application does not have. */
export declare function syncRequest(application: Application, { wanted, prune, mark }: {
    readonly wanted: Wanted;
    readonly prune: boolean;
    readonly mark: string;
}, { settings }: StepContext): SyncRequest;
/**
 * The revision that an application is to have where no step says so: the run's commit, the input, or the commit of the
 * event where the application follows that very branch. Undefined for whatever it follows.
 */
export declare function expectedRevision(application: Application, { commit, settings, facts }: StepContext): string | undefined;
