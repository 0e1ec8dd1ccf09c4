import { describe, expect, it } from 'vitest';
import { useBench, waitFor } from './bench.js';

const bench = useBench('transport');
const noBody = { status: 401, json: { error: 'no session information', code: 16, message: 'no session information' } };

describe('A1 content types', () => {
  it.each([['POST'], ['PUT'], ['PATCH'], ['DELETE']])('A1 %s with a charset beside application/json is 415', async (method) => {
    const answer = await bench().call(method, '/api/v1/applications/nothing', { headers: { 'content-type': 'application/json; charset=utf-8' }, ...(method === 'DELETE' ? {} : { body: {} }) });
    expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([415, 'Invalid content type\n', 'text/plain; charset=utf-8']);
  });

  it('A1 DELETE without a content type is 415', async () => {
    expect(await bench().call('DELETE', '/api/v1/applications/nothing/operation', { headers: { 'content-type': '' } })).toMatchObject({ status: 415 });
  });

  it('A1 the content type is checked before the credential', async () => {
    expect(await bench().call('DELETE', '/api/v1/applications/nothing', { headers: { 'content-type': '' }, token: '' })).toMatchObject({ status: 415 });
  });

  it('A1 the content type may be written in capitals', async () => {
    expect(await bench().call('DELETE', '/api/v1/applications/nothing/operation', { headers: { 'content-type': 'APPLICATION/JSON' } })).toMatchObject({ status: 403 });
  });

  it('A1 GET needs none', async () => {
    expect(await bench().call('GET', '/api/version')).toMatchObject({ status: 200 });
  });

  it('A1 a webhook may have any content type', async () => {
    const answer = await bench().call('POST', '/api/webhook', { headers: { 'content-type': 'text/plain' }, body: 'x' });
    expect([answer.status, answer.text]).toEqual([400, 'Unknown webhook event\n']);
  });

  it('A1 paths of Dex are exempt only where Dex is configured', async () => {
    const connectors = (await bench().call('GET', '/api/v1/settings')).json['dexConfig'];
    const answer = await bench().call('POST', '/api/dex/token', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'grant_type=none' });
    const without = connectors === undefined || JSON.stringify(connectors) === '{}';
    expect(answer.status === 415).toBe(without);
  });
});

