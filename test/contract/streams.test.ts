import { beforeAll, describe, expect, it } from 'vitest';
import { useBench, waitFor, type App } from './bench.js';
import { configMap } from './manifests.js';

const bench = useBench('streams');
let app: App;
let first: App;

beforeAll(async () => {
  const { create, project } = bench();
  app = await create('web', { files: { 'settings.yaml': configMap(`${project}-web`, '1') }, labels: { tier: 'front' } });
  first = await create('a', { files: { 'settings.yaml': configMap(`${project}-a`, '1') } });
  await app.deploy();
});

const label = async (value: string): Promise<unknown> =>
  await bench().call('PATCH', app.path, { body: { patch: JSON.stringify({ metadata: { labels: { note: value } } }), patchType: 'merge' } });

describe('A12 streams', () => {
  it('A12 begin with what is there, as ADDED and sorted by name', async () => {
    const watching = bench().watch(`?projects=${bench().project}`);
    const events = await watching.until((seen) => seen.length === 2);
    expect(events.map(({ type, application }) => [type, application.metadata.name])).toEqual([['ADDED', first.name], ['ADDED', app.name]]);
    expect(events[1]?.application.metadata.managedFields).toBeDefined();
    watching.close();
  });

  it('A12 tell a change, and the end', async () => {
    const passing = await bench().create('passing', { files: { 'settings.yaml': configMap(`${bench().project}-passing`, '1') } });
    const watching = bench().watch(`?name=${passing.name}`);
    await watching.until((seen) => seen.length > 0);
    await bench().call('PATCH', passing.path, { body: { patch: '{"metadata":{"labels":{"x":"y"}}}', patchType: 'merge' } });
    await watching.until((seen) => seen.some(({ type, application }) => type === 'MODIFIED' && application.metadata.labels?.['x'] === 'y'));
    await bench().call('DELETE', `${passing.path}?cascade=false`);
    const events = await watching.until((seen) => seen.at(-1)?.type === 'DELETED');
    expect(events[0]?.type).toBe('ADDED');
    watching.close();
  });

  it('A12 without a resource version and with a name the version of what is there counts', async () => {
    const { metadata } = await app.get();
    const suppressed = bench().watch(`?name=${app.name}&resourceVersion=${Number(metadata.resourceVersion) + 1_000_000}`);
    const told = bench().watch(`?name=${app.name}&resourceVersion=${metadata.resourceVersion}`);
    await told.until((seen) => seen.length === 1);
    await bench().target.clock.sleep(1000);
    expect(suppressed.events()).toEqual([]);
    for (const each of [suppressed, told]) each.close();
  });

  it('A12 with a resource version and no name nothing is told until something happens', async () => {
    const { metadata } = await app.get();
    const watching = bench().watch(`?projects=${bench().project}&resourceVersion=${metadata.resourceVersion}`);
    await bench().target.clock.sleep(1500);
    expect([watching.events(), watching.status()]).toEqual([[], undefined]);
    await label('quiet');
    const events = await watching.until((seen) => seen.length > 0);
    expect(events[0]).toMatchObject({ type: 'MODIFIED', application: { metadata: { name: app.name } } });
    watching.close();
  });

  it.each([['is not there', 'nothing', undefined], ['may not be seen', undefined, 'nobody']] as const)('A12 of an Application that %s: silence, without headers', async (_, name, role) => {
    const token = role === undefined ? bench().target.token : await bench().roleToken(role);
    await waitFor(bench().target, async () => (await bench().call('GET', '/api/v1/session/userinfo', { token })).json['loggedIn'] === true, { patienceMs: 10_000 });
    const watching = bench().watch(`?name=${name ?? app.name}`, { token });
    await bench().target.clock.sleep(1500);
    expect([watching.lines, watching.status()]).toEqual([[], undefined]);
    watching.close();
  });

  it('A12 are filtered by project and by label', async () => {
    const wrong = bench().watch(`?name=${app.name}&projects=no-such-project`);
    const right = bench().watch(`?projects=${bench().project}&selector=tier%3Dfront`);
    const events = await right.until((seen) => seen.length > 0);
    expect(events.map(({ application }) => application.metadata.name)).toEqual([app.name]);
    expect(wrong.events()).toEqual([]);
    for (const each of [wrong, right]) each.close();
  });

  it('A12 only the fields asked for are told, and what is the same again is not', async () => {
    const watching = bench().watch(`?name=${app.name}&fields=result.type,result.application.metadata.name,result.application.spec.project`);
    await watching.until((seen) => seen.length > 0);
    await label('once');
    await watching.until((seen) => seen.length > 1);
    for (const value of ['twice', 'thrice']) await label(value);
    await bench().target.clock.sleep(1000);
    const shown = { metadata: { name: app.name }, spec: { project: bench().project } };
    expect(watching.events()).toEqual([{ type: 'ADDED', application: shown }, { type: 'MODIFIED', application: shown }]);
    watching.close();
  });

  it('A12 objects have their health in a stream, as in GET', async () => {
    const watching = bench().watch(`?name=${app.name}`);
    const events = await watching.until((seen) => seen.length > 0);
    expect(events[0]?.application.status.resources).toEqual((await app.get()).status.resources);
    watching.close();
  });

  it('A12 server-sent events have a frame of their own, and a comment every 15 s', async () => {
    const watching = bench().watch(`?name=${app.name}`, { headers: { accept: 'text/event-stream' } });
    await watching.until((seen) => seen.length > 0);
    expect(watching.lines[0]).toMatch(/^data: \{"result":\{"type":"ADDED",.*\} ?$/);
    await waitFor(bench().target, async () => watching.lines.includes(':'), { patienceMs: 20_000 });
    watching.close();
  });

  it('A12 as JSON there is no comment: one line for each message', async () => {
    const watching = bench().watch(`?name=${app.name}`);
    await watching.until((seen) => seen.length > 0);
    await bench().target.clock.sleep(16_000);
    expect(watching.lines.filter((line) => !line.startsWith('{"result":{'))).toEqual([]);
    watching.close();
  });

  it('A12 the stream of a tree says nothing at first', async () => {
    const answer = bench().call('GET', `/api/v1/stream/applications/${app.name}/resource-tree`, { timeoutMs: 1500 });
    await expect(answer).rejects.toMatchObject({ code: 'timeout' });
  });
});
