import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AuditFile } from '../adapters/audit-file.js';
import { AdapterError } from '../core/adapter-error.js';
import type { Application } from '../core/argocd/application.js';
import type { ApplicationName } from '../core/argocd/selection.js';
import type { AuditEvent, AuditSink } from '../core/audit/events.js';
import type { RunLines } from '../core/audit/ledger.js';
import { nodeFacts, planFacts } from '../core/audit/node-facts.js';
import { runFacts } from '../core/audit/run-facts.js';
import { SeenApplications } from '../core/audit/seen-applications.js';
import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import { redactJsonObject, type Redactor } from '../core/report/redact.js';
import type { RunEvent, RunRecord } from '../core/run-record.js';
import type { Trigger } from '../core/trigger.js';
import type { Settings } from '../settings.js';
import { version } from '../version.js';
import { thisProcess, workspaceRoot, type Host } from '../wiring.js';
import { unwritable } from './command-result.js';
import type { WorkflowSource } from './load-plan.js';

/** What is told of a run when it begins. */
export interface Beginning {
  readonly runId: string;
  readonly trigger: Trigger;
  readonly settings: Settings;
  readonly workflow: { readonly id: string; readonly source: Pick<WorkflowSource, 'file' | 'hash'> | undefined };
  /** The commit that the workflow file is of; undefined where it is none of the checkout's. */
  readonly definitionCommit: string | undefined;
  readonly dryRun: boolean;
  /** The config repository, `owner/name` in lower case. */
  readonly repository?: string | undefined;
}

/** Who found out that a run was killed. */
export interface FoundBy {
  readonly run: string;
  readonly actor?: string;
  readonly run_url?: string;
}

/** Where records are added: a file, but for tests. */
export type RecordFile = Pick<AuditFile, 'path' | 'head' | 'append' | 'owe' | 'close'>;

/** A file, the run that was killed while it wrote there, and the runs that are not in the ledger yet. */
interface OpenedRecords {
  readonly file: RecordFile;
  readonly abandoned: RunLines | undefined;
  readonly owed?: readonly RunLines[];
}

/** The audit records of a process, in one file. Secrets are taken out of all of them. */
export class AuditTrail implements AuditSink {
  readonly #file: RecordFile;
  readonly #clock: Clock;
  readonly #redact: Redactor;
  #identity: JsonObject = {};
  #running: string | undefined;
  readonly #seen = new SeenApplications();
  readonly #runs: { readonly run: string; readonly lines: string[] }[] = [];
  #abandoned: RunLines | undefined;
  #begun = 0;
  /** Runs of processes before that are in the log and not in the ledger. */
  readonly owed: readonly RunLines[];

  private constructor({ file, abandoned, owed = [] }: OpenedRecords, { clock, redact }: { readonly clock: Clock; readonly redact: Redactor }) {
    this.#file = file;
    this.#abandoned = abandoned;
    this.owed = owed;
    this.#clock = clock;
    this.#redact = redact;
  }

  /** Opens the file that `audit-log` names, or one in the runner's temporary folder. A run before that was killed is given its end by the next one that begins. */
  static open(settings: Settings, host: Host, redact: Redactor): AuditTrail | { readonly problem: Problem } {
    try {
      return AuditTrail.at(pathOf(settings, host), host, redact);
    } catch (error) {
      return { problem: unwritable(error) };
    }
  }

  /** Opens a file by its path. Throws AdapterError. */
  static at(path: string, { clock }: Pick<Host, 'clock'>, redact: Redactor): AuditTrail {
    return AuditTrail.over(AuditFile.open(path, thisProcess), { clock, redact });
  }

  /** The same over a file that is open. */
  static over(opened: OpenedRecords, how: { readonly clock: Clock; readonly redact: Redactor }): AuditTrail {
    return new AuditTrail(opened, how);
  }

  get path(): string {
    return this.#file.path;
  }

  /** True once a run has been told of. */
  get hasRuns(): boolean {
    return this.#begun > 0;
  }

  /** The runs that were told of, with that of a process before which was killed. */
  get runs(): readonly RunLines[] {
    return this.#runs.filter(({ lines }) => lines.length > 0);
  }

  /** The run before that was killed, and has no end yet. */
  get abandoned(): RunLines | undefined {
    return this.#abandoned;
  }

  head(): string {
    return this.#file.head;
  }

