import type { Sha256 } from '../core/audit/chain.js';
import type { JsonObject } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import type { ApplicationRef, LedgerPort } from './ports.js';
import { type LedgerTarget } from './write-ledger.js';
/** What a ledger has of one application. Records are read as they are: `problems` says which file is not as it was written. */
export interface LedgerRecords {
    readonly records: readonly JsonObject[];
    /** One a file, with a line of it. */
    readonly problems: readonly Problem[];
}
/** Reads a ledger. Its newest state is asked for once. */
export interface LedgerReader {
    /** The records of an application: of all months, or of so many newest ones. None where there is no such ledger yet. Throws AdapterError. */
    readonly read: (ref: ApplicationRef, options?: {
        readonly months?: number;
    }) => Promise<LedgerRecords>;
}
export declare function createLedgerReader({ ledger, target, sha256 }: {
    readonly ledger: LedgerPort;
    readonly target: LedgerTarget;
    readonly sha256: Sha256;
}): LedgerReader;
