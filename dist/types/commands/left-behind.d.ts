import { type RunLines } from '../core/audit/ledger.js';
import type { Settings } from '../settings.js';
import { type Host } from '../wiring.js';
import { AuditTrail } from './audit-trail.js';
/** What is needed to bring the records of others along. `write` brings a run to the ledger and notes that. */
export interface LeavingBehind {
    readonly settings: Settings;
    readonly host: Host;
    readonly write: (run: RunLines, trail: AuditTrail) => Promise<void>;
}
/**
 * Without a runner each run has a log of its own: one that was killed left it in the temporary folder. Runs of the same
 * applications and ledger are brought along and given their end; a log that cannot be read or is being written is left alone.
 */
export declare function bringLeftBehind(own: RunLines, { settings, host, write }: LeavingBehind): Promise<void>;
