import { type ApplicationName } from '../argocd/selection.js';
import { type Sha256, type Verification, type VerifyOptions } from './chain.js';
/** The line of a ledger before the records of a run. */
export declare const ledgerEntry = "ledger.entry";
/** The records of one run, as they stand in its audit log. */
export interface RunLines {
    readonly run: string;
    readonly lines: readonly string[];
}
/** A run in a file of a ledger. */
export interface LedgerEntry extends RunLines {
    /** RFC 3339, UTC. */
    readonly time: string;
    /** The file of the same ledger that has the records; undefined where this one has them. */
    readonly kept?: string | undefined;
}
/**
 * What a file of a ledger has to be added for a run: a line of its own chain, with how many records follow and the hashes of the
 * first and the last, then the records as they are. `text` is the file as it is; what is in it stays. Undefined where it has the
 * run already.
 */
export declare function ledgerAddition(text: string, { run, time, lines, kept }: LedgerEntry, sha256: Sha256): string | undefined;
/** Whether a text is a file of a ledger, or a note of one. */
export declare function isLedger(text: string): boolean;
/**
 * Checks a file of a ledger: its own chain of entries, so that a whole run that was removed, added or moved is found, and in each
 * entry the chain of the run's records. What is cut off at the end between two runs only `head` shows: the hash of an entry that
 * must be there, or of the last record of a run.
 */
export declare function verifyLedger(text: string, options: VerifyOptions): Verification;
/** Where the records of a run belong. */
export interface LedgerPlace {
    /** Files on a branch, one an application and month: the first has the records, the others say so. */
    readonly files: readonly [string, ...string[]];
    /** The commit that it was about: the revert, else the one that was deployed; undefined where there is none. */
    readonly commit: string | undefined;
    /** Rehearsed changes are not kept. */
    readonly dryRun: boolean;
}
/** The folder of a branch that an application's records are in; undefined for what no application can be called. */
export declare function ledgerFolder(ref: ApplicationName): string | undefined;
/** Reads from a run's records where they belong. */
export declare function ledgerPlace({ lines }: RunLines): LedgerPlace;
/** Whether two runs keep their records in the same ledger, as far as their first records tell. */
export declare function isForSameLedger(one: RunLines, other: RunLines): boolean;
/** The same for runs on one machine that may be of other checkouts: both name their repository, and an application that is of both. */
export declare function areKin(one: RunLines, other: RunLines): boolean;
