import { beforeAll, describe, expect, it } from 'vitest';
import { settled, useBench, usualFiles, waitFor, type App } from './bench.js';
import { configMap, deployment, images } from './manifests.js';

const bench = useBench('comparisons');
const REFRESH = 'argocd.argoproj.io/refresh';
let app: App;

beforeAll(async () => {
  app = await bench().create('web', { files: { 'settings.yaml': configMap(`${bench().project}-web`, '1') } });
  await app.deploy();
});

const head = (): string => bench().target.repository.git('rev-parse', 'HEAD');

describe('A5 refreshes', () => {
  it('A5 a refresh is answered once the commit just pushed was compared with, without its annotation', async () => {
    const sha = app.commit({ 'settings.yaml': configMap(app.name, '2') });
    const { metadata, status } = await app.get('?refresh=normal');
    expect(status.sync).toMatchObject({ status: 'OutOfSync', revision: sha });
    expect(metadata.annotations?.[REFRESH]).toBeUndefined();
    await app.deploy();
  });

  it('A5 the request to a hydrator stays on an Application that has none', async () => {
    expect((await app.get('?refresh=normal')).metadata.annotations?.['argocd.argoproj.io/hydrate']).toBe('normal');
  });

  it.each([['hard'], ['anything'], ['']])('A5 refresh=%s refreshes too', async (kind) => {
    const sha = bench().target.repository.commit({ 'README.md': `About ${kind} refreshes.\n` });
    expect((await app.get(`?refresh=${kind}`)).status.sync.revision).toBe(sha);
  });

  it('A5 without a refresh a new commit is not seen at once', async () => {
    const before = (await app.get()).status.sync.revision;
    bench().target.repository.commit({ 'README.md': 'Nobody looks.\n' });
    expect((await app.get()).status.sync.revision).toBe(before);
  });

  it('A5 a refresh raises the time of the comparison', async () => {
    const before = (await app.get('?refresh=normal')).status.reconciledAt ?? '';
    await bench().target.clock.sleep(1100);
    expect(((await app.get('?refresh=normal')).status.reconciledAt ?? '') > before).toBe(true);
  });
});

describe('A6 revisions', () => {
  it('A6 a commit that changes nothing here moves the revision, without an operation', async () => {
    const before = await app.get();
    const sha = bench().target.repository.commit({ 'README.md': 'Something else.\n' });
    const { status, operation } = await app.get('?refresh=normal');
    expect(status.sync).toMatchObject({ status: 'Synced', revision: sha });
    expect([operation, status.operationState?.startedAt]).toEqual([undefined, before.status.operationState?.startedAt]);
  });

  it('A6 the comparison names the source and the destination that it was with', async () => {
    const { spec, status } = await app.get();
    expect(status.sync.comparedTo).toMatchObject({ source: spec.source, destination: spec.destination });
  });

  it('A6 a target that cannot be resolved stands raw in the revision, and the status is Unknown', async () => {
    const lost = await bench().create('lost', { files: { 'settings.yaml': configMap(`${bench().project}-lost`, '1') } });
    await lost.deploy();
    const passing = `${bench().target.repository.branch}-passing`;
    bench().target.repository.push(`HEAD:refs/heads/${passing}`);
    const move = { patch: JSON.stringify({ spec: { source: { targetRevision: passing } } }), patchType: 'merge' };
    expect((await bench().call('PATCH', lost.path, { body: move })).status).toBe(200);
    await lost.until(({ status }) => status.sync.comparedTo.source?.targetRevision === passing);
    bench().target.repository.push(`:refs/heads/${passing}`);
    const { status } = await lost.get('?refresh=normal');
    expect(status.sync).toMatchObject({ status: 'Unknown', revision: passing });
    expect(status.conditions).toMatchObject([{ type: 'ComparisonError', message: expect.stringMatching(new RegExp(`^Failed to load target state: .*unable to resolve '${passing}' to a commit SHA`)) as string }]);
  });

  it('A6 a source that was changed is compared with by itself', async () => {
    const changed = await bench().create('moved', { files: { 'settings.yaml': configMap(`${bench().project}-moved`, '1') } });
    bench().target.repository.commit({ [`${changed.name}-2/settings.yaml`]: configMap(changed.name, '2') });
    const patch = { patch: JSON.stringify({ spec: { source: { path: `${changed.name}-2` } } }), patchType: 'merge' };
    expect((await bench().call('PATCH', changed.path, { body: patch })).status).toBe(200);
    const { status } = await changed.until(({ status: { sync } }) => sync.comparedTo.source?.path === `${changed.name}-2`);
    expect(status.sync.revision).toBe(head());
  });

  it('A6 with several sources there is one revision for each, also for one that is only referred to', async () => {
    const { create, target, project } = bench();
    const several = await create('several', {
      files: { 'settings.yaml': configMap(`${project}-several`, '1') },
      spec: { source: null, sources: [
        { repoURL: target.repository.url, path: `${project}-several`, targetRevision: target.repository.branch },
        { repoURL: target.repository.url, targetRevision: target.repository.branch, ref: 'values' },
      ] },
    });
    await several.deploy();
    const { status } = await several.until(({ status: { sync } }) => sync.status === 'Synced');
    expect(status.sync.revisions).toEqual([head(), head()]);
    expect(status.sync.revision).toBeUndefined();
    expect(status.sync.comparedTo.sources).toHaveLength(2);
    expect(status.history?.at(-1)).toMatchObject({ revisions: [head(), head()], sources: [{ path: several.name }, { ref: 'values' }] });
    expect(status.operationState?.syncResult?.revisions).toEqual([head(), head()]);
  });

  it('A14 with several sources the single source is an empty struct', async () => {
    const { status } = (await bench().call('GET', `/api/v1/applications/${bench().project}-several`)).json as unknown as { status: { sync: { comparedTo: object }; history: readonly object[]; operationState: { syncResult: object } } };
    expect(status.history[0]).toMatchObject({ source: { repoURL: '' } });
    expect(status.operationState.syncResult).toMatchObject({ source: { repoURL: '' } });
    expect(status.sync.comparedTo).toMatchObject({ source: { repoURL: '' } });
  });

  it('A3 a position that no source has is 500', async () => {
    const answer = await bench().call('POST', `/api/v1/applications/${bench().project}-several/sync`, { body: { sourcePositions: [3], revisions: ['main'] } });
    expect(answer).toMatchObject({ status: 500, json: { message: 'source position is out of range' } });
  });
});

