import type { JsonObject } from '../json.js';
import type { RunRecord } from '../run-record.js';
/** What the last record of a run tells. */
export declare function runFacts(record: RunRecord): JsonObject;