  /** Throws AdapterError `refused` where it cannot be written: then the run must not begin. */
  begin({ runId, trigger, settings, workflow, definitionCommit, dryRun, repository }: Beginning): void {
    const identity = { run: runId, ...(trigger.actor === undefined ? {} : { actor: trigger.actor }), ...(trigger.runUrl === undefined ? {} : { run_url: trigger.runUrl }) };
    this.#begun += 1;
    this.endInterrupted(identity);
    this.#identity = identity;
    if (settings.ledger !== undefined && !dryRun) this.#file.owe(runId, true);
    this.#runs.push({ run: runId, lines: [] });
    const { system, event, repository: triggering, branch, sha, runAttempt } = trigger;
    this.#append('run.started', {
      tool: `osop-argocd ${version}`,
      command: settings.command,
      dry_run: dryRun,
      config_repository: repository ?? null,
      workflow: { id: workflow.id, file: workflow.source?.file ?? null, sha256: workflow.source?.hash ?? null, commit: definitionCommit ?? null },
      trigger: { system: system ?? null, event: event ?? null, repository: triggering ?? null, branch: branch ?? null, commit: sha ?? null, attempt: runAttempt ?? null },
      options: settings.given,
      ...(settings.reason === undefined ? {} : { reason: settings.reason }),
    });
    this.#running = runId;
  }

  /** Gives the run before that was killed its one end, which says who found it. Does nothing where there is none. */
  endInterrupted(finder: FoundBy): void {
    if (this.#abandoned === undefined) return;
    const { run, lines } = this.#abandoned;
    this.#identity = { run };
    this.#runs.push({ run, lines: [...lines] });
    this.#append('run.ended', { result: 'unknown', exit_code: null, headline: 'interrupted: it was killed, and the run that found it wrote this end', interrupted: true, found_by: { ...finder } });
    this.#abandoned = undefined;
  }

  /** Notes that a run is in the ledger. Where that cannot be written it is brought there again, which changes nothing. */
  isKept(run: string): void {
    this.#try(() => { this.#file.owe(run, false); });
  }

  readonly saw = (ref: ApplicationName, application: Application): void => { this.#seen.note(ref, application); };

  /** What is told after the end of a run, as of a push that was left waiting, has no place in its records any more. */
  record(event: AuditEvent, facts: JsonObject): void {
    if (this.#running !== undefined) this.#append(event, facts);
  }

  #append(event: AuditEvent, facts: JsonObject): void {
    const record = redactJsonObject({ ...facts, ...this.#identity, event, time: this.#clock.now().toISOString() }, this.#redact);
    const line = this.#file.append(wellFormed(record));
    this.#runs.at(-1)?.lines.push(line);
  }

  /** What a node came to. That it cannot be written shows before the next change. */
  observe(event: RunEvent): void {
    if (this.#running === undefined) return;
    const told = event.type === 'node-finished' ? nodeFacts(event) : event.type === 'progress' ? planFacts(event) : undefined;
    if (told !== undefined) this.#try(() => { this.record(told.event, this.#seen.identify(told.facts)); });
  }

  /** The one last record of a run. */
  end(record: RunRecord): void {
    if (this.#running === undefined) return;
    this.#try(() => { this.record('run.ended', this.#seen.identify(runFacts(record))); });
    this.#running = undefined;
  }

  /** The last record of a run that a bug ended. */
  broken(): void {
    if (this.#running === undefined) return;
    this.#try(() => { this.record('run.ended', { result: 'unknown', exit_code: 70, headline: 'ended by a bug of this program' }); });
    this.#running = undefined;
  }

  close(): void {
    this.#file.close();
  }

  #try(write: () => void): void {
    try {
      write();
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
    }
  }
}

/** The steps of a job share a file; without a runner each run has one of its own, since several may go on at a time. */
function pathOf({ auditLog, workingDirectory }: Settings, host: Host): string {
  if (auditLog !== undefined) return resolve(workspaceRoot({ workingDirectory }, host), auditLog);
  const runner = host.env['RUNNER_TEMP'];
  return runner === undefined ? privateLog(randomUUID()) : join(runner, '.osop', 'audit.jsonl');
}

/** The log of one run alone, in the temporary folder of the machine. */
export function privateLog(name: string): string {
  return join(tmpdir(), '.osop', `audit-${name}.jsonl`);
}

/** The same without halves of characters, which no UTF-8 text can hold. */
function wellFormed(value: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(value), (_, member: unknown) => (typeof member === 'string' ? member.replace(/\p{Surrogate}/gu, '\uFFFD') : member)) as JsonObject;
}
