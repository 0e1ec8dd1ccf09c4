import type { ApprovalStep } from '../../core/workflow/steps.js';
import type { Problem } from '../../core/problem.js';
import type { WorkflowNode } from '../../core/workflow/document.js';
import type { StepContext, StepResult } from './context.js';

/** A person's step: done when the `approve` input names it, else the run stops here. */
export async function approval(_step: ApprovalStep, context: StepContext): Promise<StepResult> {
  if (context.settings.dryRun) return { kind: 'skipped', note: 'dry run: would wait for approval', outputs: {} };
  if (context.settings.approved.has(context.node.id)) {
    return { kind: 'succeeded', outputs: { approved: true }, note: 'approved by the input approve' };
  }
  return { kind: 'failed', refused: true, retryable: false, problems: [approvalMissing(context.node)] };
}

/** What to do when a node waits for a person. */
export function approvalMissing(node: WorkflowNode): Problem {
  return {
    code: 'OSOP-RUN-005',
    severity: 'error',
    message: `node \`${node.id}\` waits for the approval of a person: ${node.purpose}`,
    hint: `run again with approve: ${node.id}, for example from a workflow_dispatch input or in a job with an environment that has reviewers`,
  };
}
