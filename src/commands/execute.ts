import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { JsonObject } from '../core/json.js';
import type { AuditFacts } from '../core/report/html/audit-section.js';
import { osoplogYaml, triggerTypeOf, type TriggerFacts } from '../core/report/osoplog.js';
import { redactEvent, redactProblems, redactRecord } from '../core/report/redact-record.js';
import { createRedactor, type Redactor } from '../core/report/redact.js';
import type { Problem } from '../core/problem.js';
import { exitCodes, type RunEvent, type RunRecord } from '../core/run-record.js';
import { readTrigger, type Trigger } from '../core/trigger.js';
import type { Settings } from '../settings.js';
import { version } from '../version.js';
import { readEvent, workspaceRoot, type Host } from '../wiring.js';
import type { AuditTrail } from './audit-trail.js';
import { notRun, unwritable, type CommandResult } from './command-result.js';
import type { RunSurfaces } from './surfaces/show-run.js';
import type { Shown } from './surfaces/telling.js';
import { writeReport, type Written } from './write-report.js';

/** A finished command: secrets are out of everything in it, and the OSOP log and the report are written. */
export interface Executed extends CommandResult {
  /** Absolute path of the `.osoplog.yaml`; undefined when it could not be written. */
  readonly osoplog: string | undefined;
  /** Absolute path of the HTML report; undefined where none was asked for, or where it could not be written. */
  readonly report: string | undefined;
  /** The audit records, with the absolute path of their file and the hash of the last one; undefined where none were written. */
  readonly audit: AuditFacts | undefined;
  /** What was shown on GitHub; undefined where nothing was asked for. */
  readonly shown: Shown | undefined;
}

/** Carries out `run`, `bump`, `promote`, `sync`, `wait`, `preview` or `rehearse` for the action, the CLI or a library user. */
export async function execute(settings: Settings, host: Host, report: (event: RunEvent) => void): Promise<Executed> {
  const redact = createRedactor(settings.secrets);
  const surfaces = await openSurfaces(settings, host);
  const tell = (event: RunEvent): void => {
    const redacted = redactEvent(event, redact);
    if (redacted.type === 'run-started') surfaces?.started(redacted);
    report(redacted);
  };
  const { result, audit } = settings.command === 'rehearse'
    ? { result: await (await import('./rehearse/rehearse.js')).rehearse(settings, host, tell), audit: undefined }
    : await runAudited(settings, host, { tell, redact });
  const ended = redactRecord(result.record, redact);
  const shown = await surfaces?.ended(ended, { proposed: result.trigger.proposed });
  const redacted = shown === undefined ? ended : { ...ended, problems: [...ended.problems, ...redactProblems(shown.warnings, redact)] };
  const osoplog = await writeOsoplog({ ...result, record: redacted }, { settings, host, auditHead: audit?.head });
  const record = withWarning(redacted, osoplog, 'osoplog');
  const html = await writeReport({ ...result, record }, { settings, host, redact, trigger: triggerFacts(result.trigger, record), audit });
  return { ...result, record: withWarning(record, html, 'report'), shown, audit, osoplog: pathOf(osoplog), report: pathOf(html) };
}

/** A record that could not be written is told, and is no reason to call a deployment failed. */
function withWarning(record: RunRecord, written: Written | undefined, input: 'osoplog' | 'report'): RunRecord {
  if (written === undefined || 'path' in written) return record;
  return { ...record, problems: [...record.problems, { code: 'OSOP-INPUT-004', severity: 'warning', message: written.message, hint: `set ${input} to a path that can be written` }] };
}

function pathOf(written: Written | undefined): string | undefined {
  return written !== undefined && 'path' in written ? written.path : undefined;
}

/** A run with its audit records. Where those cannot be written, nothing is begun. */
async function runAudited(settings: Settings, host: Host, { tell, redact }: { readonly tell: (event: RunEvent) => void; readonly redact: Redactor }): Promise<{ readonly result: CommandResult; readonly audit: Executed['audit'] }> {
  const [{ AuditTrail }, { run }] = await Promise.all([import('./audit-trail.js'), import('./run.js')]);
  const trail = AuditTrail.open(settings, host, redact);
  if ('problem' in trail) {
    const trigger = readTrigger(host.env, readEvent(host.env));
    const result = notRun({ because: 'invalid', problems: [trail.problem], file: settings.workflow ?? 'workflow', trigger, clock: host.clock, runId: randomUUID() });
    const untold = await (await import('./tell-not-run.js')).tellNotRun(result, settings, host);
    return { result: { ...result, record: withProblems(result.record, untold) }, audit: undefined };
  }
  try {
    const handOver = settings.ledger === undefined && settings.auditWebhookUrl === undefined ? undefined : new (await import('./hand-over.js')).HandOver(settings, host);
    const performing = settings.command === 'preview'
      ? (await import('./preview/preview.js')).preview(settings, host, { report: tell, audit: trail })
      : run(settings, host, { report: tell, audit: trail, ...(handOver === undefined ? {} : { handOver }) });
    const result = await performing.catch(async (error: unknown) => {
      // What a bug has thrown goes on; what was done until then is told all the same.
      trail.broken();
      // Nor does what fails now hide it.
      await handOver?.deliver(trail).catch(() => undefined);
      throw error;
    });
    const untold = trail.hasRuns ? [] : await endNotRun(trail, result, { settings, host });
    const { proposed } = result.trigger;
    const undelivered = handOver === undefined || proposed ? [] : await handOver.deliver(trail);
    return { result: { ...result, record: withProblems(result.record, [...untold, ...undelivered]) }, audit: { path: trail.path, head: trail.head(), records: recordsOf(trail, result.record.runId) } };
  } finally {
    trail.close();
  }
}

