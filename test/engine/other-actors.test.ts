import { verdictOf } from '../../src/core/run-record.js';
import { describe, expect, it } from 'vitest';
import { deployWeb, setStage } from '../support/stage.js';

describe('F11: an operation of somebody else', () => {
  it('is waited for, and never doubled', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    await stage.simulator.startForeignOperation('web', { durationMs: 40_000 });
    const { record, changes, seconds } = await stage.deploy(sha);
    expect(record.result).toBe('succeeded');
    expect(changes).toEqual(['POST sync']);
    expect(seconds).toBeGreaterThan(40);
  });

  it('is ended where the input says so', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    await stage.simulator.startForeignOperation('web', { durationMs: 400_000 });
    const { record, changes, seconds } = await stage.deploy(sha, { settings: { onOperationInProgress: 'terminate' } });
    expect(record.result).toBe('succeeded');
    expect(changes).toEqual(['DELETE operation', 'POST sync']);
    expect(seconds).toBeLessThan(60);
  });

  it('that was only just requested can be ended too', async () => {
    const stage = await setStage({ delays: { pickup: 3000 } });
    const sha = stage.commit('v2');
    await stage.simulator.startForeignOperation('web', { durationMs: 400_000 });
    const { record } = await stage.deploy(sha, { settings: { onOperationInProgress: 'terminate' } });
    expect(record.result).toBe('succeeded');
  });

  it('refuses the run where the input says so: exit 5, nothing was changed (OSOP-ARGOCD-004)', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    await stage.simulator.startForeignOperation('web', { durationMs: 400_000 });
    const { record, changes, codes } = await stage.deploy(sha, { settings: { onOperationInProgress: 'fail' } });
    expect(codes).toEqual(['OSOP-ARGOCD-004']);
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect(changes).toEqual([]);
  });

  it('that does not end in time refuses the run, and is not rolled back (OSOP-ARGOCD-004)', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    await stage.simulator.startForeignOperation('web', { durationMs: 4_000_000 });
    const nodes = deployWeb.nodes.map((node) => node.replace('sync {', 'sync {timeout_sec: 90, '));
    const { record, changes, codes, node } = await stage.deploy(sha, { workflow: { ...deployWeb, nodes } });
    expect(codes).toEqual(['OSOP-ARGOCD-004']);
    expect(node('sync').timedOut).toBe(true);
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect(changes).toEqual([]);
  });

  it('that starts during the gate is waited for', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    const later = stage.clock.sleep(8000).then(async () => { await stage.simulator.startForeignOperation('web', { durationMs: 20_000, revision: sha }); });
    const { record } = await stage.deploy(sha);
    await later;
    expect(record.result).toBe('succeeded');
  });
});

describe('F12: a closed sync window', () => {
  it('refuses the deployment: exit 5, nothing is rolled back (OSOP-ARGOCD-002)', async () => {
    const stage = await setStage({ windows: [{ kind: 'deny', active: true }] });
    const { record, changes, codes, node } = await stage.deploy(stage.commit('v2'));
    expect(codes).toEqual(['OSOP-ARGOCD-002']);
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect(record.problems[0]?.message).toContain('sync window');
    expect(record.apps).toMatchObject([{ result: 'refused' }]);
    expect(changes).toEqual(['POST sync']);
    expect(node('rollback').status).toBe('skipped');
    expect(stage.live()).toBe(stage.first);
  });
});

describe('F16: a newer commit', () => {
  it('that was deployed before ours is not rolled over by an older one: superseded, exit 0', async () => {
    const stage = await setStage();
    const older = stage.commit('v2');
    const newer = stage.commit('v3');
    await stage.deploy(newer);
    const { record, changes } = await stage.deploy(older);
    expect(changes).toEqual([]);
    expect(stage.live()).toBe(newer);
    expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
    expect(verdictOf(record)).toContain(newer.slice(0, 7));
  });

  it('that auto-sync deploys while we wait is reported as superseded and named: exit 0', async () => {
    const stage = await setStage({ application: { automated: true } });
    const older = stage.commit('v2');
    const newer = stage.commit('v3');
    const { record } = await stage.deploy(older);
    expect(stage.live()).toBe(newer);
    expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
    expect(verdictOf(record)).toContain(newer.slice(0, 7));
    expect(record.apps).toMatchObject([{ result: 'superseded', revision: newer }]);
  });

  it('that came after ours was deployed changes nothing about ours', async () => {
    const stage = await setStage();
    const older = stage.commit('v2');
    stage.commit('v3');
    const { record } = await stage.deploy(older);
    expect(record.result).toBe('succeeded');
    expect(stage.live()).toBe(older);
  });

  it('that does not contain ours is never rolled back: nobody else\'s work is undone (OSOP-GATE-003)', async () => {
    const stage = await setStage({ application: { automated: true } });
    const ours = stage.commit('v2');
    stage.git('reset', '--quiet', '--hard', stage.first);
    const theirs = stage.commit('v9');
    const gateOnly = { nodes: deployWeb.nodes, edges: (deployWeb.edges ?? []).filter((edge) => edge !== 'sync -> health').concat('validate -> health') };
    const workflow = { nodes: gateOnly.nodes.filter((node) => !node.startsWith('sync')), edges: gateOnly.edges.filter((edge) => !edge.includes('sync')) };
    const { record, codes, changes, node } = await stage.deploy(ours, { workflow });
    expect(codes).toEqual(['OSOP-GATE-003']);
    expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
    expect(node('rollback').status).toBe('skipped');
    expect(changes).toEqual([]);
    expect(stage.reverts).toEqual([]);
    expect(stage.live()).toBe(theirs);
  });

  it('that somebody syncs right over our operation is not rolled back', async () => {
    const stage = await setStage({ delays: { sync: 1000 } });
    const ours = stage.commit('v2');
    const theirs = stage.commit('v3');
    const stop = stage.simulator.onChange(({ application }) => {
      if (application.operation !== undefined || application.status.operationState?.phase !== 'Succeeded' || application.status.history?.at(-1)?.revision !== ours) return;
      stop();
      void stage.simulator.startForeignOperation('web', { durationMs: 500, revision: theirs });
    });
    const { record, changes } = await stage.deploy(ours);
    expect(changes).toEqual(['POST sync']);
    expect(stage.live()).toBe(theirs);
    expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
  });
});

