import type { ApplicationCondition, ApplicationSource } from '../core/argocd/application.js';
import type { Comparison } from './comparison.js';
import type { DesiredState } from './desired-state.js';
import { type StoredApplication, type StoredStatus } from './stored-application.js';
/** A finished comparison and what it was about. */
export interface ComparisonResult {
    readonly startedAt: Date;
    readonly now: Date;
    readonly sources: readonly ApplicationSource[];
    readonly multiSource: boolean;
    readonly destination: StoredApplication['spec']['destination'];
    readonly desired: DesiredState;
    readonly comparison: Comparison;
    readonly found: readonly Omit<ApplicationCondition, 'lastTransitionTime'>[];
    readonly images: readonly string[];
    /** False for comparisons with the revision of last time. */
    readonly movesReconciledAt: boolean;
}
/** The status after a comparison; what the comparison does not concern stays. */
export declare function comparedStatus(before: StoredStatus, result: ComparisonResult): StoredStatus;
