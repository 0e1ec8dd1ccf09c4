import { describe, expect, it } from 'vitest';
import { configMap, createBench, deployment, REPOSITORY, settled, TOKEN } from './harness.js';

const APP = '/api/v1/applications/web';

async function story(): Promise<readonly string[]> {
  const bench = await createBench({
    application: { automated: true },
    more: [{ name: 'api', repoURL: REPOSITORY, path: 'web', targetRevision: 'main', automated: true }],
    outcome: () => 'flapping',
  });
  bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
  await Promise.all([bench.call('GET', `${APP}?refresh=normal`), bench.call('GET', '/api/v1/applications/api?refresh=hard')]);
  await bench.clock.sleep(300_000);
  // Commits carry the real time, so that their ids differ.
  return bench.events.map((event) => JSON.stringify(event).replaceAll(/[0-9a-f]{40}/g, 'sha'));
}

describe('views of an Application', () => {
  it('the resource tree shows the pod that cannot pull its image, and its event says why', async () => {
    const bench = await createBench({ outcome: () => 'degraded' });
    bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('POST', `${APP}/sync`);
    await bench.until(settled('Degraded'));
    const { nodes } = (await bench.call('GET', `${APP}/resource-tree`)).json as unknown as { nodes: { kind: string; name: string; namespace: string; uid: string; health: { message: string } }[] };
    expect(nodes.map(({ kind }) => kind)).toEqual(['Deployment', 'ReplicaSet', 'Pod']);
    expect(nodes[2]?.health.message).toContain('ImagePullBackOff');
    const pod = `resourceName=${nodes[2]?.name ?? ''}&resourceNamespace=${nodes[2]?.namespace ?? ''}`;
    expect(await bench.call('GET', `${APP}/events?${pod}`)).toMatchObject({ status: 400 });
    const events = (await bench.call('GET', `${APP}/events?${pod}&resourceUID=${nodes[2]?.uid ?? ''}`)).json['items'];
    expect(events).toMatchObject([{ reason: 'Failed', type: 'Warning' }]);
    const own = (await bench.call('GET', `${APP}/events`)).json['items'] as unknown as { reason: string; message: string }[];
    expect(own.map(({ reason, message }) => `${reason}: ${message}`)).toContain('ResourceUpdated: Updated health status: Progressing -> Degraded');
    expect(own.map(({ reason }) => reason)).toContain('OperationCompleted');
  });

  it('a container that crashes is told by the tree, the Pod and its log, one message a line', async () => {
    const bench = await createBench({ outcome: () => 'crash-looping', permission: (_user, action, object) => action !== 'logs/get' || object === 'default/web', logs: ({ container, previous }) => [`${container} ${previous}`, '<end>'] });
    bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('POST', `${APP}/sync`);
    await bench.until(settled('Degraded'));
    const { nodes } = (await bench.call('GET', `${APP}/resource-tree`)).json as unknown as { nodes: { kind: string; name: string; namespace: string; info: { name: string; value: string }[] }[] };
    const pod = nodes.find(({ kind }) => kind === 'Pod');
    expect(pod?.info).toEqual([{ name: 'Status Reason', value: 'CrashLoopBackOff' }, { name: 'Node', value: 'node-1' }, { name: 'Containers', value: '0/1' }, { name: 'Restart Count', value: '4' }]);
    const { manifest } = (await bench.call('GET', `${APP}/resource?kind=Pod&version=v1&resourceName=${pod?.name ?? ''}&namespace=${pod?.namespace ?? ''}`)).json;
    expect(JSON.parse(manifest as string)).toMatchObject({ status: { containerStatuses: [{ ready: false, restartCount: 4, state: { waiting: { reason: 'CrashLoopBackOff' } } }] } });
    const log = await bench.simulator.handle({ method: 'GET', path: `${APP}/pods/${pod?.name ?? ''}/logs?tailLines=1&previous=true`, headers: { authorization: `Bearer ${TOKEN}` } });
    const lines: string[] = [];
    for await (const line of log.body as AsyncIterable<string>) lines.push(line);
    expect(lines.map((line) => line.replaceAll(/\d{4}-[^"]+Z/g, 'TIME'))).toEqual([
      `{"result":{"content":"\\u003cend\\u003e","timeStamp":"TIME","last":false,"timeStampStr":"TIME","podName":"${pod?.name ?? ''}"}}\n`,
      '{"result":{"content":"","timeStamp":"TIME","last":true,"timeStampStr":"TIME","podName":""}}\n',
    ]);
  });

  it('managed resources show what git wants beside what is there', async () => {
    const bench = await createBench({ files: { 'web/settings.yaml': configMap('old') } });
    bench.repository.commit({ 'web/settings.yaml': configMap('new') });
    await bench.call('GET', `${APP}?refresh=normal`);
    const { items } = (await bench.call('GET', `${APP}/managed-resources`)).json as unknown as { items: { targetState: string; liveState: string }[] };
    expect(JSON.parse(items[0]?.targetState ?? '')).toMatchObject({ data: { value: 'new' } });
    expect(JSON.parse(items[0]?.liveState ?? '')).toMatchObject({ data: { value: 'old' } });
  });

  it('the metadata of a revision come from the commit', async () => {
    const bench = await createBench();
    bench.repository.git('tag', 'v1');
    bench.repository.git('push', '--quiet', 'origin', 'v1');
    const { json } = await bench.call('GET', `${APP}/revisions/${bench.first}/metadata`);
    expect(json).toMatchObject({ author: 'Ada <ada@example.test>', message: 'Change', tags: ['v1'] });
    expect((await bench.call('GET', `${APP}/revisions/${'0'.repeat(40)}/metadata`)).status).toBe(500);
  });

  it('a kustomization contributes its resources and its images', async () => {
    const bench = await createBench({
      files: {
        'base/deployment.yaml': deployment('v1'),
        'base/kustomization.yaml': 'resources: [deployment.yaml]\n',
        'web/kustomization.yaml': 'resources: [../base]\nimages: [{name: shop/web, newTag: v7}]\n',
      },
    });
    expect(bench.app().status.summary?.images).toEqual(['shop/web:v7']);
    bench.repository.commit({ 'web/kustomization.yaml': 'resources: [../base]\nimages: [{name: shop/web, newTag: v8}]\n' });
    await bench.call('GET', `${APP}?refresh=normal`);
    expect(bench.app().status.sync.status).toBe('OutOfSync');
  });

  it('a Helm chart stands in as one Deployment with the image of its values', async () => {
    const bench = await createBench({
      files: { 'web/Chart.yaml': 'name: web\n', 'web/values.yaml': 'image: {repository: shop/web, tag: "1"}\n', 'web/templates/x.yaml': '{{ nonsense' },
    });
    expect(bench.app().status.summary?.images).toEqual(['shop/web:1']);
    expect(bench.app().status.sync.status).toBe('Synced');
  });

  it('the outcome is decided by the revision that is applied', async () => {
    const seen: unknown[] = [];
    const bench = await createBench({
      outcome: ({ sha, application, manifests }) => {
        seen.push([sha, application, manifests.map(({ kind, namespace, name }) => [kind, namespace, name])]);
        return 'healthy';
      },
    });
    const sha = bench.repository.commit({ 'web/deployment.yaml': deployment('v2') });
    await bench.call('POST', `${APP}/sync`);
    await bench.until(settled('Progressing'));
    expect(seen).toEqual([[sha, 'web', [['Deployment', 'web', 'web']]]]);
  });

  it('a bad revision that changes no workload still harms them', async () => {
    const bench = await createBench({ outcome: () => 'degraded', files: { 'web/deployment.yaml': deployment('v1'), 'web/settings.yaml': configMap('a') } });
    bench.repository.commit({ 'web/settings.yaml': configMap('b') });
    await bench.call('POST', `${APP}/sync`);
    const { status } = await bench.until(settled('Degraded'));
    expect(status.operationState?.syncResult?.resources?.map(({ message }) => message)).toEqual(['deployment.apps/web unchanged', 'configmap/settings configured']);
  });

  it('two runs of the same story write the same, byte for byte', async () => {
    const first = await story();
    expect(first.length).toBeGreaterThan(20);
    expect(await story()).toEqual(first);
  });

  it('needs a token for everything but what is open', async () => {
    const bench = await createBench();
    for (const path of ['', '/resource-tree', '/managed-resources', '/syncwindows', '/events']) {
      expect((await bench.call('GET', `${APP}${path}`, { headers: { authorization: '' } })).status).toBe(401);
      expect((await bench.call('GET', `${APP}${path}`, { headers: { authorization: '', cookie: `argocd.token=${TOKEN}` } })).status).toBe(200);
    }
    expect((await bench.call('GET', '/api/v1/settings', { headers: { authorization: '' } })).json['controllerNamespace']).toBeUndefined();
  });
});
