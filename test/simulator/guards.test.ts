import { describe, expect, it } from 'vitest';
import { configMap, createBench, deployment, REPOSITORY, settled, type Bench } from './harness.js';

const APP = '/api/v1/applications/web';
const hook = 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: migrate, annotations: {argocd.argoproj.io/hook: PostSync}}\n';

async function refresh(bench: Bench, kind = 'normal'): Promise<void> {
  await bench.call('GET', `${APP}?refresh=${kind}`);
}

describe('what a health gate has to be safe against', () => {
  it('A.8 an object that the Application\'s health ignores is Degraded, and the Application is not', async () => {
    const ignored = deployment('v2').replace('metadata: {name: web}', 'metadata: {name: web, annotations: {argocd.argoproj.io/ignore-healthcheck: "true"}}');
    const bench = await createBench({ outcome: () => 'degraded' });
    bench.repository.commit({ 'web/deployment.yaml': ignored });
    await bench.call('POST', `${APP}/sync`);
    await bench.clock.sleep(60_000);
    const { status } = (await bench.call('GET', APP)).json as unknown as { status: { health: { status: string }; resources: { health: { status: string } }[] } };
    expect([status.health.status, status.resources[0]?.health.status]).toEqual(['Healthy', 'Degraded']);
  });

  it('a hook stays behind after the operation that it failed, without a sync status', async () => {
    const bench = await createBench({ files: { 'web/deployment.yaml': deployment('v1'), 'web/hook.yaml': hook }, outcome: () => 'hook-failed' });
    bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('POST', `${APP}/sync`);
    const { status } = await bench.until(({ operation, status: { operationState, resources } }) => operation === undefined && operationState?.phase === 'Failed' && resources?.some((resource) => resource.hook) === true);
    expect(status.operationState?.syncResult?.resources).toContainEqual(expect.objectContaining({ name: 'migrate', hookPhase: 'Failed' }));
    const left = status.resources?.find(({ name }) => name === 'migrate');
    expect(left).toEqual({ group: 'batch', version: 'v1', kind: 'Job', namespace: 'web', name: 'migrate', hook: true });
  });

  it('an error of manifest generation is repeated from memory until a hard refresh, though its cause is gone', async () => {
    const bench = await createBench();
    bench.simulator.setFaults({ manifestError: 'exit status 1' });
    for (let call = 0; call < 3; call += 1) await refresh(bench);
    bench.simulator.setFaults({ manifestError: undefined });
    await refresh(bench);
    expect(bench.app().status.conditions?.[0]?.message).toContain('Manifest generation error (cached): exit status 1');
    await refresh(bench, 'hard');
    expect(bench.app().status.conditions).toBeUndefined();
    expect(bench.app().status.sync.status).toBe('Synced');
  });

  it('A.11 self-heal applies only what differs, counts its attempts and writes no history', async () => {
    const bench = await createBench({ files: { 'web/deployment.yaml': deployment('v1'), 'web/settings.yaml': configMap('1') }, application: { automated: { selfHeal: true } } });
    bench.simulator.drift('web', 'settings');
    const { status } = await bench.until((application) => application.status.operationState?.operation.sync?.autoHealAttemptsCount === 1 && application.operation === undefined);
    expect(status.operationState).toMatchObject({ phase: 'Succeeded', operation: { initiatedBy: { automated: true }, sync: { resources: [{ kind: 'ConfigMap', name: 'settings' }] } } });
    expect(status.history).toHaveLength(1);
    await bench.until(({ status: { sync } }) => sync.status === 'Synced');
  });

  it('without self-heal what somebody edits stays OutOfSync, and edited back it is Synced', async () => {
    const bench = await createBench({ application: { automated: true } });
    bench.simulator.drift('web', 'web');
    await bench.until(({ status: { sync } }) => sync.status === 'OutOfSync');
    bench.simulator.drift('web', 'web');
    await bench.until(({ status: { sync } }) => sync.status === 'Synced');
    expect(bench.app().status.history).toHaveLength(1);
  });

  it('a workload that crashes is Healthy at once, and Degraded at the same reconciledAt', async () => {
    const bench = await createBench({ outcome: () => 'crash-looping', delays: { poll: 0 } });
    bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('POST', `${APP}/sync`);
    const healthy = await bench.until(({ operation, status }) => operation === undefined && status.sync.status === 'Synced' && status.sync.revision !== bench.first && status.health?.status === 'Healthy');
    const degraded = await bench.until(settled('Degraded'));
    expect(degraded.status.reconciledAt).toBe(healthy.status.reconciledAt);
  });

  it('A.9 a retry with refresh takes what is newest by then', async () => {
    const bench = await createBench({ outcome: ({ manifests }) => (JSON.stringify(manifests).includes(':v2') ? 'sync-failed' : 'healthy'), application: { retry: { limit: 2, refresh: true } } });
    const asked = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('POST', `${APP}/sync`, { body: { revision: asked } });
    await bench.until(({ status: { operationState } }) => operationState?.retryCount === 1);
    const newest = bench.repository.commit({ 'web/deployment.yaml': deployment('v3') });
    const { status } = await bench.until(({ operation }) => operation === undefined);
    expect(status.operationState).toMatchObject({ phase: 'Succeeded', syncResult: { revision: newest }, operation: { sync: { revision: asked } } });
  });

  it('an Application that is created anew has another uid and no history', async () => {
    const bench = await createBench();
    const { uid } = bench.app().metadata;
    bench.simulator.recreate('web');
    expect(bench.app().metadata.uid).not.toBe(uid);
    expect(bench.app().status.history).toBeUndefined();
  });
});