describe('A2 sessions', () => {
  it('A2 no token is 401 with the sample body of A.2', async () => {
    const answer = await bench().call('GET', '/api/v1/applications', { token: '' });
    expect([answer.status, answer.text]).toEqual([401, '{"error":"no session information","code":16,"message":"no session information"}']);
  });

  it('A2 a token that is no JWT counts as none', async () => {
    expect(await bench().call('GET', '/api/v1/applications', { token: 'abc' })).toMatchObject(noBody);
  });

  it('A2 the scheme Bearer is case-sensitive', async () => {
    expect(await bench().call('GET', '/api/v1/applications', { token: '', headers: { authorization: `bearer ${bench().target.token}` } })).toMatchObject(noBody);
  });

  it('A2 a token that cannot be read is an invalid session', async () => {
    const answer = await bench().call('GET', '/api/v1/applications', { token: 'a.b.c' });
    expect(answer).toMatchObject({ status: 401, json: { code: 16, message: 'invalid session: token is malformed: could not base64 decode header: illegal base64 data at input byte 0' } });
  });

  it('A2 a token with a wrong signature is an invalid session', async () => {
    const answer = await bench().call('GET', '/api/v1/applications', { token: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJhcmdvY2QiLCJzdWIiOiJhZG1pbiJ9.c2ln' });
    expect(answer).toMatchObject({ status: 401, json: { code: 16, message: 'invalid session: token signature is invalid: signature is invalid' } });
  });

  it.each([['grpc-metadata-token', ''], ['cookie', 'argocd.token=']])('A2 the token may come as %s', async (header, before) => {
    const answer = await bench().call('GET', '/api/v1/session/userinfo', { token: '', headers: { [header]: `${before}${bench().target.token}` } });
    expect(answer).toMatchObject({ status: 200, json: { loggedIn: true } });
  });

  it.each([['no token', ''], ['a bad token', 'a.b.c']])('A2 userinfo is never 401: %s', async (_, token) => {
    const answer = await bench().call('GET', '/api/v1/session/userinfo', { token });
    expect([answer.status, answer.text]).toEqual([200, '{}']);
  });

  it('A2 userinfo names the account of a valid token', async () => {
    expect((await bench().call('GET', '/api/v1/session/userinfo')).json).toMatchObject({ loggedIn: true, username: expect.stringMatching(/./), iss: 'argocd' });
  });

  it('A2 a role of a project is its own account', async () => {
    const token = await bench().roleToken('reader');
    expect((await bench().call('GET', '/api/v1/session/userinfo', { token })).json).toMatchObject({ loggedIn: true, username: `proj:${bench().project}:reader` });
  });

  it('A2 a login with a wrong password, or of nobody, reads the same and takes half a second at least', async () => {
    for (const username of ['admin', 'nobody-of-that-name']) {
      const before = bench().target.clock.monotonicMs();
      const answer = await bench().call('POST', '/api/v1/session', { token: '', body: { username, password: 'not the password' } });
      expect(answer).toMatchObject({ status: 401, json: { code: 16, message: 'Invalid username or password' } });
      expect(bench().target.clock.monotonicMs() - before).toBeGreaterThanOrEqual(490);
    }
  });

  it.each([[{}], [{ username: 'admin', password: '' }], [{ username: '', password: 'x' }]])('A2 a login with %j has no credentials', async (body) => {
    expect(await bench().call('POST', '/api/v1/session', { token: '', body })).toMatchObject({ status: 401, json: { message: 'no credentials supplied' } });
  });

  it('A2 a user name may have 32 bytes', async () => {
    const answer = await bench().call('POST', '/api/v1/session', { token: '', body: { username: 'a'.repeat(33), password: 'x' } });
    expect(answer).toMatchObject({ status: 400, json: { code: 3, message: 'Username is too long (32 bytes max)' } });
  });

  it.each([['no session information', ''], ['invalid session: token is malformed: could not base64 decode header: illegal base64 data at input byte 0', 'a.b.c']])(
    'A2 a stream without a valid token is 401 with the error as a chunk: %s',
    async (message, token) => {
      const answer = await bench().call('GET', '/api/v1/stream/applications', { token });
      expect([answer.status, answer.json]).toEqual([401, { error: { grpc_code: 16, http_code: 401, message, http_status: 'Unauthorized' } }]);
    },
  );
});

describe('A15 routes', () => {
  it('A15 the version has a capital letter, and is all that is told without a token', async () => {
    const open = await bench().call('GET', '/api/version', { token: '' });
    expect(Object.keys(open.json)).toEqual(['Version']);
    expect(open.json['Version']).toMatch(/^v3\./);
    expect(Object.keys((await bench().call('GET', '/api/version')).json)).toEqual(expect.arrayContaining(['Version', 'BuildDate', 'Platform']));
  });

  it.each([['without a token', ''], ['with one', undefined]])('A15 no route below /api/ is 404 in plain text, %s', async (_, token) => {
    const answer = await bench().call('GET', '/api/v1/nothing', token === undefined ? {} : { token });
    expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([404, 'Not Found\n', 'text/plain; charset=utf-8']);
  });

  it.each([['PUT', '/api/version'], ['POST', '/api/v1/applications/x/resource-tree']])('A15 %s %s is 405 in plain text', async (method, path) => {
    const answer = await bench().call(method, path, { body: {} });
    expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([405, 'Method Not Allowed\n', 'text/plain; charset=utf-8']);
  });

  it('A15 a colon in the last segment matches no route', async () => {
    expect(await bench().call('GET', '/api/v1/applications/a:b')).toMatchObject({ status: 404, text: 'Not Found\n' });
  });

  it('A15 what is not below /api/ is never JSON', async () => {
    expect((await bench().call('GET', '/nothing')).headers['content-type']).toMatch(/^text\/(html|plain)/);
  });

  it('A15 the health of the server needs no token', async () => {
    expect(await bench().call('GET', '/healthz', { token: '' })).toMatchObject({ status: 200, text: expect.stringMatching(/^ok\s*$/) });
  });

  it('A15 the settings are open, but for the namespace of the controller', async () => {
    const open = await bench().call('GET', '/api/v1/settings', { token: '' });
    expect([open.status, open.json['url'] === undefined, open.json['controllerNamespace']]).toEqual([200, false, undefined]);
    expect((await bench().call('GET', '/api/v1/settings')).json['controllerNamespace']).toBe('argocd');
  });
});

describe('A14 requests', () => {
  const sync = '/api/v1/applications/nothing/sync';

  it('A14 a body that is no object is 400 with code 3', async () => {
    for (const body of ['[1]', '{bad', 'bad']) {
      expect(await bench().call('POST', sync, { body })).toMatchObject({ status: 400, json: { code: 3 } });
    }
  });

  it('A14 a value of the wrong type is 400 with code 3', async () => {
    const answer = await bench().call('POST', sync, { body: { dryRun: 'yes' } });
    expect(answer).toMatchObject({ status: 400, json: { code: 3, message: 'json: cannot unmarshal string into Go struct field ApplicationSyncRequest.dryRun of type bool' } });
  });

  it('A14 no body at all is an empty message', async () => {
    expect(await bench().call('POST', sync)).toMatchObject({ status: 403, json: { message: 'permission denied' } });
  });

  it('A14 an unknown query key is ignored, a truth value that is none is 400', async () => {
    expect(await bench().call('GET', '/api/v1/applications/nothing?nonsense=1')).toMatchObject({ status: 403 });
    const answer = await bench().call('DELETE', '/api/v1/applications/nothing?cascade=perhaps');
    expect(answer).toMatchObject({ status: 400, json: { code: 3, message: 'strconv.ParseBool: parsing "perhaps": invalid syntax' } });
  });

  it.each([
    ['applications', 'nonsense', '[get create update delete sync override action invoke] does not contain nonsense'],
    ['nonsense', 'get', '[clusters projects applications applicationsets repositories write-repositories certificates accounts gpgkeys logs exec extensions] does not contain nonsense'],
  ])('A3 can-i refuses to tell about %s, %s', async (resource, action, message) => {
    expect(await bench().call('GET', `/api/v1/account/can-i/${resource}/${action}/a/b`)).toMatchObject({ status: 400, json: { code: 3, message } });
  });

  it('A3 can-i says yes and no, for the caller', async () => {
    const { call, project } = bench();
    const token = await bench().roleToken('reader');
    const asked = async (action: string): Promise<unknown> => (await call('GET', `/api/v1/account/can-i/applications/${action}/${project}/x`, { token })).json['value'];
    await waitFor(bench().target, async () => (await asked('get')) === 'yes', { patienceMs: 10_000 });
    expect([await asked('get'), await asked('sync')]).toEqual(['yes', 'no']);
  });
});
