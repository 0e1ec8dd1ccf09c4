import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/json.js';
import { deployWeb, manifest, otherRepositoryUrl, repositoryUrl, setStage, type Stage } from '../support/stage.js';

/** The bodies of the syncs that were asked for. */
function syncs({ simulator }: Stage): readonly JsonObject[] {
  return simulator.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/sync')).map(({ body }) => JSON.parse(body ?? '') as JsonObject);
}

describe('an application with several git sources', () => {
  const sources = [{ repoURL: otherRepositoryUrl, path: 'web', ref: 'base' }, { repoURL: repositoryUrl, path: 'web', targetRevision: 'main' }];

  it('is synced to our commit in our source only, and the other one keeps its target', async () => {
    const stage = await setStage({ application: { sources } });
    const sha = stage.commit('v2');
    const { record } = await stage.deploy(sha);
    expect(syncs(stage)).toMatchObject([{ sourcePositions: [2], revisions: [sha] }]);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(record.nodes.find(({ id }) => id === 'health')?.produced).toMatchObject({ revision: sha });
  });

  it('that is degraded goes back to what both sources had before', async () => {
    const stage = await setStage({ application: { sources }, outcomes: { v2: 'degraded' } });
    const { record, changes } = await stage.deploy(stage.commit('v2'));
    expect(changes).toEqual(['POST sync', 'POST rollback']);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(stage.simulator.application('web').status.history?.at(-1)?.revisions).toEqual([stage.first, stage.first]);
  });

  it('is deployed by auto-sync, and by a git revert when it is degraded', async () => {
    const stage = await setStage({ application: { sources, automated: true }, outcomes: { v2: 'degraded' } });
    const sha = stage.commit('v2');
    const { record } = await stage.deploy(sha);
    expect(stage.reverts).toMatchObject([{ sha }]);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
  });

  it('is not rolled over by an older commit (F16)', async () => {
    const stage = await setStage({ application: { sources } });
    const older = stage.commit('v2');
    const newer = stage.commit('v3');
    await stage.deploy(newer);
    const { record, changes } = await stage.deploy(older);
    expect(changes).toEqual([]);
    expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
  });
});

describe('an application with a chart', () => {
  const charts = (): Record<string, Record<string, string>> => ({ web: { '1.0.0': manifest('v1') } });
  const chart = { repoURL: 'https://charts.example', chart: 'web', targetRevision: '1.*' };
  const version = { nodes: deployWeb.nodes.map((node) => node.replace('"{{commit_sha}}"', '"1.1.0"')), edges: deployWeb.edges ?? [] };

  it('is synced to the version that the workflow names', async () => {
    const registry = charts();
    const stage = await setStage({ application: { sources: [chart] }, charts: { [chart.repoURL]: registry } });
    registry['web'] = { ...registry['web'], '1.1.0': manifest('v2') };
    const { record } = await stage.deploy(stage.push({ 'README.md': 'words\n' }), { workflow: version });
    expect(syncs(stage)).toMatchObject([{ sourcePositions: [1], revisions: ['1.1.0'] }]);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(record.nodes.find(({ id }) => id === 'health')?.produced).toMatchObject({ revision: '1.1.0' });
  });

  it('that auto-sync takes to a newer version than ours is not called ours (F16)', async () => {
    const registry = charts();
    const stage = await setStage({ application: { sources: [chart], automated: true }, charts: { [chart.repoURL]: registry } });
    registry['web'] = { ...registry['web'], '1.1.0': manifest('v2'), '1.2.0': manifest('v3') };
    const { record } = await stage.deploy(stage.push({ 'README.md': 'words\n' }), { workflow: version, settings: { timeoutSec: 120 } });
    expect(record.result).not.toBe('succeeded');
  });

  it('and values from our repository is deployed at our commit', async () => {
    const registry = charts();
    const sources = [chart, { repoURL: repositoryUrl, ref: 'values', targetRevision: 'main' }];
    const stage = await setStage({ application: { sources, automated: true }, charts: { [chart.repoURL]: registry } });
    const sha = stage.commit('v2');
    const { record } = await stage.deploy(sha);
    expect(record.exitCode).toBe(0);
    expect(record.nodes.find(({ id }) => id === 'health')?.produced).toMatchObject({ status: 'Healthy', revision: sha });
  });

  it('and nothing else cannot be deployed by a commit (OSOP-ARGOCD-006)', async () => {
    const stage = await setStage({ application: { sources: [chart] }, charts: { [chart.repoURL]: charts() } });
    const { record, codes, changes } = await stage.deploy(stage.commit('v2'));
    expect(codes).toEqual(['OSOP-ARGOCD-006']);
    expect(record.problems[0]?.message).toContain('its source is a chart');
    expect(changes).toEqual([]);
  });
});

describe('an application whose manifests are hydrated', () => {
  const sourceHydrator = { drySource: { repoURL: repositoryUrl, path: 'web', targetRevision: 'main' }, syncSource: { targetBranch: 'env/prod', path: 'web' } };
  const hydrated = async (application: NonNullable<Parameters<typeof setStage>[0]>['application'], outcomes = {}): Promise<Stage> => {
    const stage = await setStage({ application: { sourceHydrator, ...application }, outcomes });
    stage.simulator.hydrate('web', { lastSuccessfulOperation: { drySHA: stage.first, hydratedSHA: stage.first } });
    return stage;
  };

  it('is deployed by auto-sync once our commit is hydrated, and not before', async () => {
    const stage = await hydrated({ automated: true });
    const sha = stage.commit('v2');
    void stage.clock.sleep(30_000).then(() => { stage.hydrate(sha); });
    const { record, seconds } = await stage.deploy(sha);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(seconds).toBeGreaterThan(30);
  });

  it('without auto-sync is synced to what our commit was hydrated to', async () => {
    const stage = await hydrated({});
    const sha = stage.commit('v2');
    let to = '';
    void stage.clock.sleep(30_000).then(() => { to = stage.hydrate(sha); });
    const { record } = await stage.deploy(sha);
    expect(syncs(stage)).toMatchObject([{ revision: to }]);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(stage.live()).toBe(to);
  });

  it('that is degraded goes back to what was hydrated before', async () => {
    const stage = await hydrated({}, { v2: 'degraded' });
    const sha = stage.commit('v2');
    void stage.clock.sleep(5_000).then(() => { stage.hydrate(sha); });
    const { record, changes } = await stage.deploy(sha);
    expect(changes).toEqual(['POST sync', 'POST rollback']);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(stage.live()).toBe(stage.first);
  });

  it('is not called healthy at a commit that never is hydrated, and why is said (F15, OSOP-GATE-002)', async () => {
    const stage = await hydrated({ automated: true });
    const sha = stage.commit('v2');
    stage.simulator.hydrate('web', { lastSuccessfulOperation: { drySHA: stage.first, hydratedSHA: stage.first }, currentOperation: { phase: 'Failed', drySHA: sha, message: 'no write access' } });
    const workflow = { nodes: [deployWeb.nodes[0] ?? '', deployWeb.nodes[3] ?? ''], edges: ['commit -> health'] };
    const { record, codes } = await stage.deploy(sha, { workflow, settings: { healthTimeoutSec: 60 } });
    expect(codes).toEqual(['OSOP-GATE-002']);
    expect(record.problems[0]?.message).toContain('no write access');
  });
});
