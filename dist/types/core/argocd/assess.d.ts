import { type DeclaredSources } from '../promote/declared-application.js';
import { type Application, type HistoryEntry, type OperationState } from './application.js';
import { type Wanted } from './tracked-revision.js';
/**
 * How the revision that Argo CD compared with stands to ours in git history. `descendant` contains ours;
 * `reverted` does too, but a commit in between takes ours back.
 */
export type RevisionRelation = 'same' | 'descendant' | 'reverted' | 'ancestor' | 'diverged' | 'unknown';
/** What must be true of an Application before its health counts as ours. */
export interface Expectation extends Wanted {
    /**
     * `live`: git's revision is live, Synced and healthy. `rolled-back`: an operation brought an older
     * revision back; the Application is then OutOfSync against the branch, which is expected.
     */
    readonly kind: 'live' | 'rolled-back';
    /** The commit or version (or, rolled back, the older revision) that must run; undefined accepts any. */
    readonly revision: string | undefined;
    readonly allowSuspended: boolean;
    /** `metadata.uid` when the run began; another one means that the Application was created anew. */
    readonly uid: string | undefined;
    /** The newest entry of the history when the run began: what was deployed after it is told from that. */
    readonly baseline?: HistoryEntry | undefined;
    /** A later commit that contains the revision and is the same for the application: deployed, it counts as the revision. */
    readonly alike?: string | undefined;
    /** The sources that its spec must have: what declares the Application was changed, and whoever deploys that has to bring it. */
    readonly sources?: DeclaredSources | undefined;
}
/** One fresh reading of an Application, with what only the caller can know about it. */
export interface Observation {
    readonly application: Application;
    /** Of `seenRevisions(application, expectation)` to the expected revision: the worst of them. */
    readonly relation: RevisionRelation;
    /** With a hydrator, of the commit that was compared to the one that ours was hydrated to. */
    readonly hydratedRelation?: RevisionRelation;
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
    readonly on: 'operation' | 'revision' | 'hydration' | 'comparison' | 'refresh' | 'sync' | 'health' | 'agreement';
    readonly message: string;
} | {
    readonly verdict: 'degraded';
    readonly terminal: boolean;
    readonly message: string;
} | {
    readonly verdict: 'failed';
    readonly cause: FailureCause;
    readonly message: string;
};
/**
 * Why it cannot become healthy any more: the operation failed; a commit that takes ours back took its place
 * (`superseded`); somebody went back to an older revision (`rolled-back`); the branch does not contain ours
 * (`diverged`); what it follows never has ours (`out-of-reach`, which only whoever waits can tell); deleted or created anew;
 * Argo CD was told not to look at it (`frozen`); its sources do not say which commit runs (`untracked`).
 */
export type FailureCause = 'operation' | 'superseded' | 'rolled-back' | 'diverged' | 'out-of-reach' | 'deleted' | 'frozen' | 'untracked';
/** Why Argo CD compares the application with git no more; undefined where it does. */
export declare function whyFrozen({ metadata }: Application): string | undefined;
/** True while an operation is requested or runs; a pause between retries (`Running` with `finishedAt`) counts. */
export declare function isOperationBusy(application: Application): boolean;
/**
 * Judges one observation against what is expected: revision, operation, comparison, sync and only then
 * health, so that health left over from before can never pass.
 */
export declare function assess(expectation: Expectation, observation: Observation): Assessment;
/** Phase, message and the resources that failed, as one line. */
export declare function describeOperationFailure(state: OperationState): string;
