import { describe, expect, it } from 'vitest';
import { configMap, createBench, deployment, settled } from './harness.js';

const REFRESH = '/api/v1/applications/web?refresh=normal';

describe('auto-sync', () => {
  it('A.11 a poll finds a push and deploys it without anybody asking', async () => {
    const bench = await createBench({ application: { automated: { prune: true } } });
    const sha = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.clock.sleep(125_000);
    const { status } = await bench.until(settled('Healthy'));
    expect(status.history?.at(-1)).toMatchObject({ id: 1, revision: sha, initiatedBy: { automated: true } });
    expect(status.operationState?.operation).toMatchObject({ sync: { revision: sha, prune: true }, retry: { limit: 5 } });
    expect(bench.simulator.requests).toHaveLength(0);
  });

  it('A.11 the operation is written before the status of the comparison that starts it', async () => {
    const bench = await createBench({ application: { automated: true } });
    const sha = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    const answer = await bench.call('GET', REFRESH);
    expect(answer.json['operation']).toMatchObject({ sync: { revision: sha }, initiatedBy: { automated: true } });
    const written = bench.events.map(({ application }) => [application.operation !== undefined, application.status.sync.status]);
    expect(written.slice(0, 3)).toEqual([
      [false, 'Synced'],
      [true, 'Synced'],
      [true, 'OutOfSync'],
    ]);
  });

  it('A.11 a revision that failed is not tried again and leaves a SyncError; another one is', async () => {
    const bench = await createBench({ application: { automated: true, retry: { limit: 1 } }, outcome: ({ sha }) => (sha === bad ? 'sync-failed' : 'healthy') });
    const bad = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('GET', REFRESH);
    const failed = await bench.until(({ operation, status }) => operation === undefined && status.conditions !== undefined);
    expect(failed.status.operationState?.phase).toBe('Failed');
    expect(failed.status.conditions?.[0]?.type).toBe('SyncError');
    expect(failed.status.conditions?.[0]?.message).toBe(`Failed last sync attempt to [${bad}]: ${failed.status.operationState?.message ?? ''}`);
    const startedAt = failed.status.operationState?.startedAt;
    await bench.clock.sleep(600_000);
    expect(bench.app().status.operationState?.startedAt).toBe(startedAt);
    bench.repository.git('revert', '--no-edit', 'HEAD');
    bench.repository.commit({ 'web/deployment.yaml': deployment('v3') });
    await bench.call('GET', REFRESH);
    const { status } = await bench.until(({ status }) => status.sync.status === 'Synced');
    expect(status.conditions).toBeUndefined();
  });

  it('A.11 does not start while a sync window is closed, and says nothing about it', async () => {
    const bench = await createBench({ application: { automated: true }, windows: [{ kind: 'deny', active: true, manualSync: true }] });
    bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('GET', REFRESH);
    expect(bench.app().status.sync.status).toBe('OutOfSync');
    expect([bench.app().operation, bench.app().status.conditions]).toEqual([undefined, undefined]);
    bench.simulator.setWindows([]);
    await bench.call('GET', REFRESH);
    expect(bench.app().operation).toBeDefined();
  });

  it('A.11 does not start for the sake of pruning alone, unless prune is on', async () => {
    const files = { 'web/deployment.yaml': deployment('v1'), 'web/settings.yaml': configMap('a') };
    const bench = await createBench({ application: { automated: true }, files });
    bench.repository.commit({ 'web/settings.yaml': null });
    await bench.call('GET', REFRESH);
    expect([bench.app().status.sync.status, bench.app().operation]).toEqual(['OutOfSync', undefined]);
    const pruning = await createBench({ application: { automated: { prune: true } }, files });
    pruning.repository.commit({ 'web/settings.yaml': null });
    await pruning.call('GET', REFRESH);
    await pruning.until(({ operation, status }) => operation === undefined && status.sync.status === 'Synced');
    expect(pruning.app().status.resources).toHaveLength(1);
  });

  it('A.11 does not wipe out everything', async () => {
    const bench = await createBench({ application: { automated: { prune: true } } });
    const sha = bench.repository.commit({ 'web/deployment.yaml': null, 'web/README.md': 'empty' });
    await bench.call('GET', REFRESH);
    expect(bench.app().operation).toBeUndefined();
    expect(bench.app().status.conditions).toMatchObject([
      { type: 'SyncError', message: `Skipping sync attempt to [${sha}]: auto-sync will wipe out all resources` },
    ]);
  });

  it('A.11 with auto-sync on, a commit cannot be pinned but the target can be synced', async () => {
    const bench = await createBench({ application: { automated: true } });
    const sha = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    const pinned = await bench.call('POST', '/api/v1/applications/web/sync', { body: { revision: sha } });
    expect([pinned.status, pinned.json['code'], pinned.json['message']]).toEqual([400, 9, `Cannot sync to ${sha}: auto-sync currently set to main`]);
    expect((await bench.call('POST', '/api/v1/applications/web/sync', { body: { revision: 'main' } })).status).toBe(200);
  });

  it('A.16 a patch switches auto-sync off and on, cannot touch the status, and a parent may revert it', async () => {
    const bench = await createBench({ application: { automated: true } });
    const patch = (text: string) => bench.call('PATCH', '/api/v1/applications/web', { body: { patchType: 'merge', patch: text } });
    await patch('{"spec":{"syncPolicy":{"automated":null}},"status":{"sync":{"status":"Unknown"}},"operation":{"sync":{}}}');
    expect(bench.app().spec.syncPolicy?.automated).toBeUndefined();
    expect([bench.app().status.sync.status, bench.app().operation]).toEqual(['Synced', undefined]);
    bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('GET', REFRESH);
    expect(bench.app().operation).toBeUndefined();
    await patch('{"spec":{"syncPolicy":{"automated":{}}}}');
    await bench.until(settled('Progressing'));
    bench.simulator.setFaults({ parentRevertsAutomatedAfterMs: 2_000 });
    await patch('{"spec":{"syncPolicy":{"automated":{"enabled":false}}}}');
    expect(bench.app().spec.syncPolicy?.automated?.enabled).toBe(false);
    await bench.clock.sleep(2_000);
    expect(bench.app().spec.syncPolicy?.automated).toEqual({});
    expect((await bench.call('PATCH', '/api/v1/applications/web', { body: { patchType: 'strange', patch: '{}' } })).json['message']).toBe(
      "Patch type 'strange' is not supported",
    );
  });
});
