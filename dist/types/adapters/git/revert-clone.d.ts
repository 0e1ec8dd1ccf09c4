import type { BranchState } from '../../engine/ports.js';
import type { GitCall, GitSession } from './session.js';
/** A throw-away clone to revert in: the history with its trees, and contents as git asks for them. Nothing in the workspace can leak into it. */
export declare class RevertClone {
    #private;
    readonly git: GitSession;
    readonly call: GitCall;
    private constructor();
    static open(git: GitSession): Promise<RevertClone>;
    remove(): void;
    /**
     * The commits that a state is made of, by `ancestry`: as many as are needed to have the wanted ones with their parents,
     * or all. A commit whose parents were cut off looks like one that adds every file; reverted, it would delete every file.
     */
    reach({ branch, sha: tip }: Pick<BranchState, 'branch' | 'sha'>, wanted: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
    /** Writes only these files to the work tree from the next checkout on: of the others not even the contents are fetched. */
    showOnly(paths: readonly string[]): void;
}
