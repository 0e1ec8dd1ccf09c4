import type { Problem } from '../problem.js';
import type { RunEvent, RunRecord } from '../run-record.js';
import type { DrawnWorkflow } from './drawn-workflow.js';
import { type Redactor } from './redact.js';
/** A record without secrets: every text that came from outside, in every depth. Words of our own (results, codes) stay. */
export declare function redactRecord(record: RunRecord, redact: Redactor): RunRecord;
/** An event without secrets. */
export declare function redactEvent(event: RunEvent, redact: Redactor): RunEvent;
/** Problems without secrets. */
export declare function redactProblems(problems: readonly Problem[], redact: Redactor): readonly Problem[];
/** The drawn parts of a workflow without secrets; ids are redacted as in the record, so that they still match. */
export declare function redactDrawn({ nodes, edges }: DrawnWorkflow, redact: Redactor): DrawnWorkflow;
/** The same value with every text in it redacted. Its keys are ours. */
export declare function redactTexts<T>(value: T, redact: Redactor): T;
/** The same for a text that may be absent. */
export declare function redactMaybe(text: string | undefined, redact: Redactor): string | undefined;
