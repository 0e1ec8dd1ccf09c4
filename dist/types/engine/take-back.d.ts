import type { SetImage } from '../core/run-record.js';
import type { EngineSettings, RunFacts, StepContext } from './handlers/context.js';
import type { CommitRange, Ports } from './ports.js';
/** Commits of the config repository to take back. */
export interface TakingBack {
    /**
     * Whole ids, the newest first; of a merge, what it brought to its first parent. Or those of a push. Or all commits of the branch after `since` that
     * touch the paths (files or folders; `''` for all of the repository).
     */
    readonly commits: readonly string[] | CommitRange | {
        readonly since: string;
        readonly paths: readonly string[];
    };
    readonly branch: string;
    /** One line. */
    readonly reason: string;
    /** What this run set by them: where git cannot revert, these old values are put back instead. */
    readonly images: readonly SetImage[];
}
/** What the branch has now. */
export interface TakenBack {
    readonly sha: string;
    /** The commit whose content is restored. */
    readonly restoredSha: string;
    /** `found` was there already: made by an earlier attempt, or by somebody else. `restored` has only old values put back. */
    readonly how: 'reverted' | 'restored' | 'found';
    /** Why git could not revert, where old values are put back instead. */
    readonly conflict?: string;
    /** Where it waits to be merged: until then nothing is taken back. */
    readonly pullRequest?: {
        readonly number: number;
        readonly url: string;
    };
}
/** What of a step's context is needed. */
export interface TakingContext extends Pick<StepContext, 'runId' | 'clock' | 'signal' | 'shows'> {
    readonly node: {
        readonly id: string;
    };
    readonly settings: Pick<EngineSettings, 'bump'>;
    readonly facts: Pick<RunFacts, 'runUrl'>;
    readonly ports: Pick<Ports, 'random' | 'configRepository' | 'pullRequests'>;
}
/**
 * Takes commits back on top of the branch as it is now: by git's revert, or by the old values of the images where later commits
 * are in its way. By pull request where the inputs ask for it. Looked up first, so that a second call finds what the first one
 * made. Throws AdapterError: `conflict` where neither way is left, `refused` for what must not be taken back.
 */
export declare function takeBack(asked: TakingBack, context: TakingContext): Promise<TakenBack>;
