import { beforeAll, describe, expect, it } from 'vitest';
import { useBench, type App } from './bench.js';
import { configMap, refused } from './manifests.js';

const bench = useBench('auto-sync');
let app: App;

const deployed = (sha: string) => ({ status, operation }: Awaited<ReturnType<App['get']>>): boolean =>
  operation === undefined && status.history?.at(-1)?.revision === sha && status.operationState?.phase === 'Succeeded';

beforeAll(async () => {
  app = await bench().create('web', { files: { 'settings.yaml': configMap(`${bench().project}-web`, '1') }, syncPolicy: { automated: {} } });
  await app.until(({ status, operation }) => operation === undefined && status.history?.length === 1);
});

describe('A11 auto-sync', () => {
  it('A11 deploys by itself what a refresh has found: automated, with five retries, at the commit compared with', async () => {
    const sha = app.commit({ 'settings.yaml': configMap(app.name, '2') });
    await app.get('?refresh=normal');
    const { status } = await app.until(deployed(sha));
    expect(status.operationState?.operation).toMatchObject({ sync: { revision: sha }, initiatedBy: { automated: true }, retry: { limit: 5 } });
    expect(status.operationState?.operation.initiatedBy?.username).toBeUndefined();
    expect(status.history?.at(-1)).toMatchObject({ revision: sha, initiatedBy: { automated: true } });
  });

  it('A11 the operation is there as soon as a refresh says OutOfSync', async () => {
    const sha = app.commit({ 'settings.yaml': configMap(app.name, '3') });
    const refreshed = await app.get('?refresh=normal');
    const busy = refreshed.operation !== undefined || refreshed.status.operationState?.operation.sync?.revision === sha;
    expect([refreshed.status.sync.revision, busy]).toEqual([sha, true]);
    await app.until(deployed(sha));
  });

  it('A11 a commit that changes nothing here starts nothing', async () => {
    const before = await app.get();
    const sha = bench().target.repository.commit({ 'README.md': 'No matter.\n' });
    const { status } = await app.get('?refresh=normal');
    expect([status.sync.status, status.sync.revision, status.operationState?.startedAt]).toEqual(['Synced', sha, before.status.operationState?.startedAt]);
  });

  it('A11 another revision than the target is refused by name, a dry run and the target are not', async () => {
    const older = bench().target.repository.git('rev-parse', 'HEAD~1');
    const { branch } = bench().target.repository;
    const answer = await bench().call('POST', `${app.path}/sync`, { body: { revision: older } });
    expect(answer).toMatchObject({ status: 400, json: { code: 9, message: `Cannot sync to ${older}: auto-sync currently set to ${branch}` } });
    expect((await bench().call('POST', `${app.path}/sync`, { body: { revision: older, dryRun: true } })).status).toBe(200);
    await app.until(({ operation }) => operation === undefined);
    expect((await bench().call('POST', `${app.path}/sync`, { body: { revision: branch } })).status).toBe(200);
    await app.until(({ operation }) => operation === undefined);
  });

  it('A11 what is only to be pruned is left, silently', async () => {
    const name = `${app.name}-extra`;
    const more = app.commit({ 'extra.yaml': configMap(name, '1') });
    await app.get('?refresh=normal');
    await app.until(deployed(more));
    const before = await app.get('?refresh=normal');
    app.commit({ 'extra.yaml': null });
    const { status, operation } = await app.get('?refresh=normal');
    expect([status.sync.status, operation, status.operationState?.startedAt, status.conditions]).toEqual(['OutOfSync', undefined, before.status.operationState?.startedAt, undefined]);
    await app.deploy({ prune: true });
  });

  it('A11 without self-heal an object deleted by hand stays away', async () => {
    const before = await app.get('?refresh=normal');
    const query = `namespace=${bench().namespace}&resourceName=${app.name}&version=v1&kind=ConfigMap`;
    await bench().call('DELETE', `${app.path}/resource?${query}`);
    await app.until(({ status }) => status.sync.status === 'OutOfSync');
    const { status, operation } = await app.get('?refresh=normal');
    expect([status.sync.status, operation, status.operationState?.startedAt, status.conditions]).toEqual(['OutOfSync', undefined, before.status.operationState?.startedAt, undefined]);
    await app.deploy();
  });

  it('A11 with self-heal it comes back by an operation for just that, which is not in the history', async () => {
    const healed = await bench().create('healed', {
      files: { 'one.yaml': configMap(`${bench().project}-healed-1`, '1'), 'two.yaml': configMap(`${bench().project}-healed-2`, '1') },
      syncPolicy: { automated: { selfHeal: true } },
    });
    await healed.until(({ status, operation }) => operation === undefined && status.history?.length === 1 && status.sync.status === 'Synced');
    // A real server may heal at once what it has just created: the cache of its cluster is older than the sync.
    await bench().target.clock.sleep(3000);
    const before = (await healed.until(({ status, operation }) => operation === undefined && status.sync.status === 'Synced')).status.operationState?.startedAt;
    const query = `namespace=${bench().namespace}&resourceName=${healed.name}-1&version=v1&kind=ConfigMap`;
    await bench().call('DELETE', `${healed.path}/resource?${query}`);
    const { status } = await healed.until(({ status: { operationState } }) => operationState?.phase === 'Succeeded' && operationState.startedAt !== before);
    expect(status.operationState?.operation).toMatchObject({ sync: { autoHealAttemptsCount: expect.any(Number) as number, resources: [{ kind: 'ConfigMap', name: `${healed.name}-1` }] }, initiatedBy: { automated: true } });
    expect(status.history).toHaveLength(1);
    await healed.until(({ status: { sync } }) => sync.status === 'Synced');
  });

  it('A11 a revision that failed is not tried again, and the condition says why', async () => {
    const failing = await bench().create('failing', {
      files: { 'settings.yaml': configMap(`${bench().project}-failing`, '1') }, syncPolicy: { automated: {}, retry: { limit: 0 } },
    });
    await failing.until(({ status }) => status.history?.length === 1);
    const sha = failing.commit({ 'more.yaml': refused(`${bench().project}-failing-2`) });
    await failing.get('?refresh=normal');
    await failing.until(({ status, operation }) => operation === undefined && status.operationState?.phase === 'Failed');
    const { status, operation } = await failing.get('?refresh=normal');
    expect(operation).toBeUndefined();
    expect(status.conditions).toMatchObject([{ type: 'SyncError' }]);
    expect(status.conditions?.[0]?.message).toMatch(new RegExp(`^Failed last sync attempt to \\[?${sha}\\]?: one or more (objects failed to apply|synchronization tasks completed unsuccessfully)`));
    const good = failing.commit({ 'more.yaml': null });
    await failing.get('?refresh=normal');
    await failing.until(({ status: { sync, conditions } }) => sync.status === 'Synced' && sync.revision === good && conditions === undefined);
  });

  it('A11 what would remove everything is not started', async () => {
    const emptied = await bench().create('emptied', { files: { 'settings.yaml': configMap(`${bench().project}-emptied`, '1') }, syncPolicy: { automated: { prune: true } } });
    await emptied.until(({ status }) => status.history?.length === 1);
    const sha = emptied.commit({ 'settings.yaml': null, 'notes.txt': 'nothing to deploy\n' });
    const { status, operation } = await emptied.get('?refresh=normal');
    expect([operation, status.sync.status]).toEqual([undefined, 'OutOfSync']);
    expect(status.conditions).toMatchObject([{ type: 'SyncError', message: expect.stringMatching(new RegExp(`^Skipping sync attempt to \\[?${sha}\\]?: auto-sync will wipe out all resources`)) as string }]);
  });
});