/** Secrets are out of them since they were written. */
function recordsOf({ runs }: AuditTrail, runId: string): readonly JsonObject[] {
  return runs.filter(({ run }) => run === runId).flatMap(({ lines }) => lines.map((line) => JSON.parse(line) as JsonObject));
}

/** What has been done stays done, and is told as it ended; but a deployment that is missing in the ledger needs a person. */
function withProblems(record: RunRecord, problems: readonly Problem[]): RunRecord {
  const missing = problems.find(({ severity }) => severity === 'error');
  const told = { ...record, problems: [...record.problems, ...problems] };
  return missing === undefined || record.exitCode !== exitCodes.done ? told : { ...told, exitCode: exitCodes.needsPerson, reason: missing.message };
}

/** A run that ended before it began has its two records, and whoever would be told of a run is told of it. */
async function endNotRun(trail: AuditTrail, result: CommandResult, { settings, host }: { readonly settings: Settings; readonly host: Host }): Promise<readonly Problem[]> {
  const { record, trigger } = result;
  const unrecorded: Problem[] = [];
  try {
    trail.begin({ runId: record.runId, trigger, settings, dryRun: settings.dryRun, workflow: { id: record.workflow.id, source: undefined }, definitionCommit: undefined });
    trail.end(record);
  } catch (error) {
    // It has changed nothing: that this cannot be written is told, and no more.
    unrecorded.push(unwritable(error));
  }
  return [...unrecorded, ...await (await import('./tell-not-run.js')).tellNotRun(result, settings, host)];
}

/**
 * Shows a deployment whose inputs cannot be used where it would have been shown, as far as the other inputs say where that is.
 * Returns what could not be shown, and where something was.
 */
export async function tellRefused(problems: readonly Problem[], attempted: Settings, host: Host): Promise<Pick<Shown, 'warnings' | 'lines'>> {
  const isWrong = (input: string): boolean => problems.some(({ message }) => message.startsWith(`input ${input}`));
  // Where the place itself is in doubt, nothing is sent there.
  if (attempted.command === 'rehearse' || ['slack-', 'webhook-', 'allow-http', 'command', 'github-token', 'gitlab-token', 'comment', 'check-run'].some(isWrong)) return { warnings: [], lines: [] };
  const redact = createRedactor(attempted.secrets);
  const trigger = readTrigger(host.env, readEvent(host.env));
  const result = notRun({ because: 'invalid', problems: redactProblems(problems, redact), file: attempted.workflow ?? 'workflow', trigger, clock: host.clock, runId: randomUUID() });
  const untold = await (await import('./tell-not-run.js')).tellNotRun(result, attempted, host);
  const shown = await (await openSurfaces(attempted, host))?.ended(redactRecord(result.record, redact), { proposed: trigger.proposed });
  return { warnings: redactProblems([...untold, ...(shown?.warnings ?? [])], redact), lines: shown?.lines ?? [] };
}

/** Loaded only where something is asked for: most runs are no jobs of GitHub, or ask for nothing. */
async function openSurfaces(settings: Settings, host: Host): Promise<RunSurfaces | undefined> {
  const { checkRun, comment, deployment } = settings.surfaces;
  if (settings.command === 'rehearse') return undefined;
  if (!checkRun && !comment && (deployment === 'false' || (deployment === 'auto' && host.env['GITHUB_REPOSITORY'] === undefined))) return undefined;
  const note = comment && host.env['GITHUB_REPOSITORY'] === undefined ? (await import('./surfaces/merge-request.js')).openNote(settings, host) : undefined;
  if (note !== undefined) return note.surfaces();
  if (settings.command === 'preview') return (await import('./surfaces/show-preview.js')).openPreviewSurfaces(settings, host);
  return (await import('./surfaces/show-run.js')).openRunSurfaces(settings, host);
}

async function writeOsoplog(
  { record, trigger, workflowHash }: CommandResult,
  { settings, host, auditHead }: { readonly settings: Settings; readonly host: Host; readonly auditHead: string | undefined },
): Promise<Written> {
  const path = settings.osoplog === undefined
    ? join(host.env['RUNNER_TEMP'] ?? tmpdir(), '.osop', `${fileName(record)}.osoplog.yaml`)
    : resolve(workspaceRoot(settings, host), settings.osoplog);
  const text = await osoplogYaml({
    record,
    trigger: triggerFacts(trigger, record),
    ...(workflowHash === undefined ? {} : { workflowHash: `sha256:${workflowHash}` }),
    auditHead,
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
