import type { OwnIssue } from '../core/drift/plan-issues.js';
import type { Annotation } from '../core/report/annotations.js';
import type { DeploymentEnding } from '../core/report/deployment-status.js';
import type { PullRequestFactsPort } from './preview/ports.js';
/**
 * The places on GitHub where something of a run is shown. All of it is told to people: nothing here may decide how a
 * deployment ends. Methods throw AdapterError.
 */
export interface GithubSurfacesPort extends CommentPort, IssuePort, PullRequestFactsPort {
    /** Makes a check run, with all of its annotations: `annotated` of them were taken, `note` says why not the rest. */
    showCheckRun(request: CheckRunRequest): Promise<{
        readonly url: string;
        readonly annotated: number;
        readonly note?: string;
    }>;
    /** Makes a deployment that is in progress, once for each mark. */
    beginDeployment(request: DeploymentRequest): Promise<BegunDeployment>;
    /**
     * Ends the deployments of the same step that are still in progress although their run is over: it was killed. Tells which. A run
     * that may still go on, or that may not be looked at, is left as it is.
     */
    endInterrupted(request: InterruptedRequest): Promise<readonly InterruptedDeployment[]>;
    /** Tells how a deployment ended. */
    endDeployment(id: number, status: DeploymentEnding & {
        readonly environment: string;
    }): Promise<void>;
    /** Lets the deployments before tell what runs in an environment now. */
    settleDeployments(request: SettleRequest): Promise<void>;
}
/** Comments under pull requests of GitHub, notes under merge requests of GitLab. Methods throw AdapterError. */
export interface CommentPort {
    /** Makes the comment with that mark, or changes the one that the token's owner made before; no `url` where there is none. */
    showComment(request: CommentRequest): Promise<{
        readonly url: string | undefined;
        readonly created: boolean;
    }>;
    /** The pull request that a commit of a branch came with; undefined where there is none. */
    pullRequestOf(commit: {
        readonly sha: string;
        readonly branch: string | undefined;
    }): Promise<number | undefined>;
}
/** Issues that the token's owner has written. Methods throw AdapterError. */
export interface IssuePort {
    /** The open ones. Refuses where there are too many issues to look through all. */
    ownIssues(): Promise<readonly OwnIssue[]>;
    /** Opens one; after an answer that was lost the one with that mark is looked for. */
    openIssue(request: IssueRequest): Promise<{
        readonly url: string;
    }>;
    /** Puts another text in, and closes it where that is asked for. */
    changeIssue(number: number, change: {
        readonly body: string;
        readonly close: boolean;
    }): Promise<void>;
}
/** The body begins with the line `mark`. At most 65,536 characters, a title 256. */
export interface IssueRequest {
    readonly mark: string;
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
}
export interface CheckRunRequest {
    readonly name: string;
    readonly sha: string;
    /** The same for one step of one attempt, by which a check run is found again. */
    readonly mark: string;
    readonly detailsUrl: string | undefined;
    readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled';
    readonly title: string;
    /** Markdown, at most 65,535 characters. */
    readonly summary: string;
    /** Each at a line of a file. */
    readonly annotations: readonly (Annotation & {
        readonly file: string;
        readonly line: number;
    })[];
}
export interface CommentRequest {
    /** Of the pull request. */
    readonly number: number;
    /** The line that the comment begins with. */
    readonly mark: string;
    /** The whole text, made of the text that is there; undefined where there is no comment. At most 65,536 characters. Undefined leaves it as it is. */
    readonly edit: (before: string | undefined) => string | undefined;
}
/** By what a deployment is known again: a step of an attempt of a run. */
export interface DeploymentMark {
    readonly run: string;
    readonly attempt: number;
    /** Of job, step and application. */
    readonly key: string;
}
export interface DeploymentRequest {
    readonly sha: string;
    readonly environment: string;
    readonly description: string;
    readonly logUrl: string | undefined;
    readonly mark: DeploymentMark;
    /** Whether the environment goes again, as that of a preview. */
    readonly transient?: boolean;
    /** Whether one that GitHub has made for a job of this run is enough, as it does for a job with `environment:`. */
    readonly unlessOfRun: boolean;
}
/** Which deployments are looked at: earlier than `id`, with the same key. */
export interface InterruptedRequest {
    readonly environment: string;
    readonly id: number;
    readonly mark: DeploymentMark;
    /** For people, at most 140 characters. */
    readonly description: string;
}
export interface InterruptedDeployment {
    readonly sha: string;
    /** The id of its run. */
    readonly run: string;
}
/** `of-run`: GitHub has made one for a job of this run. */
export type BegunDeployment = {
    readonly kind: 'begun';
    readonly id: number;
    readonly created: boolean;
} | {
    readonly kind: 'of-run';
};
/**
 * Which deployment of ours is active in an environment. Those that are older than `id` and not of the commit `active` become
 * inactive, and with `reactivate` the newest one of that commit becomes active again.
 */
export interface SettleRequest {
    readonly environment: string;
    /** The deployment of this run; absent for a rollback by hand, which has none. */
    readonly id: number | undefined;
    /** The commit that runs now. */
    readonly active: string | undefined;
    /** Why, for people. */
    readonly description: string;
}
