import type { JsonObject } from '../json.js';
/**
 * A record as a CloudEvent, with the record as its data. Its hash is the id: a record that is sent twice has the same.
 * https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 */
export declare function cloudEvent(record: JsonObject): JsonObject;
