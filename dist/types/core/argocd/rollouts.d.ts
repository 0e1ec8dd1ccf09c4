import { type JsonObject } from '../json.js';
import type { TreeNode } from './diagnosis.js';
/** A Rollout of Argo Rollouts, as far as it is read. Source: pkg/apis/rollouts/v1alpha1/types.go of argo-rollouts. */
export interface RolloutState {
    readonly phase: string;
    readonly message: string;
    /** The step it is at, from 1; undefined without steps, and past the last one. */
    readonly step: number | undefined;
    readonly steps: number;
    /** True while it waits for somebody to let it go on; `pausedSince` tells one pause from the next. */
    readonly paused: boolean;
    readonly pausedSince: string | undefined;
    readonly specPaused: boolean;
    readonly aborted: boolean;
    /** True once everything runs the template: no update is under way. */
    readonly promoted: boolean;
    readonly promotingFully: boolean;
    /** False while its controller has not seen the newest spec: the status is that of before. */
    readonly observed: boolean;
    /** When its Pods were last told to restart. */
    readonly restartedAt: string | undefined;
}
/** What a live object says of itself: a Rollout, or, as far as `restartedAt`, a Deployment. */
export declare function readRollout(object: JsonObject): RolloutState;
/** What a workflow may do to a Rollout; `restart` to a Deployment too. */
export declare const rolloutActions: readonly ['promote', 'promote-full', 'abort', 'retry', 'pause', 'restart'];
export type RolloutAction = (typeof rolloutActions)[number];
/** What Argo CD calls the action. */
export declare const actionNames: {
    readonly [A in RolloutAction]: string;
};
/** Whether an action is to be sent now, later or not at all. */
export interface Decision {
    readonly kind: 'send' | 'wait' | 'nothing' | 'refused';
    readonly why: string;
}
/** `promote` waits until there is a pause to end: right after a sync the update has not come to it yet. */
export declare function decideAction(action: RolloutAction, state: RolloutState): Decision;
/** Whether an action whose answer was lost has been carried out, by the state before it and the one after. */
export declare function hasTakenEffect(action: RolloutAction, before: RolloutState, after: RolloutState): boolean;
/** Whether its controller has taken the action up: until then phase and message are those of before. */
export declare function hasReacted(action: RolloutAction, { phase, paused }: RolloutState): boolean;
/** `paused at step 2 of 4 (CanaryPauseStep)`, one line. */
export declare function describeState(state: RolloutState): string;
/** True for a Rollout of Argo Rollouts. */
export declare function isRollout({ group, kind }: Pick<TreeNode, 'group' | 'kind'>): boolean;
/** Analysis runs that a Rollout owns and that are not well, the newest first. */
export declare function sickAnalyses(rollout: TreeNode, nodes: readonly TreeNode[]): readonly TreeNode[];
/**
 * The verdict of an analysis run: `AnalysisRun shop/web-1: Failed: metric success-rate Failed: value [0.87]`, one line. Metrics
 * that went well are left out.
 */
export declare function describeAnalysis({ namespace, name }: Pick<TreeNode, 'namespace' | 'name'>, object: JsonObject): string;
