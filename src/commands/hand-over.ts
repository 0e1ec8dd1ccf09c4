import { appendFileSync } from 'node:fs';
import { sha256 } from '../adapters/audit-file.js';
import { createSystemRandom } from '../adapters/random.js';
import { openLedger, openReceiver } from '../audit-outlets.js';
import { AdapterError } from '../core/adapter-error.js';
import { cloudEvent } from '../core/audit/cloud-events.js';
import { isForSameLedger, ledgerPlace, type RunLines } from '../core/audit/ledger.js';
import type { JsonObject } from '../core/json.js';
import { hasErrors, type Problem } from '../core/problem.js';
import { startDeadline } from '../engine/deadline.js';
import { ledgerRef, writeLedger } from '../engine/write-ledger.js';
import type { Settings } from '../settings.js';
import type { Host } from '../wiring.js';
import type { AuditTrail } from './audit-trail.js';
import { bringLeftBehind } from './left-behind.js';

/** For the ledger and the receiver together. A run that was cancelled has not that long: what cannot wait is done first. */
const deadlineSec = 180;
/** Events that are posted at a time. */
const batch = 100;

/** Brings the records of a run to where they are kept beside the audit log: the ledger, and a receiver. */
export class HandOver {
  readonly #settings: Settings;
  readonly #host: Host;
  /** The check has failed: nobody is asked again. */
  #isRefused = false;

  constructor(settings: Settings, host: Host) {
    this.#settings = settings;
    this.#host = host;
  }

  /** What would keep the records from their place, before anything is changed. */
  async check(): Promise<readonly Problem[]> {
    const { ledger: target, auditWebhookUrl, commitAuthor } = this.#settings;
    const problems = [
      ...(auditWebhookUrl === undefined ? [] : await caught('OSOP-AUDIT-001', async () => { (await openReceiver(auditWebhookUrl, this.#settings, this.#host)).close(); })),
      ...(target === undefined ? [] : await caught('OSOP-AUDIT-001', async () => {
        const ledger = await openLedger(this.#settings, this.#host, this.#host.signal);
        try {
          await ledger.check(ledgerRef(target), commitAuthor);
        } finally {
          ledger.close();
        }
      }, (error) => ({ message: `the ledger cannot be written: ${error.message}`, hint: error.hint ?? 'check what ledger names, and that this account may push there' }))),
    ];
    this.#isRefused = hasErrors(problems);
    return problems;
  }

  /**
   * Hands over what was really done, and to the ledger what runs before could not bring there. The result of a run does not
   * change by it.
   */
  async deliver(trail: AuditTrail): Promise<readonly Problem[]> {
    const real = trail.runs.filter((run) => !ledgerPlace(run).dryRun);
    const own = trail.runs.at(-1);
    // A dry run writes nothing anywhere, nor what another run left.
    if (this.#isRefused || own === undefined || !real.includes(own)) return [];
    // Whoever cancels the run does not cancel its records.
    const deadline = startDeadline(this.#host.clock, { scope: 'run', seconds: deadlineSec, parent: new AbortController().signal });
    try {
      return [...await this.#keep([...trail.owed, ...real].filter((run) => isForSameLedger(run, own)), { own, trail, signal: deadline.signal }), ...await this.#post(real, { log: trail.path, signal: deadline.signal })];
    } finally {
      deadline.cancel();
    }
  }

  async #keep(runs: readonly RunLines[], { own, trail, signal }: { readonly own: RunLines; readonly trail: AuditTrail; readonly signal: AbortSignal }): Promise<readonly Problem[]> {
    const { ledger: target, pushAttempts: attempts, commitAuthor: author } = this.#settings;
    if (target === undefined) return [];
    return await caught('OSOP-AUDIT-003', async () => {
      const ledger = await openLedger(this.#settings, this.#host, signal);
      const write = async (run: RunLines, of: AuditTrail): Promise<void> => {
        await writeLedger(run, { ledger, target, isOwed: of !== trail || trail.owed.includes(run), clock: this.#host.clock, random: createSystemRandom(), signal, attempts, author, sha256 });
        of.isKept(run.run);
      };
      try {
        for (const run of runs) await write(run, trail);
        await bringLeftBehind(own, { settings: this.#settings, host: this.#host, write });
      } finally {
        ledger.close();
      }
    }, (error) => ({ message: `the records of this run are not in the ledger: ${error.message}`, hint: 'keep the audit log, which has them: the next run that writes to it brings them to the ledger' }));
  }

  async #post(runs: readonly RunLines[], { log, signal }: { readonly log: string; readonly signal: AbortSignal }): Promise<readonly Problem[]> {
    const { auditWebhookUrl } = this.#settings;
    if (auditWebhookUrl === undefined) return [];
    const events = runs.flatMap(({ lines }) => lines.map((line) => cloudEvent(JSON.parse(line) as JsonObject)));
    return await postAll(events, { url: auditWebhookUrl, settings: this.#settings, host: this.#host, log, signal });
  }
}

/** Posts events in batches. What the receiver did not take is kept beside the log, a line each, and told as a warning. */
export async function postAll(
  events: readonly JsonObject[],
  { url, settings, host, log, signal }: { readonly url: string; readonly settings: Pick<Settings, 'allowHttp' | 'secrets'>; readonly host: Host; readonly log: string; readonly signal: AbortSignal },
): Promise<readonly Problem[]> {
  const dead: JsonObject[] = [];
  let reason: AdapterError | undefined;
  const failed = await caught('OSOP-AUDIT-003', async () => {
    const receiver = await openReceiver(url, settings, host);
    try {
      for (let at = 0; at < events.length; at += batch) {
        const part = events.slice(at, at + batch);
        try {
          // One that is down is not waited for again.
          if (reason?.retryable === true) throw reason;
          await receiver.post(part, signal);
        } catch (error) {
          if (!(error instanceof AdapterError)) throw error;
          reason = error;
          dead.push(...part);
        }
      }
    } finally {
      receiver.close();
    }
  });
  if (failed.length > 0 || reason === undefined) return failed;
  return [undelivered(dead, { reason, file: `${log}.undelivered.jsonl` })];
}

function undelivered(events: readonly JsonObject[], { reason, file }: { readonly reason: AdapterError; readonly file: string }): Problem {
  const problem = { code: 'OSOP-AUDIT-003', severity: 'warning', message: `${events.length} audit records were not taken by the receiver: ${reason.message}` } as const;
  try {
    appendFileSync(file, events.map((event) => `${JSON.stringify(event)}\n`).join(''), { mode: 0o600 });
    return { ...problem, hint: `they are kept in ${file}; audit export --format cloudevents with audit-webhook-url posts the whole log again` };
  } catch (error) {
    return { ...problem, hint: `they could not be kept in ${file} (${(error as NodeJS.ErrnoException).code ?? 'unknown'}): keep the audit log, which has them` };
  }
}

type Told = (error: AdapterError) => { readonly message: string; readonly hint?: string | undefined };

async function caught(code: Problem['code'], work: () => Promise<void>, told: Told = ({ message, hint }) => ({ message, hint })): Promise<readonly Problem[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    const { message, hint } = told(error);
    return [{ code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) }];
  }
}
