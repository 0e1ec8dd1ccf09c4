import type { ConfigRepositoryPort } from '../../engine/ports.js';
import type { GitSession } from './session.js';
/**
 * A ConfigRepositoryPort by git: a bare, shallow, partial clone without a work tree, so that no hook, filter or submodule is
 * ever met. Of folders outside of what is asked for not even the names of their files are fetched.
 */
export declare function createGitConfigRepository(git: GitSession): ConfigRepositoryPort & {
    readonly close: () => void;
};