describe('A16 changes of an Application', () => {
  const patch = async (app: App, change: object, patchType = 'merge'): ReturnType<ReturnType<typeof bench>['call']> =>
    await bench().call('PATCH', app.path, { body: { patch: JSON.stringify(change), patchType } });
  let patched: App;

  beforeAll(async () => {
    patched = await bench().create('patched', { files: { 'settings.yaml': configMap(`${bench().project}-patched`, '1') } });
    await patched.deploy();
  });

  it('A16 cannot set status or operation', async () => {
    const before = await patched.get();
    const answer = await patch(patched, { status: { sync: { status: 'Bogus' } }, operation: { sync: {} } });
    expect(answer).toMatchObject({ status: 200, json: { status: { sync: before.status.sync } } });
    expect([answer.json['operation'], (await patched.get()).status.sync]).toEqual([undefined, before.status.sync]);
  });

  it('A16 set labels, as a merge and as a list of JSON operations', async () => {
    expect((await patch(patched, { metadata: { labels: { one: '1' } } })).json).toMatchObject({ metadata: { labels: { one: '1' } } });
    const added = await patch(patched, [{ op: 'add', path: '/metadata/labels/two', value: '2' }], 'json');
    expect(added.json).toMatchObject({ metadata: { labels: { one: '1', two: '2' } } });
    expect((await patch(patched, { metadata: { labels: { one: null } } })).json).toMatchObject({ metadata: { labels: { two: '2' } } });
  });

  it.each([
    ['strange', 'x', 400, 3, "Patch type 'strange' is not supported"],
    ['merge', 'x', 500, 2, 'error calculating merge patch: Invalid JSON Patch'],
    ['json', 'x', 500, 2, "error decoding json patch: invalid character 'x' looking for beginning of value"],
  ])('A16 a patch of type %s that says %s is %d', async (patchType, text, status, code, message) => {
    expect(await bench().call('PATCH', patched.path, { body: { patch: text, patchType } })).toMatchObject({ status, json: { code, message } });
  });

  it('A16 without a type it is 500 with code 13', async () => {
    const answer = await bench().call('PATCH', patched.path, { body: { patch: '{}' } });
    expect(answer).toMatchObject({ status: 500, json: { code: 13, message: 'grpc: error while marshaling: proto: required field "patchType" not set' } });
  });

  it('A16 a source that cannot be read is refused, and nothing is stored', async () => {
    const answer = await patch(patched, { spec: { source: { path: 'no-such-folder' } } });
    expect(answer).toMatchObject({
      status: 400,
      json: { code: 3, message: `application spec for ${patched.name} is invalid: InvalidSpecError: Unable to generate manifests in no-such-folder: rpc error: code = Unknown desc = no-such-folder: app path does not exist` },
    });
    expect((await patched.get()).spec.source?.path).toBe(patched.name);
  });

  it('A16 switching auto-sync on deploys what is behind, switching it off stops that', async () => {
    const sha = patched.commit({ 'settings.yaml': configMap(patched.name, '2') });
    await patched.get('?refresh=normal');
    expect((await patch(patched, { spec: { syncPolicy: { automated: {} } } })).status).toBe(200);
    await patched.get('?refresh=normal');
    await patched.until(deployed(sha));
    expect((await patch(patched, { spec: { syncPolicy: { automated: { enabled: false } } } })).status).toBe(200);
    patched.commit({ 'settings.yaml': configMap(patched.name, '3') });
    const { status, operation } = await patched.get('?refresh=normal');
    expect([status.sync.status, operation]).toEqual(['OutOfSync', undefined]);
    await patched.deploy();
  });

  it('A16 a parent puts back what was changed', async () => {
    const { create, project, target, namespace } = bench();
    const name = `${project}-child`;
    const child = {
      apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name, namespace: 'argocd' },
      spec: {
        project, source: { repoURL: target.repository.url, path: name, targetRevision: target.repository.branch },
        destination: { server: target.destination, namespace }, syncPolicy: { automated: {}, syncOptions: ['CreateNamespace=true'] },
      },
    };
    const made = await create('child', { files: { 'settings.yaml': configMap(name, '1') }, syncPolicy: { automated: {} } });
    const parent = await create('parent', { files: { 'child.yaml': JSON.stringify(child) }, spec: { destination: { server: target.destination, namespace: 'argocd' }, syncPolicy: { automated: { selfHeal: true } } } });
    target.revertsChangesOf?.();
    await parent.until(({ status, operation }) => operation === undefined && status.sync.status === 'Synced');
    expect((await patch(made, { spec: { syncPolicy: { automated: null } } })).json).toMatchObject({ spec: { syncPolicy: { syncOptions: ['CreateNamespace=true'] } } });
    const { spec } = await made.until((application) => application.spec.syncPolicy?.automated !== undefined);
    expect(spec.syncPolicy?.automated).toEqual({});
  });
});
