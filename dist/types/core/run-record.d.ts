import type { CommitDiff } from './diff/commit-diff.js';
import type { Evidence } from './argocd/evidence.js';
import type { HealthStatusCode, SyncStatusCode } from './argocd/application.js';
import type { JsonObject } from './json.js';
import type { Problem } from './problem.js';
import type { ManualRequest } from './rollback/shown-history.js';
import type { NodeType } from './workflow/document.js';
import type { Step } from './workflow/steps.js';
/** How a run, or one application in it, ended. */
export type ResultWord = 'succeeded' | 'nothing-to-do' | 'planned' | 'rolled-back' | 'failed' | 'refused' | 'superseded' | 'cancelled' | 'unknown';
/** The CLI's exit codes; the action fails on all but 0. */
export declare const exitCodes: {
    readonly done: 0;
    readonly rolledBack: 1;
    readonly invalid: 2;
    readonly needsPerson: 3;
    readonly cancelled: 4;
    readonly refused: 5;
    readonly internal: 70;
};
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
/**
 * How far a node came. `blocked` means that something before it failed, `skipped` that the workflow
 * took another way, `planned` that a dry run left it out.
 */
export type NodeStatus = 'pending' | 'running' | 'succeeded' | 'failed' | 'skipped' | 'blocked' | 'planned' | 'cancelled';
/** What happened to one node. A node that ran several times (a loop) has the last time here. */
export interface NodeRecord {
    readonly id: string;
    readonly type: NodeType;
    readonly kind: Step['kind'];
    readonly purpose: string;
    readonly status: NodeStatus;
    /** Counts from 1; 0 when it never ran. */
    readonly attempts: number;
    readonly startedAt: Date | undefined;
    readonly endedAt: Date | undefined;
    readonly durationMs: number;
    /** Declared outputs by name. */
    readonly outputs: JsonObject;
    /** Everything its step produced. */
    readonly produced: JsonObject;
    readonly problems: readonly Problem[];
    /** Why it was skipped or blocked, or one line on what it did. */
    readonly note: string | undefined;
    readonly timedOut: boolean;
    /** Records of a sub-workflow's nodes. */
    readonly children: readonly NodeRecord[];
}
/** What became of one Argo CD application. */
export interface AppReport {
    readonly name: string;
    readonly namespace: string | undefined;
    readonly result: ResultWord;
    readonly sync: SyncStatusCode | undefined;
    readonly health: HealthStatusCode | undefined;
    /** The revision that runs now, as far as it is known. */
    readonly revision: string | undefined;
    /** The commit that was deployed, and healthy, before the run changed anything; absent where none was. */
    readonly revisionBefore?: string;
    readonly url: string;
    /** Where the application itself can be looked at, as Argo CD knows from its Ingresses. */
    readonly externalUrl?: string;
    readonly seconds: number;
    /** Why it is not healthy: one line a resource. */
    readonly causes: readonly string[];
    /** What was found when it failed; undefined where it did not, and where nothing could be looked at. */
    readonly evidence?: Evidence | undefined;
}
/** A scalar that was changed to set an image: `path` as the input `update` takes it, `from` empty where it is new. */
export type SetImage = {
    readonly name: string;
    readonly file: string;
    readonly path: string;
    readonly from: string;
    readonly to: string;
};
/** Everything that is known at the end of a run; reports are made from it alone. */
export interface RunRecord {
    readonly runId: string;
    readonly workflow: {
        readonly id: string;
        readonly name: string;
        readonly file: string;
    };
    readonly dryRun: boolean;
    readonly result: ResultWord;
    readonly exitCode: ExitCode;
    /** One short line: what happened. */
    readonly headline: string;
    /** Why, in one line; undefined where nothing went wrong. */
    readonly reason: string | undefined;
    /** Further lines that a reader must not miss, such as that git still names a bad revision. */
    readonly notices: readonly string[];
    readonly startedAt: Date;
    readonly endedAt: Date;
    readonly durationMs: number;
    readonly nodes: readonly NodeRecord[];
    /** Indices into the plan's edges that were taken. */
    readonly edgesTaken: readonly number[];
    readonly problems: readonly Problem[];
    readonly apps: readonly AppReport[];
    readonly commitSha: string | undefined;
    readonly previousSha: string | undefined;
    readonly revertSha: string | undefined;
    readonly changedFiles: readonly string[];
    readonly images: readonly SetImage[];
    readonly rollbackStrategy: 'argocd' | 'git-revert' | undefined;
    /** Outputs of rollbacks that no node of the workflow did, an application each; absent where there were none. */
    readonly rollbacks?: readonly JsonObject[];
    /** What its commits changed, in their order; absent where it made none. */
    readonly diffs?: readonly CommitDiff[];
    /** Outcome of manifest validation, when a node validated. */
    readonly validation: JsonObject | undefined;
    /** What the command `rollback` was asked for; absent for every other command. */
    readonly manual?: ManualRequest;
}
/** What happened and why, as one line. */
export declare function verdictOf({ headline, reason }: Pick<RunRecord, 'headline' | 'reason'>): string;
/** Where an application is about to be taken back to, and how. */
export interface PlannedRollback {
    readonly app: string;
    readonly strategy: 'argocd' | 'git-revert';
    /** The revision to go back from; undefined where it is not known. */
    readonly from: string | undefined;
    /** The revision to go back to; undefined where git computes it, or the history does not name it. */
    readonly to: string | undefined;
    /** Argo CD's id of that entry. */
    readonly id: number | undefined;
    readonly reason: string;
}
/** What a run tells while it goes on; reporters turn it into lines. Text in it is untrusted. */
export type RunEvent = {
    readonly type: 'run-started';
    readonly at: Date;
    readonly workflow: RunRecord['workflow'];
    readonly dryRun: boolean;
    readonly nodes: readonly {
        readonly id: string;
        readonly purpose: string;
    }[]; /** Applications that the workflow names. */
    readonly apps: readonly string[];
} | {
    readonly type: 'node-started';
    readonly at: Date;
    readonly node: string;
    readonly purpose: string;
    readonly attempt: number;
} | {
    readonly type: 'progress';
    readonly at: Date;
    readonly node: string;
    readonly message: string;
    readonly heartbeat: boolean; /** The application that it is about, where a node works at several. */
    readonly app?: string; /** What is about to be done, where the line tells of a rollback that was decided on. */
    readonly rollback?: PlannedRollback;
}
/** One of several applications that a node works at. It may begin again: a sync is followed by its gate. */
 | {
    readonly type: 'application-ended';
    readonly at: Date;
    readonly node: string;
    readonly app: string;
    readonly status: 'succeeded' | 'failed' | 'skipped';
    readonly note: string | undefined;
} | {
    readonly type: 'node-finished';
    readonly at: Date;
    readonly node: string;
    readonly kind: Step['kind'];
    readonly produced: JsonObject;
    readonly status: NodeStatus;
    readonly durationMs: number;
    readonly problems: readonly Problem[];
    readonly note: string | undefined;
} | {
    readonly type: 'run-ended';
    readonly at: Date;
    readonly record: RunRecord;
};
