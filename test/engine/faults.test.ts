import { describe, expect, it } from 'vitest';
import type { SimulatorRequest, SimulatorResponse } from '../../src/simulator/index.js';
import { deployWeb, setStage, type Stage } from '../support/stage.js';

const badGateway: SimulatorResponse = { status: 502, headers: { 'content-type': 'text/html' }, body: '<html><body>502 Bad Gateway</body></html>' };

function isSync({ method, path }: SimulatorRequest): boolean {
  return method === 'POST' && path.endsWith('/sync');
}

/** Operations that were carried out on the application since it was first deployed. */
function operations(stage: Stage): number {
  return (stage.simulator.application('web').status.history?.length ?? 0) - 1;
}

describe('an operation that Argo CD overlooks', () => {
  it('is begun after a refresh, and not asked for twice', async () => {
    const stage = await setStage({ faults: { overlookNext: 1 } });
    const { record, changes, seconds } = await stage.deploy(stage.commit('v2'));
    expect(record.result).toBe('succeeded');
    expect(changes).toEqual(['POST sync']);
    expect(operations(stage)).toBe(1);
    expect(seconds).toBeLessThan(60);
  });

  it('is no reason to stay with what is bad, where it is the rollback', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    stage.simulator.setFaults({ intercept: async (request, next) => {
      // Whatever was to be written about the failure has been written by then.
      if (request.path.endsWith('/rollback')) {
        await stage.clock.sleep(5_000);
        stage.simulator.setFaults({ overlookNext: 1 });
      }
      return await next();
    } });
    const { record, changes, seconds } = await stage.deploy(sha);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(changes).toEqual(['POST sync', 'POST rollback']);
    expect(stage.live()).toBe(stage.first);
    expect(seconds).toBeLessThan(100);
  });

  it('of somebody else is begun as well, and not waited for until the time is over', async () => {
    const stage = await setStage({ faults: { overlookNext: 1 } });
    await stage.simulator.handle({ method: 'POST', path: '/api/v1/applications/web/sync', headers: { 'authorization': 'Bearer e30.e30.ci', 'content-type': 'application/json' }, body: '{}' });
    const { record, seconds } = await stage.deploy(stage.commit('v2'));
    expect(record.result).toBe('succeeded');
    expect(seconds).toBeLessThan(90);
  });
});

describe('F2: a request whose answer is lost', () => {
  it('is not repeated when it was carried out', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    stage.simulator.setFaults({ intercept: async (request, next) => {
      const answer = await next();
      return isSync(request) ? badGateway : answer;
    } });
    const { record, changes } = await stage.deploy(sha);
    expect(record.result).toBe('succeeded');
    expect(changes).toEqual(['POST sync']);
    expect(operations(stage)).toBe(1);
  });

  it('is repeated when it was not carried out', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    let lost = 0;
    stage.simulator.setFaults({ intercept: async (request, next) => (isSync(request) && (lost += 1) === 1 ? badGateway : await next()) });
    const { record, changes } = await stage.deploy(sha);
    expect(record.result).toBe('succeeded');
    expect(changes).toEqual(['POST sync', 'POST sync']);
    expect(operations(stage)).toBe(1);
  });

  it('is not repeated when it is carried out a little later', async () => {
    const stage = await setStage({ delays: { sync: 4000 } });
    const sha = stage.commit('v2');
    let lost = 0;
    stage.simulator.setFaults({ intercept: async (request, next) => {
      if (!isSync(request) || (lost += 1) > 1) return await next();
      void stage.clock.sleep(500).then(next);
      return badGateway;
    } });
    const { record } = await stage.deploy(sha);
    expect(record.result).toBe('succeeded');
    expect(operations(stage)).toBe(1);
  });

  it('of ours is not ended as somebody else\'s, even where those are', async () => {
    const stage = await setStage({ delays: { sync: 4000 } });
    const sha = stage.commit('v2');
    let lost = 0;
    stage.simulator.setFaults({ intercept: async (request, next) => {
      if (!isSync(request) || (lost += 1) > 1) return await next();
      void stage.clock.sleep(500).then(next);
      return badGateway;
    } });
    const { record, changes } = await stage.deploy(sha, { settings: { onOperationInProgress: 'terminate' } });
    expect(changes).toEqual(['POST sync']);
    expect(record.result).toBe('succeeded');
  });

  it('for the last time is looked up before it is given up', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    let lost = 0;
    stage.simulator.setFaults({ intercept: async (request, next) => {
      if (!isSync(request)) return await next();
      if ((lost += 1) === 3) await next();
      return badGateway;
    } });
    const { record } = await stage.deploy(sha);
    expect(lost).toBe(3);
    expect(record.result).toBe('succeeded');
  });

  it('every time ends the run with what is not known, and no sync was doubled (OSOP-ARGOCD-001)', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    stage.simulator.setFaults({ intercept: async (request, next) => (isSync(request) ? badGateway : await next()) });
    const { record, codes } = await stage.deploy(sha);
    expect(codes[0]).toBe('OSOP-ARGOCD-001');
    expect(record.exitCode).not.toBe(0);
    expect(stage.live()).toBe(stage.first);
  });

  it('on the rollback too: carried out once', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    stage.simulator.setFaults({ intercept: async (request, next) => {
      const answer = await next();
      return request.path.endsWith('/rollback') ? badGateway : answer;
    } });
    const { record, changes } = await stage.deploy(sha);
    expect(record.result).toBe('rolled-back');
    expect(changes).toEqual(['POST sync', 'POST rollback']);
  });
});

