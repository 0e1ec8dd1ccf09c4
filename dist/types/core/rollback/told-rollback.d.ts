import type { ObjectEvent } from '../argocd/diagnosis.js';
/**
 * Says so where Argo CD's events tell that a revision was synced, and that a rollback was asked for after it. The history has only
 * what succeeded: of a sync that failed nothing else is left once it was rolled back. Texts: logAppEvent in
 * server/application/application.go of argo-cd.
 */
export declare function toldRollback(revision: string, events: readonly ObjectEvent[]): string | undefined;