describe('charts', () => {
  const registry = { web: { '1.9.0': deployment('v1'), '1.10.0': deployment('v2'), '2.0.0': deployment('v3') } };
  const chart = { repoURL: 'https://charts.example', chart: 'web' };

  it('A.6 are resolved to the newest version of their range, which takes the place of a commit', async () => {
    const bench = await createBench({ charts: { [chart.repoURL]: registry }, application: { sources: [{ ...chart, targetRevision: '1.*' }] } });
    expect(bench.app().status.sync).toMatchObject({ status: 'Synced', revisions: ['1.10.0'] });
  });

  it('A.6 beside a git source have a place of their own among the revisions', async () => {
    const bench = await createBench({ charts: { [chart.repoURL]: registry }, application: { sources: [{ ...chart, targetRevision: '1.9.0' }, { repoURL: REPOSITORY, ref: 'values', targetRevision: 'main' }] } });
    expect(bench.app().status.sync).toMatchObject({ status: 'Synced', revisions: ['1.9.0', bench.first] });
  });

  it('A.6 in a version that does not exist fail only when they are rendered', async () => {
    const bench = await createBench({ charts: { [chart.repoURL]: registry }, application: { sources: [{ ...chart, targetRevision: '9.9.9' }] } });
    expect(bench.app().status.conditions?.[0]?.message).toContain('chart "web" version "9.9.9" not found');
  });
});

it('a hydrator\'s Application is compared with the branch that is synced, not with the dry one', async () => {
  const bench = await createBench({
    application: { sourceHydrator: { drySource: { repoURL: REPOSITORY, path: 'web', targetRevision: 'main' }, syncSource: { targetBranch: 'env/prod', path: 'web' } } },
  });
  const hydrated = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') }, 'env/prod');
  bench.simulator.hydrate('web', { lastSuccessfulOperation: { drySHA: bench.first, hydratedSHA: hydrated } });
  const { status } = await bench.until(({ status: { sync } }) => sync.revision === hydrated);
  expect(status.sourceHydrator.lastSuccessfulOperation).toEqual({ drySHA: bench.first, hydratedSHA: hydrated });
});
