import { describe, expect, it } from 'vitest';
import { createBench, TOKEN } from './harness.js';

describe('API, transport and sessions', () => {
  it('A.1 refuses any content type but application/json with 415 on every method except GET', async () => {
    const { call } = await createBench();
    const sync = '/api/v1/applications/web/sync';
    const wrong = await call('POST', sync, { headers: { 'content-type': 'application/json; charset=utf-8' } });
    expect([wrong.status, wrong.text, wrong.headers['content-type']]).toEqual([415, 'Invalid content type\n', 'text/plain; charset=utf-8']);
    const missing = await call('DELETE', '/api/v1/applications/web/operation', { headers: { 'content-type': '' } });
    expect(missing.status).toBe(415);
    const upper = await call('POST', sync, { headers: { 'content-type': 'Application/JSON' } });
    expect(upper.status).toBe(200);
  });

  it('A.1 exempts webhooks, and Dex only where there is one, from the content type rule', async () => {
    const { call } = await createBench();
    expect((await call('POST', '/api/webhook', { headers: { 'content-type': 'text/plain', 'x-github-event': 'push' } })).status).toBe(200);
    expect((await call('POST', '/api/dex/token', { headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(415);
  });

  it('A.2 tells a missing token from a bad one', async () => {
    const { call } = await createBench();
    const none = await call('GET', '/api/v1/applications', { headers: { authorization: '' } });
    expect([none.status, none.text]).toEqual([401, '{"error":"no session information","code":16,"message":"no session information"}']);
    const bad = await call('GET', '/api/v1/applications', { headers: { authorization: 'Bearer a.b.c' } });
    expect([bad.status, bad.json['message']]).toEqual([401, 'invalid session: token is malformed: could not base64 decode header: illegal base64 data at input byte 0']);
    const notJwt = await call('GET', '/api/v1/applications', { headers: { authorization: 'Bearer opaque' } });
    expect(notJwt.json['message']).toBe('no session information');
    const lowerCase = await call('GET', '/api/v1/applications', { headers: { authorization: `bearer ${TOKEN}` } });
    expect(lowerCase.json['message']).toBe('no session information');
  });

  it('A.2 accepts a listed token without three parts only while lenient', async () => {
    const headers = { authorization: 'Bearer plain' };
    const lenient = await createBench({ tokens: { plain: 'ci' } });
    expect((await lenient.call('GET', '/api/v1/applications', { headers })).status).toBe(200);
    const strict = await createBench({ tokens: { plain: 'ci' }, lenientTokens: false });
    expect((await strict.call('GET', '/api/v1/applications', { headers })).json['message']).toBe('no session information');
  });

  it('A.2 userinfo never answers 401', async () => {
    const { call } = await createBench();
    expect((await call('GET', '/api/v1/session/userinfo')).json).toEqual({ loggedIn: true, username: 'ci', iss: 'argocd' });
    const bad = await call('GET', '/api/v1/session/userinfo', { headers: { authorization: 'Bearer a.b.c' } });
    expect([bad.status, bad.json['loggedIn']]).toEqual([200, undefined]);
  });

  it('A.2 every login takes its time, and every refusal reads the same', async () => {
    const { call, clock } = await createBench({ users: { ada: 'right' } });
    const logIn = (password: string, username = 'ada') => call('POST', '/api/v1/session', { body: { username, password }, headers: { authorization: '' } });
    const wrong = await logIn('wrong');
    expect([wrong.status, wrong.json['message']]).toEqual([401, 'Invalid username or password']);
    expect(clock.monotonicMs()).toBe(750);
    expect((await logIn('x', 'nobody')).text).toBe(wrong.text);
    const { token } = (await logIn('right')).json;
    expect((await call('GET', '/api/v1/applications', { headers: { authorization: `Bearer ${token as string}` } })).status).toBe(200);
    for (let attempt = 0; attempt < 5; attempt += 1) await logIn('wrong');
    expect((await logIn('right')).text).toBe(wrong.text);
    await clock.sleep(300_000);
    expect((await logIn('right')).status).toBe(200);
  });

  it('A.2 an anonymous user needs no token where that is enabled', async () => {
    const { call } = await createBench({ anonymous: true });
    expect((await call('GET', '/api/v1/applications', { headers: { authorization: '' } })).status).toBe(200);
  });

  it('A.14 writes JSON as Go does: numbers, escapes, empty structs, managedFields, no kind', async () => {
    const { call, app } = await createBench({ application: { annotations: { note: '<a> & b' } } });
    const { text } = await call('GET', '/api/v1/applications/web');
    expect(text).toContain(String.raw`\u003ca\u003e \u0026 b`);
    const application = JSON.parse(text) as Record<string, Record<string, unknown>>;
    expect(application['kind']).toBeUndefined();
    expect(application['apiVersion']).toBeUndefined();
    expect(application['metadata']?.['managedFields']).not.toHaveLength(0);
    expect(application['status']?.['sourceHydrator']).toEqual({});
    expect(app().status.history?.[0]?.id).toBe(0);
    expect(text).toContain('"id":0');
  });

  it('A.15 the version has a capital key and needs no token', async () => {
    const { call } = await createBench({ version: 'v3.5.1+abc' });
    expect((await call('GET', '/api/version', { headers: { authorization: '' } })).text).toBe('{"Version":"v3.5.1+abc"}');
    expect((await call('GET', '/api/version')).json['BuildDate']).toBeDefined();
  });

  it('A.15 answers 404 and 405 in plain text below /api/, and the page of the UI elsewhere', async () => {
    const { call } = await createBench();
    const unknown = await call('GET', '/api/v1/nothing');
    expect([unknown.status, unknown.text, unknown.headers['content-type']]).toEqual([404, 'Not Found\n', 'text/plain; charset=utf-8']);
    const method = await call('PUT', '/api/v1/applications/web/sync');
    expect([method.status, method.text]).toEqual([405, 'Method Not Allowed\n']);
    expect((await call('GET', '/api/v1/applications/we:b')).status).toBe(404);
    const page = await call('GET', '/applications/web');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('<html');
  });

  it('can-i answers yes or no, and 400 for what it does not know', async () => {
    const { call } = await createBench({ permission: (_user, action) => action === 'get' });
    expect((await call('GET', '/api/v1/account/can-i/applications/get/default/web')).text).toBe('{"value":"yes"}');
    expect((await call('GET', '/api/v1/account/can-i/applications/sync/default/web')).text).toBe('{"value":"no"}');
    expect((await call('GET', '/api/v1/account/can-i/applications/fly/default/web')).status).toBe(400);
  });

  it('keeps a log of requests that tells which of them change something', async () => {
    const { call, simulator } = await createBench();
    await call('GET', '/api/v1/applications/web?refresh=normal');
    await call('POST', '/api/v1/applications/web/sync', { body: { prune: true } });
    expect(simulator.requests.map(({ method, path, mutating }) => [method, path, mutating])).toEqual([
      ['GET', '/api/v1/applications/web?refresh=normal', false],
      ['POST', '/api/v1/applications/web/sync', true],
    ]);
    expect(simulator.requests[1]?.body).toBe('{"prune":true}');
  });
});
