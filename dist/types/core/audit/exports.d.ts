import { type JsonObject } from '../json.js';
import type { ExportFormat } from './export-formats.js';
/** The records of a log or of a ledger's file. Lines that are none are left out: whoever checks the file tells of them. */
export declare function recordsIn(text: string): readonly JsonObject[];
/** `jsonl` is the file as it is, byte for byte; `ocsf` an event a line; `cloudevents` a batch, which is one JSON array. */
export declare function exportRecords(text: string, format: ExportFormat, toolVersion: string): string;
