import { describe, expect, it, test } from 'vitest';
import type { SimulatorRequest, SimulatorResponse } from '../../src/simulator/index.js';
import { deployWeb, manifest, setStage, type Stage } from '../support/stage.js';

/** Only the gate: what it waits for is somebody else's to do. */
const gateOnly = { nodes: [deployWeb.nodes[0] ?? '', deployWeb.nodes[3] ?? ''], edges: ['commit -> health'] };

function isRead({ method, path }: SimulatorRequest): boolean {
  return method === 'GET' && path.startsWith('/api/v1/applications/web') && !path.includes('/events') && !path.includes('/resource-tree');
}

function isRefresh(request: SimulatorRequest): boolean {
  return isRead(request) && request.path.includes('refresh=');
}

/** Calls once, when the application is Synced and Healthy at a commit and its operation is over. */
function onceHealthy({ simulator }: Stage, sha: string, act: () => void): void {
  const stop = simulator.onChange(({ application: { operation, status } }) => {
    if (operation !== undefined || status.history?.at(-1)?.revision !== sha || status.health?.status !== 'Healthy' || status.sync.status !== 'Synced') return;
    stop();
    act();
  });
}

test('R2: a commit that was pushed after ours, and contains it, is not waited away from', async () => {
  const stage = await setStage({ application: { automated: true } });
  const ours = stage.commit('v2');
  stage.push({ 'README.md': 'words\n' });
  const { record } = await stage.deploy(ours);
  expect(record.exitCode).toBe(0);
});

test('R5: an error of the repository that Argo CD keeps to itself for a while is not taken for its status', async () => {
  const stage = await setStage({ application: { automated: true }, delays: { poll: 5_000, revisionCache: 0 } });
  const sha = stage.commit('v2');
  stage.simulator.setFaults({ repositoryError: 'connection refused' });
  void stage.clock.sleep(60_000).then(() => { stage.simulator.setFaults({ repositoryError: undefined }); });
  const { record, seconds, events } = await stage.deploy(sha, { workflow: gateOnly });
  expect(record.result).not.toBe('failed');
  expect(seconds).toBeGreaterThan(60);
  expect(events.some((event) => event.type === 'progress' && event.message.includes('connection refused'))).toBe(true);
});

test('R7: Succeeded with the health of before, because the comparison comes late, is not success', async () => {
  const stage = await setStage({ delays: { reconcile: 8_000 }, outcomes: { v2: 'never-healthy' } });
  const { node } = await stage.deploy(stage.commit('v2'), { settings: { healthTimeoutSec: 60, stableForSec: 0 } });
  expect(node('health').status).toBe('failed');
});

test('R10: a reading from before our request does not tell how our operation ended', async () => {
  const stage = await setStage();
  const sha = stage.commit('v2');
  let before: SimulatorResponse | undefined;
  let stale = 0;
  stage.simulator.setFaults({ intercept: async (request, next) => {
    if (request.method === 'POST' && request.path.endsWith('/sync')) stale = 2;
    else if (isRead(request) && !isRefresh(request) && before !== undefined && (stale -= 1) >= 0) return before;
    const answer = await next();
    if (isRead(request)) before = answer;
    return answer;
  } });
  const { record, changes } = await stage.deploy(sha);
  expect(changes).toEqual(['POST sync']);
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
});

test('R11: an operation that takes the place of ours the moment it ended does not hide that ours was done', async () => {
  const stage = await setStage();
  const sha = stage.commit('v2');
  const stop = stage.simulator.onChange(({ application: { operation, status } }) => {
    if (operation !== undefined || status.operationState?.phase !== 'Succeeded' || status.history?.at(-1)?.revision !== sha) return;
    stop();
    void stage.simulator.startForeignOperation('web', { durationMs: 5_000, revision: sha });
  });
  const { record, changes } = await stage.deploy(sha);
  expect(changes).toEqual(['POST sync']);
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
});

test('R13: a retry that takes what is newest by then is reported as what it deployed, and not rolled back', async () => {
  const stage = await setStage({ application: { retry: { limit: 2, refresh: true, backoff: { duration: '20s' } } }, outcomes: { v2: 'sync-failed' } });
  const ours = stage.commit('v2');
  let newer = '';
  void stage.clock.sleep(15_000).then(() => { newer = stage.commit('v3'); });
  const { record, changes, node } = await stage.deploy(ours);
  expect(stage.live()).toBe(newer);
  expect(changes).toEqual(['POST sync']);
  expect(node('sync').note).toContain(newer.slice(0, 7));
  expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
});

test('R14: a commit that changes nothing of the application has no operation, and none is waited for', async () => {
  const stage = await setStage({ application: { automated: true } });
  const { record, changes } = await stage.deploy(stage.push({ 'README.md': 'words\n' }));
  expect(changes).toEqual([]);
  expect(stage.simulator.application('web').status.history).toHaveLength(1);
  expect(record.exitCode).toBe(0);
});

