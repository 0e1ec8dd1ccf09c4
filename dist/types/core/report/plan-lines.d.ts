import type { RunRecord } from '../run-record.js';
/** What a dry run of a rollback has found out, for somebody who is to agree to it: what, why, and what of git. */
export declare function planLines(record: RunRecord): readonly string[];
