import { describe, expect, it } from 'vitest';

import { createArgocdClient, type ArgocdClientOptions } from '../../src/adapters/argocd.js';
import { createHandlerTransport, type HttpHandler } from '../../src/adapters/http.js';
import type { AdapterError } from '../../src/core/adapter-error.js';
import type { Application } from '../../src/core/argocd/application.js';
import type { ArgocdPort } from '../../src/engine/ports.js';
import { createFakeClock, type FakeClock } from '../support/fake-clock.js';

type Request = Parameters<HttpHandler>[0];
type Answer = Awaited<ReturnType<HttpHandler>>;

const web = { metadata: { name: 'web' }, spec: { project: 'shop', destination: {} }, status: { sync: { status: 'Synced' } } };

function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

function problem(status: number, code: number, message: string): Answer {
  return json(status, { error: message, code, message });
}

const html: Answer = { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<!doctype html><title>Sign in</title>' };

interface Server {
  readonly client: ArgocdPort;
  readonly requests: Request[];
  readonly clock: FakeClock;
}

/** A server that gives these answers in turn, the last one for ever. */
function server(answers: readonly (Answer | ((request: Request) => Promise<Answer>))[], more: Partial<ArgocdClientOptions> = {}): Server {
  const requests: Request[] = [];
  const clock = createFakeClock();
  const transport = createHandlerTransport(async (request) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(request);
    if (answer === undefined) {
      throw new Error('no answer given');
    }
    return typeof answer === 'function' ? answer(request) : answer;
  }, clock);
  const client = createArgocdClient({ transport, clock, serverUrl: 'https://argocd.example.test', auth: { kind: 'token', token: 'a.b.c' }, random: () => 0.5, ...more });
  return { client, requests, clock };
}

const sync = { prune: false, infos: [{ name: 'osop-run', value: 'r1' }] };
const never = new AbortController().signal;

async function failure(work: Promise<unknown>): Promise<AdapterError> {
  return work.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error: unknown) => error as AdapterError,
  );
}

