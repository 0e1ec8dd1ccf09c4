import { beforeAll, describe, expect, it } from 'vitest';
import { useBench, waitFor, type App, type Answer } from './bench.js';
import { configMap } from './manifests.js';

const bench = useBench('access');
const masked = { status: 403, json: { error: 'permission denied', code: 7, message: 'permission denied' } };
const role = { reader: '', deployer: '', nobody: '' };
let app: App;
let other: string;

beforeAll(async () => {
  const { create, createProject, roleToken, call, project } = bench();
  app = await create('web', { files: { 'settings.yaml': configMap(`${project}-web`, '1') } });
  other = await createProject('other');
  for (const name of ['reader', 'deployer', 'nobody'] as const) role[name] = await roleToken(name);
  // A server learns of a new token by its informer.
  await waitFor(bench().target, async () => (await call('GET', app.path, { token: role.deployer })).status === 200, { patienceMs: 10_000 });
});

const notFound = (name: string): object => ({ status: 404, json: { code: 5, message: `applications.argoproj.io "${name}" not found` } });
const get = async (name: string, query = '', token?: string): Promise<Answer> => await bench().call('GET', `/api/v1/applications/${name}${query}`, token === undefined ? {} : { token });

describe('A3 masking', () => {
  it('A3 an Application that is not there is 403 with the sample body of A.2, even for an administrator', async () => {
    expect((await get('nothing')).text).toBe('{"error":"permission denied","code":7,"message":"permission denied"}');
  });

  it('A3 with a project named it is 404', async () => {
    expect(await get('nothing', `?project=${bench().project}`)).toMatchObject(notFound('nothing'));
    expect(await get('nothing', `?projects=${bench().project}`)).toMatchObject(notFound('nothing'));
  });

  it('A3 an Application of another project is 404', async () => {
    expect(await get(app.name, `?project=${other}`)).toMatchObject(notFound(app.name));
  });

  it('A3 a project that the caller may not act in is 403', async () => {
    expect(await get(app.name, `?project=${other}`, role.reader)).toMatchObject(masked);
    expect(await get('nothing', `?project=${other}`, role.reader)).toMatchObject(masked);
  });

  it('A3 who may do nothing gets 403 with and without the project', async () => {
    expect(await get(app.name, '', role.nobody)).toMatchObject(masked);
    expect(await get(app.name, `?project=${bench().project}`, role.nobody)).toMatchObject(masked);
  });

  it('A3 who may only see is told what is missing for a sync', async () => {
    const answer = await bench().call('POST', `${app.path}/sync`, { token: role.reader, body: {} });
    expect(answer).toMatchObject({ status: 403, json: { code: 7 } });
    expect(answer.json['message']).toMatch(
      new RegExp(`^permission denied: applications, sync, ${bench().project}/${app.name}, sub: proj:${bench().project}:reader, iat: \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$`),
    );
  });

  it.each([
    ['a rollback', 'POST', '/rollback', { id: 0 }],
    ['a termination', 'DELETE', '/operation', undefined],
  ] as const)('A3 %s is masked for who may only see', async (_, method, tail, body) => {
    expect(await bench().call(method, `${app.path}${tail}`, { token: role.reader, ...(body === undefined ? {} : { body }) })).toMatchObject(masked);
  });

  it('A3 a deletion is detailed for who may only see', async () => {
    const answer = await bench().call('DELETE', app.path, { token: role.reader });
    expect(answer).toMatchObject({ status: 403, json: { message: expect.stringContaining(`permission denied: applications, delete, ${bench().project}/${app.name}`) } });
  });

  it('A3 a change is detailed for who may only see', async () => {
    const answer = await bench().call('PATCH', app.path, { token: role.reader, body: { patch: '{"spec":{"revisionHistoryLimit":3}}', patchType: 'merge' } });
    expect(answer).toMatchObject({ status: 403, json: { message: expect.stringContaining(`permission denied: applications, update, ${bench().project}/${app.name}`) } });
  });

  it('A3 more than one project is 400', async () => {
    expect(await get(app.name, '?projects=a&projects=b')).toMatchObject({ status: 400, json: { code: 3, message: 'multiple projects specified - the get endpoint accepts either zero or one project' } });
  });

  it('A3 of the two names for projects in a query the older one counts', async () => {
    expect(await get(app.name, `?project=${bench().project}&projects=${other}`)).toMatchObject({ status: 200 });
  });

  it('A3 an Application for a project that is not there is 400', async () => {
    const body = { metadata: { name: `${app.name}-2` }, spec: { project: 'no-such-project', source: { repoURL: bench().target.repository.url, path: app.name }, destination: { server: bench().target.destination, namespace: 'x' } } };
    const answer = await bench().call('POST', '/api/v1/applications', { body });
    expect(answer).toMatchObject({ status: 400, json: { code: 3, message: 'app is not allowed in project "no-such-project", or the project does not exist' } });
  });

  it('A3 an Application whose folder is not there is 400', async () => {
    const body = { metadata: { name: `${app.name}-3` }, spec: { project: bench().project, source: { repoURL: bench().target.repository.url, path: 'no-such-folder' }, destination: { server: bench().target.destination, namespace: 'x' } } };
    const answer = await bench().call('POST', '/api/v1/applications', { body });
    expect(answer).toMatchObject({
      status: 400,
      json: { code: 3, message: `application spec for ${app.name}-3 is invalid: InvalidSpecError: Unable to generate manifests in no-such-folder: rpc error: code = Unknown desc = no-such-folder: app path does not exist` },
    });
  });

  it('A3 a role that is not there is 404', async () => {
    const answer = await bench().call('POST', `/api/v1/projects/${bench().project}/roles/nobody-knows/token`, { body: {} });
    expect(answer).toMatchObject({ status: 404, json: { code: 5, message: `project '${bench().project}' does not have role 'nobody-knows'` } });
  });

  it('A3 an account that may see everything may sync nothing (needs ARGOCD_VIEWER_TOKEN)', async ({ skip }) => {
    const { viewerToken } = bench().target;
    if (viewerToken === undefined) skip('ARGOCD_VIEWER_TOKEN is not set');
    expect(await get(app.name, '', viewerToken)).toMatchObject({ status: 200 });
    const answer = await bench().call('POST', `${app.path}/sync`, { token: viewerToken ?? '', body: {} });
    expect(answer).toMatchObject({ status: 403, json: { message: expect.stringContaining(`permission denied: applications, sync, ${bench().project}/${app.name}, sub: `) } });
    await expect(bench().client(viewerToken).sync({ name: app.name }, { infos: [] })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('A13 lists', () => {
  const list = async (query: string, token?: string): Promise<Answer> => await bench().call('GET', `/api/v1/applications${query}`, token === undefined ? {} : { token });
  const names = ({ json }: Answer): readonly string[] => ((json['items'] ?? []) as unknown as { metadata: { name: string } }[]).map(({ metadata }) => metadata.name);

  beforeAll(async () => {
    const { create, project } = bench();
    await create('a', { files: { 'settings.yaml': configMap(`${project}-a`, '1') }, labels: { tier: 'back' } });
    await create('zoo', { files: { 'settings.yaml': configMap(`${project}-zoo`, '1') }, labels: { tier: 'front' }, project: other });
  });

  it('A13 are sorted by name', async () => {
    await waitFor(bench().target, async () => names(await list(`?projects=${bench().project}&projects=${other}`)).length === 3, { patienceMs: 10_000 });
    expect(names(await list(`?projects=${bench().project}&projects=${other}`))).toEqual([`${bench().project}-a`, app.name, `${bench().project}-zoo`]);
  });

  it('A13 silently leave out what may not be seen', async () => {
    const all = await list('', role.reader);
    expect([all.status, names(all)]).toEqual([200, [`${bench().project}-a`, app.name]]);
    expect((await list('', role.nobody)).json['items']).toBeNull();
  });

  it('A13 are null, not empty, without any', async () => {
    expect((await list(`?name=nothing`)).text).toMatch(/^\{"metadata":\{("resourceVersion":"\d+")?\},"items":null\}$/);
  });

  it('A13 are filtered by label, by repository and by name', async () => {
    const ours = `projects=${bench().project}&projects=${other}`;
    expect(names(await list(`?${ours}&selector=tier%3Dfront`))).toEqual([`${bench().project}-zoo`]);
    expect(names(await list(`?${ours}&selector=tier`))).toHaveLength(2);
    expect(names(await list(`?${ours}&selector=${encodeURIComponent('tier in (front, back),tier!=front')}`))).toEqual([`${bench().project}-a`]);
    expect(names(await list(`?${ours}&repo=${encodeURIComponent(bench().target.repository.url)}`))).toHaveLength(3);
    expect(names(await list(`?name=${app.name}`))).toEqual([app.name]);
  });

  it('A13 a selector that cannot be read is 500', async () => {
    expect(await list(`?selector=${encodeURIComponent('a=(')}`)).toMatchObject({ status: 500, json: { code: 2 } });
  });

  it('A13 do not infer the health of objects, as GET does', async () => {
    const deployed = await bench().create('deployed');
    await deployed.deploy();
    await deployed.until(({ status }) => status.resources?.some(({ health }) => health?.status === 'Healthy') === true);
    const answer = await list(`?name=${deployed.name}`);
    const [item] = answer.json['items'] as unknown as [{ status: { resourceHealthSource: string; resources: { health?: unknown }[] } }];
    expect(item.status.resourceHealthSource).toBe('appTree');
    expect(item.status.resources.map(({ health }) => health)).toEqual([undefined, undefined]);
  });

  it('A13 know only some fields, by exact name', async () => {
    const deployed = `${bench().project}-deployed`;
    const answer = await list(`?name=${deployed}&fields=items.metadata.name,items.status.sync.status,items.status.history,items.status.reconciledAt,items.status.sync`);
    expect(answer.json).toMatchObject({ items: [{ metadata: { name: deployed }, status: { sync: { status: 'Synced' } } }] });
    const [item] = answer.json['items'] as unknown as [{ status: object }];
    expect([Object.keys(item), Object.keys(item.status)]).toEqual([['metadata', 'status'], ['sync']]);
  });

  it('A13 fill the operation asked for from its result', async () => {
    const answer = await list(`?name=${bench().project}-deployed&fields=items.status.operationState.operation.sync`);
    expect(answer.json).toMatchObject({ items: [{ status: { operationState: { operation: { sync: { revision: expect.stringMatching(/^[0-9a-f]{40}$/), resources: expect.any(Array) } } } } }] });
  });

  it('A13 with a minus have all known fields but those', async () => {
    const answer = await list(`?name=${bench().project}-deployed&fields=-items.spec,items.status.resources`);
    const [item] = answer.json['items'] as unknown as [{ metadata: object; spec: object; status: object }];
    expect(Object.keys(item.status)).not.toContain('resources');
    expect(Object.keys(item.status)).not.toContain('history');
    expect(item).toMatchObject({ metadata: { labels: null, deletionTimestamp: null }, spec: { project: bench().project, sources: null } });
  });
});

describe('A14 JSON', () => {
  it('A14 a new Application has its empty structs, managed fields, and neither kind nor apiVersion', async () => {
    const { create, call, project } = bench();
    const fresh = await create('fresh', { files: { 'settings.yaml': configMap(`${project}-fresh`, '1') }, annotations: { 'argocd.argoproj.io/skip-reconcile': 'true', note: 'a < b & c > d' }, compared: false });
    const answer = await call('GET', fresh.path);
    expect(answer.json['status']).toEqual({ sync: { status: '', comparedTo: { source: { repoURL: '' }, destination: {} } }, health: {}, summary: {}, sourceHydrator: {} });
    expect(answer.json).toMatchObject({ metadata: { managedFields: expect.any(Array), uid: expect.stringMatching(/^[0-9a-f-]{36}$/), generation: 1 } });
    expect([answer.json['kind'], answer.json['apiVersion'], answer.json['operation']]).toEqual([undefined, undefined, undefined]);
  });

  it('A14 text is escaped for HTML', async () => {
    const { text } = await bench().call('GET', `/api/v1/applications/${bench().project}-fresh`);
    expect(text).toContain(String.raw`a \u003c b \u0026 c \u003e d`);
  });

  it('A5 a refresh of an Application that is not reconciled is never answered', async () => {
    const path = `/api/v1/applications/${bench().project}-fresh?refresh=normal`;
    await expect(bench().call('GET', path, { timeoutMs: 4000 })).rejects.toMatchObject({ code: 'timeout' });
    expect((await bench().call('GET', `/api/v1/applications/${bench().project}-fresh`)).json).toMatchObject({ metadata: { annotations: { 'argocd.argoproj.io/refresh': 'normal' } } });
  });
});
