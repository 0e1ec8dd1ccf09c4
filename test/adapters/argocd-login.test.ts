import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createRelay, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, test } from 'vitest';
import { createArgocdClient, type ArgocdAuth } from '../../src/adapters/argocd.js';
import { createHttpTransport } from '../../src/adapters/http.js';
import type { IdentitySource } from '../../src/adapters/http-argocd-oidc.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { ArgocdPort } from '../../src/engine/ports.js';
import { createSimulator, serve, type SimulatorOptions, type SimulatorRequest } from '../../src/simulator/index.js';
import { createCertificates, type Certificates } from '../support/certificates.js';
import { createGitSandbox, type GitSandbox } from '../support/git-sandbox.js';
import { createRealClock } from '../support/real-clock.js';

const repoURL = 'https://git.example.test/shop/config.git';
const githubIdentity = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvOm9yZy9zaG9wOnJlZjpyZWZzL2hlYWRzL21haW4ifQ.c2ln';
const subject = 'repo:org/shop:ref:refs/heads/main';
const instantly = { pickup: 0, sync: 0, reconcile: 0, compare: 0, observe: 0, rollout: 0, degraded: 0, flap: 0, poll: 0, revisionCache: 0, repositoryErrorGrace: 0, terminate: 0, login: 0, create: 0, generate: 0 };

let folder = '';
let certificates: Certificates;
let sandbox: GitSandbox;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'osop-login-'));
  certificates = createCertificates(folder);
  sandbox = await createGitSandbox();
  sandbox.commit({ 'web/settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {value: "1"}\n' });
});

afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

interface Served {
  readonly url: string;
  readonly asked: readonly SimulatorRequest[];
  /** TCP connections so far. */
  readonly connections: () => number;
}

/** Argo CD over HTTP, or over mutual TLS, below a root path. */
async function serveArgocd(options: Partial<SimulatorOptions> = {}, { tls = false, rootPath = '' }: { readonly tls?: boolean; readonly rootPath?: string } = {}): Promise<Served> {
  const simulator = await createSimulator({
    clock: createRealClock(), delays: instantly, repositories: { [repoURL]: sandbox.bare },
    applications: [{ name: 'web', repoURL, path: 'web', targetRevision: 'main' }],
    dex: { github: (token) => (token === githubIdentity ? subject : undefined) },
    ...options,
  });
  const asked: SimulatorRequest[] = [];
  const server = await serve({
    handle: async (request) => {
      asked.push(request);
      if (!request.path.startsWith(`${rootPath}/`)) return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found' };
      return await simulator.handle({ ...request, path: request.path.slice(rootPath.length) });
    },
  }, tls ? { tls: { key: certificates.server.key, cert: certificates.server.cert, clientCa: certificates.authority.cert } } : {});
  const relay = await countConnections(Number(new URL(server.url).port));
  onTestFinished(async () => {
    simulator.close();
    await relay.close();
    await server.close();
  });
  return { url: `${new URL(server.url).protocol}//127.0.0.1:${relay.port}${rootPath}`, asked, connections: relay.count };
}

/** Passes bytes on to a port and counts who connects. */
async function countConnections(port: number): Promise<{ readonly port: number; readonly count: () => number; readonly close: () => Promise<void> }> {
  let count = 0;
  const sockets = new Set<Socket>();
  const relay = createRelay((socket) => {
    count += 1;
    const onward = connect(port, '127.0.0.1');
    for (const one of [socket, onward]) {
      sockets.add(one);
      one.on('error', () => { socket.destroy(); onward.destroy(); });
    }
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  return {
    port: (relay.address() as AddressInfo).port,
    count: () => count,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => relay.close(resolve));
    },
  };
}