test('R15: a commit that no webhook and no poll tells of is found by asking', async () => {
  const stage = await setStage({ application: { automated: true }, delays: { poll: 0, revisionCache: 3_600_000 } });
  const sha = stage.commit('v2');
  const { record } = await stage.deploy(sha);
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
  expect(stage.live()).toBe(sha);
});

test('R16: auto-sync that declines, as only pruning is left to do, is told apart from one that is slow', async () => {
  const stage = await setStage({ application: { automated: true } });
  stage.push({ 'web/extra.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: extra}\n' });
  await stage.simulator.handle({ method: 'GET', path: '/api/v1/applications/web?refresh=normal', headers: { authorization: 'Bearer e30.e30.ci' } });
  await stage.clock.sleep(60_000);
  stage.git('rm', '--quiet', 'web/extra.yaml');
  const { record, codes } = await stage.deploy(stage.push({}));
  expect(codes).toEqual(['OSOP-ARGOCD-002']);
  expect(record.problems[0]?.hint).toContain('pruning');
});

test('R17: what self-heal repairs while we look is waited for, and counts as ours', async () => {
  const stage = await setStage({ application: { automated: { selfHeal: true } } });
  const sha = stage.commit('v2');
  onceHealthy(stage, sha, () => { stage.simulator.drift('web', 'web'); });
  const { record } = await stage.deploy(sha, { settings: { stableForSec: 20 } });
  expect(stage.simulator.application('web').status.operationState?.operation.sync?.autoHealAttemptsCount).toBe(1);
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
});

test('R18: an object that somebody edits after the deployment is no success, and is named', async () => {
  const stage = await setStage();
  const sha = stage.commit('v2');
  onceHealthy(stage, sha, () => { stage.simulator.drift('web', 'web'); });
  const { node } = await stage.deploy(sha, { settings: { stableForSec: 20, healthTimeoutSec: 60 } });
  expect(node('health').problems[0]?.message).toContain(`OutOfSync though ${sha.slice(0, 7)} was deployed: Deployment web`);
});

test('R19: an object that Argo CD was told to ignore does not keep the application from passing', async () => {
  const stage = await setStage({ outcomes: { v2: 'degraded' } });
  const sha = stage.push({ 'web/deployment.yaml': manifest('v2').replace('metadata: {name: web}', 'metadata: {name: web, annotations: {argocd.argoproj.io/ignore-healthcheck: "true"}}') });
  const { record } = await stage.deploy(sha, { settings: { stableForSec: 30 } });
  expect(stage.simulator.application('web').status.health?.status).toBe('Healthy');
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
});

test('R19: a hook that has failed fails the operation, and stays behind without being the application\'s health', async () => {
  const hook = 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: migrate, annotations: {argocd.argoproj.io/hook: PostSync}}\n';
  const stage = await setStage({ outcomes: { v2: 'hook-failed' } });
  const failed = await stage.deploy(stage.push({ 'web/deployment.yaml': manifest('v2'), 'web/hook.yaml': hook }), { settings: { rollback: 'none' } });
  expect(failed.codes[0]).toBe('OSOP-ARGOCD-003');
  await stage.clock.sleep(5_000);
  expect(stage.simulator.application('web').status.resources).toContainEqual(expect.objectContaining({ name: 'migrate', hook: true }));
  stage.git('rm', '--quiet', 'web/hook.yaml');
  const { record } = await stage.deploy(stage.commit('v3'));
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
});

test('R20 and R21: Healthy at once, and falling a moment later at the same reconciledAt, is not success', async () => {
  const stage = await setStage({ outcomes: { v2: 'crash-looping' } });
  const { record, changes } = await stage.deploy(stage.commit('v2'), { settings: { stableForSec: 15 } });
  expect(changes).toEqual(['POST sync', 'POST rollback']);
  expect(record.result).toBe('rolled-back');
});

test('R22: a Deployment that was only just applied is not Healthy before it has rolled out', async () => {
  const stage = await setStage({ delays: { rollout: 45_000 } });
  const { record, seconds } = await stage.deploy(stage.commit('v2'), { settings: { stableForSec: 0 } });
  expect(record.result).toBe('succeeded');
  expect(seconds).toBeGreaterThan(45);
});

test('R23: a parent that is Healthy whatever its children are does not stand for them', async () => {
  const stage = await setStage({ outcomes: { v2: 'degraded' }, others: [{ name: 'parent' }] });
  const sha = stage.commit('v2');
  const parent = 'parent {type: api, runtime: {url: "https://argocd/api/v1/applications/parent"}}';
  const { node } = await stage.deploy(sha, { workflow: { nodes: [...deployWeb.nodes, parent], edges: [...(deployWeb.edges ?? []), 'sync -> parent'] } });
  expect([node('parent').status, node('health').status]).toEqual(['succeeded', 'failed']);
  expect(node('health').problems[0]?.message).toContain('web is degraded');
});

