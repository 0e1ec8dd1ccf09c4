import { type Sha256 } from '../core/audit/chain.js';
import { type RunLines } from '../core/audit/ledger.js';
import type { Clock } from '../core/clock.js';
import type { LedgerPort, RandomPort, RepositoryChange } from './ports.js';
/** Where a ledger is kept. */
export type LedgerTarget = {
    readonly kind: 'branch';
    readonly name: string;
} | {
    readonly kind: 'notes';
    readonly branch: string | undefined;
};
/** What a run is written to the ledger with. */
export interface LedgerWriting {
    readonly ledger: LedgerPort;
    readonly target: LedgerTarget;
    /** Whether a run before may have brought it there, and was not told so. */
    readonly isOwed: boolean;
    readonly clock: Clock;
    readonly random: RandomPort;
    readonly signal: AbortSignal;
    readonly attempts: number;
    readonly author: RepositoryChange['author'];
    readonly sha256: Sha256;
}
/** The whole name of the ref that a ledger is kept in. */
export declare function ledgerRef(target: LedgerTarget): string;
/**
 * Adds a run to the ledger: by fast-forward, and anew on top of what others have added meanwhile. What is there stays, and a run
 * that is there already is not added again: so one whose end could not be recorded is left to the run that gives it one. Throws
 * AdapterError where it could not be added.
 */
export declare function writeLedger(run: RunLines, writing: LedgerWriting): Promise<void>;
