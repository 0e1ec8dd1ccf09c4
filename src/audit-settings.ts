import { parseSince } from './core/audit/since.js';
import { isSafeRef } from './core/git/refs.js';
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

export function readAuditSettings(reader: Reader): AuditSettings {
  return { auditLog: reader.text('audit-log'), auditHead: reader.text('audit-head'), ledger: readLedger(reader), auditWebhookUrl: reader.text('audit-webhook-url'), since: readSince(reader) };
}

function readSince(reader: Reader): string | undefined {
  const value = reader.text('since');
  if (value === undefined || parseSince(value, 0) !== undefined) return value;
  reader.refuse('since', value, 'names no time', 'write a date such as 2026-03-31, a time such as 2026-03-31T14:00:00Z, or 30d, 12h, 45m or 2w before now');
  return undefined;
}

function readLedger(reader: Reader): LedgerTarget | undefined {
  const value = reader.text('ledger') ?? 'none';
  if (value === 'none') return undefined;
  const configBranch = reader.text('config-branch');
  if (value === 'notes') return { kind: 'notes', branch: configBranch };
  const name = /^branch:(?:refs\/heads\/)?(.+)$/.exec(value)?.[1];
  if (name === undefined || !isSafeRef(name)) reader.refuse('ledger', value, 'is no place for a ledger', 'write none, notes, or branch: and the name of a branch, such as branch:audit');
  else if (name === configBranch) reader.refuse('ledger', value, 'is the branch that is deployed from', 'name a branch that has nothing but the ledger');
  else return { kind: 'branch', name };
  return undefined;
}
