import type { ConfigRepositoryPort } from '../../engine/ports.js';
import type { GithubApi } from './api.js';
import { type Place } from './tree.js';
/** `repository` is `owner/name`. */
export interface GithubPlace {
    readonly api: GithubApi;
    readonly repository: string;
}
/** `revert` is that of the same repository by git, which alone can merge: it only reads. */
export interface GithubConfigRepository extends GithubPlace, Pick<ConfigRepositoryPort, 'revert'> {
}
/**
 * A repository on GitHub, by its API alone: `commit-mode: api`. The commits are signed by GitHub. Their author is whoever
 * the token belongs to, so that `change.author` has no effect, and every file in them is a plain one: executable files,
 * links and submodules are refused.
 */
export declare function createGithubConfigRepository({ api, repository, revert }: GithubConfigRepository): ConfigRepositoryPort;
/** Throws `refused` for what is no `owner/name`. */
export declare function requirePlace({ api, repository }: GithubPlace): Place;
/** Throws `refused` for a name that no branch can have. */
export declare function requireBranch(branch: string): void;
/** The newest commit of a branch; undefined where the repository can be seen and the branch is not there. */
export declare function branchHead({ api, base, repository }: Place, branch: string): Promise<string | undefined>;
