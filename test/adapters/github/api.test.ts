import { describe, expect, it } from 'vitest';

import { createGithubApi, type GithubApi, type GithubApiOptions } from '../../../src/adapters/github/api.js';
import { createHandlerTransport, type HttpHandler } from '../../../src/adapters/http.js';
import { createRedactor } from '../../../src/core/report/redact.js';
import { phrase, phraseIn, withPhrase } from '../../support/canaries.js';
import { adapterFailure, everythingSaid } from '../../support/failure.js';
import { createFakeClock, type FakeClock } from '../../support/fake-clock.js';

type Request = Parameters<HttpHandler>[0];
type Answer = Awaited<ReturnType<HttpHandler>>;

const token = 'ghs_secretTOKEN0123456789+/';

function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

interface Server {
  readonly api: GithubApi;
  readonly requests: Request[];
  readonly clock: FakeClock;
  /** Waits between attempts, in milliseconds, without the deadlines of requests. */
  readonly pauses: () => readonly number[];
}

/** A server that gives these answers in turn, the last one for ever. */
function server(answers: readonly (Answer | (() => Promise<Answer>))[], more: Partial<GithubApiOptions> = {}): Server {
  const requests: Request[] = [];
  const clock = createFakeClock();
  const transport = createHandlerTransport(async (request) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(request);
    if (answer === undefined) throw new Error('no answer given');
    return typeof answer === 'function' ? answer() : answer;
  }, clock);
  const api = createGithubApi({ redact: String, transport, clock, apiUrl: 'https://github.example/api/v3/', graphqlUrl: 'https://github.example/api/graphql', token, random: () => 0.5, ...more });
  return { api, requests, clock, pauses: () => clock.sleeps.filter((ms) => ms !== 30_000 && ms !== 60_000) };
}

const get = { action: 'read it', permission: 'contents: read', path: ['repos', 'shop', 'config'] };
const write = { action: 'write it', permission: 'contents: write', path: ['repos', 'shop', 'config', 'git', 'refs'] };
const query = { action: 'read it', permission: 'contents: read', text: 'query Q { viewer { login } }', variables: {} };
const mutation = { action: 'commit', permission: 'contents: write', text: 'mutation M { x }', variables: {} };
const cut = async (): Promise<Answer> => { throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }); };
const silent = async (): Promise<Answer> => new Promise(() => undefined);
const secondary = json(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '45' });

