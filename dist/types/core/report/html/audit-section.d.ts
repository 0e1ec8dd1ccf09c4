import { type JsonObject } from '../../json.js';
import { type Section } from './page.js';
/** The audit records of a run. */
export interface AuditFacts {
    /** Hash of the last record of the file. */
    readonly head: string;
    /** Path of the file. */
    readonly path: string;
    /** Those of this run, in their order. */
    readonly records: readonly JsonObject[];
}
/** What the audit log has of the run: the hash to keep, how to check it, and each record with its own hash to link to. */
export declare function auditSection({ head, path, records }: AuditFacts): Section;
