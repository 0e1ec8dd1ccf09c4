import { dirname } from 'node:path';
import { logsWithPending } from '../adapters/audit-file.js';
import { AdapterError } from '../core/adapter-error.js';
import { areKin, type RunLines } from '../core/audit/ledger.js';
import type { JsonObject } from '../core/json.js';
import { createRedactor } from '../core/report/redact.js';
import type { Settings } from '../settings.js';
import { thisProcess, type Host } from '../wiring.js';
import { AuditTrail, privateLog } from './audit-trail.js';

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
export async function bringLeftBehind(own: RunLines, { settings, host, write }: LeavingBehind): Promise<void> {
  if (settings.auditLog !== undefined || host.env['RUNNER_TEMP'] !== undefined) return;
  for (const path of logsWithPending(dirname(privateLog('')), thisProcess.user)) {
    const trail = open(path, host, settings);
    if (trail === undefined) continue;
    try {
      await bring(own, { trail, write });
    } finally {
      trail.close();
    }
  }
}

function open(path: string, host: Host, settings: Settings): AuditTrail | undefined {
  try {
    return AuditTrail.at(path, host, createRedactor(settings.secrets));
  } catch (error) {
    if (error instanceof AdapterError) return undefined;
    throw error;
  }
}

async function bring(own: RunLines, { trail, write }: { readonly trail: AuditTrail } & Pick<LeavingBehind, 'write'>): Promise<void> {
  const { abandoned } = trail;
  for (const run of trail.owed) if (areKin(run, own)) await write(run, trail);
  if (abandoned === undefined || !areKin(abandoned, own)) return;
  const { run, actor, run_url: runUrl } = JSON.parse(own.lines[0] ?? '{}') as JsonObject;
  trail.endInterrupted({ run: typeof run === 'string' ? run : own.run, ...(typeof actor === 'string' ? { actor } : {}), ...(typeof runUrl === 'string' ? { run_url: runUrl } : {}) });
  for (const ended of trail.runs) await write(ended, trail);
}
