import { type JsonObject } from '../json.js';
/** A record as an API Activity event of OCSF; the record itself is its `raw_data`, and what has no place there is in `unmapped`. */
export declare function ocsfEvent(record: JsonObject, version: string): JsonObject;
