import { type Verification } from '../core/audit/chain.js';
import type { ExportFormat } from '../core/audit/export-formats.js';
import type { Problem } from '../core/problem.js';
import type { ExitCode } from '../core/run-record.js';
import type { Settings } from '../settings.js';
import { type Host } from '../wiring.js';
/** What `audit verify` found: exit code 0 where the file is as it was written, else 2. */
export declare function verifyAudit(settings: Settings, host: Host): {
    readonly verification: Verification;
    readonly exitCode: ExitCode;
    readonly headline: string;
};
/** What `audit export` gives: the text, unless it was posted; exit code 2 where the file is not as it was written, or was not taken. */
export interface AuditExport {
    readonly text: string | undefined;
    readonly problems: readonly Problem[];
    readonly exitCode: ExitCode;
    readonly headline: string;
}
/** `audit export`: what can be read is given, also of a file with findings, which are told. With `audit-webhook-url` CloudEvents are posted. */
export declare function exportAudit(settings: Settings, host: Host, format: ExportFormat): Promise<AuditExport>;