describe('F6: a stream that is silent', () => {
  it('does not keep a deployment from ending', async () => {
    const stage = await setStage({ faults: { dropEvents: true } });
    const { record, seconds } = await stage.deploy(stage.commit('v2'));
    expect(record.result).toBe('succeeded');
    expect(seconds).toBeLessThan(60);
  });

  it('does not keep a timeout from being one', async () => {
    const stage = await setStage({ faults: { dropEvents: true }, outcomes: { v2: 'never-healthy' } });
    const { node } = await stage.deploy(stage.commit('v2'), { settings: { healthTimeoutSec: 90 } });
    expect(node('health').durationMs).toBe(90_000);
  });

  it('or cut off again and again changes nothing', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    const cutting = (async () => {
      for (let cut = 0; cut < 20; cut += 1) {
        await stage.clock.sleep(1000);
        stage.simulator.interruptStreams('cut');
      }
    })();
    const { record, changes } = await stage.deploy(sha);
    await cutting;
    expect(record.result).toBe('succeeded');
    expect(changes).toEqual(['POST sync']);
  });
});

describe('F13: a 403', () => {
  it('for a while in the middle is forgiven, and the sync is not sent again', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    void stage.clock.sleep(9000).then(() => { stage.simulator.setFaults({ forbidNext: 2 }); });
    const { record, changes } = await stage.deploy(sha);
    expect(record.result).toBe('succeeded');
    expect(changes).toEqual(['POST sync']);
  });

  it('from the start is a refusal: exit 5 (OSOP-ARGOCD-002)', async () => {
    const stage = await setStage({ permission: () => false });
    const { record, codes } = await stage.deploy(stage.commit('v2'));
    expect(codes).toEqual(['OSOP-ARGOCD-002']);
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
  });

  it('for ever in the middle leaves the state unknown: exit 3', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    void stage.clock.sleep(9000).then(() => { stage.simulator.setFaults({ forbidNext: 1_000_000 }); });
    const { record } = await stage.deploy(sha);
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
  });
});

describe('F1: a server that fails for a while', () => {
  it('during the operation leads to no second sync, with a retry policy neither', async () => {
    const stage = await setStage({ delays: { sync: 20_000 } });
    const sha = stage.commit('v2');
    let failing = false;
    stage.simulator.setFaults({ intercept: async (_request, next) => (failing ? { ...badGateway, status: 503 } : await next()) });
    void stage.clock.sleep(5000).then(() => { failing = true; });
    void stage.clock.sleep(160_000).then(() => { failing = false; });
    const nodes = deployWeb.nodes.map((node) => node.replace('sync {', 'sync {retry_policy: {max_retries: 5, backoff_sec: 60}, '));
    const { record, changes } = await stage.deploy(sha, { workflow: { ...deployWeb, nodes } });
    expect(changes).toEqual(['POST sync']);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(operations(stage)).toBe(1);
  });

  it('and then for good leaves the state unknown: exit 3', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    let failing = false;
    stage.simulator.setFaults({ intercept: async (_request, next) => (failing ? { ...badGateway, status: 503 } : await next()) });
    void stage.clock.sleep(3000).then(() => { failing = true; });
    const { record, codes } = await stage.deploy(sha);
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
    expect(codes).toContain('OSOP-ARGOCD-001');
  });
});

describe('F14 and F15: health that is not ours (I5)', () => {
  it('left over from before the operation is not believed', async () => {
    const stage = await setStage({ delays: { reconcile: 8000 }, outcomes: { v2: 'degraded' } });
    const { record } = await stage.deploy(stage.commit('v2'));
    expect(record.result).toBe('rolled-back');
  });

  it('of the old revision is not a success', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    const workflow = { nodes: [deployWeb.nodes[0] ?? '', deployWeb.nodes[3] ?? ''], edges: ['commit -> health'] };
    const { record, codes, changes } = await stage.deploy(sha, { workflow, settings: { healthTimeoutSec: 60 } });
    expect(codes).toEqual(['OSOP-GATE-002']);
    expect(record.exitCode).toBe(3);
    expect(changes).toEqual([]);
  });

  it('while git shows an old branch is not believed either', async () => {
    const stage = await setStage({ application: { automated: true } });
    stage.simulator.setFaults({ lsRemoteLagMs: 45_000 });
    const sha = stage.commit('v2');
    const { record, seconds } = await stage.deploy(sha);
    expect(record.result).toBe('succeeded');
    expect(seconds).toBeGreaterThan(45);
    expect(stage.live()).toBe(sha);
  });
});

describe('a refresh that hangs', () => {
  it('does not hang the run: the gate times out and says so (OSOP-GATE-002)', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    void stage.clock.sleep(1000).then(() => { stage.simulator.setFaults({ hangRefresh: true }); });
    const { codes, node } = await stage.deploy(sha, { settings: { healthTimeoutSec: 200 } });
    expect(codes[0]).toBe('OSOP-GATE-002');
    expect(node('health').durationMs).toBe(200_000);
  });

  it('is no confirmation that health has held', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    stage.simulator.onChange(({ application }) => {
      if (application.status.history?.at(-1)?.revision === sha && application.operation === undefined && application.status.sync.status === 'Synced' && application.status.health?.status === 'Healthy') stage.simulator.setFaults({ hangRefresh: true });
    });
    const { record } = await stage.deploy(sha, { settings: { healthTimeoutSec: 300, stableForSec: 10 } });
    expect(record.result).not.toBe('succeeded');
  });

  it('longer than timeout_sec of the sync is a timeout of the sync, not an error', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    stage.simulator.setFaults({ hangRefresh: true });
    const nodes = deployWeb.nodes.map((node) => node.replace('sync {', 'sync {timeout_sec: 30, '));
    const { node, changes } = await stage.deploy(sha, { workflow: { ...deployWeb, nodes } });
    expect(node('sync')).toMatchObject({ status: 'failed', timedOut: true, durationMs: 30_000 });
    expect(changes).toEqual([]);
  });
});
