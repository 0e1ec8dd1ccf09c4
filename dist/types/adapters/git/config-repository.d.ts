import type { ConfigRepositoryPort } from '../../engine/ports.js';
import type { GitSession } from './session.js';
/** A ConfigRepositoryPort by git: a bare, shallow, partial clone without a work tree, so that no hook, filter or submodule is ever met. */
export declare function createGitConfigRepository(git: GitSession): ConfigRepositoryPort & {
    readonly close: () => void;
};
