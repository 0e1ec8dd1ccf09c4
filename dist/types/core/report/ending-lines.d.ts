import { type RunRecord } from '../run-record.js';
interface Painting {
    readonly color: boolean;
}
/** The end of a run: what each node and application came to, then the verdict, last where eyes and `tail` look. */
export declare function endingLines(record: RunRecord, painting: Painting): readonly string[];
export {};