describe('F16: a newer commit in the place of ours', () => {
  it('after ours was ended by somebody is not rolled back: superseded, exit 0', async () => {
    const stage = await setStage({ delays: { sync: 20_000 } });
    const ours = stage.commit('v2');
    const theirs = stage.commit('v3');
    const stop = stage.simulator.onChange(({ application }) => {
      const state = application.status.operationState;
      if (state?.phase === 'Running' && application.operation !== undefined && application.operation.sync?.revision === ours) void stage.clock.sleep(3000).then(terminate);
      if (application.operation !== undefined || state?.phase !== 'Failed') return;
      stop();
      void stage.simulator.startForeignOperation('web', { durationMs: 2000, revision: theirs });
    });
    let terminated = false;
    const terminate = async (): Promise<void> => {
      if (terminated) return;
      terminated = true;
      await stage.simulator.handle({ method: 'DELETE', path: '/api/v1/applications/web/operation', headers: { 'authorization': 'Bearer e30.e30.ci', 'content-type': 'application/json' } });
    };
    const { record, changes } = await stage.deploy(ours);
    expect(changes).not.toContain('POST rollback');
    expect(stage.live()).toBe(theirs);
    expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
  });

  it('stays theirs when Argo CD cannot be asked about it afterwards', async () => {
    const stage = await setStage();
    const older = stage.commit('v2');
    const newer = stage.commit('v3');
    await stage.deploy(newer);
    let gets = 0;
    stage.simulator.setFaults({ intercept: async (request, next) => {
      gets += request.path.includes('/applications/web') ? 1 : 0;
      return gets > 4 && gets < 13 ? { status: 503, headers: { 'content-type': 'text/html' }, body: '<html>503</html>' } : await next();
    } });
    const { record, changes } = await stage.deploy(older);
    expect(changes).toEqual([]);
    expect(stage.live()).toBe(newer);
    expect(record.result).toBe('superseded');
  });
});

describe('an application that is created anew during the run', () => {
  it('is not taken for ours, and not rolled back: exit 3 (OSOP-GATE-003, OSOP-ROLLBACK-001)', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    let anew = false;
    void stage.clock.sleep(5000).then(() => { anew = true; });
    stage.simulator.setFaults({ intercept: async (_request, next) => {
      const answer = await next();
      return anew && typeof answer.body === 'string' ? { ...answer, body: answer.body.replace(/"uid":"[^"]*"/, '"uid":"another"') } : answer;
    } });
    const { record, codes, changes } = await stage.deploy(sha);
    expect(codes).toEqual(['OSOP-GATE-003', 'OSOP-ROLLBACK-001']);
    expect(changes).toEqual(['POST sync']);
    expect(record.exitCode).toBe(3);
  });
});

describe('two syncs of the same application', () => {
  it('are two operations, each at its own revision', async () => {
    const stage = await setStage();
    const one = stage.commit('v2');
    const other = stage.commit('v3');
    const sync = (id: string, revision: string): string => `${id} {type: infra, runtime: {tool: argocd, action: sync, app_name: web, revision: "${revision}"}}`;
    const { changes, record } = await stage.deploy(other, { workflow: { nodes: [sync('first', one), sync('second', other), deployWeb.nodes[3] ?? ''], edges: ['first -> second', 'second -> health'] } });
    expect(changes).toEqual(['POST sync', 'POST sync']);
    expect(stage.live()).toBe(other);
    expect(record.result).toBe('succeeded');
  });
});
