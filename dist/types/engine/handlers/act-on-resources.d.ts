import type { TreeNode } from '../../core/argocd/diagnosis.js';
import type { ActionStep } from '../../core/workflow/steps.js';
import type { ApplicationRef } from '../ports.js';
import type { StepContext, StepResult } from './context.js';
/** Runs an action on a resource of each application that the step stands for. */
export declare function actOnResources(step: ActionStep, context: StepContext): Promise<StepResult>;
/** Runs an action on one object, as `actOnResources` does, whatever has been deployed. */
export declare function actOnObject(ref: ApplicationRef, step: ActionStep, { node, context }: {
    readonly node: TreeNode;
    readonly context: StepContext;
}): Promise<StepResult>;
