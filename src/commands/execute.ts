import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { osoplogYaml, triggerTypeOf, type TriggerFacts } from '../core/report/osoplog.js';
import { redactEvent, redactRecord } from '../core/report/redact-record.js';
import { createRedactor } from '../core/report/redact.js';
import type { RunEvent, RunRecord } from '../core/run-record.js';
import type { Trigger } from '../core/trigger.js';
import type { Settings } from '../settings.js';
import { version } from '../version.js';
import { workspaceRoot, type Host } from '../wiring.js';
import type { CommandResult } from './command-result.js';

/** A finished command: secrets are out of everything in it, and the OSOP log is written. */
export interface Executed extends CommandResult {
  /** Absolute path of the `.osoplog.yaml`; undefined when it could not be written. */
  readonly osoplog: string | undefined;
}

/** Carries out `run`, `bump`, `promote`, `sync`, `wait` or `rehearse` for the action, the CLI or a library user. */
export async function execute(settings: Settings, host: Host, report: (event: RunEvent) => void): Promise<Executed> {
  const redact = createRedactor(settings.secrets);
  const tell = (event: RunEvent): void => { report(redactEvent(event, redact)); };
  const result = settings.command === 'rehearse'
    ? await (await import('./rehearse/rehearse.js')).rehearse(settings, host, tell)
    : await (await import('./run.js')).run(settings, host, tell);
  const record = redactRecord(result.record, redact);
  const osoplog = await writeOsoplog({ ...result, record }, { settings, host });
  if ('path' in osoplog) return { ...result, record, osoplog: osoplog.path };
  const problems = [...record.problems, { code: 'OSOP-INPUT-004', severity: 'warning', message: osoplog.message, hint: 'set osoplog to a path that can be written' } as const];
  return { ...result, record: { ...record, problems }, osoplog: undefined };
}

async function writeOsoplog(
  { record, trigger, workflowHash }: CommandResult,
  { settings, host }: { readonly settings: Settings; readonly host: Host },
): Promise<{ readonly path: string } | { readonly message: string }> {
  const path = settings.osoplog === undefined
    ? join(host.env['RUNNER_TEMP'] ?? tmpdir(), '.osop', `${fileName(record)}.osoplog.yaml`)
    : resolve(workspaceRoot(settings, host), settings.osoplog);
  const text = await osoplogYaml({
    record,
    trigger: triggerFacts(trigger, record),
    ...(workflowHash === undefined ? {} : { workflowHash: `sha256:${workflowHash}` }),
    toolVersion: version,
  });
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { mode: 0o600 });
    return { path };
  } catch (error) {
    return { message: `the OSOP log could not be written: ${(error as Error).message}` };
  }
}

function fileName(record: RunRecord): string {
  return `${record.workflow.id.replace(/[^\w.-]+/g, '-').slice(0, 80)}-${record.runId}`;
}

function triggerFacts(trigger: Trigger, record: RunRecord): TriggerFacts {
  return {
    type: trigger.event === undefined ? 'manual' : triggerTypeOf(trigger.event),
    timestamp: record.startedAt,
    source: trigger.system === undefined ? 'cli' : `${trigger.system}-ci`,
    ...(trigger.actor === undefined ? {} : { actor: trigger.actor }),
  };
}
