import type { JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import type { Locate, WorkflowEdge } from './document.js';
interface EdgeTask {
    readonly edge: JsonObject;
    readonly pointer: string;
    readonly locate: Locate;
}
/** An edge that the schema has accepted, with its defaults filled in and its aliases resolved. */
export declare function readEdge(task: EdgeTask): {
    readonly edge: WorkflowEdge;
    readonly problems: readonly Problem[];
};
export {};
