import type { PullRequest } from '../../core/preview/pull-request.js';
import { type ApplicationDraft } from '../../core/preview/template.js';
import type { Problem } from '../../core/problem.js';
import type { GitPort } from '../../engine/ports.js';
/** The Application that the template of the base makes for a pull request. The head's own template is never read: whoever wrote it is not trusted with where it goes. */
export declare function readTemplate(file: string, { git, pullRequest, repositoryUrl }: {
    readonly git: GitPort;
    readonly pullRequest: PullRequest;
    readonly repositoryUrl: string;
}): Promise<{
    readonly draft: ApplicationDraft;
} | {
    readonly problems: readonly Problem[];
}>;
