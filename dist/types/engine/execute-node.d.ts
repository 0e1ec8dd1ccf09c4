import type { Json } from '../core/json.js';
import type { Step } from '../core/workflow/steps.js';
import type { Handler } from './handlers/context.js';
import type { NodeState } from './node-state.js';
import type { RunShared } from './run-shared.js';
import { type ScopeSources } from './scope.js';
/** What executing a node needs beside the node itself. */
export interface Execution {
    readonly shared: RunShared;
    readonly sources: Omit<ScopeSources, 'current' | 'extra'>;
    /** Values of the iterator variable, one run each; undefined for a node that runs once. */
    readonly items: {
        readonly name: string;
        readonly values: readonly Json[];
    } | undefined;
    readonly runWorkflow: Handler<Extract<Step, {
        kind: 'workflow';
    }>>;
}
/** Runs a node to its end: once or for each item, with retries and within its time. Writes into its state. */
export declare function executeNode(state: NodeState, execution: Execution): Promise<void>;
