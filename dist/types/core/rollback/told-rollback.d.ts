import type { HistoryEntry } from '../argocd/application.js';
import type { ObjectEvent } from '../argocd/diagnosis.js';
/**
 * Says so where Argo CD's events tell that a revision was synced, and that after it a rollback was asked for to what had been
 * there before. The history has only what succeeded: of a sync that failed nothing else is left once it was rolled back. Texts:
 * logAppEvent in server/application/application.go of argo-cd.
 *
 * @param history the Application's, to know what a rollback led to: one that it does not have any more is older than all others
 */
export declare function toldRollback(revision: string, events: readonly ObjectEvent[], history: readonly HistoryEntry[]): string | undefined;
