import type { ApprovalStep } from '../../core/workflow/steps.js';
import type { Problem } from '../../core/problem.js';
import type { WorkflowNode } from '../../core/workflow/document.js';
import type { StepContext, StepResult } from './context.js';
/** A person's step: done when the `approve` input names it, else the run stops here. */
export declare function approval(_step: ApprovalStep, context: StepContext): Promise<StepResult>;
/** What to do when a node waits for a person. */
export declare function approvalMissing(node: WorkflowNode): Problem;