describe('reading an application', () => {
  it('asks by name and namespace, with the token in the Authorization header and nowhere else', async () => {
    const { client, requests } = server([json(200, web)], { headers: { 'CF-Access': 'x' } });
    expect(await client.get({ name: 'web', namespace: 'team-a' })).toEqual(web);
    expect(requests).toEqual([{ method: 'GET', path: '/api/v1/applications/web?appNamespace=team-a', headers: { 'cf-access': 'x', accept: 'application/json', authorization: 'Bearer a.b.c' }, body: '', signal: expect.any(AbortSignal) }]);
  });

  it('F1 repeats a read that a busy server refuses', async () => {
    const { client, requests } = server([problem(503, 14, 'unavailable'), { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>bad gateway' }, problem(500, 2, 'x'), json(200, web)]);
    expect((await client.get({ name: 'web' })).metadata.name).toBe('web');
    expect(requests).toHaveLength(4);
  });

  it('F3 waits as long as a Retry-After says, in seconds or as a date, and ignores a senseless one', async () => {
    const date = { 'retry-after': 'Thu, 01 Jan 2026 10:00:08 GMT', date: 'Thu, 01 Jan 2026 10:00:00 GMT' };
    const { client, clock } = server([json(429, {}, { 'retry-after': '3' }), json(429, {}, date), json(429, {}, { 'retry-after': '-5' }), json(429, {}, { 'retry-after': '99999999' }), json(200, web)]);
    await client.get({ name: 'web' });
    expect(clock.sleeps.filter((ms) => ms < 20_000)).toEqual([3000, 8000, 1000, 2000]);
  });

  it('F4 says that a web page is no answer and names proxy or single sign-on', async () => {
    const { client, requests } = server([html]);
    expect(await failure(client.get({ name: 'web' }))).toMatchObject({ code: 'protocol', retryable: false, hint: expect.stringMatching(/proxy.*single sign-on/) });
    expect(requests).toHaveLength(1);
  });

  it('F5 repeats a read whose answer is cut in the middle', async () => {
    const { client } = server([{ status: 200, headers: {}, body: '{"metadata":{"na' }, json(200, web)]);
    expect((await client.get({ name: 'web' })).metadata.name).toBe('web');
  });

  it('F13 asks again when an application that could be read is suddenly forbidden', async () => {
    const { client, requests } = server([json(200, web), problem(403, 7, 'permission denied'), problem(403, 7, 'permission denied'), json(200, web)]);
    await client.get({ name: 'web' });
    await client.get({ name: 'web' });
    expect(requests).toHaveLength(4);
  });

  it('F13 gives up when it stays forbidden, with the policy line for the project it knows', async () => {
    const { client, requests } = server([json(200, web), problem(403, 7, 'permission denied')]);
    await client.get({ name: 'web' });
    expect(await failure(client.get({ name: 'web' }))).toMatchObject({ code: 'forbidden', hint: expect.stringContaining('p, role:<role>, applications, get, shop/web, allow') });
    expect(requests).toHaveLength(5);
  });

  it('does not ask again for what was never allowed', async () => {
    const { client, requests } = server([problem(403, 7, 'permission denied')]);
    const error = await failure(client.get({ name: 'web', namespace: 'team-a' }));
    expect(error).toMatchObject({ code: 'forbidden', status: 403 });
    expect(error.hint).toContain('<project>/team-a/web');
    expect(error.hint).toContain('does not exist');
    expect(requests).toHaveLength(1);
  });

  it('reads without refreshing when the refresh is never answered', async () => {
    const { client, requests, clock } = server([() => new Promise(() => undefined), json(200, web)]);
    expect((await client.get({ name: 'web' }, { refresh: 'normal' })).metadata.name).toBe('web');
    expect(requests.map(({ path }) => path)).toEqual(['/api/v1/applications/web?refresh=normal', '/api/v1/applications/web']);
    expect(clock.monotonicMs()).toBe(60_000);
  });

  it('T29 refuses a name that is a path, before any request', async () => {
    const { client, requests } = server([json(200, web)]);
    for (const name of ['a/../../session', '..', 'Web', 'a b', 'web?x=1', '', 'a:b', '%2e%2e', 'a'.repeat(254)]) {
      expect(await failure(client.get({ name }))).toMatchObject({ code: 'refused' });
      expect(await failure(client.sync({ name }, sync))).toMatchObject({ code: 'refused' });
    }
    expect(await failure(client.get({ name: 'web', namespace: '../x' }))).toMatchObject({ code: 'refused' });
    expect(requests).toEqual([]);
  });

  it('does not take another application for the one asked for', async () => {
    const { client } = server([json(200, { ...web, metadata: { name: 'other' } })]);
    expect(await failure(client.get({ name: 'web' }))).toMatchObject({ code: 'protocol' });
  });

  it('F29 ends when it is cancelled', async () => {
    const controller = new AbortController();
    const { client } = server([
      async () => {
        controller.abort();
        return new Promise(() => undefined);
      },
    ]);
    expect(await failure(client.get({ name: 'web' }, { signal: controller.signal }))).toMatchObject({ code: 'cancelled' });
  });
});

const silent = async (): Promise<Answer> => new Promise(() => undefined);

describe('starting an operation', () => {
  it('sends a sync with its infos and exactly the Content-Type that Argo CD accepts', async () => {
    const { client, requests } = server([json(200, web)]);
    await client.sync({ name: 'web', namespace: 'team-a' }, { revision: 'abc', ...sync });
    expect(requests[0]).toMatchObject({ method: 'POST', path: '/api/v1/applications/web/sync', headers: { 'content-type': 'application/json' } });
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ name: 'web', revision: 'abc', prune: false, infos: [{ name: 'osop-run', value: 'r1' }], appNamespace: 'team-a' });
  });

  it('sends a rollback to id 0, which is a real id', async () => {
    const { client, requests } = server([json(200, web)]);
    await client.rollback({ name: 'web' }, { id: 0, prune: true });
    expect(requests[0]).toMatchObject({ method: 'POST', path: '/api/v1/applications/web/rollback' });
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ name: 'web', id: 0, prune: true });
  });

  it('ends one by a DELETE that carries the Content-Type too', async () => {
    const { client, requests } = server([json(200, {})]);
    await client.terminate({ name: 'web', namespace: 'team-a' });
    expect(requests[0]).toMatchObject({ method: 'DELETE', path: '/api/v1/applications/web/operation?appNamespace=team-a', headers: { 'content-type': 'application/json' } });
  });

  it('F2 is never repeated: a failing server or no answer is ambiguous', async () => {
    for (const answer of [problem(500, 2, 'x'), problem(502, 0, 'x'), problem(503, 14, 'x'), problem(504, 4, 'x'), problem(408, 1, 'x'), html, silent, { status: 200, headers: {}, body: '{"metad' }]) {
      const { client, requests } = server([answer]);
      for (const work of [client.sync({ name: 'web' }, sync), client.rollback({ name: 'web' }, { id: 1, prune: false })]) {
        expect(await failure(work)).toMatchObject({ ambiguous: true, retryable: false });
      }
      expect(requests).toHaveLength(2);
    }
  });

  it.each([
    [403, 7, 'cannot sync: blocked by sync window', 'refused', 'Run again when it is open'],
    [403, 7, 'permission denied: applications, sync, shop/web, sub: proj:shop:ci, iat: 2026-01-01T00:00:00Z', 'forbidden', 'p, proj:shop:ci, applications, sync, shop/web, allow'],
    [400, 9, 'another operation is already in progress', 'conflict', 'on-operation-in-progress'],
    [400, 9, 'Cannot sync to abc: auto-sync currently set to main', 'refused', 'leave the revision out'],
    [400, 9, 'rollback cannot be initiated when auto-sync is enabled', 'refused', 'git-revert'],
    [400, 3, 'application argocd/web does not have deployment with id 7', 'not-found', 'history'],
    [400, 3, 'Unable to terminate operation. No operation is in progress', 'not-found', 'read the application again'],
    [404, 5, 'applications.argoproj.io "web" not found', 'not-found', 'namespace'],
    [409, 10, 'the object has been modified', 'conflict', ''],
    [400, 9, 'application is deleting', 'refused', ''],
    [401, 16, 'no session information', 'unauthenticated', 'three parts'],
    [401, 16, 'invalid session: token has invalid claims: token is expired', 'unauthenticated', 'argocd-auth-token'],
  ])('explains %i code %i "%s" as %s', async (status, code, message, expected, hint) => {
    const { client, requests } = server([problem(status, code, message)]);
    const error = await failure(client.sync({ name: 'web' }, sync));
    expect(error).toMatchObject({ code: expected, status, ambiguous: false });
    expect(error.message).toBe(`Asked to sync application web, Argo CD answered ${status}: ${message}`);
    expect(error.hint ?? '').toContain(hint);
    expect(requests).toHaveLength(1);
  });

  it.each([
    [415, 'Invalid content type', 'Content-Type'],
    [404, 'Not Found', 'argocd-server'],
    [405, 'Method Not Allowed', 'proxy'],
  ])('explains a plain-text %i as a matter of the way there', async (status, body, hint) => {
    const { client } = server([{ status, headers: { 'content-type': 'text/plain' }, body }]);
    expect(await failure(client.sync({ name: 'web' }, sync))).toMatchObject({ code: 'protocol', ambiguous: false, hint: expect.stringContaining(hint) });
  });

  it('T8 keeps line breaks of a message out of its own', async () => {
    const { client } = server([problem(400, 9, 'bad\r\n::set-env name=X::y\u2028z')]);
    expect((await failure(client.sync({ name: 'web' }, sync))).message).not.toMatch(/[\r\n\u2028]/);
  });
});

