import type { RevisionRelation } from '../core/argocd/assess.js';
import type { TakenCommit } from '../core/git/revert-message.js';
import type { KnownHealth } from '../core/rollback/history.js';
import type { ApplicationRef, ArgocdPort } from './argocd-port.js';
import type { ApplicationsPort } from './preview/ports.js';
import type { MessagePort, SlackPort, WebhookPort } from './message-ports.js';
export type * from './argocd-port.js';
/** Everything the engine reaches outside itself through, besides the clock. All of it throws AdapterError only. */
export interface Ports {
    readonly random: RandomPort;
    readonly git: GitPort;
    readonly argocd: ArgocdPort;
    /** There where Applications may be made and taken away. */
    readonly applications?: ApplicationsPort;
    readonly messages: MessagePort;
    /** There where a channel and a token for it are given. */
    readonly slack?: SlackPort;
    /** There where receivers are given. */
    readonly webhooks?: WebhookPort;
    /** Takes secrets out of what leaves for others: before it is cut, for half of a secret would not be found. */
    readonly redact?: (text: string) => string;
    readonly checks: CheckPort;
    readonly commands: CommandPort;
    readonly configRepository: ConfigRepositoryPort;
    /** There where changes go by pull request. */
    readonly pullRequests?: PullRequestPort;
    /** What the ledger says of revisions; there where one is named. */
    readonly earlierHealth?: EarlierHealthPort;
}
/** How earlier runs found an application's revisions. */
export interface EarlierHealthPort {
    /** By revision; empty where nothing is recorded. What is not as it was written is refused. */
    of(ref: ApplicationRef): Promise<ReadonlyMap<string, KnownHealth>>;
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
}
export interface CommitInfo {
    readonly sha: string;
    readonly parents: readonly string[];
    readonly author: string;
    readonly subject: string;
    /** When it was committed (RFC 3339); undefined where that is not known. */
    readonly at?: string;
}
/**
 * Commits of a branch to take back: whole ids, the newest first, of a merge what it brought to its first parent. Or whatever
 * was changed at some paths (files or folders; `''` for all) since a commit of the branch.
 */
export type RevertRequest = {
    readonly commits: readonly string[];
} | CommitRange | {
    readonly since: string;
    readonly paths: readonly string[];
};
/** The commits of a push: those of the branch itself after `after` up to `upTo` that touch the paths; where none does, all of them. */
export interface CommitRange {
    readonly after: string;
    readonly upTo: string;
    readonly paths: readonly string[];
}
/** What a branch becomes by taking commits back. `restoredSha` is the commit whose content comes back: the oldest one's first parent, or `since`. */
export type Reversal = {
    readonly kind: 'reverted';
    /** The newest first; without those that are taken back already. */
    readonly commits: readonly TakenCommit[];
    /** Commits that changed other paths too, which stay as they are; with the images whose versions go. */
    readonly partly: readonly TakenCommit[];
    readonly restoredSha: string;
    readonly reverted: RevertedFiles;
}
/** Taken back already by `sha`, the newest commit that did it; or nothing of them is left in that one. */
 | {
    readonly kind: 'found';
    readonly sha: string;
    readonly restoredSha: string;
}
/** Later commits have changed the same. `commits` are all that were to be taken back. */
 | {
    readonly kind: 'conflict';
    readonly commits: readonly TakenCommit[];
    readonly restoredSha: string;
    readonly message: string;
    readonly hint: string;
};
/** Files as a revert leaves them: any kind of file, links and submodules included. */
export interface RevertedFiles {
    /** Git's id of the whole tree. */
    readonly tree: string;
    /** What differs from the state, by path; undefined is gone. Modes are git's, ids those of the contents. */
    readonly files: ReadonlyMap<string, {
        readonly mode: string;
        readonly id: string;
    } | undefined>;
    /** The contents by id, those of submodules apart. */
    readonly load: () => Promise<ReadonlyMap<string, Uint8Array>>;
}
/** The repository that a run writes to, on a server; nothing of the workspace gets into its commits. */
export interface ConfigRepositoryPort {
    /**
     * The newest commit of a branch, of the default branch where none is given, and its files: all, or those at or below some
     * paths. Throws `not-found` for a branch that is not there.
     */
    head(branch: string | undefined, within?: readonly string[]): Promise<BranchState>;
    /** The same of a commit of the branch that `history` has told of, as it was. Nothing can be committed on top of it. */
    at(branch: string, sha: string, within?: readonly string[]): Promise<BranchState>;
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
    /**
     * What a state becomes when commits below it are taken back and all else stays; the server is not changed. Looked up first:
     * commits whose revert stands are left alone. Throws `refused` for commits that are not in the history of the state (T30),
     * for the first one of the repository, and for what would delete every file.
     */
    revert(state: BranchState, request: RevertRequest): Promise<Reversal>;
    /** Makes a tag with a message on a commit of a branch. One of this name that is there is not moved: `on` is the commit that has it. */
    tag(request: TagRequest): Promise<TagResult>;
    /** The newest commit with the trailer `Osop-Run: <mark>` among the latest of a branch. */
    findRun(branch: string, mark: string): Promise<string | undefined>;
    /** The latest commits of a branch (100 at least, where it has them), the newest first and none before what is based on it. One request, without files. */
    history(branch: string): Promise<readonly BranchCommit[]>;
}
/** The refs of the config repository that audit records are kept in. All are whole names, such as `refs/heads/audit`. */
export interface LedgerPort {
    /** The newest state of a ref, all its files; without files and with an id of noughts where the ref is not there. */
    head(ref: string): Promise<BranchState>;
    /** Commits files, new ones too, on top of a state and brings it to the ref by fast-forward; as `ConfigRepositoryPort.commit`. */
    commit(state: BranchState, change: RepositoryChange): ReturnType<ConfigRepositoryPort['commit']>;
    /** Finds out as far as can be known whether the ref can be written, which it leaves as it is. Throws AdapterError where it cannot. */
    check(ref: string, author: RepositoryChange['author']): Promise<void>;
    /** The newest commit of a branch, of the default branch where none is given. */
    newest(branch: string | undefined): Promise<string>;
}
/** `message` is the whole of it. Of the oldest ones that were read `parents` may be missing. */
export interface BranchCommit {
    readonly sha: string;
    readonly parents: readonly string[];
    readonly message: string;
    /** Name of its author, foreign text, and when it was committed (RFC 3339). */
    readonly author?: string;
    readonly at?: string;
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
export interface TagResult {
    readonly made: boolean;
    readonly on: string;
}
/** Texts by path, new or in place of what is there, in one commit. */
export interface RepositoryChange {
    readonly branch: string;
    readonly files: ReadonlyMap<string, string>;
    /** In place of texts: what the same repository's `revert` has made of the state. */
    readonly reverted?: RevertedFiles | undefined;
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
     * An `ambiguous` error may be answered by calling again: what is there is found. Undefined where none is open, and none wanted.
     */
    open(request: PullRequestRequest): Promise<PullRequestResult | undefined>;
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
    /** Asked once none is found open, before one is made: what was open a moment ago may have been merged since. */
    readonly isWanted: () => Promise<boolean>;
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
