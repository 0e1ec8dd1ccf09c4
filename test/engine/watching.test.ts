import { describe, expect, it } from 'vitest';
import { ApplicationStream } from '../../src/engine/application-stream.js';
import { ApplicationWatch } from '../../src/engine/handlers/application-watch.js';
import type { StepContext } from '../../src/engine/handlers/context.js';
import type { ArgocdPort } from '../../src/engine/ports.js';
import { VirtualClock, type SimulatorRequest } from '../../src/simulator/index.js';
import { unusedPorts } from '../support/engine.js';
import { deployWeb, manifest, setStage, type Stage } from '../support/stage.js';

const gateOnly = { nodes: [deployWeb.nodes[0] ?? '', deployWeb.nodes[3] ?? ''], edges: ['commit -> health'] };

function count({ simulator }: Stage, wanted: (path: string) => boolean): number {
  return simulator.requests.filter(({ path }) => wanted(path)).length;
}

const isStream = (path: string): boolean => path.startsWith('/api/v1/stream/');
const isRefresh = (path: string): boolean => path.includes('refresh=');

describe('requests stay bounded however long it takes', () => {
  it('while a rollout does not end for an hour', async () => {
    const stage = await setStage({ outcomes: { v2: 'never-healthy' } });
    const sha = stage.commit('v2');
    const { node } = await stage.deploy(sha, { settings: { healthTimeoutSec: 3600, timeoutSec: 7200, rollback: 'none' } });
    expect(node('health').timedOut).toBe(true);
    expect(count(stage, (path) => !isStream(path))).toBeLessThan(3600 / 30 + 40);
    expect(count(stage, isRefresh)).toBeLessThan(10);
  });

  it('while a commit is not deployed for an hour', async () => {
    const stage = await setStage();
    const { node } = await stage.deploy(stage.commit('v2'), { workflow: gateOnly, settings: { healthTimeoutSec: 3600, timeoutSec: 7200 } });
    expect(node('health').timedOut).toBe(true);
    expect(count(stage, isRefresh)).toBeLessThan(3600 / 30 + 20);
    expect(count(stage, (path) => !isStream(path))).toBeLessThan(2 * (3600 / 30) + 60);
  });
});

it('requests stay bounded where Argo CD tells of changes all the time that lead no further', async () => {
  const stage = await setStage();
  const sha = stage.commit('v2');
  const noise = (async () => {
    for (let call = 0; call < 180; call += 1) {
      await stage.clock.sleep(5_000);
      await stage.simulator.handle({ method: 'POST', path: '/api/webhook' });
    }
  })();
  await stage.deploy(sha, { workflow: gateOnly, settings: { healthTimeoutSec: 900 } });
  await noise;
  expect(count(stage, isRefresh)).toBeLessThan(60);
});

it.each([[1, 10], [200, 10], [400, 20], [2000, 30]])('beside a stream that is alive, %d applications that are followed are read every %d s', async (many, seconds) => {
  const clock = new VirtualClock();
  const application = { metadata: { name: 'web' }, spec: { project: 'shop', destination: {} } };
  const argocd: ArgocdPort = {
    ...unusedPorts().argocd,
    get: async () => application,
    async *watch(_refs, signal) {
      yield application;
      await clock.sleep(3_600_000, signal);
    },
  };
  const stream = new ApplicationStream({ argocd, clock });
  for (let nth = 1; nth < many; nth += 1) stream.follow({ name: `other-${nth}` }, () => undefined);
  const context = { clock, stream, ports: { argocd }, settings: { stableForSec: 5 }, signal: new AbortController().signal, remainingMs: () => 60_000 };
  // No more of a context is used by it.
  const watch = new ApplicationWatch({ name: 'web' }, context as unknown as StepContext);
  await watch.read({ refresh: false });
  await watch.pause(600_000);
  await watch.read({ refresh: false });
  const before = clock.monotonicMs();
  await watch.pause(600_000);
  expect((clock.monotonicMs() - before) / 1000).toBe(seconds);
  watch.close();
  stream.close();
});

