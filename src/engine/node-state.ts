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
  /** True when it failed because a newer commit took the place of ours. */
  superseded = false;
  /** True when the workflow took another way; false for a node that ran and found nothing to do. */
  passedOver = false;
  /** Counts the outputs of the whole run: of two nodes with the same output the later one counts. */
  published = 0;
  /** Records of a sub-workflow's nodes, as they are when it is called. */
  children: () => readonly NodeRecord[] = () => [];

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

  /** True when it failed only because nobody has approved it yet, or a newer commit came: no reason to undo anything. */
  get isNoFault(): boolean {
    return this.superseded || (this.refused && this.problems.every(({ code }) => code === 'OSOP-RUN-005'));
  }

  /** Back to before it ran; outputs stay, so that the next round of a loop can read them. */
  reset(): void {
    this.status = 'pending';
    this.note = undefined;
    this.problems = [];
    this.timedOut = false;
    this.refused = false;
    this.superseded = false;
    this.passedOver = false;
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
      children: this.children(),
    };
  }
}
