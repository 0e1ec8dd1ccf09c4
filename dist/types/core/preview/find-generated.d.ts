import type { Application } from '../argocd/application.js';
import type { PullRequest } from './pull-request.js';
/** What is known of where a generated Application comes from. */
export interface Wanted {
    readonly pullRequest: PullRequest;
    /** `https://github.com/owner/name` of the pull request, and of the fork that its branch is in. */
    readonly repositoryUrls: readonly string[];
    /** Name of the ApplicationSet; undefined for any. */
    readonly set: string | undefined;
    /** Name of the Application, where an input gives it. */
    readonly app: string | undefined;
}
/** The Applications of ApplicationSets that are of a pull request. More than one is for the user to narrow down. */
export declare function findGenerated(applications: readonly Application[], wanted: Wanted): readonly Application[];
/** Whether an ApplicationSet has made it, that of this name where one is given. */
export declare function isOwnedBy({ metadata }: Application, set: string | undefined): boolean;
/** How an Application stands to the head of the pull request; `revision` is the commit that Argo CD is to have compared. */
export type AtHead = {
    readonly kind: 'at-head';
    readonly revision: string | undefined;
} | {
    readonly kind: 'behind';
    readonly why: string;
};
/**
 * Whether an Application asks for the head. A source of the pull request's own repository names the commit or the branch; where there is
 * none, the commit must stand somewhere else in it, as the tag of an image or a label does.
 */
export declare function headOf(application: Application, { pullRequest, repositoryUrls }: Pick<Wanted, 'pullRequest' | 'repositoryUrls'>): AtHead;