describe('A8 health', () => {
  it('A8 objects without a health check are Healthy together, and have no health of their own', async () => {
    const { status } = await app.get();
    expect(status.health?.status).toBe('Healthy');
    expect(status.resources).toMatchObject([{ kind: 'ConfigMap', status: 'Synced' }]);
    expect(status.resources?.[0]?.health).toBeUndefined();
  });

  it('A8 before anything was deployed all is missing', async () => {
    const missing = await bench().create('missing');
    const { status } = await missing.get();
    expect([status.sync.status, status.health?.status]).toEqual(['OutOfSync', 'Missing']);
    expect(status.resources).toMatchObject([{ kind: 'ConfigMap', health: { status: 'Missing' } }, { kind: 'Deployment', health: { status: 'Missing' } }]);
  });

  it('A8 an image that cannot be pulled: the sync succeeds, Progressing, then Degraded by the deadline', async () => {
    const broken = await bench().create('broken', { files: usualFiles(`${bench().project}-broken`, images.broken) });
    const { status } = await broken.deploy();
    expect([status.operationState?.phase, status.sync.status, status.health?.status]).toEqual(['Succeeded', 'Synced', 'Progressing']);
    const degraded = await broken.until((application) => application.status.health?.status === 'Degraded');
    expect([undefined, `Caused by apps/Deployment:${bench().namespace}/${broken.name}`]).toContain(degraded.status.health?.message);
    expect(degraded.status.reconciledAt).toBe(status.reconciledAt);
    const shown = await broken.until((application) => application.status.resources?.some(({ health }) => health?.status === 'Degraded') === true);
    expect(shown.status.resources?.find(({ kind }) => kind === 'Deployment')?.health).toMatchObject({ status: 'Degraded', message: `Deployment "${broken.name}" exceeded its progress deadline` });
  });

  it('A8 the tree shows which pod cannot pull its image, before the Deployment is Degraded', async () => {
    const { call, project } = bench();
    const path = `/api/v1/applications/${project}-broken`;
    const { nodes } = (await call('GET', `${path}/resource-tree`)).json as unknown as { nodes: readonly { kind: string; name: string; namespace: string; uid: string; health?: { status: string; message?: string }; parentRefs?: readonly { kind: string }[] }[] };
    expect(nodes.map(({ kind }) => kind).toSorted()).toEqual(['ConfigMap', 'Deployment', 'Pod', 'ReplicaSet']);
    const pod = nodes.find(({ kind }) => kind === 'Pod');
    expect(pod).toMatchObject({ health: { status: 'Degraded', message: expect.stringContaining(images.broken) as string }, parentRefs: [{ kind: 'ReplicaSet' }] });
  });

  it('A8 events of an object need its uid', async () => {
    const { call, project } = bench();
    const answer = await call('GET', `/api/v1/applications/${project}-broken/events?resourceName=nobody&resourceNamespace=x&resourceUID=1`);
    expect(answer).toMatchObject({ status: 400, json: { code: 3, message: `nobody not found as part of application ${project}-broken` } });
  });

  it('A8 the summary names all images that run', async () => {
    const rolled = await bench().create('rolled');
    await rolled.deploy();
    await rolled.until((application) => application.status.health?.status === 'Healthy');
    const { status } = await rolled.get('?refresh=normal');
    expect(status.summary?.images).toEqual([images.one]);
  });
});

