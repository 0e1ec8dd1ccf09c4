import { parseEndpoint } from './core/net/endpoint.js';
import type { InputName } from './inputs.js';

/** Whom a run is told to as a whole. */
export interface NotifySettings {
  /** A channel of Slack, and the bot token for it. */
  readonly slack: { readonly token: string; readonly channel: string; readonly apiUrl: string } | undefined;
  /** Addresses that events are sent to: they may hold a secret. */
  readonly webhookUrls: readonly string[];
  readonly webhookSecret: string | undefined;
}

interface Reader {
  text(name: InputName): string | undefined;
  boolean(name: InputName): boolean;
  rows(name: InputName): readonly string[];
  refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}

/** Reads the inputs of the group `notify`, the webhook of Slack apart. A token without a channel would tell nobody. */
export function readNotifying(reader: Reader): NotifySettings {
  const webhookUrls = reader.rows('webhook-urls');
  for (const url of webhookUrls) {
    const endpoint = parseEndpoint(url, { allowHttp: reader.boolean('allow-http') });
    if (endpoint.kind === 'refused') reader.refuse('webhook-urls', undefined, `has a line that ${endpoint.reason}`, endpoint.hint ?? 'write one https address a line');
  }
  const webhookSecret = reader.text('webhook-secret');
  if (webhookSecret?.startsWith('whsec_') === true && !/^whsec_[A-Za-z0-9+/]{16,}={0,2}$/.test(webhookSecret)) {
    reader.refuse('webhook-secret', undefined, 'begins with whsec_, but is not base64 behind it', 'copy all of it, or write a secret that does not begin so');
  }
  return { slack: readSlack(reader), webhookUrls, webhookSecret };
}

function readSlack(reader: Reader): NotifySettings['slack'] {
  const [token, channel, apiUrl] = [reader.text('slack-token'), reader.text('slack-channel'), reader.text('slack-api-url') ?? ''];
  if (token === undefined) return undefined;
  if (channel === undefined) {
    reader.refuse('slack-token', undefined, 'is set without slack-channel', 'set slack-channel to the id of the channel (C0123456789)');
    return undefined;
  }
  if (!/^[#@]?[\p{L}\p{N}_.-]{1,80}$/u.test(channel)) reader.refuse('slack-channel', channel, 'is no channel', 'write its id, such as C0123456789, or its name');
  const endpoint = parseEndpoint(apiUrl, { allowHttp: reader.boolean('allow-http') });
  if (endpoint.kind === 'refused') reader.refuse('slack-api-url', undefined, endpoint.reason, endpoint.hint ?? 'write https://slack.com/api');
  return { token, channel, apiUrl };
}
