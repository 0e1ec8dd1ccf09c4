import type { Application } from '../core/argocd/application.js';
import type { Evidence } from '../core/argocd/evidence.js';
import type { Baseline } from '../core/argocd/baseline.js';
import type { ApplicationRef } from './ports.js';
/**
 * How far the deployment of one application has come in this run. `untouched` ended before anything was
 * asked of the cluster and `refused` was refused by it; of `unchecked` is not known how it ended, because Argo CD
 * could not be asked, so that nothing is undone blindly; `unchanged` was live before; `requested` means
 * that something has been asked of the cluster, so that a failure must be undone; `not-begun` came after one that failed.
 */
export type DeploymentState = 'untouched' | 'unchecked' | 'unchanged' | 'requested' | 'healthy' | 'failed' | 'rolled-back' | 'rollback-failed' | 'refused' | 'superseded' | 'not-begun';
/** What this run did to one application: recorded as it happens, so that undoing follows facts. */
export interface Deployment {
    readonly app: ApplicationRef;
    readonly revision: string | undefined;
    /** `own` for one that follows something else than the run's commit, as a child at a tag does: what its declaration names counts. */
    readonly follows: 'run' | 'own';
    /** The commit that the revision was hydrated to, where Argo CD hydrates manifests: it is what the history names. */
    readonly hydratedRevision: string | undefined;
    readonly baseline: Baseline | undefined;
    readonly autoSynced: boolean;
    /** Whether our sync pruned; a rollback then prunes too, so that it restores what was there. */
    readonly prune: boolean;
    readonly state: DeploymentState;
    /** Value of the info that marks our sync operation. */
    readonly operation: string | undefined;
    /** The last reading of it. */
    readonly application: Application | undefined;
    readonly causes: readonly string[];
    /** What was found when it failed, before anything was undone. */
    readonly evidence: Evidence | undefined;
    readonly startedMs: number;
    readonly endedMs: number | undefined;
    readonly strategy: 'argocd' | 'git-revert' | undefined;
    readonly revertSha: string | undefined;
    /** The revision that runs after a rollback. */
    readonly liveRevision: string | undefined;
    /** The newer commit for which nothing was deployed. */
    readonly successor: Successor | undefined;
    /** What a rollback by hand goes back from, once it has begun. */
    readonly left: string | undefined;
    /** Of a rollback that went through and was not proven to have helped: whether it is known that it did not. */
    readonly unproven: 'unhealthy' | 'unknown' | undefined;
    /** What a rollback has changed beside what it is for, in words: it may fail after that. */
    readonly changed: readonly string[];
    /** Whether somebody has been told that the rollback failed, or an attempt to tell is on record. */
    readonly failureTold: boolean;
    /** Lines that the reader of the report must not miss. */
    readonly notices: readonly string[];
}
/** What a commit that was deployed in the place of ours, and contains it, means for an application. */
export interface Successor {
    readonly revision: string;
    /** `reverts` takes ours back; `same` changes nothing of this application; of `unknown` that could not be found out. */
    readonly effect: 'reverts' | 'changes' | 'same' | 'unknown';
    /** How that is known, or why it is not. */
    readonly why: string;
}
/** The deployments of a run by application. */
export declare class Deployments {
    private readonly byApp;
    private readonly selections;
    private readonly places;
    private readonly successors;
    private readonly startedMs;
    private readonly redact;
    /**
     * Of an application on which the first fact is not when it began, it is when the run did, in monotonic milliseconds. Secrets are
     * taken out of causes as they come: some are cut for a headline, and half of a secret would not be found.
     */
    constructor(startedMs?: number, redact?: (text: string) => string);
    /** Keeps which applications a text such as `web-*` stood for in a sync, their children included, for the steps after it. */
    select(text: string, apps: readonly ApplicationRef[]): void;
    /** The applications that a sync found for the text; undefined where none has asked. */
    selected(text: string): readonly ApplicationRef[] | undefined;
    /** What is known of a newer commit in the place of `ours`. */
    successor(app: ApplicationRef, ours: string, revision: string): Successor | undefined;
    /** Keeps it: two commits are what they are. What is not known may be by the next time. */
    keepSuccessor(app: ApplicationRef, ours: string, successor: Successor): void;
    get(app: ApplicationRef): Deployment | undefined;
    /** In the order in which they were announced. */
    all(): readonly Deployment[];
    /** Keeps the places of applications that are deployed at the same time, whichever of them has something to record first. */
    announce(apps: readonly ApplicationRef[]): void;
    /** Records new facts on an application, creating its entry where there is none. */
    update(app: ApplicationRef, facts: Partial<Omit<Deployment, 'app'>> & {
        readonly startedMs?: number;
    }): Deployment;
}
/**
 * Those that go back where one of them has failed, as the input `rollback-scope` says. What is reverted in git goes back wherever
 * it was deployed from there, so that `failed` has those as well.
 */
export declare function inScope(deployments: readonly Deployment[], scope: 'all' | 'failed'): readonly Deployment[];
/** `name`, or `namespace/name` for an application outside the control plane's namespace. */
export declare function parseApplicationRef(text: string): ApplicationRef;
