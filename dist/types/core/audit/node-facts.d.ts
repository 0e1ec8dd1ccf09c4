import { type JsonObject } from '../json.js';
import type { RunEvent } from '../run-record.js';
import type { AuditEvent } from './events.js';
type Finished = Extract<RunEvent, {
    type: 'node-finished';
}>;
/** What a record tells of a node that has finished; undefined for one that was not reached. */
export declare function nodeFacts(finished: Finished): {
    readonly event: AuditEvent;
    readonly facts: JsonObject;
} | undefined;
/** What a record tells of a line of progress: where a rollback is about to lead; undefined for every other. */
export declare function planFacts({ node, rollback }: Extract<RunEvent, {
    type: 'progress';
}>): {
    readonly event: AuditEvent;
    readonly facts: JsonObject;
} | undefined;
export {};
