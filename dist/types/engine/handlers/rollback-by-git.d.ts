import type { Problem } from '../../core/problem.js';
import { type TakenBack } from '../take-back.js';
import type { StepContext, StepResult } from './context.js';
import { type Goal, type Leaving } from './rollback-goal.js';
/** Takes commits back in git, brings the result to the cluster, and proves that it runs. */
export declare function rollBackByGit(leaving: Leaving, context: StepContext): Promise<StepResult>;
/** Words for what became of git: `said` while it goes on, `done` for afterwards. */
export declare function takenWords({ how, sha, restoredSha, conflict, pullRequest }: TakenBack, { bad, branch }: {
    readonly bad: string;
    readonly branch: string;
}): {
    readonly done: string;
    readonly said: string;
};
/** Why a revert cannot lead there; undefined where it may. */
export declare function whyNotByGit({ ref, application, wanted }: Leaving, goal: Goal): Problem | undefined;
/** Words for what a rollback in git will take back. */
export declare function describeRevert({ application, wanted }: Leaving, goal: Goal): string;
