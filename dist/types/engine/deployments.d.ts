import type { Application } from '../core/argocd/application.js';
import type { Evidence } from '../core/argocd/evidence.js';
import type { Baseline } from '../core/argocd/rollback-target.js';
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
    /** Lines that the reader of the report must not miss. */
    readonly notices: readonly string[];
}
/** The deployments of a run by application. */
export declare class Deployments {
    private readonly byApp;
    private readonly selections;
    /** Keeps which applications a text such as `web-*` stood for in a sync, their children included, for the steps after it. */
    select(text: string, apps: readonly ApplicationRef[]): void;
    /** The applications that a sync found for the text; undefined where none has asked. */
    selected(text: string): readonly ApplicationRef[] | undefined;
    get(app: ApplicationRef): Deployment | undefined;
    all(): readonly Deployment[];
    /** Records new facts on an application, creating its entry where there is none. */
    update(app: ApplicationRef, facts: Partial<Omit<Deployment, 'app'>> & {
        readonly startedMs?: number;
    }): Deployment;
}
/** `name`, or `namespace/name` for an application outside the control plane's namespace. */
export declare function parseApplicationRef(text: string): ApplicationRef;
