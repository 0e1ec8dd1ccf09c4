import type { Application } from '../../core/argocd/application.js';
import type { PullRequest } from '../../core/preview/pull-request.js';
import type { ApplicationDraft } from '../../core/preview/template.js';
import type { ApplicationRef } from '../argocd-port.js';
/** What makes Applications and takes them away. Nothing but `preview` has a use for it. Methods throw AdapterError. */
export interface ApplicationsPort {
    /**
     * Creates an Application. One of that name that is the same already is the answer; one that differs is `refused`, and stays as it
     * is. An `ambiguous` error may be answered by calling again.
     */
    create(draft: ApplicationDraft, signal?: AbortSignal): Promise<Application>;
    /** Puts the spec of a draft in place of what is there; labels and annotations are added. Whoever calls has looked whose it is. */
    update(draft: ApplicationDraft, signal?: AbortSignal): Promise<Application>;
    /** Asks for the Application and what it has deployed to be taken away, which takes its time. */
    remove(ref: ApplicationRef, signal?: AbortSignal): Promise<void>;
    /** Has the controller run the generators of an ApplicationSet now. Needs `create` and `update` of it. */
    refreshSet(ref: ApplicationRef, signal?: AbortSignal): Promise<void>;
}
/** Pull requests as GitHub has them now. Throws AdapterError. */
export interface PullRequestFactsPort {
    pullRequest(number: number): Promise<PullRequest>;
}