describe('the token', () => {
  it('T20 goes into the Authorization header and nowhere else', async () => {
    const { api, requests } = server([json(200, { data: {} })]);
    await api.get({ ...get, query: { ref: 'a b' } });
    await api.mutate(mutation);
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /api/v3/repos/shop/config?ref=a+b', 'POST /api/graphql']);
    for (const { headers, path, body } of requests) {
      const { authorization, ...others } = headers;
      expect(authorization).toBe(`Bearer ${token}`);
      expect(JSON.stringify([others, path, body])).not.toContain('secretTOKEN');
    }
  });

  it('T21 is not alone: other secrets of the run are taken out of errors too, wherever those are cut', async () => {
    const more = { redact: createRedactor([phrase]) };
    const rest = await adapterFailure(server([json(422, { message: withPhrase(600) })], more).api.send('POST', write, {}));
    const graphql = await adapterFailure(server([json(200, { errors: [{ type: 'FORBIDDEN', message: withPhrase(600) }] })], more).api.mutate(mutation));
    for (const { message } of [rest, graphql]) {
      expect(message).toContain('***');
      expect(phraseIn(message)).toEqual([]);
    }
  });

  it('T21 is taken out of what the server says, however it is written there', async () => {
    const echoes = [token, Buffer.from(`x:${token}`).toString('base64'), encodeURIComponent(token), JSON.stringify(token)].join(' ');
    const rest = await adapterFailure(server([json(422, { message: echoes })]).api.send('POST', write, {}));
    const graphql = await adapterFailure(server([json(200, { errors: [{ type: 'FORBIDDEN', message: echoes }] })]).api.mutate(mutation));
    const page = await adapterFailure(server([{ status: 404, headers: { 'content-type': 'text/plain' }, body: echoes }]).api.get(get));
    for (const error of [rest, graphql, page]) {
      expect(error.message).toContain('***');
      expect(everythingSaid(error)).not.toMatch(/secretTOKEN|c2VjcmV0VE9LRU4|Z2hzX3NlY3JldF/);
    }
  });

  it('T18 is not sent after a redirect, which is explained by a renamed repository', async () => {
    const { api, requests } = server([{ status: 301, headers: { location: 'https://elsewhere.example/repositories/1' }, body: '' }]);
    expect(await adapterFailure(api.get(get))).toMatchObject({ code: 'redirected', retryable: false, hint: expect.stringContaining('another name by now') });
    expect(requests).toHaveLength(1);
  });

  it('is for one server: addresses of two, plain http, or credentials inside are refused', () => {
    const { clock } = server([]);
    const make = (more: Partial<GithubApiOptions>) => () => createGithubApi({ redact: String, transport: createHandlerTransport(silent, clock), clock, token, apiUrl: 'https://api.github.com', graphqlUrl: 'https://api.github.com/graphql', ...more });
    expect(make({})).not.toThrow();
    expect(make({ graphqlUrl: 'https://api.github.com.evil.example/graphql' })).toThrow('two servers');
    expect(make({ apiUrl: 'http://api.github.com', graphqlUrl: 'http://api.github.com/graphql' })).toThrow('GITHUB_API_URL is plain http');
    expect(make({ apiUrl: 'https://u:p@api.github.com' })).toThrow('GITHUB_API_URL has credentials inside');
    expect(make({ apiUrl: 'https://169.254.169.254', graphqlUrl: 'https://169.254.169.254/graphql' })).toThrow('never connected to');
  });

  it('T21 that cannot be a header is refused without being shown', () => {
    for (const bad of ['', '  ', 'ghs_abc\ndef', 'ghs_abc\0']) {
      expect(() => server([], { token: bad })).toThrow(expect.objectContaining({ code: 'refused', message: expect.not.stringContaining('ghs_') }));
    }
  });
});

describe('a path', () => {
  it('T29 has its segments encoded, so that none leads to another one', async () => {
    const { api, requests } = server([json(200, {})]);
    await api.get({ ...get, path: ['repos', 'a/../../user', '%2e%2e', 'x?y#z'] });
    expect(requests[0]?.path).toBe('/api/v3/repos/a%2F..%2F..%2Fuser/%252e%252e/x%3Fy%23z');
  });
});

