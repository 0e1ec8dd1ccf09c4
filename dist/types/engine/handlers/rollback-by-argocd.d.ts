import type { Problem } from '../../core/problem.js';
import type { StepContext, StepResult } from './context.js';
import { type Goal, type Leaving } from './rollback-goal.js';
/**
 * Goes back by Argo CD, which is at once and leaves git as it is. A commit that this run made is then taken back in git too,
 * so that the next sync does not bring it back; where Argo CD cannot go back, that is the whole of it.
 */
export declare function rollBackByArgocd(leaving: Leaving, context: StepContext): Promise<StepResult>;
/** Why Argo CD cannot go there, and what to do instead. */
export declare function whyNoEntry({ ref, badRevision, deployment }: Leaving, goal: Exclude<Goal, {
    kind: 'entry';
}>): Problem;
