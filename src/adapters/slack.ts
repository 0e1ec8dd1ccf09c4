import { AdapterError } from '../core/adapter-error.js';
import { isJsonObject, type JsonObject } from '../core/json.js';
import { explainSlackError } from '../core/messages/slack-errors.js';
import type { SlackPlace, SlackPort } from '../engine/message-ports.js';
import { codeOfStatus, deliver, type DeliveryOptions } from './http-delivery.js';
import { requireEndpoint } from './http-policy.js';

export interface SlackOptions extends DeliveryOptions {
  /** `https://slack.com/api`, or that of another Slack such as GovSlack. */
  readonly apiUrl: string;
  readonly token: string;
  /** Id or name of the channel. */
  readonly channel: string;
  readonly allowHttp?: boolean | undefined;
}

/** Slack's Web API with a bot token, for one channel. https://docs.slack.dev/reference/methods/chat.postMessage */
export function createSlack(options: SlackOptions): SlackPort {
  return {
    post: async (message, { thread, signal }) => {
      const to = { channel: thread?.channel ?? options.channel, ...(thread === undefined ? {} : { thread_ts: thread.ts }) };
      const answer = await call('chat.postMessage', { ...message, parse: 'none', link_names: false, ...to }, { options, signal });
      return placeOf(answer);
    },
    update: async ({ channel, ts }, message, signal) => {
      await call('chat.update', { ...message, parse: 'none', link_names: false, channel, ts }, { options, signal });
    },
  };
}

async function call(method: string, body: JsonObject, { options, signal }: { readonly options: SlackOptions; readonly signal: AbortSignal }): Promise<JsonObject> {
  const url = requireEndpoint(`${options.apiUrl.replace(/\/+$/, '')}/${method}`, { input: 'slack-api-url', allowHttp: options.allowHttp ?? false });
  const answer = await deliver({
    url,
    headers: { Authorization: `Bearer ${options.token}`, 'Content-Type': 'application/json; charset=utf-8', Accept: 'application/json', 'User-Agent': 'osop-argocd' },
    body: JSON.stringify(body),
    signal,
  }, options);
  // Slack tells of errors with status 200: of other statuses nothing is known for certain.
  if (answer.status >= 400) throw new AdapterError(codeOfStatus(answer.status), `${method}: ${url.origin} answered ${answer.status}`, { status: answer.status, ambiguous: answer.status >= 500 });
  const read = readJson(answer.body);
  if (read === undefined) throw new AdapterError('protocol', `${method}: ${url.origin} did not answer with JSON`, { ambiguous: true, hint: 'check slack-api-url, and that no proxy answers in place of Slack' });
  if (read['ok'] === true) return read;
  const { message, hint, ambiguous } = explainSlackError(typeof read['error'] === 'string' ? read['error'] : '');
  const needed = typeof read['needed'] === 'string' && /^[\w:.,-]{1,100}$/.test(read['needed']) ? ` (needed: ${read['needed']})` : '';
  throw new AdapterError('refused', `${method}: Slack says ${message}${needed}`, { ambiguous, ...(hint === undefined ? {} : { hint }) });
}

function placeOf({ channel, ts }: JsonObject): SlackPlace {
  if (typeof channel === 'string' && typeof ts === 'string') return { channel, ts };
  throw new AdapterError('protocol', 'chat.postMessage: Slack does not say where the message is', { ambiguous: true });
}

function readJson(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
