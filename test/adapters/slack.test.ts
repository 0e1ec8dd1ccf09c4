import { describe, expect, test } from 'vitest';
import { createHandlerTransport, type HttpHandler } from '../../src/adapters/http.js';
import type { HttpTransport } from '../../src/adapters/http-types.js';
import { createSlack } from '../../src/adapters/slack.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import { createFakeClock, type FakeClock } from '../support/fake-clock.js';
import { adapterFailure } from '../support/failure.js';

const token = 'not-a-real-bot-token';
const signal = new AbortController().signal;
type Request = Parameters<HttpHandler>[0];
type Reply = Awaited<ReturnType<HttpHandler>>;

const posted = { ok: true, channel: 'C1', ts: '1700000000.000100' };

function reply(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers, body: JSON.stringify(body) };
}

/** A Slack that answers one thing after the other, the last one for good. */
function slackAnswering(...answers: readonly (Reply | AdapterError)[]): { readonly slack: ReturnType<typeof createSlack>; readonly seen: readonly Request[]; readonly clock: FakeClock } {
  const clock = createFakeClock();
  const seen: Request[] = [];
  const handler = createHandlerTransport(async (request) => {
    seen.push(request);
    return answers[Math.min(seen.length, answers.length) - 1] as Reply;
  }, clock);
  const transport: HttpTransport = {
    ...handler,
    request: async (request) => {
      const answer = answers[Math.min(seen.length + 1, answers.length) - 1];
      if (!(answer instanceof AdapterError)) return await handler.request(request);
      seen.push({ path: request.url.pathname } as Request);
      throw answer;
    },
  };
  return { slack: createSlack({ transport, clock, apiUrl: 'https://slack.test/api/', token, channel: 'C0123' }), seen, clock };
}

function bodyOf(request: Request | undefined): unknown {
  return JSON.parse(request?.body ?? 'null');
}

describe('a message of the bot', () => {
  test('is posted to the channel with the token, and tells where it is', async () => {
    const { slack, seen } = slackAnswering(reply(posted));
    expect(await slack.post({ text: 'hello', channel: 'C-of-others' }, { signal })).toEqual({ channel: 'C1', ts: posted.ts });
    expect(seen[0]).toMatchObject({ method: 'POST', path: '/api/chat.postMessage', headers: { authorization: `Bearer ${token}` } });
    expect(bodyOf(seen[0])).toEqual({ text: 'hello', channel: 'C0123', parse: 'none', link_names: false });
  });

  test('goes into a thread by the timestamp of its first message, and is put in place of one', async () => {
    const { slack, seen } = slackAnswering(reply(posted));
    const thread = await slack.post({ text: 'one' }, { signal });
    await slack.post({ text: 'two', thread_ts: '1' }, { thread, signal });
    await slack.update(thread, { text: 'three', ts: '1' }, signal);
    expect(seen.slice(1).map(({ path }) => path)).toEqual(['/api/chat.postMessage', '/api/chat.update']);
    expect(bodyOf(seen[1])).toMatchObject({ channel: 'C1', thread_ts: posted.ts });
    expect(bodyOf(seen[2])).toMatchObject({ channel: 'C1', ts: posted.ts, text: 'three' });
  });

  test.each([
    ['invalid_auth', 'Slack says invalid_auth: it does not accept the token', 'bot token (xoxb-…)'],
    ['channel_not_found', 'Slack says channel_not_found: there is no such channel', 'give slack-channel the id'],
    ['not_in_channel', 'Slack says not_in_channel: the app is not a member', '/invite @app'],
    ['is_archived', 'Slack says is_archived: the channel is archived', 'another channel'],
    ['a_new_one', 'Slack says a_new_one', undefined],
    ['<!channel>', 'Slack says an error without a name', undefined],
  ])('F33 that Slack refuses with ok:false and %j says what that means', async (error, message, hint) => {
    const { slack, seen } = slackAnswering(reply({ ok: false, error }));
    const failure = await adapterFailure(slack.post({ text: 'x' }, { signal }));
    expect(failure).toMatchObject({ code: 'refused', ambiguous: false });
    expect(failure.message).toContain(message);
    expect(failure.hint ?? '').toContain(hint ?? '');
    expect(seen).toHaveLength(1);
  });

  test('F33 for which a scope is missing says which one', async () => {
    const { slack } = slackAnswering(reply({ ok: false, error: 'missing_scope', needed: 'chat:write', provided: 'channels:read' }));
    const failure = await adapterFailure(slack.post({ text: 'x' }, { signal }));
    expect([failure.message, failure.hint]).toEqual([expect.stringContaining('(needed: chat:write)'), expect.stringContaining('chat:write')]);
  });

  test('F33 that comes too early (429) waits for as long as Slack asks, once it can', async () => {
    const { slack, seen, clock } = slackAnswering(reply({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': '3' }), reply(posted));
    await slack.post({ text: 'x' }, { signal });
    expect(seen).toHaveLength(2);
    expect(clock.monotonicMs()).toBeGreaterThanOrEqual(3_000);
  });

  test.each([['60'], [undefined]])('F33 that is to wait longer than there is time (Retry-After %s) is given up at once', async (wait) => {
    const { slack, seen, clock } = slackAnswering(reply({ ok: false, error: 'ratelimited' }, 429, wait === undefined ? {} : { 'retry-after': wait }));
    expect(await adapterFailure(slack.post({ text: 'x' }, { signal }))).toMatchObject({ code: 'rate-limited', status: 429 });
    expect([seen.length, clock.monotonicMs()]).toEqual([1, 0]);
  });

  test.each<readonly [string, Reply | AdapterError]>([
    ['a lost answer', new AdapterError('unreachable', 'the connection was cut', { ambiguous: true })],
    ['status 503', reply({}, 503)],
    ['an answer that is no JSON', { status: 200, headers: {}, body: '<html>proxy</html>' }],
    ['an answer without a place', reply({ ok: true })],
    ['fatal_error', reply({ ok: false, error: 'fatal_error' })],
  ])('is delivered at most once: after %s it is not sent again, for it may be there', async (_title, answer) => {
    const { slack, seen } = slackAnswering(answer);
    const failure = await adapterFailure(slack.post({ text: 'x' }, { signal }));
    expect(failure.ambiguous).toBe(true);
    expect(seen).toHaveLength(1);
  });

  test('is sent again where no connection came about', async () => {
    const { slack, seen } = slackAnswering(new AdapterError('unreachable', 'refused', { retryable: true }), reply(posted));
    await slack.post({ text: 'x' }, { signal });
    expect(seen).toHaveLength(2);
  });

  test('is not sent to plain http beyond this machine, and no error shows the token', async () => {
    const clock = createFakeClock();
    const transport = createHandlerTransport(async () => reply({ ok: false, error: token }), clock);
    const far = createSlack({ transport, clock, apiUrl: 'http://slack.test/api', token, channel: 'C1' });
    const metadata = createSlack({ transport, clock, apiUrl: 'https://169.254.169.254/api', token, channel: 'C1' });
    const quoting = createSlack({ transport, clock, apiUrl: 'https://slack.test/api', token, channel: 'C1' });
    const failures = [await adapterFailure(far.post({}, { signal })), await adapterFailure(metadata.post({}, { signal })), await adapterFailure(quoting.post({}, { signal }))];
    expect(failures.map(({ code }) => code)).toEqual(['refused', 'refused', 'refused']);
    expect(JSON.stringify(failures.map(({ message, stack, hint }) => [message, stack, hint]))).not.toContain(token);
  });
});
