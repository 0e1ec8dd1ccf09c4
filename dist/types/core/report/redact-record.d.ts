import type { Problem } from '../problem.js';
import type { RunEvent, RunRecord } from '../run-record.js';
import { type Redactor } from './redact.js';
/** A record without secrets: every text that came from outside, in every depth. Words of our own (results, codes) stay. */
export declare function redactRecord(record: RunRecord, redact: Redactor): RunRecord;
/** An event without secrets. */
export declare function redactEvent(event: RunEvent, redact: Redactor): RunEvent;
/** Problems without secrets. */
export declare function redactProblems(problems: readonly Problem[], redact: Redactor): readonly Problem[];
