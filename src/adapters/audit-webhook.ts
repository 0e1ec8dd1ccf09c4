import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import { retryAfterMs } from './http-errors.js';
import { requireEndpoint, retrying } from './http-policy.js';
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

const attempts = 5;
const deadlineMs = 60_000;

/** The address of a receiver, checked; throws AdapterError `refused` without quoting it. */
export function requireWebhook(url: string, allowHttp: boolean): URL {
  return requireEndpoint(url, { input: 'The input audit-webhook-url', allowHttp });
}

/**
 * Posts CloudEvents as one batch (HTTP protocol binding, batched content mode), again where it may have failed in passing: an
 * event keeps its id, by which a receiver knows it. Throws AdapterError; no error says more of the address than its origin.
 * https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md
 */
export async function postEvents(events: readonly JsonObject[], { transport, clock, url: address, allowHttp, signal, random }: AuditWebhookOptions): Promise<void> {
  const url = requireWebhook(address, allowHttp);
  await retrying(async (remainingMs) => {
    const answer = await transport.request({
      method: 'POST', url, signal,
      headers: { 'Content-Type': 'application/cloudevents-batch+json; charset=UTF-8', Accept: '*/*', 'User-Agent': 'osop-argocd' },
      body: JSON.stringify(events),
      timeoutMs: Math.min(15_000, remainingMs),
      maxBodyBytes: 1024 * 1024,
    });
    if (answer.status < 300) return;
    const wait = retryAfterMs(answer.headers, clock.now());
    const passing = answer.status === 408 || answer.status === 429 || answer.status >= 500;
    throw new AdapterError(passing ? 'unavailable' : 'refused', `${url.origin} answered ${answer.status}`, { status: answer.status, retryable: passing, ...(wait === undefined ? {} : { retryAfterMs: wait }) });
  }, { clock, attempts, deadlineMs, signal, ...(random === undefined ? {} : { random }), isRetryable: (error) => error.retryable || error.ambiguous });
}
