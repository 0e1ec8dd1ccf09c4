import type { Application, Operation } from '../core/argocd/application.js';
import type { SyncWindowState } from '../core/argocd/api-json.js';
import type { SelectedResource } from '../core/argocd/selection.js';
import type { RevisionRelation } from '../core/argocd/assess.js';
import type { ObjectEvent, TreeNode } from '../core/argocd/diagnosis.js';
import type { JsonObject } from '../core/json.js';
/** Everything the engine reaches outside itself through, besides the clock. All of it throws AdapterError only. */
export interface Ports {
    readonly random: RandomPort;
    readonly git: GitPort;
    readonly argocd: ArgocdPort;
    readonly messages: MessagePort;
    readonly checks: CheckPort;
    readonly commands: CommandPort;
    readonly configRepository: ConfigRepositoryPort;
    /** There where changes go by pull request. */
    readonly pullRequests?: PullRequestPort;
}
export interface RandomPort {
    /** A version 4 UUID. */
    uuid(): string;
    /** In [0, 1), for the jitter of pauses. */
    fraction(): number;
}
/** The repository that the run is for, checked out at the workspace. */
export interface GitPort {
    /** The commit checked out. */
    head(): Promise<{
        readonly sha: string;
        readonly branch: string | undefined;
    }>;
    /** The commit of a hash, or of a branch or tag that is here. Throws `not-found` for one that the repository does not have. */
    commit(revision: string): Promise<CommitInfo>;
    /**
     * Paths that differ between the two commits (deleted ones apart), relative to the repository root.
     * Without `base`, against the first parent, or all files for a root commit. Deepens a shallow clone where it must.
     */
    changedFiles(head: string, base?: string): Promise<{
        readonly changed: readonly string[];
        readonly deleted: readonly string[];
    }>;
    /** Paths of the regular files at a commit: links and submodules are none. */
    files(sha: string): Promise<readonly string[]>;
    /** Texts (UTF-8) by path as they are in a commit. Left out is what `files` does not have, and a file of more than 20 MiB. */
    readTexts(sha: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
    /** URL of the remote `origin`, without credentials; undefined where there is none. */
    originUrl(): Promise<string | undefined>;
    /**
     * How `seen` stands to `ours` in history: `descendant` means that `seen` contains `ours`, `reverted` that it also takes it back.
     * Fetches what is missing; `unknown` when it cannot be told.
     */
    relation(ours: string, seen: string): Promise<RevisionRelation>;
    /**
     * Reverts exactly one commit on top of the branch as it is now at the remote, in a throw-away clone
     * deep enough to hold the commit's parent, and pushes by fast-forward only. Looked up by its trailer first,
     * so that a second call returns the revert that the first one made.
     */
    revert(request: RevertRequest): Promise<RevertResult>;
}
export interface CommitInfo {
    readonly sha: string;
    readonly parents: readonly string[];
    readonly author: string;
    readonly subject: string;
}
export interface RevertRequest {
    readonly sha: string;
    readonly branch: string;
    readonly reason: string;
    readonly runId: string;
}
export interface RevertResult {
    readonly revertSha: string;
    /** The commit whose content the revert restores: the reverted commit's first parent. */
    readonly restoredSha: string;
    readonly alreadyReverted: boolean;
}
/** The repository that a run writes to, on a server; nothing of the workspace gets into its commits. */
export interface ConfigRepositoryPort {
    /**
     * The newest commit of a branch, of the default branch where none is given, and its files: all, or those at or below some
     * paths. Throws `not-found` for a branch that is not there.
     */
    head(branch: string | undefined, within?: readonly string[]): Promise<BranchState>;
    /**
     * Commits on top of a state and brings it to `change.branch` by fast-forward only (a new branch begins at the state);
     * `moved` when that branch has another head by now. An error that is `ambiguous` must be looked up by `findRun`.
     */
    commit(state: BranchState, change: RepositoryChange): Promise<{
        readonly kind: 'landed';
        readonly sha: string;
    } | {
        readonly kind: 'moved';
    }>;
    /** Makes a tag with a message on a commit of a branch; `there` when that commit has it already. Throws `conflict` when it is on another one: tags are not moved. */
    tag(request: TagRequest): Promise<'made' | 'there'>;
    /** The newest commit with the trailer `Osop-Run: <mark>` among the latest of a branch. */
    findRun(branch: string, mark: string): Promise<string | undefined>;
}
/** A branch at one commit. Links and submodules are not among the paths. */
export interface BranchState {
    readonly branch: string;
    readonly sha: string;
    /** Files and folders whose paths are known for certain; `''` is all of the repository. Further paths may be known as well. */
    readonly within: readonly string[];
    readonly paths: readonly string[];
    /** The same state with the paths at and below further files and folders. */
    readonly widen: (within: readonly string[]) => Promise<BranchState>;
    /** Makes texts ready that `read` will be asked for, all at once. */
    readonly load: (paths: readonly string[]) => Promise<void>;
    /** Undefined for what is not there, was not loaded, is larger than 20 MiB or is no UTF-8, which could not be written back as it was. */
    readonly read: (path: string) => string | undefined;
}
/** `message` is the whole of it. */
export interface TagRequest {
    readonly name: string;
    readonly sha: string;
    readonly branch: string;
    readonly message: string;
    readonly author?: RepositoryChange['author'];
}
/** Texts by path, new or in place of what is there, in one commit. */
export interface RepositoryChange {
    readonly branch: string;
    readonly files: ReadonlyMap<string, string>;
    /** Whole message, trailers included. */
    readonly message: string;
    readonly author?: {
        readonly name: string;
        readonly email: string;
    } | undefined;
}
/** Pull requests of the repository that a run writes to. */
export interface PullRequestPort {
    /** The branch of the newest open pull request into `base` that is called `stem`, or `stem-` and eight hexadecimal digits; undefined where none is open. */
    findHead(wanted: {
        readonly stem: string;
        readonly base: string;
    }): Promise<string | undefined>;
    /**
     * The open pull request from `head` into `base`, made where there is none, with this title and body and at least these labels.
     * Labels and auto-merge are extras: where the server refuses them, `note` says so and the pull request stands.
     * An `ambiguous` error may be answered by calling again: what is there is found.
     */
    open(request: PullRequestRequest): Promise<PullRequestResult>;
}
/** `head` and `base` are branches of the one repository. The body is Markdown. */
export interface PullRequestRequest {
    readonly head: string;
    readonly base: string;
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
    /** How to merge once every rule is met; absent leaves that to people. */
    readonly autoMerge?: 'merge' | 'squash' | 'rebase' | undefined;
}
export interface PullRequestResult {
    readonly number: number;
    /** For people. */
    readonly url: string;
    /** False where it was open already. */
    readonly created: boolean;
    readonly autoMergeEnabled: boolean;
    /** What could not be done besides, in the server's words. */
    readonly note?: string;
}
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
    /** The objects that the application has in the cluster. */
    resourceTree(ref: ApplicationRef, signal?: AbortSignal): Promise<readonly TreeNode[]>;
    /** Events of one object of the tree, in no particular order. */
    events(ref: ApplicationRef, object: TreeNode, signal?: AbortSignal): Promise<readonly ObjectEvent[]>;
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
export interface SyncRequest {
    /** Absent: the target revision of the Application. */
    readonly revision?: string;
    /** With several sources: positions, from 1, and the revision of each; the others keep their target revisions. */
    readonly sourcePositions?: readonly number[];
    readonly revisions?: readonly string[];
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
/** Outgoing messages. The URL comes from the inputs, never from a workflow file. */
export interface MessagePort {
    post(url: string, body: JsonObject, signal?: AbortSignal): Promise<void>;
}
/** Servers that checks ask. Which may be asked is decided before; credentials are the adapter's. */
export interface CheckPort {
    /** Status and body (at most 1 MiB) of a GET, whatever the status. A redirect is an error. */
    get(url: string, signal?: AbortSignal): Promise<{
        readonly status: number;
        readonly body: string;
    }>;
}
/** Programs of the machine, for `cli` nodes. Runs without the secrets of this process. */
export interface CommandPort {
    run(request: {
        readonly command: string;
        readonly env: Readonly<Record<string, string>>;
        readonly signal?: AbortSignal;
    }): Promise<{
        readonly exitCode: number;
        readonly stdout: string;
        readonly stderr: string;
    }>;
}
