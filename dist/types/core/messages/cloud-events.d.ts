import type { JsonObject } from '../json.js';
import type { RunRecord } from '../run-record.js';
import type { RunBeginning } from './run-message.js';
/** An event as CloudEvents 1.0 has it. https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md */
export interface CloudEvent extends JsonObject {
    readonly specversion: '1.0';
    /** The same whenever the same thing is told: with `source` it tells receivers what they have already. */
    readonly id: string;
    readonly source: string;
    readonly type: `io.osop.argocd.${'run.started' | 'run.ended' | 'deployment.ended'}`;
    readonly subject: string;
    readonly time: string;
    readonly datacontenttype: 'application/json';
    readonly dataschema: string;
    readonly data: JsonObject;
}
/** Names docs/events.schema.json. */
export declare const eventSchema = "urn:osop:argocd:events:1";
/** Applications that have an event of their own; `run.ended` counts the others. */
export declare const mostDeployments = 100;
/** That a run has begun. */
export declare function startedEvent(run: RunBeginning): CloudEvent;
/** How it ended: an event for each application, and then one for the run. */
export declare function endedEvents(run: RunBeginning, record: RunRecord): readonly CloudEvent[];
