import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JsonObject } from '../../src/core/json.js';
import { slackRefusals } from './slack-rules.js';
import type { Cleanup } from './world.js';

/** A message as it stands in the channel. */
export interface ChannelMessage {
  readonly ts: string;
  /** Of an answer: the message that it is an answer to. */
  readonly thread: string | undefined;
  body: JsonObject;
  updates: number;
}

/** Slack's Web API for one channel, as far as messages go; it refuses what Slack refuses. */
export interface FakeSlack {
  readonly apiUrl: string;
  readonly token: string;
  readonly channel: string;
  /** What stands in the channel, in the order in which it was posted. */
  readonly messages: readonly ChannelMessage[];
  /** Methods that were called, whatever the answer. */
  readonly calls: readonly string[];
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonObject;
}

export interface FakeSlackOptions {
  /** Answers in place of Slack's own; undefined for that. Counts calls from 1. */
  readonly intercept?: (method: string, call: number) => Answer | 'cut' | 'cut-after' | undefined;
}

/** Starts a Slack that ends with the test. */
export async function startSlack(context: Cleanup, { intercept = () => undefined }: FakeSlackOptions = {}): Promise<FakeSlack> {
  const token = 'not-a-real-bot-token-4711';
  const channel = 'C0123456789';
  const messages: ChannelMessage[] = [];
  const calls: string[] = [];
  const answer = (method: string, body: JsonObject, authorization: string | undefined): JsonObject => {
    if (authorization !== `Bearer ${token}`) return { ok: false, error: 'invalid_auth' };
    if (body['channel'] !== channel) return { ok: false, error: 'channel_not_found' };
    const [refusal] = slackRefusals(body);
    if (refusal !== undefined) return { ok: false, error: refusal.split(':')[0] ?? '' };
    if (method === 'chat.update') {
      const message = messages.find(({ ts }) => ts === body['ts']);
      if (message === undefined) return { ok: false, error: 'message_not_found' };
      message.body = body;
      message.updates += 1;
      return { ok: true, channel, ts: message.ts };
    }
    const thread = body['thread_ts'];
    if (thread !== undefined && !messages.some(({ ts }) => ts === thread)) return { ok: false, error: 'thread_not_found' };
    const ts = `1700000000.${String(messages.length + 1).padStart(6, '0')}`;
    messages.push({ ts, thread: typeof thread === 'string' ? thread : undefined, body, updates: 0 });
    return { ok: true, channel, ts };
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const method = request.url?.split('/').at(-1) ?? '';
      calls.push(method);
      const instead = intercept(method, calls.length);
      if (instead === 'cut') return request.socket.destroy();
      if (typeof instead === 'object') return response.writeHead(instead.status, { 'content-type': 'application/json', ...instead.headers }).end(JSON.stringify(instead.body ?? {}));
      const said = answer(method, JSON.parse(Buffer.concat(chunks).toString('utf8')) as JsonObject, request.headers.authorization);
      if (instead === 'cut-after') return request.socket.destroy();
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.onTestFinished(() => new Promise<void>((resolve) => {
    server.closeAllConnections();
    server.close(() => { resolve(); });
  }));
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`, token, channel, messages, calls };
}
