import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import { type RunBeginning } from '../core/messages/run-message.js';
import type { Problem } from '../core/problem.js';
import type { RunRecord } from '../core/run-record.js';
import type { Ports } from './ports.js';
/** Tells Slack's thread and the receivers of webhooks of one run. Nothing that goes wrong with it is more than a warning. */
export declare class Announcer {
    private readonly run;
    private readonly ports;
    private readonly redact;
    private readonly clock;
    private readonly problems;
    private begun;
    private thread;
    constructor(run: RunBeginning, { ports, clock }: {
        readonly ports: Pick<Ports, 'slack' | 'webhooks' | 'redact'>;
        readonly clock: Clock;
    });
    /** Begins to tell that the run has begun. The run does not wait for it. */
    started(): void;
    /** Posts a message of the workflow's own into the thread; the error is the caller's. */
    reply(message: JsonObject, signal: AbortSignal): Promise<void>;
    /** Tells how the run ended. Returns what could not be told, from the beginning on. */
    ended(record: RunRecord, { cancelled }: {
        readonly cancelled: boolean;
    }): Promise<readonly Problem[]>;
    /** The opening message says how it ended, the thread why. Without an opening message the result stands alone; of nothing done nobody needs an answer. */
    private close;
    /** Sends events in their order, some at a time; the last one when the others are there. */
    private send;
    private attempt;
    /** A bug in a message must not cost a deployment its record: it is a failure to tell like any other. */
    private failureOf;
}
/** A warning that somebody was not told, or may not have been. */
export declare function undelivered(whom: string, { message, hint, ambiguous }: AdapterError, count?: {
    readonly events: number;
    readonly of: number;
}): Problem;
