import { type ApplicationCondition, type Operation } from '../core/argocd/application.js';
import type { Comparison } from './comparison.js';
import type { DesiredState } from './desired-state.js';
import type { SyncWindow } from './options.js';
import { type StoredApplication } from './stored-application.js';
/** What a comparison leads to where the Application syncs by itself. `declined` without a condition is silent. */
export type AutoSyncDecision = {
    readonly kind: 'start';
    readonly operation: Operation;
} | {
    readonly kind: 'declined';
    readonly condition?: Omit<ApplicationCondition, 'lastTransitionTime'>;
};
export interface AutoSyncQuestion {
    readonly application: StoredApplication;
    readonly desired: DesiredState;
    readonly comparison: Comparison;
    readonly windows: readonly SyncWindow[];
    readonly now: Date;
}
/** Source: autoSync and alreadyAttemptedSync in controller/appcontroller.go of argo-cd. */
export declare function decideAutoSync(question: AutoSyncQuestion): AutoSyncDecision;
