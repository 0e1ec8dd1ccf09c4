import type { JsonObject } from './core/json.js';
import type { EarlierHealthPort, LedgerPort } from './engine/ports.js';
import type { LedgerReader } from './engine/read-ledger.js';
import type { LedgerTarget } from './engine/write-ledger.js';
import type { Settings } from './settings.js';
import { type Host } from './wiring.js';
/** Opens the refs of the config repository that audit records are kept in: by git, whatever the commit-mode is. Throws AdapterError. */
export declare function openLedger(settings: Settings, host: Host, signal: AbortSignal): Promise<LedgerPort & {
    readonly close: () => void;
}>;
/** Reads the ledger that `ledger` names, which is asked for no sooner than that. `read` throws AdapterError. */
export declare function openLedgerReader(target: LedgerTarget, settings: Settings, host: Host): LedgerReader & {
    readonly close: () => void;
};
/** How the ledger's runs found the revisions of an application. A ledger that is not as it was written says nothing: it is refused. */
export declare function earlierHealth(reader: LedgerReader): EarlierHealthPort;
/** The receiver that `audit-webhook-url` names. `post` throws AdapterError. */
export interface AuditReceiver {
    readonly post: (events: readonly JsonObject[], signal: AbortSignal) => Promise<void>;
    readonly close: () => void;
}
/** Throws AdapterError `refused` for an address that cannot be used. */
export declare function openReceiver(url: string, { allowHttp, secrets }: Pick<Settings, 'allowHttp' | 'secrets'>, { clock, env }: Host): Promise<AuditReceiver>;