describe('logging in', () => {
  const auth = { kind: 'session', username: 'ci', password: 'pass word' } as const;

  it('opens one session for all who ask at the same time', async () => {
    const { client, requests } = server([json(200, { token: 's.1.x' }), json(200, web)], { auth });
    await Promise.all([client.get({ name: 'web' }), client.get({ name: 'web' })]);
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /api/v1/session', 'GET /api/v1/applications/web', 'GET /api/v1/applications/web']);
    expect(requests[0]).toMatchObject({ headers: { 'content-type': 'application/json' }, body: '{"username":"ci","password":"pass word"}' });
    expect(requests[1]?.headers['authorization']).toBe('Bearer s.1.x');
  });

  it('F10 is done once more when the session ends in the middle of a run, also for a sync', async () => {
    const expired = problem(401, 16, 'invalid session: token is expired');
    const { client, requests } = server([json(200, { token: 's.1.x' }), expired, json(200, { token: 's.2.x' }), json(200, web)], { auth });
    await client.sync({ name: 'web' }, sync);
    expect(requests.map(({ path, headers }) => `${path.split('/').at(-1)} ${headers['authorization'] ?? '-'}`)).toEqual(['session -', 'sync Bearer s.1.x', 'session -', 'sync Bearer s.2.x']);
  });

  it('F10 is not done for ever', async () => {
    const { client, requests } = server([async (request) => (request.path.endsWith('session') ? json(200, { token: 's.1.x' }) : problem(401, 16, 'invalid session'))], { auth });
    expect(await failure(client.get({ name: 'web' }))).toMatchObject({ code: 'unauthenticated' });
    expect(requests).toHaveLength(4);
  });

  it('with a wrong password says so, tries once, and does not repeat the password', async () => {
    const { client, requests } = server([problem(401, 16, 'Invalid username or password')], { auth });
    const error = await failure(client.sync({ name: 'web' }, sync));
    expect(error).toMatchObject({ code: 'unauthenticated', ambiguous: false, hint: expect.stringContaining('argocd-password') });
    expect(`${error.message} ${error.hint}`).not.toContain('pass word');
    expect(requests).toHaveLength(1);
  });

  it('that gets no answer does not make the sync behind it ambiguous', async () => {
    const { client } = server([() => new Promise(() => undefined)], { auth });
    expect(await failure(client.sync({ name: 'web' }, sync))).toMatchObject({ code: 'timeout', ambiguous: false });
  });
});