/** GitHub's token service: it notes what it is asked for. */
async function serveIdentities(answer: { readonly status: number; readonly body: string } = { status: 200, body: JSON.stringify({ count: 1, value: githubIdentity }) }) {
  const asked: { readonly path: string; readonly authorization: string | undefined; readonly custom: string | undefined }[] = [];
  const server = createServer((incoming, outgoing) => {
    asked.push({ path: incoming.url ?? '', authorization: incoming.headers.authorization, custom: incoming.headers['x-gate'] as string | undefined });
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => { await new Promise((resolve) => server.close(resolve)); });
  const transport = createHttpTransport({ redact: String, clock: createRealClock() });
  onTestFinished(() => { transport.close(); });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?api-version=2`;
  const identity: IdentitySource = { kind: 'github', requestUrl: url, requestToken: 'request-token', transport };
  return { asked, identity };
}

function clientOf(serverUrl: string, auth: ArgocdAuth, more: { readonly headers?: Readonly<Record<string, string>>; readonly tls?: Parameters<typeof createHttpTransport>[0] } = {}): ArgocdPort {
  const clock = createRealClock();
  const transport = createHttpTransport(more.tls ?? { redact: String, clock });
  onTestFinished(() => { transport.close(); });
  return createArgocdClient({ transport, clock, serverUrl, auth, random: () => 0, ...(more.headers === undefined ? {} : { headers: more.headers }) });
}

async function failure(work: Promise<unknown>): Promise<AdapterError> {
  const error: unknown = await work.catch((caught: unknown) => caught);
  if (!(error instanceof AdapterError)) throw new Error(`no AdapterError but ${String(error)}`);
  return error;
}

const web = { name: 'web' };
const given = (token = githubIdentity): IdentitySource => ({ kind: 'given', token });

describe('the identity token of a job', () => {
  it('of GitHub is asked for with the server as its audience, exchanged at Dex, and used as the job\'s own subject', async () => {
    const argocd = await serveArgocd({ permission: (username) => username === subject });
    const { asked, identity } = await serveIdentities();
    const client = clientOf(argocd.url, { kind: 'oidc', identity });
    expect((await client.get(web)).metadata.name).toBe('web');
    expect(asked).toEqual([{ path: `/token?api-version=2&audience=${encodeURIComponent(new URL(argocd.url).host)}`, authorization: 'Bearer request-token', custom: undefined }]);
    const exchange = argocd.asked.find(({ path }) => path === '/api/dex/token');
    expect(exchange?.headers?.['content-type']).toBe('application/x-www-form-urlencoded');
    expect(exchange?.headers?.['authorization']).toBe(`Basic ${Buffer.from('argo-cd-cli:').toString('base64')}`);
    expect(Object.fromEntries(new URLSearchParams(exchange?.body ?? ''))).toEqual({
      connector_id: 'github',
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      scope: 'openid email profile federated:id',
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token: githubIdentity,
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    });
  });

  it('is exchanged once for many requests, and again after a 401', async () => {
    let rejected = false;
    const argocd = await serveArgocd({
      faults: {
        intercept: async (request, next) => {
          if (!request.path.startsWith('/api/v1/applications/') || rejected) return await next();
          rejected = true;
          return { status: 401, headers: { 'content-type': 'application/json' }, body: '{"error":"invalid session: token has invalid claims: token is expired","code":16,"message":"token is expired"}' };
        },
      },
    });
    const client = clientOf(argocd.url, { kind: 'oidc', identity: given(), connectorId: 'github' });
    await Promise.all([client.get(web), client.get(web)]);
    await client.get(web);
    expect(argocd.asked.filter(({ path }) => path === '/api/dex/token')).toHaveLength(2);
  });

  it('that is given (GitLab) is used as it is, with the audience and connector of the inputs', async () => {
    const argocd = await serveArgocd({ dex: { gitlab: (token) => (token === 'a.b.c' ? 'project_path:org/shop' : undefined), github: () => undefined } });
    const client = clientOf(argocd.url, { kind: 'oidc', identity: given('a.b.c'), connectorId: 'gitlab' });
    expect((await client.get(web)).metadata.name).toBe('web');
  });

  it('goes to Argo CD itself with the connector id direct', async () => {
    const argocd = await serveArgocd({ tokens: { [githubIdentity]: subject } });
    const client = clientOf(argocd.url, { kind: 'oidc', identity: given(), connectorId: 'direct' });
    expect((await client.get(web)).metadata.name).toBe('web');
    expect(argocd.asked.map(({ path }) => path)).toEqual(['/api/v1/applications/web']);
  });

  it('that the job may not have is told with the permission that is missing', async () => {
    const argocd = await serveArgocd();
    const { identity } = await serveIdentities({ status: 403, body: '{}' });
    const error = await failure(clientOf(argocd.url, { kind: 'oidc', identity }).get(web));
    expect(error).toMatchObject({ code: 'unauthenticated', status: 403, hint: expect.stringContaining('id-token: write') });
    expect(argocd.asked).toEqual([]);
  });

  it.each([
    ['a token that Dex does not take', { identity: given('x.y.z'), connectorId: 'github' }, { code: 'unauthenticated', status: 401, message: 'access_denied', hint: 'dex.config' }],
    ['a connector that is not there', { identity: given(), connectorId: 'gitlab' }, { code: 'refused', status: 400, message: 'invalid_request', hint: 'argocd-oidc-connector-id' }],
  ] as const)('%s is refused with what to check', async (_name, auth, { code, status, message, hint }) => {
    const argocd = await serveArgocd();
    const error = await failure(clientOf(argocd.url, { kind: 'oidc', ...auth }).get(web));
    expect(error).toMatchObject({ code, status, ambiguous: false, message: expect.stringContaining(message), hint: expect.stringContaining(hint) });
  });

  it.each([
    [{}, 'no connector of type oidc', 'dex.config'],
    [{ github: () => undefined, gitlab: () => undefined }, 'several OIDC connectors: github, gitlab', 'argocd-oidc-connector-id'],
  ])('without an id needs exactly one connector: %j', async (dex, message, hint) => {
    const argocd = await serveArgocd({ dex });
    const error = await failure(clientOf(argocd.url, { kind: 'oidc', identity: given() }).get(web));
    expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining(message), hint: expect.stringContaining(hint) });
  });

  it('T18 is not sent after a redirect, which is how Argo CD shows that Dex failed', async () => {
    const argocd = await serveArgocd({
      faults: { intercept: async (request, next) => (request.path === '/api/dex/token' ? { status: 303, headers: { location: '/login?has_sso_error=true' }, body: '' } : await next()) },
    });
    const error = await failure(clientOf(argocd.url, { kind: 'oidc', identity: given(), connectorId: 'github' }).get(web));
    expect(error).toMatchObject({ code: 'redirected', ambiguous: false, hint: expect.stringContaining('Dex failed') });
    expect(argocd.asked.filter(({ body }) => body?.includes('subject_token'))).toHaveLength(1);
  });

  it('T21 that a server repeats in its refusal is not told', async () => {
    const argocd = await serveArgocd({
      faults: { intercept: async (request, next) => (request.path === '/api/dex/token' ? { status: 400, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error: `bad token ${githubIdentity}` }) } : await next()) },
    });
    const error = await failure(clientOf(argocd.url, { kind: 'oidc', identity: given(), connectorId: 'github' }).get(web));
    expect(error.message).toContain('bad token ***');
    expect(`${error.message}${error.hint ?? ''}`).not.toContain(githubIdentity);
  });
});

test('T21 a token that a login gave is not told where a server repeats it', async () => {
  let given = '';
  const argocd = await serveArgocd({
    faults: {
      intercept: async (request, next) => {
        given = request.headers?.['authorization']?.replace('Bearer ', '') ?? '';
        return request.path.endsWith('/sync') ? { status: 500, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ message: `cannot verify ${given}` }) } : await next();
      },
    },
  });
  const error = await failure(clientOf(argocd.url, { kind: 'oidc', identity: { kind: 'given', token: githubIdentity }, connectorId: 'github' }).sync(web, { infos: [] }));
  expect(given).toMatch(/^simulated\./);
  expect(error.message).toContain('cannot verify ***');
});

describe('a server behind mutual TLS, a root path and a gate that wants a header', () => {
  const headers = { 'X-Gate': 'open sesame' };

  it('is asked over one connection, with the header on every request, the login included', async () => {
    const argocd = await serveArgocd({ users: { ada: 'secret' } }, { tls: true, rootPath: '/argo' });
    const tls = { redact: String, clock: createRealClock(), ca: certificates.authority.cert, cert: certificates.client.cert, key: certificates.client.key };
    const client = clientOf(argocd.url, { kind: 'session', username: 'ada', password: 'secret' }, { headers, tls });
    await client.get(web);
    await client.list({});
    await client.get(web, { refresh: 'normal' });
    expect(argocd.asked.map(({ path }) => path.split('?')[0])).toEqual(['/argo/api/v1/session', '/argo/api/v1/applications/web', '/argo/api/v1/applications', '/argo/api/v1/applications/web']);
    expect(argocd.asked.every((request) => request.headers?.['x-gate'] === 'open sesame')).toBe(true);
    expect(client.serverUrl).toBe(argocd.url);
    expect(argocd.connections()).toBe(1);
  });

  it('does not let in who has no certificate of its authority', async () => {
    const argocd = await serveArgocd({}, { tls: true });
    const tls = { redact: String, clock: createRealClock(), ca: certificates.authority.cert };
    const error = await failure(clientOf(argocd.url, { kind: 'token', token: 'e30.e30.ci' }, { tls }).get(web, { timeoutMs: 100 }));
    expect(error.code).toBe('unreachable');
    expect(argocd.asked).toEqual([]);
  });

  it('the token service of GitHub sees neither the header nor the certificate', async () => {
    const argocd = await serveArgocd({}, { tls: true, rootPath: '/argo' });
    const { asked, identity } = await serveIdentities();
    const tls = { redact: String, clock: createRealClock(), ca: certificates.authority.cert, cert: certificates.client.cert, key: certificates.client.key };
    await clientOf(argocd.url, { kind: 'oidc', identity }, { headers, tls }).get(web);
    expect(asked.map(({ custom }) => custom)).toEqual([undefined]);
  });
});

describe('the policy line that is missing', () => {
  const denied = (action: string) => ({ tokens: { 'e30.e30.ci': 'ci:deploy' }, permission: (_user: string, asked: string) => asked !== action });
  const token = { kind: 'token', token: 'e30.e30.ci' } as const;

  it.each([
    ['sync', async (client: ArgocdPort) => await client.sync(web, { infos: [] }), 'p, ci:deploy, applications, sync, default/web, allow'],
    ['update', async (client: ArgocdPort) => { await client.confirmPruning(web, new Date(0)); }, 'p, ci:deploy, applications, update, default/web, allow'],
    ['sync', async (client: ArgocdPort) => await client.rollback(web, { id: 0, prune: false }), 'p, role:<role>, applications, sync, default/web, allow'],
    ['sync', async (client: ArgocdPort) => { await client.terminate(web); }, 'p, role:<role>, applications, sync, default/web, allow'],
  ] as const)('of %s is told with subject and object where the server tells them', async (action, ask, line) => {
    const argocd = await serveArgocd(denied(action));
    const client = clientOf(argocd.url, token);
    await client.get(web);
    expect(await failure(ask(client))).toMatchObject({ code: 'forbidden', status: 403, hint: expect.stringContaining(line) });
  });

  it('of an application that may not be read names the role and the project as places to fill in', async () => {
    const argocd = await serveArgocd(denied('get'));
    expect(await failure(clientOf(argocd.url, token).get(web))).toMatchObject({ hint: expect.stringContaining('p, role:<role>, applications, get, <project>/web, allow') });
    expect(await failure(clientOf(argocd.url, token).get({ name: 'web', namespace: 'team' }))).toMatchObject({ hint: expect.stringContaining('applications, get, <project>/team/web, allow') });
  });

  it('of an ApplicationSet names its own resource', async () => {
    const set = 'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: shops, namespace: argocd}\nspec: {generators: [{list: {elements: []}}], template: {metadata: {name: x}, spec: {project: default}}}\n';
    sandbox.commit({ 'sets/set.yaml': set });
      const argocd = await serveArgocd({ ...denied('applicationsets/get'), applications: [{ name: 'sets', repoURL, path: 'sets', targetRevision: 'main' }] });
    const error = await failure(clientOf(argocd.url, token).applicationSet({ name: 'shops' }, { generate: false }));
    expect(error).toMatchObject({ code: 'forbidden', hint: expect.stringContaining('p, ci:deploy, applicationsets, get, default/shops, allow') });
  });
});
