import type { ConfigRepositoryPort, PullRequestPort } from './ports.js';
/**
 * The branch of the open pull request. One without an open one is merged, given up or somebody else's, and none of ours
 * to go on with: a new one begins at the base.
 */
export declare function proposalBranch({ stem, base }: {
    readonly stem: string;
    readonly base: string;
}, { pullRequests, repository, runId }: {
    readonly pullRequests: PullRequestPort;
    readonly repository: ConfigRepositoryPort;
    readonly runId: string;
}): Promise<string>;
