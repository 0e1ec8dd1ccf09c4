import type { Application, HistoryEntry } from '../../core/argocd/application.js';
import type { Wanted } from '../../core/argocd/tracked-revision.js';
import type { RollbackTo } from '../../core/rollback/rollback-to.js';
import type { Deployment } from '../deployments.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext } from './context.js';
/** What is to be gone back from, and where to. */
export interface Leaving {
    readonly ref: ApplicationRef;
    readonly application: Application;
    readonly deployment: Deployment | undefined;
    readonly wanted: Wanted;
    readonly badRevision: string | undefined;
    /** Later commits that were deployed, contain the bad one, and are the same for the application: nowhere to go back to either. */
    readonly alike: readonly string[];
    readonly to: RollbackTo;
}
/** True for what is to be left, by whichever name it was deployed. */
export declare function isLeft(revision: string | undefined, { badRevision, alike }: Pick<Leaving, 'badRevision' | 'alike'>): boolean;
/** The entry of Argo CD's history to go back to, a commit that it does not have, or why there is neither. */
export type Goal = {
    readonly kind: 'entry';
    readonly entry: HistoryEntry;
    readonly revision: string | undefined;
    readonly reason: string;
    readonly warnings: readonly string[];
} | {
    readonly kind: 'commit';
    readonly revision: string;
    readonly reason: string;
    readonly warnings: readonly string[];
} | {
    readonly kind: 'none';
    readonly reason: string;
};
/** Chooses where to go back to, by what is known of each entry of the history. */
export declare function chooseGoal({ ref, application, deployment, badRevision, alike, to, wanted }: Leaving, context: StepContext): Promise<Goal>;
