import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/json.js';
import { call, configMap, createBench, REPOSITORY, settled, TOKEN } from './harness.js';

const child = (name: string, path = name): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}, namespace: argocd}\nspec: {project: shop, source: {repoURL: "${REPOSITORY}", path: ${path}, targetRevision: main}, destination: {namespace: ${name}}}\n`;
const set = (...names: readonly string[]): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: shops, namespace: argocd}\nspec:\n  generators: [{list: {elements: [${names.map((name) => `{app: ${name}}`).join(', ')}]}}]\n  template: {metadata: {name: "{{app}}"}, spec: {project: shop, source: {repoURL: "${REPOSITORY}", path: leaf, targetRevision: main}, destination: {namespace: x}}}\n`;
const exchange = (fields: Readonly<Record<string, string>>) => new URLSearchParams({
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
  subject_token_type: 'urn:ietf:params:oauth:token-type:id_token', connector_id: 'github', subject_token: 'a.b.c', ...fields,
}).toString();
const client = `Basic ${Buffer.from('argo-cd-cli:').toString('base64')}`;

describe('Applications that others deploy', () => {
  it('are there from the beginning where they were deployed then, Healthy, and say nothing about their parent', async () => {
    const { simulator } = await createBench({ files: { 'web/leaf.yaml': child('leaf'), 'leaf/settings.yaml': configMap('1') } });
    expect(simulator.application('leaf')).toMatchObject({ spec: { project: 'shop' }, status: { sync: { status: 'Synced' }, health: { status: 'Healthy' } } });
    expect(simulator.application('web').status.resources).toEqual([{ group: 'argoproj.io', version: 'v1alpha1', kind: 'Application', namespace: 'argocd', name: 'leaf', status: 'Synced' }]);
  });

  it('are created some time after the sync, and until then masked as any that is not there (1.6)', async () => {
    const bench = await createBench({ files: { 'web/settings.yaml': configMap('1'), 'leaf/settings.yaml': configMap('1') }, delays: { create: 5_000 } });
    bench.repository.commit({ 'web/leaf.yaml': child('leaf') });
    await bench.call('POST', '/api/v1/applications/web/sync');
    await bench.until((application) => application.operation === undefined);
    expect((await bench.call('GET', '/api/v1/applications/leaf')).status).toBe(403);
    await bench.clock.sleep(10_000);
    expect((await bench.call('GET', '/api/v1/applications/leaf')).json).toMatchObject({ metadata: { name: 'leaf' }, status: { sync: { status: 'OutOfSync' }, health: { status: 'Missing' } } });
  });

  it('follow a change of their spec', async () => {
    const bench = await createBench({ files: { 'web/leaf.yaml': child('leaf'), 'leaf/settings.yaml': configMap('1'), 'other/settings.yaml': configMap('2') } });
    bench.repository.commit({ 'web/leaf.yaml': child('leaf', 'other') });
    await bench.call('POST', '/api/v1/applications/web/sync');
    await bench.until(settled('Healthy'));
    await bench.clock.sleep(5_000);
    expect(bench.simulator.application('leaf')).toMatchObject({ spec: { source: { path: 'other' } }, status: { sync: { status: 'OutOfSync' } } });
  });
});

