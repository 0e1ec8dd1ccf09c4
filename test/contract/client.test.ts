import { beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '../../src/core/argocd/application.js';
import { finished, useBench, usualFiles, waitFor, type App } from './bench.js';
import { configMap, images, refused } from './manifests.js';

const bench = useBench('client');
const infos = [{ name: 'osop-run', value: 'contract' }];
let app: App;

beforeAll(async () => {
  app = await bench().create('web', { files: { 'settings.yaml': configMap(`${bench().project}-web`, '1') } });
  await app.deploy();
});

describe('our client', () => {
  it('A13 reads an Application, and after a refresh the commit just pushed', async () => {
    const client = bench().client();
    expect((await client.get({ name: app.name })).metadata.name).toBe(app.name);
    const sha = app.commit({ 'settings.yaml': configMap(app.name, '2') });
    expect((await client.get({ name: app.name }, { refresh: 'normal' })).status?.sync).toMatchObject({ status: 'OutOfSync', revision: sha });
    expect((await client.get({ name: app.name }, { refresh: 'hard' })).status?.sync?.revision).toBe(sha);
  });

  it('A6 reads what git asks for and what is there; of an Application that is not there, nothing', async () => {
    const client = bench().client();
    // Right after a sync that made the object a real server may not have it in its cache yet.
    await waitFor(bench().target, async () => (await client.managedResources({ name: app.name })).every(({ live }) => live !== undefined));
    expect(await client.managedResources({ name: app.name })).toMatchObject([{ group: '', kind: 'ConfigMap', name: app.name, hook: false, target: { data: { value: expect.any(String) as string } }, live: { data: { value: '1' } } }]);
    await expect(client.managedResources({ name: 'nothing-of-this-name' })).rejects.toMatchObject({ code: 'forbidden', message: expect.stringContaining('Asked to read the resources of application nothing-of-this-name') as string });
  });

  it('A4 syncs with infos and terminates nothing that is over', async () => {
    const client = bench().client();
    const { operation } = await client.sync({ name: app.name }, { infos, prune: false });
    expect(operation).toMatchObject({ info: infos });
    await app.until(finished);
    await expect(client.terminate({ name: app.name })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('A3 a second operation is a conflict, and certainly was not started', async () => {
    const busy = await bench().create('busy', { files: { 'settings.yaml': refused(`${bench().project}-busy`) }, syncPolicy: { retry: { limit: 3, backoff: { duration: '30s' } } } });
    const client = bench().client();
    await client.sync({ name: busy.name }, { infos });
    await expect(client.sync({ name: busy.name }, { infos })).rejects.toMatchObject({ code: 'conflict', ambiguous: false });
    await busy.until(({ status }) => status.operationState?.finishedAt !== undefined);
    await client.terminate({ name: busy.name });
    expect((await busy.until(finished)).status.operationState?.phase).toBe('Failed');
  });

  it('A10 rolls back by id; an id that is not there is refused', async () => {
    const client = bench().client();
    expect((await client.rollback({ name: app.name }, { id: 0, prune: false })).operation?.sync?.syncStrategy).toEqual({ apply: {} });
    const { status } = await app.until(finished);
    expect(status.operationState?.phase).toBe('Succeeded');
    await expect(client.rollback({ name: app.name }, { id: 99, prune: false })).rejects.toMatchObject({ retryable: false });
    await app.deploy();
  });

  it('A3 an Application that is not there is forbidden, as the server masks it', async () => {
    await expect(bench().client().get({ name: 'nothing-of-this-name' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('A3 one that is gone is not found, once it was read', async () => {
    const gone = await bench().create('gone', { files: { 'settings.yaml': configMap(`${bench().project}-gone`, '1') } });
    const client = bench().client();
    await client.get({ name: gone.name });
    await bench().call('DELETE', `${gone.path}?cascade=false`);
    await expect(client.get({ name: gone.name })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('A3 a missing permission is told with the line of the policy that gives it', async () => {
    const token = await bench().roleToken('reader');
    const client = bench().client(token);
    await waitFor(bench().target, async () => (await bench().call('GET', app.path, { token })).status === 200, { patienceMs: 10_000 });
    await expect(client.sync({ name: app.name }, { infos })).rejects.toMatchObject({
      code: 'forbidden', hint: expect.stringContaining(`applications, sync, ${bench().project}/${app.name}, allow`) as string,
    });
  });

  it('A2 a token that is not valid is told as such', async () => {
    await expect(bench().client('a.b.c').get({ name: app.name })).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('A3 a closed window and auto-sync are refusals with a hint', async () => {
    const closed = await bench().createProject('closed', { syncWindows: [{ kind: 'deny', schedule: '* * * * *', duration: '1h', applications: ['*'] }] });
    const windowed = await bench().create('windowed', { project: closed, files: { 'settings.yaml': configMap(`${bench().project}-windowed`, '1') } });
    await expect(bench().client().sync({ name: windowed.name }, { infos })).rejects.toMatchObject({ code: 'window-closed', hint: expect.stringMatching(/./) as string });
    const automated = await bench().create('auto', { files: { 'settings.yaml': configMap(`${bench().project}-auto`, '1') }, syncPolicy: { automated: {} } });
    await automated.until(({ status }) => status.history?.length === 1 && status.operationState?.phase === 'Succeeded');
    await expect(bench().client().rollback({ name: automated.name }, { id: 0, prune: false })).rejects.toMatchObject({ code: 'refused', hint: expect.stringContaining('git-revert') as string });
  });

  it('A8 the tree and the events of an object say why it is unhealthy', async () => {
    const broken = await bench().create('broken', { files: usualFiles(`${bench().project}-broken`, images.broken) });
    await broken.deploy();
    const client = bench().client();
    let tree = await client.resourceTree({ name: broken.name });
    await waitFor(bench().target, async () => {
      tree = await client.resourceTree({ name: broken.name });
      return tree.some(({ kind, health }) => kind === 'Pod' && health?.status === 'Degraded');
    });
    const pod = tree.find(({ kind }) => kind === 'Pod');
    expect(pod?.health?.message).toContain(images.broken);
    expect(await client.events({ name: broken.name }, { kind: 'Pod', name: pod?.name ?? '', namespace: pod?.namespace ?? '', uid: pod?.uid ?? '' })).toBeInstanceOf(Array);
  });

  it('A17 reads an object as it lives, and restarts a Deployment by an action', async () => {
    const web = await bench().create('restarted', { files: usualFiles(`${bench().project}-restarted`, images.one) });
    await web.deploy();
    const client = bench().client();
    const tree = await client.resourceTree({ name: web.name });
    const workload = tree.find(({ kind }) => kind === 'Deployment') ?? { kind: 'Deployment', name: '' };
    const restartedAt = async (): Promise<unknown> => {
      const object = await client.liveObject({ name: web.name }, workload);
      expect(object).toMatchObject({ kind: 'Deployment', metadata: { name: workload.name } });
      const { spec } = object as { readonly spec: { readonly template: { readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> } } } };
      return spec.template.metadata?.annotations?.['kubectl.kubernetes.io/restartedAt'];
    };
    // The tree of a sync that is just over names objects that cannot be read yet.
    await waitFor(bench().target, async () => await client.liveObject({ name: web.name }, workload).then(() => true, () => false), { patienceMs: 30_000 });
    expect(await restartedAt()).toBeUndefined();
    await client.runAction({ name: web.name }, workload, 'restart');
    expect(await restartedAt()).toMatch(/^\d{4}-/);
    await expect(client.runAction({ name: web.name }, workload, 'no-such-action')).rejects.toMatchObject({ retryable: false });
  });

  it('A17 an action that the policy does not give is told with the line that gives it', async () => {
    const token = await bench().roleToken('reader');
    const client = bench().client(token);
    const web = await bench().create('unmoved', { files: usualFiles(`${bench().project}-unmoved`, images.one) });
    await web.deploy();
    await waitFor(bench().target, async () => (await bench().call('GET', web.path, { token })).status === 200, { patienceMs: 10_000 });
    await client.get({ name: web.name });
    const workload = (await client.resourceTree({ name: web.name })).find(({ kind }) => kind === 'Deployment') ?? { kind: 'Deployment', name: '' };
    await expect(client.runAction({ name: web.name }, workload, 'restart')).rejects.toMatchObject({
      code: 'forbidden', hint: expect.stringContaining(`applications, action/apps/Deployment/restart, ${bench().project}/${web.name}, allow`) as string,
    });
  });

  it('A13 lists what a project has, by labels', async () => {
    const labelled = await bench().create('labelled', { files: { 'settings.yaml': configMap(`${bench().project}-labelled`, '1') }, labels: { tier: 'one' } });
    const client = bench().client();
    const names = async (selector: string): Promise<readonly string[]> => (await client.list({ selector, projects: [bench().project] })).map(({ metadata }) => metadata.name);
    await waitFor(bench().target, async () => (await names('tier=one')).length > 0);
    expect(await names('tier=one')).toEqual([labelled.name]);
    expect(await names('tier=two')).toEqual([]);
  });

  it('A12 watches one Application, and several of a project', async () => {
    const client = bench().client();
    const other = await bench().create('other', { files: { 'settings.yaml': configMap(`${bench().project}-other`, '1') } });
    const seen: Application[] = [];
    const ending = new AbortController();
    const follow = async (names: readonly string[]): Promise<void> => {
      for await (const application of client.watch(names.map((name) => ({ name })), ending.signal)) seen.push(application);
    };
    await client.get({ name: app.name });
    await client.get({ name: other.name });
    const following = [follow([app.name]), follow([app.name, other.name])];
    await waitFor(bench().target, async () => seen.length > 0);
    await bench().target.clock.sleep(500);
    await client.sync({ name: other.name }, { infos });
    await waitFor(bench().target, async () => seen.some(({ metadata, status }) => metadata.name === other.name && status?.operationState?.phase === 'Succeeded'));
    ending.abort(new Error('enough'));
    await Promise.allSettled(following);
    expect(seen[0]?.metadata.name).toBe(app.name);
  });
});