describe('a read', () => {
  it('F1 is repeated when the server fails, with growing pauses', async () => {
    for (const read of [async (api: GithubApi) => api.get(get), async (api: GithubApi) => api.query(query)]) {
      const { api, requests, pauses } = server([json(502, { message: 'Server Error' }), { status: 503, headers: { 'content-type': 'text/html' }, body: '<html>unicorn' }, cut, json(200, { data: { a: 1 } })]);
      await read(api);
      expect(requests).toHaveLength(4);
      expect(pauses()).toEqual([250, 500, 1000]);
    }
  });

  it('F5 is repeated when its answer is cut in the middle', async () => {
    const { api, requests } = server([{ status: 200, headers: {}, body: '{"da' }, json(200, { data: { a: 1 } })]);
    expect(await api.query(query)).toEqual({ a: 1 });
    expect(requests).toHaveLength(2);
  });

  it('F7 ends at its deadline when nothing is ever answered', async () => {
    const { api, clock } = server([silent], { deadlineMs: 70_000 });
    expect(await adapterFailure(api.query(query))).toMatchObject({ code: 'timeout', ambiguous: false });
    expect(clock.monotonicMs()).toBe(70_000);
  });

  it('F4 says that a web page is no answer of GitHub', async () => {
    const { api, requests } = server([{ status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' }]);
    expect(await adapterFailure(api.get(get))).toMatchObject({ code: 'protocol', hint: expect.stringContaining('single sign-on') });
    expect(requests).toHaveLength(1);
  });

  it('F29 ends when it is cancelled, also while it waits', async () => {
    const controller = new AbortController();
    const { api, requests } = server([async () => { controller.abort(); return secondary; }], { signal: controller.signal });
    expect(await adapterFailure(api.get(get))).toMatchObject({ code: 'cancelled' });
    expect(requests).toHaveLength(1);
  });

  it('is not repeated when it is refused', async () => {
    for (const status of [401, 403, 404, 409, 410, 422]) {
      const { api, requests } = server([json(status, { message: 'no' })]);
      await adapterFailure(api.get(get));
      expect(requests).toHaveLength(1);
    }
  });

  it('that GraphQL answers with an error of its own is repeated, and one that it does not understand is not', async () => {
    const trouble = server([json(200, { errors: [{ message: 'Something went wrong while executing your query.' }] }), json(200, { data: { a: 1 } })]);
    expect(await trouble.api.query(query)).toEqual({ a: 1 });
    const old = server([json(200, { errors: [{ message: "Field 'x' doesn't exist", extensions: { code: 'undefinedField' } }] })]);
    expect(await adapterFailure(old.api.query(query))).toMatchObject({ code: 'protocol', message: expect.stringContaining("Field 'x' doesn't exist"), hint: expect.stringContaining('Enterprise') });
    expect(old.requests).toHaveLength(1);
  });
});

describe('a rate limit', () => {
  it.each([
    ['secondary, in seconds', secondary, 45_000],
    ['429', json(429, { message: 'Too many' }, { 'retry-after': '7' }), 7000],
    ['as a date', json(429, {}, { 'retry-after': 'Thu, 01 Jan 2026 10:00:08 GMT', date: 'Thu, 01 Jan 2026 10:00:00 GMT' }), 8000],
    ['used up, renewed soon', json(403, { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767261620', date: 'Thu, 01 Jan 2026 10:00:00 GMT' }), 20_000],
    ['without a time', json(403, { message: 'You have exceeded a secondary rate limit.' }), 250],
    ['with a negative time', json(429, {}, { 'retry-after': '-5' }), 250],
  ])('F32 %s is waited for, for reads and for what changes something', async (_, limit, ms) => {
    for (const call of [async (api: GithubApi) => api.get(get), async (api: GithubApi) => api.query(query), async (api: GithubApi) => api.mutate(mutation), async (api: GithubApi) => api.send('POST', write, {})]) {
      const { api, requests, pauses } = server([limit, json(200, { data: { a: 1 } })]);
      await call(api);
      expect(requests).toHaveLength(2);
      expect(pauses()).toEqual([ms]);
    }
  });

  it('F32 that GraphQL tells in an answer of 200 is waited for', async () => {
    const { api, requests } = server([json(200, { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }), json(200, { data: { a: 1 } })]);
    expect(await api.mutate(mutation)).toEqual({ a: 1 });
    expect(requests).toHaveLength(2);
  });

  it('F32 that lasts longer than a run should wait is an error at once, which says how long', async () => {
    const reset = json(403, { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767263400', date: 'Thu, 01 Jan 2026 10:00:00 GMT' });
    const { api, requests, clock } = server([reset]);
    expect(await adapterFailure(api.mutate(mutation))).toMatchObject({
      code: 'rate-limited', ambiguous: false, retryable: true, retryAfterMs: 1_800_000,
      message: 'Asked to commit, GitHub answered 403: API rate limit exceeded (it asks to wait 1800 s)',
      hint: expect.stringContaining('GitHub App'),
    });
    expect(requests).toHaveLength(1);
    expect(clock.monotonicMs()).toBe(0);
  });

  it('F32 that never ends is an error inside the deadline', async () => {
    const { api, requests, clock } = server([secondary], { deadlineMs: 100_000 });
    expect(await adapterFailure(api.get(get))).toMatchObject({ code: 'rate-limited' });
    expect(requests).toHaveLength(3);
    expect(clock.monotonicMs()).toBe(90_000);
  });
});

describe('what changes something', () => {
  it('F22 is never repeated after a lost answer or a failing server, and the error is ambiguous', async () => {
    for (const answer of [cut, silent, json(500, { message: 'x' }), json(502, { message: 'x' }), json(408, { message: 'x' }), { status: 200, headers: {}, body: '{"da' }, json(200, { errors: [{ message: 'Something went wrong while executing your query.' }] }), json(200, {})]) {
      const { api, requests } = server([answer]);
      expect(await adapterFailure(api.mutate(mutation))).toMatchObject({ ambiguous: true, retryable: false });
      expect(requests).toHaveLength(1);
    }
    const { api, requests } = server([cut]);
    expect(await adapterFailure(api.send('POST', write, {}))).toMatchObject({ ambiguous: true, retryable: false });
    expect(requests).toHaveLength(1);
  });

  it('keeps the data of an answer that also has errors, because it was carried out', async () => {
    const { api } = server([json(200, { data: { made: { id: 1 } }, errors: [{ type: 'FORBIDDEN', message: 'a field' }] })]);
    expect(await api.mutate(mutation)).toEqual({ made: { id: 1 } });
  });
});

describe('a refusal', () => {
  it.each([
    [401, { message: 'Bad credentials' }, 'unauthenticated', 'config-token'],
    [403, { message: 'Resource not accessible by integration' }, 'forbidden', 'The token needs contents: write'],
    [403, { message: 'Resource protected by organization SAML enforcement.' }, 'forbidden', 'single sign-on of the organisation'],
    [404, { message: 'Not Found' }, 'not-found', 'needs contents: write for this repository'],
    [409, { message: 'Git Repository is empty.' }, 'not-found', 'make a first one'],
    [409, { message: 'Repository rule violations found\n\nChanges must be made through a pull request.' }, 'refused', 'commit-mode: pull-request'],
    [422, { message: 'Repository rule violations found\n\nCannot create ref due to creations being restricted.' }, 'refused', 'commit-mode: pull-request'],
    [422, { message: 'Repository rule violations found\n\nSecret detected in content' }, 'refused', 'push protection'],
  ])('%i %j is %s', async (status, body, code, hint) => {
    const error = await adapterFailure(server([json(status, body)]).api.send('POST', write, {}));
    expect(error).toMatchObject({ code, status, ambiguous: false });
    expect(error.message).toMatch(`Asked to write it, GitHub answered ${status}: ${body.message.split('\n')[0] ?? ''}`);
    expect(error.hint ?? '').toContain(hint);
  });

  it('tells the details that come with it', async () => {
    const body = { message: 'Validation Failed', errors: [{ resource: 'X', field: 'head', code: 'invalid' }, 'and more', { message: 'twice' }] };
    expect(await adapterFailure(server([json(422, body)]).api.send('POST', write, {}))).toMatchObject({ code: 'refused', message: 'Asked to write it, GitHub answered 422: Validation Failed | head invalid | and more | twice' });
  });

  it.each([
    [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }, 'forbidden'],
    [{ type: 'INSUFFICIENT_SCOPES', message: 'Your token has not been granted the required scopes' }, 'forbidden'],
    [{ type: 'NOT_FOUND', message: "Could not resolve to a Repository with the name 'a/b'." }, 'not-found'],
    [{ type: 'STALE_DATA', message: 'anything' }, 'conflict'],
    [{ message: 'Expected branch to point to "abc" but it did not.  Pull and try again.' }, 'conflict'],
    [{ type: 'UNPROCESSABLE', message: 'is at 1234567890 but expected 0987654321' }, 'conflict'],
    [{ type: 'UNPROCESSABLE', message: 'A path was requested for deletion which does not exist' }, 'refused'],
    [{ message: 'Protected branch update failed for refs/heads/main.\n\n- Required status check "ci" is expected.' }, 'refused'],
  ])('of GraphQL %j is %s, and not ambiguous', async (problem, code) => {
    const error = await adapterFailure(server([json(200, { data: { made: null }, errors: [problem] })]).api.mutate(mutation));
    expect(error).toMatchObject({ code, ambiguous: false, message: `Asked to commit, GitHub answered ${problem.message.replace(/\s+/g, ' ')}` });
  });

  it('T8 keeps line breaks of the server out of the message', async () => {
    const error = await adapterFailure(server([json(422, { message: 'bad\r\n::set-env name=X::y\u2028z' })]).api.get(get));
    expect(error.message).not.toMatch(/[\r\n\u2028]/);
  });

  it('without connection gives no hint for Argo CD', async () => {
    const untrusted = async (): Promise<Answer> => { throw Object.assign(new Error('x'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' }); };
    expect(await adapterFailure(server([untrusted]).api.get(get))).toMatchObject({ code: 'unreachable', hint: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
  });
});