describe('ApplicationSets', () => {
  it('show what they have made, own it, and generate without making anything (1.9)', async () => {
    const bench = await createBench({ files: { 'web/set.yaml': set('north'), 'leaf/settings.yaml': configMap('1') } });
    const read = await bench.call('GET', '/api/v1/applicationsets/shops');
    expect(read.json).toMatchObject({ metadata: { name: 'shops' }, status: { resources: [{ kind: 'Application', name: 'north' }], conditions: [{ type: 'ErrorOccurred', status: 'False' }, { type: 'ResourcesUpToDate', status: 'True' }] } });
    expect(bench.simulator.application('north').metadata.ownerReferences).toEqual([{ kind: 'ApplicationSet', name: 'shops' }]);
    const generated = await bench.call('POST', '/api/v1/applicationsets/generate', { body: { applicationSet: { ...read.json, spec: { ...(read.json['spec'] as object), generators: [{ list: { elements: [{ app: 'south' }] } }] } } } });
    expect(generated.json).toMatchObject({ applications: [{ metadata: { name: 'south' } }] });
    expect((await bench.call('GET', '/api/v1/applications/south')).status).toBe(403);
    expect(bench.simulator.requests.some(({ mutating }) => mutating)).toBe(false);
  });

  it('are 404 where there is none, and refused in detail', async () => {
    const { call: ask } = await createBench({ files: { 'web/set.yaml': set() }, permission: (_user, action) => !action.startsWith('applicationsets/') });
    expect((await ask('GET', '/api/v1/applicationsets/nothing')).json).toMatchObject({ code: 5, message: 'error getting ApplicationSet: applicationset.argoproj.io "nothing" not found' });
    expect((await ask('GET', '/api/v1/applicationsets/shops')).json['message']).toMatch(/^permission denied: applicationsets, get, shop\/shops, sub: ci, iat: /);
  });
});

describe('ApplicationSets by the API', () => {
  const body = { metadata: { name: 'shops' }, spec: { generators: [{ list: { elements: [{ app: 'north' }] } }], template: { metadata: { name: '{{app}}' }, spec: { project: 'default', source: { repoURL: REPOSITORY, path: 'leaf', targetRevision: 'main' }, destination: { namespace: 'x' }, syncPolicy: { automated: { selfHeal: true } } } } } };
  const files = { 'web/settings.yaml': configMap('1'), 'leaf/settings.yaml': configMap('1') };

  it('make their Applications, which auto-sync deploys, and put back whatever is changed there', async () => {
    const bench = await createBench({ files });
    expect(await bench.call('POST', '/api/v1/applicationsets', { body })).toMatchObject({ status: 200, json: { metadata: { name: 'shops', namespace: 'argocd' } } });
    await bench.clock.sleep(10_000);
    const north = () => bench.simulator.application('north');
    expect(north()).toMatchObject({ metadata: { ownerReferences: [{ kind: 'ApplicationSet', name: 'shops' }] }, status: { sync: { status: 'Synced' }, history: [{ id: 0 }] } });
    const patched = await bench.call('PATCH', '/api/v1/applications/north', { body: { patchType: 'merge', patch: '{"spec":{"syncPolicy":{"automated":null}}}' } });
    expect(patched.json['spec']).not.toHaveProperty('syncPolicy.automated');
    await bench.clock.sleep(5_000);
    expect(north().spec.syncPolicy).toEqual({ automated: { selfHeal: true } });
    expect(north().metadata.managedFields.map(({ manager }) => manager)).toContain('argocd-applicationset-controller');
  });

  it('make an Application that was deleted anew, until they are deleted, which takes it along', async () => {
    const bench = await createBench({ files });
    await bench.call('POST', '/api/v1/applicationsets', { body });
    await bench.clock.sleep(10_000);
    const { uid } = bench.simulator.application('north').metadata;
    await bench.call('DELETE', '/api/v1/applications/north');
    await bench.clock.sleep(10_000);
    expect(bench.simulator.application('north').metadata.uid).not.toBe(uid);
    expect(await bench.call('DELETE', '/api/v1/applicationsets/shops')).toMatchObject({ status: 200, json: {} });
    await bench.clock.sleep(10_000);
    expect((await bench.call('GET', '/api/v1/applications/north')).status).toBe(403);
    expect(await bench.call('DELETE', '/api/v1/applicationsets/shops')).toMatchObject({ status: 404, json: { message: 'error getting ApplicationSets: applicationsets.argoproj.io "shops" not found' } });
  });

  it('are not changed by another POST, and refused without a name or a permission', async () => {
    const bench = await createBench({ files, permission: (_user, action, object) => action !== 'applicationsets/create' || object === 'default/shops' });
    const post = async (sent: JsonObject) => await bench.call('POST', '/api/v1/applicationsets', { body: sent });
    expect([(await post(body)).status, (await post(body)).status]).toEqual([200, 200]);
    expect(await post({ ...body, spec: { ...body.spec, generators: [] } })).toMatchObject({ status: 400, json: { code: 3, message: 'existing ApplicationSet spec is different, use upsert flag to force update' } });
    expect(await post({})).toMatchObject({ status: 500, json: { code: 2 } });
    expect((await post({ ...body, metadata: { name: 'other' } })).json['message']).toMatch(/^permission denied: applicationsets, create, default\/other, sub: ci, iat: /);
  });
});

