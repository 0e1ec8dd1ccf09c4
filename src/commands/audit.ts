import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { sha256 } from '../adapters/audit-file.js';
import { emptyChain, verifyChain, type Verification } from '../core/audit/chain.js';
import { cloudEvent } from '../core/audit/cloud-events.js';
import type { ExportFormat } from '../core/audit/export-formats.js';
import { exportRecords, recordsIn } from '../core/audit/exports.js';
import { isLedger, verifyLedger } from '../core/audit/ledger.js';
import type { Problem } from '../core/problem.js';
import type { ExitCode } from '../core/run-record.js';
import type { Settings } from '../settings.js';
import { version } from '../version.js';
import { workspaceRoot, type Host } from '../wiring.js';

/** What `audit verify` found: exit code 0 where the file is as it was written, else 2. */
export function verifyAudit(settings: Settings, host: Host): { readonly verification: Verification; readonly exitCode: ExitCode; readonly headline: string } {
  const { text, verification } = readLog(settings, host);
  const { problems, records, runs, end } = verification;
  if (text === undefined) return { verification, exitCode: 2, headline: 'Nothing was verified: there is no log that can be read' };
  if (problems.length > 0) return { verification, exitCode: 2, headline: `${problems.length === 1 ? 'One finding' : `${problems.length} findings`}: the audit records are not as they were written` };
  const anchored = settings.auditHead === undefined ? '; without audit-head a file that was cut off between two runs, or written anew as a whole, is not found out' : ', and the last one is the one that was kept';
  if (verification.ledger === true) return { verification, exitCode: 0, headline: `The ledger's ${runs === 1 ? 'one run' : `${runs} runs`} with ${records} records are as they were written${settings.auditHead === undefined ? '; that the last ones were cut off only the history of its branch shows' : ', and the one that was kept is among them'}. Last entry: ${end.hash}` };
  return { verification, exitCode: 0, headline: `${records} records of ${runs === 1 ? 'one run' : `${runs} runs`} are as they were written${anchored}. Last record: ${end.hash}` };
}

/** What `audit export` gives: the text, unless it was posted; exit code 2 where the file is not as it was written, or was not taken. */
export interface AuditExport {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
  readonly exitCode: ExitCode;
  readonly headline: string;
}

/** `audit export`: what can be read is given, also of a file with findings, which are told. With `audit-webhook-url` CloudEvents are posted. */
export async function exportAudit(settings: Settings, host: Host, format: ExportFormat): Promise<AuditExport> {
  const { text, path, verification } = readLog(settings, host);
  const { problems: found } = verification;
  if (text === undefined) return { text, problems: found, exitCode: 2, headline: 'Nothing was exported' };
  const records = recordsIn(text);
  const whole = found.length === 0 ? '' : '; they are not as they were written';
  const url = settings.auditWebhookUrl;
  if (format !== 'cloudevents' || url === undefined) return { text: exportRecords(text, format, version), problems: found, exitCode: found.length === 0 ? 0 : 2, headline: `${records.length} records${whole}` };
  const { postAll } = await import('./hand-over.js');
  const refused = await postAll(records.map(cloudEvent), { url, settings, host, log: path, signal: host.signal });
  const problems = [...found, ...refused];
  return { text: undefined, problems, exitCode: problems.length === 0 ? 0 : 2, headline: refused.length === 0 ? `${records.length} records were posted${whole}` : `Not all of ${records.length} records were taken${whole}` };
}

/** The log that `audit-log` names, else that of the job, and what its check finds. */
function readLog(settings: Settings, host: Host): { readonly path: string; readonly text: string | undefined; readonly verification: Verification } {
  const root = workspaceRoot(settings, host);
  const path = settings.auditLog === undefined ? join(host.env['RUNNER_TEMP'] ?? root, '.osop', 'audit.jsonl') : resolve(root, settings.auditLog);
  const file = relative(root, path).startsWith('..') ? path : relative(root, path);
  try {
    const text = readFileSync(path, 'utf8');
    return { path, text, verification: (isLedger(text) ? verifyLedger : verifyChain)(text, { file, head: settings.auditHead, sha256 }) };
  } catch (error) {
    const message = `the audit log ${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`;
    return { path, text: undefined, verification: { problems: [{ code: 'OSOP-INPUT-004', severity: 'error', message, hint: 'name the file by audit-log' }], records: 0, runs: 0, end: emptyChain, open: undefined } };
  }
}
