import type { LedgerPort } from '../../engine/ports.js';
import type { GitSession } from './session.js';
/** A LedgerPort by git: a bare, shallow, partial clone of the one ref. Commits are signed where the machine's git signs its own. */
export declare function createGitLedger(git: GitSession): LedgerPort & {
    readonly close: () => void;
};
