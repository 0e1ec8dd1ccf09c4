import { type Landed, type Proposal } from './landing.js';
import type { ConfigRepositoryPort, PullRequestPort } from './ports.js';
/** What a change that waits in a pull request needs, wherever it is made. */
export interface Proposing {
    readonly pullRequests: PullRequestPort;
    readonly repository: ConfigRepositoryPort;
    readonly runId: string;
}
/** Lands a change on the branch of the open pull request, or on a new one: also where somebody makes one of that name meanwhile. */
export declare function landProposal<T>(wanted: {
    readonly stem: string;
    readonly base: string;
}, proposing: Proposing, land: (proposal: Proposal) => Promise<Landed<T>>): Promise<{
    readonly head: string;
    readonly landed: Landed<T>;
}>;
