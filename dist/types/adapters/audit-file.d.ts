import type { RunLines } from '../core/audit/ledger.js';
import type { JsonObject } from '../core/json.js';
/** SHA-256 of a text in UTF-8, hexadecimal. */
export declare function sha256(text: string): string;
/** This process, and whether another one is still there. */
export interface RunningProcess {
    readonly id: number;
    readonly isRunning: (id: number) => boolean;
}
/** A file of audit records that a run writes to, alone: records are only ever added. */
export declare class AuditFile {
    #private;
    readonly path: string;
    private constructor();
    /**
     * Opens a file to add to, made where there is none. `abandoned` is the run whose records have no end, because it was killed,
     * and its records; `owed` are runs that have one, and have not been brought to the ledger.
     * Throws AdapterError `refused` for a file that cannot be written, is not whole, or is being written by another process.
     */
    static open(path: string, self: RunningProcess): {
        readonly file: AuditFile;
        readonly abandoned: RunLines | undefined;
        readonly owed: readonly RunLines[];
    };
    /** The hash of the last record: kept elsewhere, it shows that none is missing. */
    get head(): string;
    /** Adds a record. It is on the disk when this returns. Throws AdapterError `refused` where it cannot be written; returns its line. */
    append(facts: JsonObject): string;
    /** Notes that the records of a run are to be brought to the ledger, or that they are there. Throws AdapterError `refused` where that cannot be written. */
    owe(run: string, owed: boolean): void;
    close(): void;
}
/** The logs of a folder that have runs to be brought to the ledger, and are files of this user: what others leave in a shared folder is none of ours. */
export declare function logsWithPending(folder: string, user: number | undefined): readonly string[];
