import { type JsonObject } from '../json.js';
import type { StoryFact } from './story-facts.js';
/** Lines of a file of records that are records; how many are not. What they say is not checked here: `audit verify` does that. */
export declare function readRecords(text: string): {
    readonly records: readonly JsonObject[];
    readonly unreadable: number;
};
/** What records tell of one application, `name` or `namespace/name`. Of dry runs nothing: they changed nothing. */
export declare function recordFacts(records: readonly JsonObject[], app: string): readonly StoryFact[];
/** When the records begin. */
export declare function recordsSince(records: readonly JsonObject[]): number | undefined;
