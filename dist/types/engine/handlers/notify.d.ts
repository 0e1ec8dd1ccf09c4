import type { Problem } from '../../core/problem.js';
import type { NotifyStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';
/** Tells a channel what happened. A message that cannot be delivered is a warning, never a failed deployment. */
export declare function notify(step: NotifyStep, context: StepContext): Promise<StepResult>;
/**
 * At the end of a run, tells the incoming webhook of a rollback that failed where no message of the workflow has: it may not
 * come to one then. Slack's thread tells of the end by itself. Returns what could not be told.
 */
export declare function tellFailedRollback(context: Telling, { withinMs }: {
    readonly withinMs: number;
}): Promise<readonly Problem[]>;
/** Longest that this may take, in milliseconds. */
export declare const patienceMs: {
    readonly usual: 15000;
    readonly cancelled: 5000;
};
type Telling = Pick<StepContext, 'deployments' | 'ports' | 'settings' | 'clock' | 'commit' | 'facts' | 'failure'>;
export {};
