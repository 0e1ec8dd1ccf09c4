import type { Application, Operation } from '../core/argocd/application.js';
import type { SyncWindowState } from '../core/argocd/api-json.js';
import type { ManagedResource } from '../core/argocd/managed-resources.js';
import type { SelectedResource } from '../core/argocd/selection.js';
import type { ObjectEvent, TreeNode } from '../core/argocd/diagnosis.js';
import type { JsonObject } from '../core/json.js';
/** `name`, and the namespace for an Application outside the control plane's. */
export interface ApplicationRef {
    readonly name: string;
    readonly namespace?: string;
}
/** One Argo CD server, the one named in the inputs. */
export interface ArgocdPort {
    /** `https://host[/root]`, for links. */
    readonly serverUrl: string;
    /** Reads the Application from Kubernetes; with `refresh`, after a comparison that resolves the branch anew. */
    get(ref: ApplicationRef, options?: {
        readonly refresh?: 'normal' | 'hard';
        readonly timeoutMs?: number;
        readonly signal?: AbortSignal;
    }): Promise<Application>;
    /** Starts an operation. Never repeated by the adapter: an `ambiguous` error must be looked up by `infos`. */
    sync(ref: ApplicationRef, request: SyncRequest, signal?: AbortSignal): Promise<Application>;
    /** Starts Argo CD's own rollback. Never repeated by the adapter. */
    rollback(ref: ApplicationRef, request: {
        readonly id: number;
        readonly prune: boolean;
    }, signal?: AbortSignal): Promise<Application>;
    /** Asks to end the running operation (`DELETE …/operation`); it ends some time later. */
    terminate(ref: ApplicationRef, signal?: AbortSignal): Promise<void>;
    /** The objects that Argo CD renders at these revisions, values of Secrets masked; nothing is deployed. With a hydrator, of the dry source. */
    manifests(ref: ApplicationRef, at: PinnedRevisions, signal?: AbortSignal): Promise<readonly JsonObject[]>;
    /** The objects that the application has in the cluster. */
    resourceTree(ref: ApplicationRef, signal?: AbortSignal): Promise<readonly TreeNode[]>;
    /** Both sides of every object that it manages. Only a read: where nobody has compared yet, Argo CD does so before it answers. */
    managedResources(ref: ApplicationRef, signal?: AbortSignal): Promise<readonly ManagedResource[]>;
    /** Events of one object of the tree, in no particular order. */
    events(ref: ApplicationRef, object: TreeNode, signal?: AbortSignal): Promise<readonly ObjectEvent[]>;
    /**
     * Events of the Application itself, in no particular order: its operations, and changes of its health and sync status.
     * Kubernetes keeps them for an hour, where nobody said otherwise.
     */
    applicationEvents(ref: ApplicationRef, signal?: AbortSignal): Promise<readonly ObjectEvent[]>;
    /** One object of the tree as Kubernetes has it; values of Secrets are masked by the server. */
    liveObject(ref: ApplicationRef, object: TreeNode, signal?: AbortSignal): Promise<JsonObject>;
    /** The end of the log of a container. Ends early, and says so, where the signal or the size cuts it off after a line has come. */
    logs(ref: ApplicationRef, request: LogRequest, signal: AbortSignal): Promise<ContainerLog>;
    /**
     * Runs an action of Argo CD on an object of the tree (`resume`, `abort`, `restart`, …). Never repeated by the adapter: an
     * `ambiguous` error must be looked up by `liveObject`.
     */
    runAction(ref: ApplicationRef, object: TreeNode, action: string, signal?: AbortSignal): Promise<void>;
    /** The Applications that the caller may see and that match; what may not be seen is absent without a word. Not for decisions: `get` again. */
    list(query: ApplicationQuery, signal?: AbortSignal): Promise<readonly Application[]>;
    /** What an ApplicationSet has made. With `generate`, the server is asked what it should make now, which changes nothing. */
    applicationSet(ref: ApplicationRef, options: {
        readonly generate: boolean;
        readonly signal?: AbortSignal;
    }): Promise<ApplicationSetState>;
    /** The Applications that an ApplicationSet would make, which nothing keeps (RBAC: `applicationsets, create`). The server asks clusters and hosts for it. */
    generate(applicationSet: JsonObject, signal?: AbortSignal): Promise<readonly JsonObject[]>;
    /** Whether the sync windows of its project let the Application be synced now. */
    syncWindows(ref: ApplicationRef, signal?: AbortSignal): Promise<SyncWindowState>;
    /** Confirms the pruning that an operation waits for: its resources ask for it by `Prune=confirm`. Can be repeated. */
    confirmPruning(ref: ApplicationRef, at: Date, signal?: AbortSignal): Promise<void>;
    /**
     * The Applications each time the server's one stream reports a change; others than those named may be among them.
     * Ends when the stream ends or fails: the caller polls beside it and opens it again. Never decide on what it
     * yields: `get` again.
     */
    watch(applications: readonly ApplicationRef[], signal: AbortSignal): AsyncIterable<Application>;
}
/** Which log to read; an empty container is the only one of the pod. `previous` is that of the container before its last start. */
export interface LogRequest {
    readonly pod: Pick<TreeNode, 'namespace' | 'name'>;
    readonly container: string;
    readonly previous: boolean;
    /** How many of the last lines. */
    readonly lines: number;
}
/** Oldest line first. `refusal` is what Kubernetes said in place of a log. */
export interface ContainerLog {
    readonly lines: readonly string[];
    readonly cutOff: boolean;
    readonly refusal?: string;
}
/** A label selector of Kubernetes, and names of projects. */
export interface ApplicationQuery {
    readonly selector?: string;
    readonly projects?: readonly string[];
}
/** `expected` is undefined where the server may not be asked; `error` is what keeps the set from its work. */
export interface ApplicationSetState {
    readonly applications: readonly ApplicationRef[];
    readonly expected: readonly ApplicationRef[] | undefined;
    readonly error: string | undefined;
}
/** Revisions in place of the target ones. */
export interface PinnedRevisions {
    /** Absent: the target revision of the Application. */
    readonly revision?: string;
    /** With several sources: positions, from 1, and the revision of each; the others keep their target revisions. */
    readonly sourcePositions?: readonly number[];
    readonly revisions?: readonly string[];
}
export interface SyncRequest extends PinnedRevisions {
    readonly prune?: boolean;
    readonly dryRun?: boolean;
    /** Without hooks, or deleting what cannot be changed; Argo CD's own way where absent. */
    readonly strategy?: JsonObject;
    /** Only these; absent for all. */
    readonly resources?: readonly SelectedResource[];
    /** In place of the Application's own; absent to keep those. */
    readonly syncOptions?: readonly string[];
    readonly infos: NonNullable<Operation['info']>;
}
