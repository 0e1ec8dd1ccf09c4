import type { LedgerTarget } from './engine/write-ledger.js';
import type { InputName } from './inputs.js';
/** What the inputs say about audit records. */
export interface AuditSettings {
    readonly auditLog: string | undefined;
    readonly auditHead: string | undefined;
    /** Undefined for none. */
    readonly ledger: LedgerTarget | undefined;
    readonly auditWebhookUrl: string | undefined;
    /** As the user wrote it: a date, a time, or how long ago. */
    readonly since: string | undefined;
}
/** What reads the inputs and collects what is wrong with them. */
interface Reader {
    text(name: InputName): string | undefined;
    refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}
export declare function readAuditSettings(reader: Reader): AuditSettings;
export {};