describe('Prune=confirm (3.8)', () => {
  const asking = configMap('1', 'extra').replace('{name: extra}', '{name: extra, annotations: {argocd.argoproj.io/sync-options: "Prune=confirm"}}');

  it('holds the operation up until the Application is approved at a time after its start', async () => {
    const bench = await createBench({ files: { 'web/settings.yaml': configMap('1'), 'web/extra.yaml': asking } });
    bench.repository.commit({ 'web/extra.yaml': null });
    await bench.call('POST', '/api/v1/applications/web/sync', { body: { prune: true } });
    const waiting = await bench.until(({ status }) => status.operationState?.message === 'waiting for pruning confirmation of /ConfigMap/extra');
    const approve = async (at: string) => await bench.call('PATCH', '/api/v1/applications/web', { body: { patchType: 'merge', patch: JSON.stringify({ metadata: { annotations: { 'argocd.argoproj.io/deletion-approved': at } } }) } });
    await approve(new Date(Date.parse(waiting.status.operationState?.startedAt ?? '') - 1_000).toISOString());
    await bench.clock.sleep(5_000);
    expect(bench.app().operation).toBeDefined();
    await approve(bench.clock.now().toISOString());
    const done = await bench.until(({ operation }) => operation === undefined);
    expect(done.status.operationState?.syncResult?.resources?.find(({ name }) => name === 'extra')).toMatchObject({ status: 'Pruned' });
  });
});

describe('Dex (1.4)', () => {
  const dex = { github: (token: string) => (token === 'a.b.c' ? 'repo:org/shop' : undefined) };

  it('gives a token for an identity token, and shows its connectors', async () => {
    const { simulator, call: ask } = await createBench({ dex });
    const answer = await simulator.handle({ method: 'POST', path: '/api/dex/token', headers: { authorization: client, 'content-type': 'application/x-www-form-urlencoded' }, body: exchange({}) });
    const { access_token: token, ...rest } = JSON.parse(answer.body as string) as Readonly<Record<string, unknown>>;
    expect(rest).toEqual({ issued_token_type: 'urn:ietf:params:oauth:token-type:access_token', token_type: 'bearer', expires_in: 86_399 });
    expect((await call(simulator, { method: 'GET', path: '/api/v1/session/userinfo' }, { headers: { authorization: `Bearer ${String(token)}` } })).json).toMatchObject({ username: 'repo:org/shop' });
    expect((await ask('GET', '/api/v1/settings')).json).toMatchObject({ dexConfig: { connectors: [{ type: 'oidc', id: 'github' }] } });
  });

  it.each([
    ['another client', { authorization: `Bearer ${TOKEN}` }, {}, 401, 'invalid_client'],
    ['another grant', {}, { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['an unknown connector', {}, { connector_id: 'gitlab' }, 400, 'invalid_request'],
    ['a token that is not valid', {}, { subject_token: 'x.y.z' }, 401, 'access_denied'],
    ['no token', {}, { subject_token: '' }, 400, 'invalid_request'],
  ] as const)('refuses %s', async (_name, headers, fields, status, error) => {
    const { simulator } = await createBench({ dex });
    const answer = await simulator.handle({ method: 'POST', path: '/api/dex/token', headers: { authorization: client, ...headers }, body: exchange(fields) });
    expect([answer.status, (JSON.parse(answer.body as string) as Readonly<Record<string, unknown>>)['error']]).toEqual([status, error]);
  });
});