it('F6: refreshes are asked for less and less often where none is carried out', async () => {
  const stage = await setStage();
  stage.simulator.setFaults({
    // The annotation stays, as when the controller is down.
    intercept: async (request, next) => {
      if (!isRefresh(request.path) || !stage.simulator.requests.some(({ path }) => path.endsWith('/sync'))) return await next();
      const answer = await stage.simulator.handle({ ...request, path: request.path.replace(/&?refresh=\w+/, '') });
      const application = JSON.parse(typeof answer.body === 'string' ? answer.body : '{}') as { metadata: { annotations?: Record<string, string> } };
      application.metadata.annotations = { 'argocd.argoproj.io/refresh': 'normal' };
      return { ...answer, body: JSON.stringify(application) };
    },
  });
  const { node } = await stage.deploy(stage.commit('v2'), { settings: { healthTimeoutSec: 3600, timeoutSec: 7200, rollback: 'none' } });
  expect(node('health').timedOut).toBe(true);
  expect(count(stage, isRefresh)).toBeLessThan(3600 / 30 + 20);
});

describe('the stream of changes', () => {
  it('is one for all applications', async () => {
    const names = ['web', 'api', 'db', 'cron'];
    let [open, most] = [0, 0];
    const stage = await setStage({ others: names.slice(1).map((name) => ({ name })) });
    stage.simulator.setFaults({ intercept: async (request: SimulatorRequest, next) => {
      if (!isStream(request.path)) return await next();
      open += 1;
      most = Math.max(most, open);
      request.signal?.addEventListener('abort', () => { open -= 1; }, { once: true });
      return await next();
    } });
    const sha = stage.push(Object.fromEntries(names.map((name) => [`${name}/deployment.yaml`, manifest('v2', name)])));
    const nodes = names.flatMap((app) => [
      `sync_${app} {type: infra, runtime: {tool: argocd, action: sync, app_name: ${app}, revision: "${sha}"}}`,
      `gate_${app} {type: api, runtime: {url: "https://argocd/api/v1/applications/${app}"}}`,
    ]);
    const { record } = await stage.deploy(sha, { workflow: { nodes: [deployWeb.nodes[0] ?? '', ...nodes], edges: names.flatMap((app) => [`commit -> sync_${app} {mode: parallel}`, `sync_${app} -> gate_${app}`]) } });
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(most).toBe(1);
    expect(count(stage, isStream)).toBeLessThanOrEqual(names.length);
    expect(stage.simulator.requests.findLast(({ path }) => isStream(path))?.path).toMatch(/^\/api\/v1\/stream\/applications\?projects=default&resourceVersion=\d+$/);
    expect(open).toBe(0);
  });

  it('tells of a change before the next poll would', async () => {
    const healthyAt = async (dropEvents: boolean): Promise<number> => {
      const stage = await setStage({ faults: { dropEvents }, delays: { rollout: 300_000 } });
      const { seconds } = await stage.deploy(stage.commit('v2'), { settings: { stableForSec: 0 } });
      return seconds;
    };
    const [told, polled] = [await healthyAt(false), await healthyAt(true)];
    expect(told).toBeLessThan(310);
    expect(polled).toBeGreaterThan(told);
    expect(polled).toBeLessThan(310 + 30);
  });

  it('F6: that is silent is opened anew, as a proxy may have dropped it', async () => {
    const stage = await setStage({ faults: { dropEvents: true }, outcomes: { v2: 'never-healthy' } });
    await stage.deploy(stage.commit('v2'), { settings: { healthTimeoutSec: 900, rollback: 'none' } });
    expect(count(stage, isStream)).toBeGreaterThan(4);
    expect(count(stage, isStream)).toBeLessThan(12);
  });
});

