import { describe, expect, it } from 'vitest';
import { createBench, deployment, REPOSITORY, settled } from './harness.js';

const REFRESH = '/api/v1/applications/web?refresh=normal';

describe('comparisons', () => {
  it('A.4 a refresh writes the status and removes its annotation in one write', async () => {
    const bench = await createBench();
    const sha = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('GET', REFRESH);
    const written = bench.events.map(({ application: { metadata, status } }) => [
      metadata.annotations?.['argocd.argoproj.io/refresh'],
      status.sync.revision === sha,
    ]);
    expect(written).toEqual([
      ['normal', false],
      [undefined, true],
    ]);
  });

  it('A.5 a refresh answers only once it was processed, with what git has at that time', async () => {
    const bench = await createBench();
    const sha = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    const { json } = await bench.call('GET', REFRESH);
    expect(json['status']).toMatchObject({ sync: { status: 'OutOfSync', revision: sha } });
    expect(bench.clock.monotonicMs()).toBe(200);
  });

  it('A.5 a refresh asked for during another one is swallowed: answered with what that one has found', async () => {
    const bench = await createBench();
    const first = bench.call('GET', REFRESH);
    await bench.clock.sleep(100);
    const sha = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    const [one, two] = await Promise.all([first, bench.call('GET', REFRESH)]);
    expect([one.status, two.json['status']]).toMatchObject([200, { sync: { revision: bench.first } }]);
    expect((await bench.call('GET', REFRESH)).json['status']).toMatchObject({ sync: { revision: sha } });
  });

  it('A.5 a refresh hangs while nobody processes it, and ends with the client', async () => {
    const bench = await createBench({ faults: { hangRefresh: true } });
    const controller = new AbortController();
    const refresh = bench.call('GET', REFRESH, { signal: controller.signal });
    await bench.clock.sleep(600_000);
    expect(bench.app().metadata.annotations?.['argocd.argoproj.io/refresh']).toBe('normal');
    controller.abort();
    expect((await refresh).json['message']).toBe('application refresh deadline exceeded');
    bench.simulator.setFaults({ hangRefresh: undefined });
    expect((await bench.call('GET', REFRESH)).status).toBe(200);
  });

  it('A.5 skip-reconcile freezes the Application, so that a refresh hangs', async () => {
    const bench = await createBench({ application: { annotations: { 'argocd.argoproj.io/skip-reconcile': 'true' } } });
    const controller = new AbortController();
    const refresh = bench.call('GET', REFRESH, { signal: controller.signal });
    await bench.clock.sleep(600_000);
    controller.abort();
    expect((await refresh).status).not.toBe(200);
  });

  it('A.5 a poll may answer from memory, a requested refresh asks the git host', async () => {
    const bench = await createBench({ delays: { poll: 50_000, revisionCache: 120_000 } });
    const sha = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.clock.sleep(60_000);
    expect(bench.app().status.reconciledAt).toBe('2026-01-01T00:00:50Z');
    expect(bench.app().status.sync.revision).toBe(bench.first);
    await bench.clock.sleep(100_000);
    expect(bench.app().status.sync.revision).toBe(sha);
    const next = bench.repository.commit({ 'web/deployment.yaml': deployment('v3') });
    await bench.call('GET', REFRESH);
    expect(bench.app().status.sync.revision).toBe(next);
  });

  it('A.5 a git host that lags shows the old commit to a refresh for a while', async () => {
    const bench = await createBench({ faults: { lsRemoteLagMs: 20_000 } });
    await bench.clock.sleep(30_000);
    const sha = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    const seen = async () => ((await bench.call('GET', REFRESH)).json['status'] as { sync: { revision: string } }).sync.revision;
    expect(await seen()).toBe(bench.first);
    await bench.clock.sleep(10_000);
    expect(await seen()).toBe(bench.first);
    await bench.clock.sleep(11_000);
    expect(await seen()).toBe(sha);
  });

  it('A.6 the revision advances without any operation, also where nothing changed for the Application', async () => {
    const bench = await createBench();
    const sha = bench.repository.commit({ 'README.md': 'hello' });
    await bench.call('GET', REFRESH);
    const { status } = bench.app();
    expect([status.sync.status, status.sync.revision, status.history?.length]).toEqual(['Synced', sha, 1]);
    expect(status.sync.comparedTo).toEqual({
      source: { repoURL: REPOSITORY, path: 'web', targetRevision: 'main' },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'web' },
    });
  });

  it('A.6 a target that does not resolve leaves its raw text as the revision', async () => {
    const bench = await createBench();
    const change = { patchType: 'merge', patch: '{"spec":{"source":{"targetRevision":"gone"}}}' };
    expect((await bench.call('PATCH', '/api/v1/applications/web', { body: change })).status).toBe(400);
    bench.repository.commit({}, 'gone');
    expect((await bench.call('PATCH', '/api/v1/applications/web', { body: change })).status).toBe(200);
    bench.repository.git('push', '--quiet', 'origin', '--delete', 'gone');
    await bench.call('GET', REFRESH);
    const { status } = await bench.until(({ status }) => status.sync.status === 'Unknown');
    expect(status.sync.revision).toBe('gone');
    expect(status.conditions).toMatchObject([
      {
        type: 'ComparisonError',
        message:
          "Failed to load target state: failed to generate manifest for source 1 of 1: rpc error: code = Unknown desc = unable to resolve 'gone' to a commit SHA",
      },
    ]);
  });

  it.each([
    ['a folder that does not exist', { 'web/deployment.yaml': null, 'other/x.yaml': deployment('v1') }, 'web: app path does not exist'],
    ['a file that is not YAML', { 'web/broken.yaml': 'a: [' }, 'Failed to unmarshal "web/broken.yaml"'],
    ['an object without a kind', { 'web/broken.yaml': 'a: 1' }, "Object 'Kind' is missing"],
    ['YAML nested without end', { 'web/broken.yaml': '['.repeat(5_000) }, 'nested too deeply'],
  ] as const)('A.6 %s is a ComparisonError, which the next good commit clears', async (_title, files, message) => {
    const bench = await createBench();
    bench.repository.commit(files);
    await bench.call('GET', REFRESH);
    expect(bench.app().status.sync).toMatchObject({ status: 'Unknown', revision: 'main' });
    expect(bench.app().status.conditions?.[0]?.message).toContain(message);
    bench.repository.git('revert', '--no-edit', 'HEAD');
    bench.repository.commit({});
    await bench.call('GET', REFRESH);
    expect(bench.app().status.sync.status).toBe('Synced');
    expect(bench.app().status.conditions).toBeUndefined();
  });

  it('A.6 several sources have one revision each, and none after an error', async () => {
    const sources = [
      { repoURL: REPOSITORY, path: 'web', targetRevision: 'main' },
      { repoURL: REPOSITORY, targetRevision: 'main', ref: 'values' },
    ];
    const bench = await createBench({ application: { sources } });
    expect(bench.app().status.sync).toMatchObject({ status: 'Synced', revisions: [bench.first, bench.first], comparedTo: { source: { repoURL: '' }, sources } });
    expect(bench.app().status.sync.revision).toBeUndefined();
    const sha = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('POST', '/api/v1/applications/web/sync');
    await bench.until(settled('Progressing'));
    const { status } = await bench.until(settled('Healthy'));
    expect(status.history?.at(-1)).toMatchObject({ id: 1, revisions: [sha, sha], source: { repoURL: '' } });
    bench.repository.commit({ 'web/broken.yaml': 'a: [' });
    await bench.call('GET', REFRESH);
    expect(bench.app().status.sync.revisions).toBeUndefined();
  });

  it('A.7 health that changes with the cluster leaves reconciledAt alone', async () => {
    const bench = await createBench({ delays: { poll: 0 } });
    bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('POST', '/api/v1/applications/web/sync');
    const progressing = await bench.until(settled('Progressing'));
    const healthy = await bench.until(settled('Healthy'));
    expect(healthy.status.reconciledAt).toBe(progressing.status.reconciledAt);
    expect(healthy.status.health?.lastTransitionTime).not.toBe(progressing.status.health?.lastTransitionTime);
  });

  it('A.7 a requested comparison moves reconciledAt to the time when it began', async () => {
    const bench = await createBench({ delays: { compare: 5_000 } });
    await bench.clock.sleep(60_000);
    await bench.call('GET', REFRESH);
    expect(bench.app().status.reconciledAt).toBe('2026-01-01T00:01:00Z');
  });

  it('a repository that cannot be read is hidden by polls for a while, and shown at once to a refresh', async () => {
    const bench = await createBench();
    bench.simulator.setFaults({ repositoryError: 'connection reset by peer' });
    await bench.clock.sleep(130_000);
    expect(bench.app().status.sync.status).toBe('Synced');
    await bench.call('GET', REFRESH);
    expect(bench.app().status.conditions?.[0]?.message).toMatch(/connection reset by peer$/);
    bench.simulator.setFaults({ repositoryError: undefined });
    await bench.call('GET', REFRESH);
    expect(bench.app().status.sync.status).toBe('Synced');
  });

  it('an Application that was never deployed is Missing and OutOfSync', async () => {
    const bench = await createBench({ application: { initial: 'never-deployed' } });
    const { json } = await bench.call('GET', '/api/v1/applications/web');
    expect(json['status']).toMatchObject({
      sync: { status: 'OutOfSync' },
      health: { status: 'Missing' },
      resources: [{ health: { status: 'Missing' } }],
    });
    expect(bench.app().status.history).toBeUndefined();
  });
});
