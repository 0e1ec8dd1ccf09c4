import { type Application, type OperationState, type ResourceStatus } from './application.js';
/**
 * How the revision that Argo CD compared with stands to ours in git history. `descendant` contains ours;
 * `reverted` does too, but a commit in between takes ours back.
 */
export type RevisionRelation = 'same' | 'descendant' | 'reverted' | 'ancestor' | 'diverged' | 'unknown';
/** What must be true of an Application before its health counts as ours. */
export interface Expectation {
    /**
     * `live`: git's revision is live, Synced and healthy. `rolled-back`: an operation brought an older
     * revision back; the Application is then OutOfSync against the branch, which is expected.
     */
    readonly kind: 'live' | 'rolled-back';
    /** The commit (or, rolled back, the older revision) that must run; undefined accepts any. */
    readonly revision: string | undefined;
    readonly allowSuspended: boolean;
    /** `metadata.uid` when the run began; another one means that the Application was created anew. */
    readonly uid: string | undefined;
}
/** One fresh reading of an Application, with what only the caller can know about it. */
export interface Observation {
    readonly application: Application;
    /** Of `seenRevision(application)` to the expected revision. */
    readonly relation: RevisionRelation;
    /** True when it was read by a refresh asked for after the last operation had ended. */
    readonly afterOperation: boolean;
    /**
     * True when Application and resources disagreed before the last refresh too: then it is no delay, but a
     * resource that Argo CD leaves out of its verdict (`argocd.argoproj.io/ignore-healthcheck`).
     */
    readonly disagreementStands?: boolean;
}
/** What one observation says. `waiting` may still become anything. */
export type Assessment = {
    readonly verdict: 'healthy';
    readonly message: string;
} | {
    readonly verdict: 'waiting';
    readonly on: 'operation' | 'revision' | 'comparison' | 'refresh' | 'sync' | 'health' | 'agreement';
    readonly message: string;
} | {
    readonly verdict: 'degraded';
    readonly terminal: boolean;
    readonly message: string;
} | {
    readonly verdict: 'failed';
    readonly cause: 'operation' | 'superseded' | 'deleted';
    readonly message: string;
};
/** The commit that the last comparison used; undefined where Argo CD only has a branch name or nothing. */
export declare function seenRevision(application: Application): string | undefined;
/** True while an operation is requested or runs; a pause between retries (`Running` with `finishedAt`) counts. */
export declare function isOperationBusy(application: Application): boolean;
/**
 * Judges one observation against what is expected: revision, operation, comparison, sync and only then
 * health, so that health left over from before can never pass.
 */
export declare function assess(expectation: Expectation, observation: Observation): Assessment;
/** Resources that are Degraded or Missing, in Argo CD's order. Hooks that a failed sync has left behind are none of the application's. */
export declare function unhealthyResources(application: Application): readonly ResourceStatus[];
/** `Deployment shop/web: Degraded: message`, one line. */
export declare function describeResource(resource: ResourceStatus): string;
/** Phase, message and the resources that failed, as one line. */
export declare function describeOperationFailure(state: OperationState): string;
/** The first seven characters of a commit, as git abbreviates it. */
export declare function short(revision: string): string;
