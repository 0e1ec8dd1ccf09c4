import { createHmac } from 'node:crypto';
import { AdapterError } from '../core/adapter-error.js';
import type { JsonObject } from '../core/json.js';
import { oneLine } from '../core/one-line.js';
import type { WebhookPort } from '../engine/message-ports.js';
import { codeOfStatus, deliver, withoutAddress, type DeliveryOptions } from './http-delivery.js';
import { requireEndpoint } from './http-policy.js';

export interface WebhooksOptions extends DeliveryOptions {
  /** May hold a secret in path or query. */
  readonly urls: readonly string[];
  /** Signs each request; text, or `whsec_` and base64. */
  readonly secret: string | undefined;
  readonly allowHttp?: boolean | undefined;
}

/** Receivers of CloudEvents in structured mode. An address that cannot be used is `refused` here, before a run begins. */
export function createWebhooks(options: WebhooksOptions): WebhookPort {
  const urls = options.urls.map((url) => requireEndpoint(url, { input: 'An address of webhook-urls', allowHttp: options.allowHttp ?? false }));
  return {
    receivers: urls.map(({ origin }) => origin),
    send: async (receiver, event, signal) => {
      const url = urls[receiver];
      if (url === undefined) throw new Error(`there is no receiver ${receiver}`);
      const body = JSON.stringify(event);
      const answer = await deliver({
        url,
        headers: { 'Content-Type': 'application/cloudevents+json; charset=utf-8', Accept: '*/*', 'User-Agent': 'osop-argocd', ...signatureOf(event, body, options) },
        body,
        signal,
      }, options);
      if (answer.status >= 400) {
        throw new AdapterError(codeOfStatus(answer.status), `${url.origin} answered ${answer.status}: ${oneLine(withoutAddress(answer.body, url), 200) || 'nothing'}`, { status: answer.status });
      }
    },
  };
}

/** Headers of the Standard Webhooks, for which there are libraries in every language. https://www.standardwebhooks.com */
function signatureOf(event: JsonObject, body: string, { secret, clock }: WebhooksOptions): Readonly<Record<string, string>> {
  if (secret === undefined) return {};
  const id = typeof event['id'] === 'string' ? event['id'] : '';
  const timestamp = String(Math.floor(clock.now().getTime() / 1000));
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret, 'utf8');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
