import { type Json } from '../json.js';
/** A pull request as far as a preview depends on it. Title, branches and author are whatever their author likes. */
export interface PullRequest {
    readonly number: number;
    readonly isOpen: boolean;
    readonly title: string;
    readonly author: string;
    readonly branch: string;
    readonly targetBranch: string;
    /** Full commit hashes, in lower case. */
    readonly headSha: string;
    readonly baseSha: string;
    /** `owner/name` of the repository that the branch is in; undefined for one that was deleted. */
    readonly headRepository: string | undefined;
    /** `owner/name` of the repository that the pull request is of. */
    readonly baseRepository: string;
}
/** Reads the pull request of an event payload or of an answer of GitHub's API; undefined where something is missing. */
export declare function parsePullRequest(value: Json | undefined): PullRequest | undefined;
/** True where somebody who may not push to the repository may have written what the pull request proposes. */
export declare function isFromFork({ headRepository, baseRepository }: PullRequest): boolean;
