import { type Json, type JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
/** Version of the record's form. */
export declare const auditVersion = 1;
/** What the first record of a file names as the one before it. */
export declare const genesis: string;
/** SHA-256 of a text in UTF-8, hexadecimal in lower case. */
export type Sha256 = (text: string) => string;
/** Where a chain ends: number and hash of its last record. */
export interface ChainEnd {
    readonly seq: number;
    readonly hash: string;
}
/** Where a chain begins. */
export declare const emptyChain: ChainEnd;
/**
 * A record of a chain as a line: `facts` with version, number, the hash of the record before it, and its own, which is the hash
 * of the canonical JSON of all the rest. The line is canonical itself, so that there is one way only to write a record.
 */
export declare function linkRecord(facts: JsonObject, after: ChainEnd, sha256: Sha256): {
    readonly line: string;
    readonly end: ChainEnd;
};
/** What a file of records tells of itself. */
export interface Verification {
    /** One for each line that is not as it was written, and for what is missing. Their file is `file`. */
    readonly problems: readonly Problem[];
    readonly records: number;
    readonly runs: number;
    readonly end: ChainEnd;
    /** The run whose records have begun and not ended; undefined where the last one has. */
    readonly open: string | undefined;
    /** True for a file of a ledger; absent for the log of a machine. */
    readonly ledger?: true;
}
/** `file` is what problems name it, `head` a hash that was kept elsewhere. */
export interface VerifyOptions {
    readonly file: string;
    readonly head?: string | undefined;
    readonly sha256: Sha256;
}
/**
 * Checks a file of records: each line by its own hash and by that of the one before it, each run from `run.started` to
 * `run.ended`. An edit, a deletion, an insertion or another order breaks that. What is cut off at the end, and a chain that was
 * made anew as a whole, only an anchor shows that was kept elsewhere: `head`, the hash of the last record.
 */
export declare function verifyChain(text: string, { file, head, sha256 }: VerifyOptions): Verification;
/** Reads records line by line. With `part`, those of one run that stood in the midst of others. */
export declare class ChainReading {
    #private;
    constructor({ file, sha256 }: Pick<VerifyOptions, 'file' | 'sha256'>, part?: {
        readonly first: string;
        readonly run: string;
    });
    take(line: string, number: number): void;
    torn(number: number): void;
    ended(head: string | undefined): Verification;
}
/** A member as a message shows it. */
export declare function shown(value: Json | undefined): string;
/** A record whose line is exactly what we would have written; undefined for anything else. */
export declare function readRecord(line: string): (JsonObject & {
    readonly hash: string;
}) | undefined;
