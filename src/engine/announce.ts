import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import { endedEvents, startedEvent } from '../core/messages/cloud-events.js';
import { endedMessage, resultMessage, startedMessage, type RunBeginning } from '../core/messages/run-message.js';
import type { Problem } from '../core/problem.js';
import { redactRecord, redactTexts } from '../core/report/redact-record.js';
import type { RunRecord } from '../core/run-record.js';
import { withinTime } from './within-time.js';
import type { SlackPlace } from './message-ports.js';
import type { Ports } from './ports.js';

/** Longest that telling may hold a run up, in milliseconds: at its end, and where it is cancelled. */
const patience = { started: 15_000, ended: 30_000, cancelled: 5_000 } as const;

/** How many events are under way to one receiver. */
const atATime = 4;

/** Tells Slack's thread and the receivers of webhooks of one run. Nothing that goes wrong with it is more than a warning. */
export class Announcer {
  private readonly run: RunBeginning;
  private readonly ports: Pick<Ports, 'slack' | 'webhooks'>;
  private readonly redact: (text: string) => string;
  private readonly clock: Clock;
  private readonly problems: Problem[] = [];
  private begun: Promise<unknown> = Promise.resolve();
  private thread: SlackPlace | undefined;

  constructor(run: RunBeginning, { ports, clock }: { readonly ports: Pick<Ports, 'slack' | 'webhooks' | 'redact'>; readonly clock: Clock }) {
    this.redact = ports.redact ?? ((text) => text);
    this.run = { ...redactTexts({ ...run, startedAt: undefined }, this.redact), startedAt: run.startedAt };
    this.ports = ports;
    this.clock = clock;
  }

  /** Begins to tell that the run has begun. The run does not wait for it. */
  started(): void {
    const { slack, webhooks } = this.ports;
    this.begun = Promise.all([
      slack === undefined ? undefined : this.attempt('Slack', patience.started, async (signal) => { this.thread = await slack.post(startedMessage(this.run), { signal }); }),
      ...(webhooks?.receivers ?? []).map(async (_receiver, place) => { await this.send(place, [startedEvent(this.run)], patience.started); }),
    ]);
  }

  /** Posts a message of the workflow's own into the thread; the error is the caller's. */
  async reply(message: JsonObject, signal: AbortSignal): Promise<void> {
    await this.begun;
    await this.ports.slack?.post(message, { thread: this.thread, signal });
  }

  /** Tells how the run ended. Returns what could not be told, from the beginning on. */
  async ended(record: RunRecord, { cancelled }: { readonly cancelled: boolean }): Promise<readonly Problem[]> {
    const { slack, webhooks } = this.ports;
    const ms = cancelled ? patience.cancelled : patience.ended;
    const told = redactRecord(record, this.redact);
    await this.begun;
    await Promise.all([
      slack === undefined ? undefined : this.attempt('Slack', ms, async (signal) => { await this.close(told, signal); }),
      ...(webhooks?.receivers ?? []).map(async (_receiver, place) => { await this.send(place, endedEvents(this.run, told), ms); }),
    ]);
    return this.problems;
  }

  /** The opening message says how it ended, the thread why. Without an opening message the result stands alone; of nothing done nobody needs an answer. */
  private async close(record: RunRecord, signal: AbortSignal): Promise<void> {
    const { slack } = this.ports;
    const { thread } = this;
    if (slack === undefined) return;
    if (thread === undefined) {
      await slack.post(resultMessage(this.run, record), { signal });
      return;
    }
    const updated = slack.update(thread, endedMessage(this.run, record), signal);
    const replied = record.result === 'nothing-to-do' ? undefined : slack.post(resultMessage(this.run, record), { thread, signal });
    const failed = (await Promise.allSettled([replied, updated])).find((outcome) => outcome.status === 'rejected');
    if (failed !== undefined) throw failed.reason as Error;
  }

  /** Sends events in their order, some at a time; the last one when the others are there. */
  private async send(receiver: number, events: readonly JsonObject[], ms: number): Promise<void> {
    const { webhooks } = this.ports;
    if (webhooks === undefined) return;
    const end = this.clock.monotonicMs() + ms;
    const failures: AdapterError[] = [];
    const deliver = async (event: JsonObject): Promise<void> => {
      const failure = await this.failureOf(end - this.clock.monotonicMs(), async (signal) => { await webhooks.send(receiver, event, signal); });
      if (failure !== undefined) failures.push(failure);
    };
    const before = events.slice(0, -1);
    for (let at = 0; at < before.length; at += atATime) await Promise.all(before.slice(at, at + atATime).map(deliver));
    await Promise.all(events.slice(-1).map(deliver));
    const [first] = failures;
    if (first !== undefined) this.problems.push(undelivered(`the webhook at ${webhooks.receivers[receiver] ?? ''}`, first, { events: failures.length, of: events.length }));
  }

  private async attempt(whom: string, ms: number, tell: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const failure = await this.failureOf(ms, tell);
    if (failure !== undefined) this.problems.push(undelivered(whom, failure));
  }

  /** A bug in a message must not cost a deployment its record: it is a failure to tell like any other. */
  private async failureOf(ms: number, tell: (signal: AbortSignal) => Promise<void>): Promise<AdapterError | undefined> {
    try {
      await withinTime(this.clock, ms, tell);
      return undefined;
    } catch (error) {
      return error instanceof AdapterError ? error : new AdapterError('failed', error instanceof Error ? error.message : 'internal error', { cause: error });
    }
  }
}

/** A warning that somebody was not told, or may not have been. */
export function undelivered(whom: string, { message, hint, ambiguous }: AdapterError, count?: { readonly events: number; readonly of: number }): Problem {
  const what = count === undefined || count.of === 1 ? 'the message' : `${count.events} of ${count.of} events`;
  const done = ambiguous ? 'may not have been delivered, and was not sent again lest it be there twice' : 'could not be delivered';
  return {
    code: 'OSOP-NOTIFY-001',
    severity: 'warning',
    message: `${what} to ${whom} ${done}: ${message}`,
    hint: `the deployment is not affected${hint === undefined ? '' : `; ${hint}`}`,
  };
}
