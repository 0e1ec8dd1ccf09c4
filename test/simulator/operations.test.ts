import { describe, expect, it } from 'vitest';
import type { StoredApplication } from '../../src/simulator/index.js';
import { configMap, createBench, deployment, settled, type Bench } from './harness.js';

const SYNC = '/api/v1/applications/web/sync';
const ROLLBACK = '/api/v1/applications/web/rollback';
const OPERATION = '/api/v1/applications/web/operation';

interface Row {
  readonly operation: boolean;
  readonly phase: string | undefined;
  readonly sync: string | undefined;
  readonly health: string | undefined;
  readonly history: number;
}

function row({ operation, status }: StoredApplication): Row {
  return {
    operation: operation !== undefined,
    phase: status.operationState?.phase,
    sync: status.sync.status,
    health: status.health?.status,
    history: status.history?.length ?? 0,
  };
}

/** Pushes a second image and has it noticed. */
async function push(bench: Bench, files: Readonly<Record<string, string | null>> = { 'web/deployment.yaml': deployment('v2') }): Promise<string> {
  const sha = bench.repository.commit(files);
  await bench.call('GET', '/api/v1/applications/web?refresh=normal');
  return sha;
}

describe('operations', () => {
  it('A.4 a sync clears operationState and sets operation in one write', async () => {
    const bench = await createBench();
    const sha = await push(bench);
    const before = bench.app();
    const infos = [{ name: 'run', value: 'uuid-1' }];
    const answer = await bench.call('POST', SYNC, { body: { revision: sha, infos } });
    const written = bench.events.at(-1)?.application;
    expect(before.status.operationState?.phase).toBe('Succeeded');
    expect(written?.status.operationState).toBeUndefined();
    expect(written?.operation).toMatchObject({ sync: { revision: sha }, initiatedBy: { username: 'ci' }, info: infos, retry: {} });
    expect(Number(written?.metadata.resourceVersion)).toBeGreaterThan(Number(before.metadata.resourceVersion));
    expect(answer.json).toEqual(JSON.parse(JSON.stringify(written)));
  });

  it('A.4 the writes of a manual sync come in the canonical order', async () => {
    const bench = await createBench();
    const sha = await push(bench);
    const from = bench.events.length;
    await bench.call('POST', SYNC);
    await bench.clock.sleep(30_000);
    const written = bench.events.slice(from).map(({ application }) => application);
    const outOfSync = { sync: 'OutOfSync', health: 'Healthy' };
    expect(written.map((application) => row(application))).toEqual([
      { operation: true, phase: undefined, ...outOfSync, history: 1 },
      { operation: true, phase: 'Running', ...outOfSync, history: 1 },
      { operation: true, phase: 'Running', ...outOfSync, history: 1 },
      { operation: true, phase: 'Running', ...outOfSync, history: 1 },
      { operation: true, phase: 'Running', ...outOfSync, history: 2 },
      { operation: false, phase: 'Succeeded', ...outOfSync, history: 2 },
      { operation: false, phase: 'Succeeded', sync: 'Synced', health: 'Progressing', history: 2 },
      { operation: false, phase: 'Succeeded', sync: 'Synced', health: 'Healthy', history: 2 },
    ]);
    expect(written[1]?.status.operationState?.syncResult).toBeUndefined();
    expect(written[2]?.status.operationState?.syncResult?.revision).toBe(sha);
    expect(written[3]?.status.operationState?.syncResult?.resources).toMatchObject([
      { kind: 'Deployment', status: 'Synced', message: 'deployment.apps/web configured' },
    ]);
    const versions = written.map(({ metadata }) => Number(metadata.resourceVersion));
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('A.7 times are whole seconds and the comparison after an operation is not older than its end', async () => {
    const bench = await createBench();
    await push(bench);
    await bench.clock.sleep(1_234);
    await bench.call('POST', SYNC);
    const { status } = await bench.until(settled('Progressing'));
    expect(status.operationState?.finishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(status.reconciledAt ?? '').toMatch(/:\d\dZ$/);
    expect((status.reconciledAt ?? '') >= (status.operationState?.finishedAt ?? 'z')).toBe(true);
  });

  it('A.8 a Deployment waits for its new generation to be observed, then rolls out, then is Healthy', async () => {
    const bench = await createBench();
    await push(bench);
    await bench.call('POST', SYNC);
    const messages: unknown[] = [];
    const reconciled = new Set<unknown>();
    for (let step = 0; step < 150; step += 1) {
      await bench.clock.sleep(100);
      const { json } = await bench.call('GET', '/api/v1/applications/web');
      const status = json['status'] as unknown as StoredApplication['status'];
      const health = status.resources?.[0]?.health;
      const text = `${health?.status ?? ''} ${health?.message ?? ''}`.trim();
      if (messages.at(-1) !== text) messages.push(text);
      if (status.sync.status === 'Synced') reconciled.add(status.reconciledAt);
    }
    expect(messages).toEqual([
      'Healthy',
      'Progressing Waiting for rollout to finish: observed deployment generation less than desired generation',
      'Progressing Waiting for rollout to finish: 0 of 1 updated replicas are available...',
      'Healthy',
    ]);
    // Health changed twice after the comparison that followed the operation, without a new one by git.
    expect(reconciled.size).toBe(1);
  });

  it('A.8 a revision that is instantly healthy never shows Progressing', async () => {
    const bench = await createBench({ outcome: () => 'instantly-healthy' });
    await push(bench);
    await bench.call('POST', SYNC);
    await bench.clock.sleep(30_000);
    expect(new Set(bench.events.map(({ application }) => application.status.health?.status))).toEqual(new Set(['Healthy']));
    expect(bench.app().status.sync.status).toBe('Synced');
  });

  it('A.8 a degraded revision succeeds as an operation and is Degraded for good', async () => {
    const bench = await createBench({ outcome: () => 'degraded' });
    await push(bench);
    await bench.call('POST', SYNC);
    const degraded = await bench.until(settled('Degraded'));
    expect(degraded.status.operationState?.phase).toBe('Succeeded');
    expect(degraded.status.health?.message).toBeUndefined();
    await bench.clock.sleep(600_000);
    const { json } = await bench.call('GET', '/api/v1/applications/web');
    const [resource] = (json['status'] as unknown as StoredApplication['status']).resources ?? [];
    expect(resource?.health).toEqual({
      status: 'Degraded',
      message: 'ImagePullBackOff: Back-off pulling image "shop/web:v2": ErrImagePull: manifest unknown',
    });
  });

  it('A.8 a revision that never becomes healthy stays Progressing', async () => {
    const bench = await createBench({ outcome: () => 'never-healthy' });
    await push(bench);
    await bench.call('POST', SYNC);
    await bench.clock.sleep(3_600_000);
    expect(bench.app().status.health?.status).toBe('Progressing');
  });

  it('A.8 a flapping revision alternates and is Healthy at last', async () => {
    const bench = await createBench({ outcome: () => 'flapping' });
    await push(bench);
    const from = bench.events.length;
    await bench.call('POST', SYNC);
    await bench.clock.sleep(300_000);
    const seen = bench.events.slice(from).map(({ application }) => application.status.health?.status);
    const changes = seen.filter((status, index) => status !== seen[index - 1]);
    expect(changes).toEqual(['Healthy', 'Progressing', 'Healthy', 'Degraded', 'Healthy', 'Degraded', 'Healthy', 'Degraded', 'Healthy']);
  });

  it('A.8 an operation that fails names the object refused, stays out of history and leaves the rest', async () => {
    const bench = await createBench({ outcome: () => 'sync-failed' });
    await push(bench);
    await bench.call('POST', SYNC);
    const { status } = await bench.until((application) => application.status.operationState?.phase === 'Failed');
    expect(status.operationState?.message).toMatch(/^one or more objects failed to apply, reason: admission webhook/);
    expect(status.operationState?.syncResult?.resources).toMatchObject([{ name: 'web', status: 'SyncFailed', hookPhase: 'Failed' }]);
    expect(status.history).toHaveLength(1);
    await bench.clock.sleep(5_000);
    expect(row(bench.app())).toMatchObject({ sync: 'OutOfSync', health: 'Healthy' });
  });

  it('A.9 between attempts the phase is Running with finishedAt set', async () => {
    const bench = await createBench({ outcome: () => 'sync-failed', application: { retry: { limit: 2, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } } } });
    await push(bench);
    await bench.call('POST', SYNC);
    const waiting = await bench.until(({ status }) => status.operationState?.retryCount === 1);
    expect(waiting.status.operationState?.phase).toBe('Running');
    expect(waiting.status.operationState?.finishedAt).toBeDefined();
    expect(waiting.status.operationState?.message).toMatch(/ Retrying attempt #1 at 12:00AM\.$/);
    const started = bench.clock.monotonicMs();
    const again = await bench.until(({ status }) => status.operationState?.finishedAt === undefined);
    expect(again.status.operationState?.message).toBe('Retrying operation. Attempt #1');
    expect(again.status.operationState?.syncResult).toBeUndefined();
    // The first pause is twice the duration, as in the real controller.
    expect(bench.clock.monotonicMs() - started).toBeGreaterThan(9_500);
    const failed = await bench.until(({ status }) => status.operationState?.phase === 'Failed');
    expect(failed.status.operationState?.message).toMatch(/ \(retried 2 times\)\.$/);
    expect(failed.status.operationState?.retryCount).toBe(2);
  });

  it('A.9 a window that blocks an operation leaves it Running and says so', async () => {
    const bench = await createBench({ windows: [{ kind: 'deny', active: true }] });
    await bench.simulator.startForeignOperation('web', { durationMs: 1_000 });
    const blocked = await bench.until(({ status }) => status.operationState?.message === 'Sync operation blocked by sync window');
    expect(blocked.status.operationState?.phase).toBe('Running');
    bench.simulator.setWindows([]);
    await bench.until(({ status }) => status.operationState?.phase === 'Succeeded');
  });

  it('A.9 terminating is refused until the controller has picked the operation up, then ends it as Failed', async () => {
    const bench = await createBench();
    const refused = await bench.call('DELETE', OPERATION);
    expect(refused.json).toEqual({
      error: 'Unable to terminate operation. No operation is in progress',
      code: 3,
      message: 'Unable to terminate operation. No operation is in progress',
    });
    await bench.simulator.startForeignOperation('web', { durationMs: 600_000 });
    expect((await bench.call('DELETE', OPERATION)).status).toBe(400);
    await bench.until(({ status }) => status.operationState?.phase === 'Running');
    const accepted = await bench.call('DELETE', OPERATION);
    expect([accepted.status, accepted.text]).toEqual([200, '{}']);
    expect(bench.app().status.operationState?.phase).toBe('Terminating');
    const ended = await bench.until(({ operation }) => operation === undefined);
    expect(ended.status.operationState).toMatchObject({ phase: 'Failed', message: 'Operation terminated' });
    expect(bench.clock.monotonicMs()).toBeLessThan(10_000);
  });

  it('A.10 a rollback applies the old source without hooks, writes a new history id and leaves the Application OutOfSync', async () => {
    const hook = 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: migrate, annotations: {argocd.argoproj.io/hook: PreSync}}\n';
    const bench = await createBench({ files: { 'web/deployment.yaml': deployment('v1'), 'web/hook.yaml': hook } });
    const second = await push(bench);
    await bench.call('POST', SYNC);
    const deployed = await bench.until(settled('Healthy'));
    expect(deployed.status.operationState?.syncResult?.resources?.[0]).toMatchObject({ name: 'migrate', hookType: 'PreSync', hookPhase: 'Succeeded' });
    const answer = await bench.call('POST', ROLLBACK, { body: { id: 0 } });
    expect(answer.json['operation']).toMatchObject({ sync: { revision: bench.first, syncStrategy: { apply: {} } }, initiatedBy: { username: 'ci' } });
    await bench.until(settled('Progressing'));
    const { status, spec } = await bench.until(settled('Healthy'));
    expect(status.history?.map(({ id, revision }) => [id, revision])).toEqual([
      [0, bench.first],
      [1, second],
      [2, bench.first],
    ]);
    expect(status.operationState?.syncResult?.resources?.map(({ name }) => name)).toEqual(['web']);
    expect([status.sync.status, status.sync.revision]).toEqual(['OutOfSync', second]);
    expect(status.summary?.images).toEqual(['shop/web:v1']);
    expect(spec.source?.targetRevision).toBe('main');
  });

  it('A.10 a rollback during the rollout of a bad revision ends that rollout', async () => {
    const bench = await createBench({ outcome: ({ sha }) => (sha === bench.first ? 'never-healthy' : 'degraded') });
    await push(bench);
    await bench.call('POST', SYNC);
    await bench.until(settled('Progressing'));
    await bench.call('POST', ROLLBACK, { body: { id: 0 } });
    await bench.clock.sleep(120_000);
    expect(new Set(bench.events.map(({ application }) => application.status.health?.status))).toEqual(new Set(['Healthy', 'Progressing']));
  });

  it('A.10 refuses a rollback with auto-sync on, to an unknown id, and without an id', async () => {
    const auto = await createBench({ application: { automated: true } });
    const refused = await auto.call('POST', ROLLBACK, { body: { id: 0 } });
    expect([refused.status, refused.json['code'], refused.json['message']]).toEqual([400, 9, 'rollback cannot be initiated when auto-sync is enabled']);
    const bench = await createBench();
    const unknown = await bench.call('POST', ROLLBACK, { body: { id: 7 } });
    expect([unknown.status, unknown.json['code'], unknown.json['message']]).toEqual([400, 3, 'application argocd/web does not have deployment with id 7']);
    expect((await bench.call('POST', ROLLBACK, { body: {} })).status).toBe(500);
    await bench.simulator.startForeignOperation('web', { durationMs: 1_000 });
    expect((await bench.call('POST', ROLLBACK, { body: { id: 0 } })).json['message']).toBe('another operation is already in progress');
  });

  it('A.10 history is trimmed to its limit while ids go on counting', async () => {
    const bench = await createBench({ application: { revisionHistoryLimit: 2 } });
    for (const tag of ['v2', 'v3', 'v4']) {
      await push(bench, { 'web/deployment.yaml': deployment(tag) });
      await bench.call('POST', SYNC);
      await bench.until(settled('Progressing'));
      await bench.until(settled('Healthy'));
    }
    expect(bench.app().status.history?.map(({ id }) => id)).toEqual([2, 3]);
    expect((await bench.call('POST', ROLLBACK, { body: { id: 1 } })).json['message']).toBe('application argocd/web does not have deployment with id 1');
  });

  it('a dry run replaces operationState, but changes nothing and is not followed by a comparison', async () => {
    const bench = await createBench();
    await push(bench);
    const { reconciledAt } = bench.app().status;
    await bench.call('POST', SYNC, { body: { dryRun: true } });
    await bench.clock.sleep(60_000);
    const { status } = bench.app();
    expect(status.operationState?.operation.sync?.dryRun).toBe(true);
    expect(status.operationState?.syncResult?.resources?.[0]?.message).toBe('deployment.apps/web configured (dry run)');
    expect([status.sync.status, status.history?.length, status.reconciledAt]).toEqual(['OutOfSync', 1, reconciledAt]);
  });

  it('without prune, an object that git no longer has stays and keeps the Application OutOfSync', async () => {
    const bench = await createBench({ files: { 'web/deployment.yaml': deployment('v1'), 'web/settings.yaml': configMap('a') } });
    await push(bench, { 'web/settings.yaml': null });
    await bench.call('POST', SYNC);
    await bench.until(({ operation }) => operation === undefined);
    await bench.clock.sleep(1_000);
    const { status } = bench.app();
    expect(status.operationState?.syncResult?.resources?.at(-1)).toMatchObject({ kind: 'ConfigMap', status: 'PruneSkipped', message: 'ignored (requires pruning)' });
    expect(status.resources?.[0]).toMatchObject({ kind: 'ConfigMap', status: 'OutOfSync', requiresPruning: true });
    await bench.call('POST', SYNC, { body: { prune: true } });
    const pruned = await bench.until(({ operation, status }) => operation === undefined && status.sync.status === 'Synced');
    expect(pruned.status.operationState?.syncResult?.resources?.at(-1)).toMatchObject({ status: 'Pruned', message: 'pruned' });
    expect(pruned.status.resources).toHaveLength(1);
  });

  it('a sync of chosen resources leaves the others and stays out of history', async () => {
    const bench = await createBench({ files: { 'web/deployment.yaml': deployment('v1'), 'web/settings.yaml': configMap('a') } });
    await push(bench, { 'web/deployment.yaml': deployment('v2'), 'web/settings.yaml': configMap('b') });
    await bench.call('POST', SYNC, { body: { resources: [{ group: '', kind: 'ConfigMap', name: 'settings' }] } });
    await bench.until(({ operation }) => operation === undefined);
    await bench.clock.sleep(1_000);
    const { status } = bench.app();
    expect(status.resources?.map(({ kind, status }) => [kind, status])).toEqual([
      ['ConfigMap', 'Synced'],
      ['Deployment', 'OutOfSync'],
    ]);
    expect(status.history).toHaveLength(1);
  });

  it('a commit that does not exist is accepted at once and ends the operation with Error', async () => {
    const bench = await createBench();
    const answer = await bench.call('POST', SYNC, { body: { revision: 'f'.repeat(40) } });
    expect(answer.status).toBe(200);
    const { status } = await bench.until(({ operation }) => operation === undefined);
    expect(status.operationState?.phase).toBe('Error');
    expect(status.operationState?.message).toMatch(/^ComparisonError: Failed to load target state: /);
    expect(status.history).toHaveLength(1);
  });

  it('a branch that does not exist is refused at once', async () => {
    const bench = await createBench();
    const answer = await bench.call('POST', SYNC, { body: { revision: 'nothing' } });
    expect([answer.status, answer.json['code'], answer.json['message']]).toEqual([
      400,
      9,
      "error resolving repo revision: rpc error: code = Unknown desc = unable to resolve 'nothing' to a commit SHA",
    ]);
  });
});