describe('A6 pruning', () => {
  it('A6 what git does not name any more stays without prune: skipped, to be pruned, OutOfSync', async () => {
    const pruned = await bench().create('pruned', { files: { 'one.yaml': configMap(`${bench().project}-pruned-1`, '1'), 'two.yaml': configMap(`${bench().project}-pruned-2`, '1') } });
    await pruned.deploy();
    pruned.commit({ 'two.yaml': null });
    const { status } = await pruned.deploy();
    expect(status.operationState).toMatchObject({ phase: 'Succeeded' });
    const skipped = status.operationState?.syncResult?.resources?.find(({ name }) => name.endsWith('-2'));
    expect(skipped).toMatchObject({ status: 'PruneSkipped', message: 'ignored (requires pruning)' });
    expect(status.sync.status).toBe('OutOfSync');
    expect(status.resources?.find(({ name }) => name.endsWith('-2'))).toMatchObject({ requiresPruning: true, status: 'OutOfSync' });
    const done = await pruned.deploy({ prune: true });
    expect(done.status.operationState?.syncResult?.resources?.find(({ name }) => name.endsWith('-2'))).toMatchObject({ status: 'Pruned', message: 'pruned' });
    await pruned.until(({ status: { sync } }) => sync.status === 'Synced');
  });

  it('A6 an object that someone deletes is OutOfSync and Missing at the same revision', async () => {
    const before = await app.get('?refresh=normal');
    const query = `namespace=${bench().namespace}&resourceName=${app.name}&version=v1&kind=ConfigMap`;
    expect((await bench().call('GET', `${app.path}/resource?${query}`)).json['manifest']).toContain('"kind":"ConfigMap"');
    expect(await bench().call('DELETE', `${app.path}/resource?${query}`)).toMatchObject({ status: 200, text: '{}' });
    const { status } = await app.until(({ status: { sync } }) => sync.status === 'OutOfSync');
    expect([status.sync.revision, status.health?.status, status.reconciledAt]).toEqual([before.status.sync.revision, 'Missing', before.status.reconciledAt]);
    await app.deploy();
  });

  it('A6 the managed resources show both sides', async () => {
    const managed = async () => ((await bench().call('GET', `${app.path}/managed-resources`)).json as unknown as { items: readonly { kind: string; targetState: string; liveState: string }[] }).items;
    // Right after a sync that made the object a real server may not have it in its cache yet.
    await waitFor(bench().target, async () => (await managed()).every(({ liveState }) => liveState !== 'null'));
    const items = await managed();
    expect(items).toMatchObject([{ kind: 'ConfigMap' }]);
    expect([JSON.parse(items[0]?.targetState ?? '{}'), JSON.parse(items[0]?.liveState ?? '{}')]).toMatchObject([{ data: { value: '2' } }, { data: { value: '2' } }]);
  });

  it('A6 the metadata of a revision come from its commit', async () => {
    const { call } = bench();
    expect((await call('GET', `${app.path}/revisions/${head()}/metadata`)).json).toMatchObject({ author: 'Ada <ada@example.test>', message: 'Change', date: expect.stringMatching(/^\d{4}-/) as string });
    expect(await call('GET', `${app.path}/revisions/${'0'.repeat(40)}/metadata`)).toMatchObject({ status: 500, json: { code: 2 } });
  });
});

describe('A8 a rollout', () => {
  it('A8 of a spec that is the same again changes nothing', async () => {
    const same = await bench().create('same', { files: { 'deployment.yaml': deployment(`${bench().project}-same`, images.one) } });
    await same.deploy();
    await same.until(({ status }) => status.health?.status === 'Healthy');
    const { status } = await same.deploy();
    expect(status.operationState?.syncResult?.resources?.find(({ kind }) => kind === 'Deployment')?.message).toBe(`deployment.apps/${same.name} unchanged`);
    expect(settled(await same.get())).toBe(true);
    await waitFor(bench().target, async () => (await same.get()).status.health?.status === 'Healthy');
  });
});
