import type { PreviewMark } from '../../core/preview/mark.js';
import type { PullRequest } from '../../core/preview/pull-request.js';
import type { ApplicationDraft } from '../../core/preview/template.js';
import type { ApplicationRef } from '../argocd-port.js';
import type { PullRequestFactsPort } from './ports.js';
/** What a run of `preview` is about. */
export interface PreviewRequest {
    /** `https://github.com/owner/name`. */
    readonly repositoryUrl: string;
    /** The pull request as the event or GitHub told it; undefined for a sweep, which is about all. */
    readonly pullRequest: PullRequest | undefined;
    /** The Application to create; undefined where a generator makes it. */
    readonly draft: ApplicationDraft | undefined;
    /** Whether a template makes the Application, whether or not it was read: then no generator's is looked for. */
    readonly isMade: boolean;
    /** Whether only a pull request that GitHub says is closed may lose its preview. */
    readonly onlyClosed: boolean;
    /** Name of the ApplicationSet, `namespace/name` outside the control plane's; undefined for any. */
    readonly set: string | undefined;
    /** Whether the set may be sent back as it was read, with the annotation that has its generators run now. */
    readonly refreshesSet: boolean;
    /** Name of the generated Application, where it is given. */
    readonly app: string | undefined;
    readonly projects: readonly string[];
    /** Undefined where GitHub cannot be asked. */
    readonly github: PullRequestFactsPort | undefined;
    /** How many previews a sweep deletes at most. */
    readonly limit: number;
}
/** What the steps of one run have found. */
export interface PreviewState {
    ref?: ApplicationRef;
    /** The commit that Argo CD is to have compared; undefined where no source of the pull request's repository is there. */
    revision?: string | undefined;
}
/** The mark of the previews of a pull request. */
export declare function markFor({ repositoryUrl }: PreviewRequest, { number }: PullRequest): PreviewMark;
/** Where a pull request's branch may be: its repository, and the fork that it comes from. */
export declare function repositoriesOf({ repositoryUrl }: PreviewRequest, { headRepository }: PullRequest): readonly string[];
