import type { BranchState, ConfigRepositoryPort, RepositoryChange, Reversal, RevertedFiles, RevertRequest } from '../../engine/ports.js';
import { type GitSession } from './session.js';
/** The reverts of a ConfigRepositoryPort: made in a clone of their own, and pushed from there. */
export declare class Reverts {
    #private;
    private constructor();
    static open(git: GitSession): Promise<Reverts>;
    remove(): void;
    /** One after the other: there is one index. */
    revert(state: BranchState, request: RevertRequest): Promise<Reversal>;
    commit(state: BranchState, { branch, message, author }: RepositoryChange, { tree }: RevertedFiles): ReturnType<ConfigRepositoryPort['commit']>;
}
