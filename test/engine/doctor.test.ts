import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { createArgocdQuestions } from '../../src/adapters/argocd.js';
import { createHandlerTransport } from '../../src/adapters/http.js';
import type { ServerFacts } from '../../src/core/doctor/facts.js';
import { serverRules } from '../../src/core/doctor/server.js';
import { askServer } from '../../src/engine/ask-server.js';
import { createSimulator, VirtualClock, type Permission, type Simulator, type SimulatorOptions } from '../../src/simulator/index.js';
import { createGitSandbox } from '../support/git-sandbox.js';

const toClose: (() => unknown)[] = [];
afterEach(async () => { for (const close of toClose.splice(0).toReversed()) await close(); });

const repoURL = 'https://git.example.test/shop/config.git';

async function simulate(more: Partial<SimulatorOptions> = {}): Promise<{ readonly simulator: Simulator; readonly clock: VirtualClock }> {
  const sandbox = await createGitSandbox();
  toClose.push(async () => sandbox.close());
  sandbox.commit({ 'web/settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\n' });
  const clock = new VirtualClock();
  const simulator = await createSimulator({ clock, repositories: { [repoURL]: sandbox.bare }, applications: ['web', 'api'].map((name) => ({ name, project: 'shop', repoURL, path: 'web' })), tokens: { 'a.b.ci': 'ci' }, ...more });
  toClose.push(() => simulator.close());
  return { simulator, clock };
}

interface Examined {
  readonly facts: ServerFacts;
  readonly states: Readonly<Record<string, string>>;
  readonly asked: readonly string[];
}

/** What the rules say of a simulated server, and each request that reached it. */
async function examine(more: Partial<SimulatorOptions>, { token = 'a.b.ci', app = '' } = {}): Promise<Examined> {
  const { simulator, clock } = await simulate(more);
  const asked: string[] = [];
  const transport = createHandlerTransport(async (request) => {
    asked.push(`${request.method} ${request.path.split('?')[0] ?? ''}`);
    return await simulator.handle(request);
  }, clock);
  const questions = createArgocdQuestions({ transport, clock, serverUrl: 'argocd.example.test', auth: { kind: 'token', token } });
  const facts = await askServer({ questions, token, isAsked: ({ name }) => app === '' || name === app, known: [{ project: 'shop', object: 'shop/known' }], signal: new AbortController().signal });
  const nothing = { server: facts, repository: { applications: [], sets: [], unexpanded: [], definitions: [{}] }, nowMs: 0 } as unknown as Parameters<(typeof serverRules)[number]['check']>[0];
  const states = Object.fromEntries(serverRules.map(({ id, check }) => {
    const outcome = check(nothing);
    return [id, outcome.kind === 'not-checked' ? `not checked: ${outcome.why}` : outcome.breaches.length === 0 ? 'kept' : outcome.breaches.map(({ subject, message }) => `${subject === 'Argo CD' ? '' : `${subject}: `}${message}`).join('; ')];
  }));
  return { facts, states, asked };
}

/** The role that docs/least-privilege.md has for deployments. */
const deploying: Permission = (() => {
  const document = readFileSync(fileURLToPath(new URL('../../docs/least-privilege.md', import.meta.url)), 'utf8');
  const lines = new Set([...document.matchAll(/^p, proj:shop:deploy, (\w+), ([\w/]+), shop\/\*, allow$/gm)].map(([, resource = '', action = '']) => (resource === 'applications' ? action : `${resource}/${action}`)));
  return (_user, action, object) => lines.has(action) && object.startsWith('shop/');
})();

describe('what a server is asked', () => {
  test('the role of docs/least-privilege.md passes, and nothing is changed', async () => {
    const { states, asked } = await examine({ permission: deploying });
    expect(states).toMatchObject({ DR200: 'kept', DR201: 'kept', DR202: 'kept', DR203: 'kept', DR205: 'kept', DR206: 'kept', DR207: 'kept' });
    expect(asked.every((request) => request.startsWith('GET '))).toBe(true);
    expect(asked.filter((request) => request.includes('/can-i/applications/sync/')).toSorted()).toEqual(['GET /api/v1/account/can-i/applications/sync/shop/api', 'GET /api/v1/account/can-i/applications/sync/shop/web']);
  });

  test('who may do everything may do too much', async () => {
    const { states } = await examine({});
    expect(states['DR205']).toBe('kept');
    expect(states['DR206']).toContain('create exec shop/api: the credential may do that');
    expect(states['DR206']).toContain('create clusters *: the credential may do that');
    expect(states['DR207']).toContain('delete applications shop/api: the credential may do that');
  });

  test('who may only look cannot deploy', async () => {
    const { states } = await examine({ permission: (_user, action) => action === 'get' }, { app: 'web' });
    expect(states).toMatchObject({ DR205: 'sync applications shop/web: the credential may not do that', DR206: 'kept', DR207: 'kept' });
  });

  test('applications that the credential may not see are those of the repository', async () => {
    const { states } = await examine({ permission: () => false });
    expect(states['DR205']).toContain('get applications shop/known: the credential may not do that');
  });

  test('a token that is not taken: the version is known all the same, and nothing else is asked', async () => {
    const { states, asked } = await examine({}, { token: 'a.b.other' });
    expect(states['DR203']).toBe('does not take the credential: whoever sends it is nobody');
    expect([states['DR200'], states['DR201'], states['DR205']]).toEqual(['kept', 'kept', 'not checked: the credential is not taken']);
    expect(asked).toEqual(['GET /api/version', 'GET /api/v1/session/userinfo']);
  });

  test('a server that is down is a finding, and the rest is not checked', async () => {
    const { states, asked } = await examine({ faults: { intercept: () => Promise.resolve({ status: 502, headers: { 'content-type': 'text/html' }, body: '<html>' }) } });
    expect(states['DR200']).toContain('502');
    expect(new Set(Object.entries(states).filter(([id]) => !['DR200', 'DR204'].includes(id)).map(([, state]) => state.split(':')[0]))).toEqual(new Set(['not checked']));
    expect(new Set(asked)).toEqual(new Set(['GET /api/version']));
  });

  test('a right that the server cannot tell is said, and not passed', async () => {
    const { facts } = await examine({ faults: { intercept: async (request, next) => (request.path.includes('/can-i/exec/') ? { status: 400, headers: { 'content-type': 'application/json' }, body: '{"error":"unknown","code":3,"message":"unknown"}' } : await next()) }, permission: deploying });
    const exec = 'value' in facts.rights ? facts.rights.value.find(({ resource }) => resource === 'exec') : undefined;
    expect(exec?.allowed).toMatchObject({ why: expect.stringContaining('400') });
  });

  test('an Application that no file defines is named', async () => {
    const { states } = await examine({ permission: deploying });
    expect(states['DR208']).toContain('is on the server and in no file of this repository');
  });
});

test('a server that answers no more is not asked a hundred times', async () => {
  const { facts, asked } = await examine({ faults: { intercept: async (request, next) => (request.path.includes('/can-i/') ? { status: 503, headers: { 'content-type': 'text/plain' }, body: 'busy' } : await next()) } });
  const reasons = 'value' in facts.rights ? facts.rights.value.map(({ allowed }) => ('why' in allowed ? allowed.why : 'answered')) : [];
  expect(reasons.filter((why) => why.includes('503')).length).toBeLessThan(8);
  expect(reasons.at(-1)).toBe('not asked: the server did not answer the questions before');
  expect(asked.filter((request) => request.includes('/can-i/')).length).toBeLessThan(25);
});