const line = (type: string, application: unknown): string => `${JSON.stringify({ result: { type, application } })}\n`;

async function collect(port: ArgocdPort, signal = never): Promise<{ readonly seen: Application[]; readonly error?: unknown }> {
  const seen: Application[] = [];
  try {
    for await (const application of port.watch([{ name: 'web', namespace: 'team-a' }], signal)) {
      seen.push(application);
    }
    return { seen };
  } catch (error) {
    return { seen, error };
  }
}

describe('watching an application', () => {
  it('yields each change and ends when the stream ends', async () => {
    const { client, requests } = server([{ status: 200, headers: {}, body: line('ADDED', web) + line('MODIFIED', { ...web, status: {} }) }]);
    expect((await collect(client)).seen).toEqual([web, { ...web, status: {} }]);
    expect(requests[0]).toMatchObject({ method: 'GET', path: '/api/v1/stream/applications?name=web&appNamespace=team-a' });
  });

  it('F8 treats an error inside the stream as an error', async () => {
    const chunk = '{"error":{"grpc_code":14,"http_code":503,"message":"server is shutting down","http_status":"Service Unavailable"}}';
    const { client } = server([{ status: 200, headers: {}, body: line('ADDED', web) + chunk }]);
    expect(await collect(client)).toMatchObject({ seen: [web], error: { code: 'unavailable', status: 503, retryable: true, message: expect.stringContaining('shutting down') } });
  });

  it('F8 treats an error in place of the stream as an error', async () => {
    const { client } = server([json(401, { error: { grpc_code: 16, http_code: 401, message: 'no session information' } })]);
    expect((await collect(client)).error).toMatchObject({ code: 'unauthenticated' });
  });

  it('F4 and F5 treat a web page and a line cut in the middle as errors', async () => {
    expect((await collect(server([html]).client)).error).toMatchObject({ code: 'protocol' });
    expect((await collect(server([{ status: 200, headers: {}, body: line('ADDED', web) + line('MODIFIED', web).slice(0, 40) }]).client)).error).toMatchObject({ code: 'protocol' });
  });

  it('F6 ends quietly when its reader has had enough, even before the first message', async () => {
    const controller = new AbortController();
    const { client } = server([
      async () => {
        setImmediate(() => controller.abort());
        return new Promise(() => undefined);
      },
    ]);
    expect(await collect(client, controller.signal)).toEqual({ seen: [] });
  });
});

describe('the address of the server', () => {
  it.each([
    ['argocd.example.test', 'https://argocd.example.test', '/api/v1/applications/web'],
    ['argocd.example.test:8443', 'https://argocd.example.test:8443', '/api/v1/applications/web'],
    ['https://example.test/argo/', 'https://example.test/argo', '/argo/api/v1/applications/web'],
    ['http://localhost:8080', 'http://localhost:8080', '/api/v1/applications/web'],
    [' HTTPS://Argocd.Example.test/ ', 'https://argocd.example.test', '/api/v1/applications/web'],
  ])('may be written %s', async (serverUrl, expected, path) => {
    const { client, requests } = server([json(200, web)], { serverUrl });
    await client.get({ name: 'web' });
    expect(client.serverUrl).toBe(expected);
    expect(requests[0]?.path).toBe(path);
  });

  it.each(['http://argocd.example.test', 'ftp://x', 'https://u:p@x', 'https://x/?a=1', 'https://x/#a', '', 'https://169.254.169.254'])('may not be %s', (serverUrl) => {
    expect(() => server([], { serverUrl })).toThrow(expect.objectContaining({ code: 'refused', message: expect.stringContaining('argocd-server') }));
  });

  it('gets no header that would take the place of the client’s own, and no token with a line break', () => {
    expect(() => server([], { headers: { authorization: 'x' } })).toThrow(expect.objectContaining({ code: 'refused' }));
    expect(() => server([], { headers: { 'X-A': 'a\r\nX-B: b' } })).toThrow(expect.objectContaining({ code: 'refused' }));
    expect(() => server([], { auth: { kind: 'token', token: 'a.b.c\nX: y' } })).toThrow(expect.objectContaining({ code: 'refused', message: expect.not.stringContaining('a.b.c') }));
  });
});
