import type { SelectionSettings, SyncSettings } from '../../core/argocd/sync-choices.js';
import type { Clock } from '../../core/clock.js';
import type { JsonObject } from '../../core/json.js';
import type { Problem } from '../../core/problem.js';
import type { ImageInputs } from '../../core/images/image-requests.js';
import type { ManifestChecks } from '../../core/manifests/check-tree.js';
import type { RollbackTo } from '../../core/rollback/rollback-to.js';
import type { PlannedRollback, SetImage } from '../../core/run-record.js';
import type { WorkflowNode } from '../../core/workflow/document.js';
import type { Announcer } from '../announce.js';
import type { ApplicationStream } from '../application-stream.js';
import type { ShownChange } from '../changed-texts.js';
import type { Deployments } from '../deployments.js';
import type { Ports } from '../ports.js';
/** Settings of a run that handlers read; seconds where a name ends in `Sec`. */
export interface EngineSettings {
    readonly dryRun: boolean;
    /** False in a rehearsal: programs of the runner are real. */
    readonly runCommands: boolean;
    /** False only in a dry run without a server: then what Argo CD would say stays unknown. */
    readonly askArgocd: boolean;
    readonly timeoutSec: number;
    readonly healthTimeoutSec: number;
    readonly stableForSec: number;
    readonly degradedGraceSec: number;
    readonly allowSuspended: boolean;
    readonly onOperationInProgress: 'wait' | 'terminate' | 'fail';
    readonly onSyncWindow: 'fail' | 'wait';
    /** Whether a sync is started: `auto` leaves it to auto-sync where that is on. */
    readonly sync: 'auto' | 'always' | 'never';
    readonly syncing: SyncSettings;
    readonly selection: SelectionSettings;
    /** What to sync to and to wait for where neither the step nor a commit of the run says so. */
    readonly revision: string | undefined;
    readonly rollback: 'auto' | 'git-revert' | 'argocd' | 'none';
    readonly failOnRollback: boolean;
    /** Several applications, of which one fails: all of them go back, or those that failed. */
    readonly rollbackScope: 'all' | 'failed';
    /** What a person asks for by the command `rollback`; undefined for every other command. */
    readonly manual: ManualRollback | undefined;
    readonly quarantine: QuarantineSettings;
    /** Ids of human nodes that are approved. */
    readonly approved: ReadonlySet<string>;
    readonly slackWebhookUrl: string | undefined;
    /** Folder of the config repository that counts; empty for all of it. */
    readonly configPath: string;
    readonly changedOnly: boolean;
    readonly manifestChecks: ManifestChecks;
    readonly bump: BumpSettings;
    readonly promote: PromoteSettings;
}
/** A rollback by hand. */
export interface ManualRollback {
    readonly to: RollbackTo;
    /** One line, in the words of who asks; undefined where nothing was said. */
    readonly reason: string | undefined;
}
/** What was rolled back is refused, but for what is named here: tags, `name:tag`, digests, commits (7 digits and more). */
export interface QuarantineSettings {
    readonly refuses: boolean;
    readonly overrides: readonly string[];
}
/** What the inputs say about setting images. */
export interface BumpSettings {
    readonly images: ImageInputs;
    readonly update: readonly string[];
    readonly message: string | undefined;
    readonly author: {
        readonly name: string;
        readonly email: string;
    } | undefined;
    readonly pushAttempts: number;
    readonly app: string | undefined;
    /** Whether a change is a pull request unless a node says otherwise. */
    readonly proposes: boolean;
}
/** What the inputs say about promoting. */
export interface PromoteSettings {
    readonly from: string | undefined;
    readonly to: string | undefined;
    readonly environmentsPath: string | undefined;
    /** Paths of values within files; empty for the versions that are found. */
    readonly keys: readonly string[];
}
/** What a run wrote to the config repository, or found to be there already. */
export interface Written {
    /** False also for a commit of an earlier attempt of the same CI run: `sha` and `images` are then what that one wrote. */
    readonly changed: boolean;
    readonly sha: string;
    readonly branch: string;
    readonly images: readonly SetImage[];
    /** Where the commit waits to be merged. */
    readonly pullRequest?: {
        readonly number: number;
        readonly url: string;
    };
    /** The environments, where versions were copied from one to the next. */
    readonly promotion?: {
        readonly from: string;
        readonly to: string;
    };
    /** The commit that took `sha` back in an earlier attempt of this CI run: the images are not set. */
    readonly takenBackBy?: string;
}
/** What is known about why the run was started: from the event payload, or from git. */
export interface RunFacts {
    /** `owner/name` of the config repository. */
    readonly repository: string | undefined;
    readonly branch: string | undefined;
    readonly sha: string | undefined;
    readonly previousSha: string | undefined;
    /** Commit of the event where that is another repository's than the config repository. */
    readonly sourceSha?: string | undefined;
    /** From the event payload; undefined where git has to be asked. */
    readonly changedFiles: readonly string[] | undefined;
    readonly event: string | undefined;
    readonly actor: string | undefined;
    /** Page of the CI run: the same one for every attempt of it. Commits carry it as trailer `Osop-Job`. */
    readonly runUrl: string | undefined;
    /** True for another attempt of the same job; `unknown` where the CI system does not count them. */
    readonly rerun: boolean | 'unknown';
}
/** What a step is carried out with. Everything that changes something goes through `ports`. */
export interface StepContext {
    readonly node: WorkflowNode;
    readonly attempt: number;
    readonly runId: string;
    readonly ports: Ports;
    readonly clock: Clock;
    readonly settings: EngineSettings;
    readonly facts: RunFacts;
    readonly deployments: Deployments;
    /** Changes of all applications of the run. */
    readonly stream: ApplicationStream;
    /** Aborted on cancellation and when the node's or the run's time is over. */
    readonly signal: AbortSignal;
    /** What is left where the node's own time is over. The signal is aborted on cancellation and with the run's time; the ports do not hear it. */
    readonly run: {
        readonly signal: AbortSignal;
    } & Pick<Ports, 'git' | 'configRepository'>;
    /** Milliseconds until the node's or the run's time is over. */
    remainingMs(): number;
    /** A line on what is going on. A heartbeat repeats a state that has not changed. */
    report(message: string, options?: {
        readonly heartbeat?: boolean; /** Which of several applications it is about. */
        readonly app?: string; /** What is about to be done by it. */
        readonly rollback?: PlannedRollback;
    }): void;
    /** Tells that the work at one of several applications has ended. */
    partEnded(app: string, result: StepResult): void;
    /** Keeps the commit of the run for the steps after this one. */
    remember(commit: CommitFacts): void;
    /** Keeps what was written, for the report. */
    wrote(written: Written): void;
    /** Keeps what a commit changes, or would change, for the report. */
    shows(change: ShownChange): void;
    /** Says what the run comes to if nothing fails, in place of what its deployments tell. */
    conclude(conclusion: Conclusion): void;
    /** What steps of this run have written so far. */
    readonly written: readonly Written[];
    /** What the commit step of this run found, once it has run. */
    readonly commit: CommitFacts | undefined;
    /** Tells of the run as a whole; absent where nobody is told so. */
    readonly announcer?: Announcer | undefined;
    /** Why a rollback or a message is under way, in one line; empty while nothing has failed. */
    readonly failure: string;
}
/** How a run ended well, in one line. */
export interface Conclusion {
    readonly result: 'succeeded' | 'nothing-to-do' | 'superseded';
    readonly headline: string;
}
/** The commit that the run deploys. */
export interface CommitFacts {
    readonly sha: string;
    readonly previousSha: string | undefined;
    /** The commit's first parent; another one than `previousSha` when a push brought several commits. */
    readonly firstParent: string | undefined;
    readonly branch: string | undefined;
    readonly changedFiles: readonly string[];
    /**
     * True for a commit that this CI run wrote, in this or an earlier attempt of it. False for one that was found: that of a
     * push, or the head of the branch where a step had nothing to change.
     */
    readonly madeHere: boolean;
    /** The commit that took this one back in an earlier attempt of this CI run: it is not deployed, but going back is brought to its end. */
    readonly takenBackBy?: string;
}
/** How a step ended. Outputs are published even when it failed. */
export type StepResult = {
    readonly kind: 'succeeded';
    readonly outputs: JsonObject;
    readonly note?: string;
    readonly problems?: readonly Problem[];
} | {
    readonly kind: 'skipped';
    readonly note: string;
    readonly outputs?: JsonObject;
} | {
    readonly kind: 'failed';
    readonly problems: readonly Problem[];
    readonly retryable: boolean;
    readonly refused?: boolean;
    readonly superseded?: boolean;
    readonly timedOut?: boolean;
    readonly outputs?: JsonObject;
};
/** Carries out one kind of step. */
export type Handler<S> = (step: S, context: StepContext) => Promise<StepResult>;
