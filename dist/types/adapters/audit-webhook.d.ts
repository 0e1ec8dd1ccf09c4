import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { HttpTransport } from './http-types.js';
/** Where events are posted to, and how long it is tried. */
export interface AuditWebhookOptions {
    readonly transport: HttpTransport;
    readonly clock: Clock;
    readonly url: string;
    readonly allowHttp: boolean;
    readonly signal: AbortSignal;
    /** In [0, 1), for the pauses between attempts. */
    readonly random?: () => number;
}
/** The address of a receiver, checked; throws AdapterError `refused` without quoting it. */
export declare function requireWebhook(url: string, allowHttp: boolean): URL;
/**
 * Posts CloudEvents as one batch (HTTP protocol binding, batched content mode), again where it may have failed in passing: an
 * event keeps its id, by which a receiver knows it. Throws AdapterError; no error says more of the address than its origin.
 * https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md
 */
export declare function postEvents(events: readonly JsonObject[], { transport, clock, url: address, allowHttp, signal, random }: AuditWebhookOptions): Promise<void>;
