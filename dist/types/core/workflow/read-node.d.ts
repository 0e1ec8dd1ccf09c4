import type { JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import type { Locate, WorkflowNode } from './document.js';
/** A node that the schema has accepted, with its defaults filled in. */
export declare function readNode(task: {
    readonly node: JsonObject;
    readonly pointer: string;
    readonly locate: Locate;
}): {
    readonly node: WorkflowNode;
    readonly problems: readonly Problem[];
};
