import type { HistoryEntry } from '../../core/argocd/application.js';
import type { JsonObject } from '../../core/json.js';
import type { Problem } from '../../core/problem.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
/** What an application went back to. */
export interface Restored {
    /** What was live before it. */
    readonly from: string | undefined;
    readonly revision: string | undefined;
    readonly strategy: 'argocd' | 'git-revert';
    readonly entry: HistoryEntry | undefined;
    readonly reason: string;
    readonly revertSha: string | undefined;
}
/** Outputs of a rollback that was carried out. */
export declare function rollbackOutputs(ref: ApplicationRef, restored: Restored, { verified, status, message }: {
    readonly verified: boolean;
    readonly status: string;
    readonly message: string;
}): JsonObject;
/** There is nothing to do, or it must not be done: no failure of its own. */
export declare function notRolledBack(ref: ApplicationRef, reason: string): StepResult;
/** What was asked for cannot be, and nothing was changed. `refused` is what Argo CD or git does not permit. */
export declare function refusedRollback(ref: ApplicationRef, problem: Problem, { refused }?: {
    readonly refused?: boolean;
}): StepResult;
/** Why a rollback failed. */
export interface RollbackFailure extends Problem {
    /** The same for a headline, which says already what was being done; the message where absent. */
    readonly because?: string;
    /** What to do next, where that is not to be found out. */
    readonly next?: string;
}
/** It should have gone back and has not: a person has to look, and is told what git has, what runs, and what to type. */
export declare function failedRollback(ref: ApplicationRef, { because, next, ...problem }: RollbackFailure, context: StepContext): Promise<Extract<StepResult, {
    kind: 'failed';
}>>;
/** By hand, from the first change on: whatever ends it before it is proved, somebody has to look. */
export declare function beginRollback({ ref, badRevision }: {
    readonly ref: ApplicationRef;
    readonly badRevision: string | undefined;
}, { deployments, settings }: StepContext): void;
