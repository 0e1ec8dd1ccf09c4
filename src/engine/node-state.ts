import type { JsonObject } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import type { NodeRecord, NodeStatus } from '../core/run-record.js';
import type { PlannedNode } from '../core/workflow/plan.js';

/** What is known of one node while the run goes on; becomes a NodeRecord at its end. */
export class NodeState {
  readonly planned: PlannedNode;
  status: NodeStatus = 'pending';
  attempts = 0;
  startedAt: Date | undefined;
  endedAt: Date | undefined;
  durationMs = 0;
  outputs: JsonObject = {};
  produced: JsonObject = {};
  problems: readonly Problem[] = [];
  note: string | undefined;
  timedOut = false;
  refused = false;
  children: readonly NodeRecord[] = [];

  constructor(planned: PlannedNode) {
    this.planned = planned;
  }

  /** True once nothing more will happen to it, unless a loop or a rollback starts it again. */
  get ended(): boolean {
    return this.status !== 'pending' && this.status !== 'running';
  }

  get hasFailed(): boolean {
    return this.status === 'failed';
  }

  /** Back to before it ran; outputs stay, so that the next round of a loop can read them. */
  reset(): void {
    this.status = 'pending';
    this.note = undefined;
    this.problems = [];
    this.timedOut = false;
    this.refused = false;
  }

  record(): NodeRecord {
    const { node, step } = this.planned;
    return {
      id: node.id,
      type: node.type,
      kind: step.kind,
      purpose: node.purpose,
      status: this.status,
      attempts: this.attempts,
      startedAt: this.startedAt,
      endedAt: this.endedAt,
      durationMs: this.durationMs,
      outputs: this.outputs,
      produced: this.produced,
      problems: this.problems,
      note: this.note,
      timedOut: this.timedOut,
      children: this.children,
    };
  }
}