describe('F18: what never becomes healthy', () => {
  it('ends in a timeout that names time, resources, their last events, the address and the input to change', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const sha = stage.push({ 'web/deployment.yaml': manifest('v2'), 'web/worker.yaml': manifest('v2', 'worker') });
    const { node } = await stage.deploy(sha, { settings: { healthTimeoutSec: 60, degradedGraceSec: 600, rollback: 'none' } });
    const [problem] = node('health').problems;
    expect([problem?.code, problem?.message, problem?.hint].join('\n')).toMatchInlineSnapshot(`
      "OSOP-GATE-002
      web was not healthy within 60 s: Deployment web/web: Degraded: ImagePullBackOff: Back-off pulling image "shop/web:v2": ErrImagePull: manifest unknown; Deployment web/worker: Degraded: ImagePullBackOff: Back-off pulling image "shop/worker:v2": ErrImagePull: manifest unknown; Pod web/web-2-0: container web: ImagePullBackOff; Pod web/worker-1-0: container worker: ImagePullBackOff; last event of Pod web/web-2-0: Failed: ImagePullBackOff: Back-off pulling image "shop/web:v2": ErrImagePull: manifest unknown; last event of Pod web/worker-1-0: Failed: ImagePullBackOff: Back-off pulling image "shop/worker:v2": ErrImagePull: manifest unknown
      look at https://argocd.example/applications/web; raise health-timeout (now 60 s) if it only needs longer"
    `);
  });

  it('and is only Progressing is named too, though nothing is known to be wrong with it', async () => {
    const stage = await setStage({ outcomes: { v2: 'never-healthy' } });
    const { node } = await stage.deploy(stage.commit('v2'), { settings: { healthTimeoutSec: 90, rollback: 'none' } });
    expect(node('health').problems[0]?.message).toMatchInlineSnapshot(`"web was not healthy within 90 s: Progressing: Deployment web/web: Progressing: Waiting for rollout to finish: 0 of 1 updated replicas are available...; Pod web/web-2-0: container web: running, but not ready"`);
  });

  it.each(['Suspended', 'Unknown', 'Missing'] as const)('and is %s for ever times out with its name (OSOP-GATE-002)', async (status) => {
    const stage = await setStage({ application: { initial: { health: status } } });
    const { node, codes } = await stage.deploy(stage.push({ 'README.md': 'words\n' }), { workflow: gateOnly, settings: { healthTimeoutSec: 60 } });
    expect(codes).toEqual(['OSOP-GATE-002']);
    expect(node('health').problems[0]?.message).toContain(`Deployment web/web: ${status}`);
    expect(node('health').durationMs).toBe(60_000);
  });

  it('and is not what is waited for is named beside it', async () => {
    const stage = await setStage({ application: { initial: { health: 'Degraded' } } });
    const { node } = await stage.deploy(stage.commit('v2'), { workflow: gateOnly, settings: { healthTimeoutSec: 60 } });
    expect(node('health').problems[0]?.message).toMatch(/^web was not healthy within 60 s: OutOfSync: Deployment web; Deployment web\/web: Degraded: ImagePullBackOff/);
  });

  it('is a timeout all the same where the events cannot be read', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    stage.simulator.setFaults({ intercept: async (request, next) => (request.path.includes('/resource-tree') ? { status: 503, headers: {}, body: '' } : await next()) });
    const { node } = await stage.deploy(sha, { settings: { healthTimeoutSec: 60, degradedGraceSec: 600, rollback: 'none' } });
    expect(node('health').problems[0]).toMatchObject({ code: 'OSOP-GATE-002', message: expect.stringContaining('its events could not be read') });
  });
});

it('what auto-sync has deployed at once is looked at again as soon as that may be asked for, and not when something changes', async () => {
  const instantly = { pickup: 0, sync: 0, reconcile: 0, compare: 0, observe: 0, rollout: 0, poll: 0, revisionCache: 0 };
  const stage = await setStage({ application: { automated: true }, delays: instantly });
  const { record, seconds } = await stage.deploy(stage.commit('v2'), { settings: { stableForSec: 0 } });
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
  expect(seconds).toBeLessThan(5);
});
