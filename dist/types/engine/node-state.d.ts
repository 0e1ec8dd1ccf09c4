import type { JsonObject } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import type { NodeRecord, NodeStatus } from '../core/run-record.js';
import type { PlannedNode } from '../core/workflow/plan.js';
/** What is known of one node while the run goes on; becomes a NodeRecord at its end. */
export declare class NodeState {
    readonly planned: PlannedNode;
    status: NodeStatus;
    attempts: number;
    startedAt: Date | undefined;
    endedAt: Date | undefined;
    durationMs: number;
    outputs: JsonObject;
    produced: JsonObject;
    problems: readonly Problem[];
    note: string | undefined;
    timedOut: boolean;
    refused: boolean;
    /** True when it failed because a newer commit took the place of ours. */
    superseded: boolean;
    /** True when the workflow took another way; false for a node that ran and found nothing to do. */
    passedOver: boolean;
    /** Counts the outputs of the whole run: of two nodes with the same output the later one counts. */
    published: number;
    /** Records of a sub-workflow's nodes, as they are when it is called. */
    children: () => readonly NodeRecord[];
    constructor(planned: PlannedNode);
    /** True once nothing more will happen to it, unless a loop or a rollback starts it again. */
    get ended(): boolean;
    get hasFailed(): boolean;
    /** True when it failed only because nobody has approved it yet, or a newer commit came: no reason to undo anything. */
    get isNoFault(): boolean;
    /** Back to before it ran; outputs stay, so that the next round of a loop can read them. */
    reset(): void;
    record(): NodeRecord;
}