test('R25: an application that is created anew while only a gate looks is not taken for the old one (OSOP-GATE-003)', async () => {
  const stage = await setStage({ application: { automated: true }, outcomes: { v2: 'never-healthy' } });
  const sha = stage.commit('v2');
  void stage.clock.sleep(20_000).then(() => { stage.simulator.recreate('web'); });
  const { codes, record } = await stage.deploy(sha, { workflow: gateOnly });
  expect(codes).toEqual(['OSOP-GATE-003']);
  expect(record.problems[0]?.message).toContain('created anew');
});

test('R26: a refresh that is answered with the state of before is asked for again', async () => {
  const stage = await setStage({ application: { automated: true }, delays: { poll: 0 } });
  const sha = stage.commit('v2');
  let swallowed = 0;
  stage.simulator.setFaults({ intercept: async (request, next) => {
    if (!isRefresh(request) || (swallowed += 1) > 3) return await next();
    return await stage.simulator.handle({ ...request, path: request.path.replace(/refresh=\w+/, 'swallowed=1') });
  } });
  const { record } = await stage.deploy(sha, { workflow: gateOnly });
  expect(record.exitCode).toBe(0);
  expect(stage.live()).toBe(sha);
});

describe('R27: an application that Argo CD was told not to look at', () => {
  const annotations = { 'argocd.argoproj.io/skip-reconcile': 'true' };

  it('is refused before anything is changed (OSOP-ARGOCD-006)', async () => {
    const stage = await setStage({ application: { annotations } });
    const { record, codes, changes, seconds } = await stage.deploy(stage.commit('v2'));
    expect(codes).toEqual(['OSOP-ARGOCD-006']);
    expect(changes).toEqual([]);
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect(seconds).toBeLessThan(5);
  });

  it('fails the gate at once, with what is to be taken away (OSOP-GATE-003)', async () => {
    const stage = await setStage({ application: { annotations } });
    const { codes, record, seconds } = await stage.deploy(stage.commit('v2'), { workflow: gateOnly });
    expect(codes).toEqual(['OSOP-GATE-003']);
    expect(record.problems[0]?.message).toContain('skip-reconcile');
    expect(seconds).toBeLessThan(5);
  });
});

test('R28: a 403 that masks a failing Kubernetes is asked again, as the application could be read before', async () => {
  const stage = await setStage();
  const sha = stage.commit('v2');
  onceHealthy(stage, sha, () => { stage.simulator.setFaults({ forbidNext: 3 }); });
  const { record } = await stage.deploy(sha);
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
});

test('R29: changes that the stream loses are found by looking', async () => {
  const stage = await setStage({ faults: { dropEvents: true } });
  const { record } = await stage.deploy(stage.commit('v2'));
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
});

test('R30: a replica of the server that lags behind takes nothing back that was seen', async () => {
  const stage = await setStage();
  const sha = stage.commit('v2');
  const answers: SimulatorResponse[] = [];
  let reads = 0;
  stage.simulator.setFaults({ intercept: async (request, next) => {
    if (!isRead(request) || isRefresh(request)) return await next();
    const answer = await next();
    answers.push(answer);
    // Every other reading is as it was five readings ago.
    return (reads += 1) % 2 === 0 ? (answers.at(-6) ?? answer) : answer;
  } });
  const { record, changes } = await stage.deploy(sha, { settings: { stableForSec: 20 } });
  expect(changes).toEqual(['POST sync']);
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
});

test('R31: an annotated tag as target revision stands for its commit', async () => {
  const stage = await setStage({ application: { targetRevision: 'live', automated: true, initial: 'never-deployed' } });
  const sha = stage.commit('v2');
  stage.git('tag', '--annotate', '--message', 'live', 'live', sha);
  stage.git('push', '--quiet', 'origin', 'live');
  const { record } = await stage.deploy(sha);
  expect(stage.git('rev-parse', 'live')).not.toBe(sha);
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
});

test('R34: an application that somebody rolls back after we deployed is theirs: nothing is done to it', async () => {
  const stage = await setStage();
  const sha = stage.commit('v2');
  onceHealthy(stage, sha, () => { void stage.simulator.startForeignOperation('web', { durationMs: 2_000, revision: stage.first, username: 'ada' }); });
  const { record, changes } = await stage.deploy(sha, { settings: { stableForSec: 30 } });
  expect(changes).toEqual(['POST sync']);
  expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
  expect(record.apps[0]?.causes.join()).toContain(`${sha.slice(0, 7)} was deployed and then rolled back to ${stage.first.slice(0, 7)} by ada`);
});
