import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/json.js';
import type { EngineSettings } from '../../src/engine/handlers/context.js';
import { defaultSettings, type ShortWorkflow } from '../support/engine.js';
import { manifest, setStage, type Stage } from '../support/stage.js';

const workflow: ShortWorkflow = {
  nodes: ['sync {type: infra, runtime: {tool: argocd, action: sync, app_name: web}}', 'health {type: api, runtime: {url: "https://argocd/api/v1/applications/web"}}'],
  edges: ['sync -> health'],
};
const pruning: ShortWorkflow = { ...workflow, nodes: workflow.nodes.map((node) => node.replace('app_name: web', 'app_name: web, prune: true')) };
const config = (value: string, name = 'settings', annotations = ''): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}${annotations}}\ndata: {value: "${value}"}\n`;

async function syncWeb(stage: Stage, settings: Partial<EngineSettings> = {}, more: Parameters<Stage['deploy']>[1] = {}) {
  return await stage.deploy(stage.git('rev-parse', 'HEAD'), { workflow, settings: { rollback: 'none', ...settings }, ...more });
}

const how = (syncing: Partial<EngineSettings['syncing']>): Partial<EngineSettings> => ({ syncing: { ...defaultSettings.syncing, ...syncing } });

/** Bodies of the requests for a sync, in order. */
function requests(stage: Stage): readonly JsonObject[] {
  return stage.simulator.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/sync')).map(({ body }) => JSON.parse(body ?? '{}') as JsonObject);
}

describe('the options of a sync', () => {
  it('are left out where nothing is asked, so that those of the application hold', async () => {
    const stage = await setStage({ application: { syncOptions: ['CreateNamespace=true'] } });
    const sha = stage.commit('v2');
    await syncWeb(stage);
    expect(requests(stage)).toEqual([{ name: 'web', revision: sha, prune: false, infos: [{ name: 'osop-run', value: expect.any(String) as string }] }]);
  });

  it('are added to those of the application, which Argo CD would replace by them', async () => {
    const stage = await setStage({ application: { syncOptions: ['CreateNamespace=true', 'Replace=false'] } });
    stage.commit('v2');
    const { record } = await syncWeb(stage, how({ replace: true, serverSideApply: true, options: ['PruneLast=true'] }));
    expect(record.result).toBe('succeeded');
    expect(requests(stage)[0]).toMatchObject({ syncOptions: { items: ['CreateNamespace=true', 'Replace=true', 'ServerSideApply=true', 'PruneLast=true'] } });
  });

  it.each([
    [{ applyOnly: true }, { apply: {} }],
    [{ force: true }, { hook: { force: true } }],
    [{ applyOnly: true, force: true }, { apply: { force: true } }],
  ])('%j is the strategy %j', async (syncing, strategy) => {
    const stage = await setStage();
    stage.commit('v2');
    await syncWeb(stage, how(syncing));
    expect(requests(stage)[0]?.['strategy']).toEqual(strategy);
  });

  it('choose resources by patterns of what the application has', async () => {
    const stage = await setStage();
    stage.push({ 'web/deployment.yaml': manifest('v2'), 'web/a.yaml': config('2', 'a'), 'web/b.yaml': config('2', 'b') });
    await syncWeb(stage, { ...how({ resources: [':ConfigMap:*', '!:ConfigMap:b'] }), healthTimeoutSec: 20 });
    expect(requests(stage)[0]?.['resources']).toEqual([{ group: '', kind: 'ConfigMap', name: 'a', namespace: 'web' }]);
    expect(stage.live()).toBe(stage.first);
  });

  it('that choose no resource are refused before anything is changed, and say what there is', async () => {
    const stage = await setStage();
    stage.commit('v2');
    const { record, codes, changes } = await syncWeb(stage, how({ resources: ['apps:Deployment:wbe'] }));
    expect(codes).toEqual(['OSOP-ARGOCD-002']);
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect(record.problems[0]?.hint).toContain('apps:Deployment:web');
    expect(changes).toEqual([]);
  });
});

describe('without a commit to expect', () => {
  const nowhere = { facts: { sha: undefined, branch: undefined, repository: undefined } };

  it('a sync goes to what the application follows, once', async () => {
    const stage = await setStage();
    const sha = stage.commit('v2');
    const first = await syncWeb(stage, {}, nowhere);
    expect(first.record.result).toBe('succeeded');
    expect(requests(stage)[0]).not.toHaveProperty('revision');
    expect(stage.live()).toBe(sha);
    const again = await syncWeb(stage, { revision: 'main' }, nowhere);
    expect(again.record.result).toBe('nothing-to-do');
    expect(again.changes).toEqual([]);
  });

  it.each([['another branch', 'stable', 'shop/config'], ['another repository', 'main', 'shop/other']])('the commit of the event is not asked of an application that follows %s', async (_name, targetRevision, repository) => {
    const stage = await setStage({ application: { targetRevision, initial: 'never-deployed' } });
    stage.git('push', '--quiet', 'origin', 'HEAD:refs/heads/stable');
    stage.commit('v2');
    const { record } = await syncWeb(stage, {}, { facts: { repository } });
    expect(record.result).toBe('succeeded');
    expect(requests(stage)).toHaveLength(1);
    expect(requests(stage)[0]).not.toHaveProperty('revision');
  });

  it('under auto-sync is not content with what was live before', async () => {
    const stage = await setStage({ application: { automated: true } });
    const sha = stage.commit('v2');
    const { record } = await syncWeb(stage, {}, nowhere);
    expect(record.result).toBe('succeeded');
    expect(stage.live()).toBe(sha);
  });

  it('several sources are no obstacle', async () => {
    const repoURL = 'https://git.example/shop/config.git';
    const sources = [{ repoURL, path: 'web', targetRevision: 'main' }, { repoURL, path: 'more', targetRevision: 'main' }];
    const stage = await setStage({ others: [{ name: 'more', sources }] });
    stage.push({ 'web/deployment.yaml': manifest('v2'), 'more/deployment.yaml': manifest('v2', 'more') });
    const { record, changes } = await stage.deploy(stage.git('rev-parse', 'HEAD'), { workflow: { nodes: workflow.nodes.map((node) => node.replaceAll('web', 'more')), edges: workflow.edges ?? [] }, settings: { rollback: 'none' }, ...nowhere });
    expect(record.result).toBe('succeeded');
    expect(changes).toEqual(['POST sync']);
  });
});

describe('the input sync', () => {
  it('always starts one under auto-sync too, without a revision, and where all is live', async () => {
    const stage = await setStage({ application: { automated: true } });
    const { record, changes } = await syncWeb(stage, { sync: 'always' });
    expect(record.result).toBe('succeeded');
    expect(changes).toEqual(['POST sync']);
    expect(requests(stage)[0]).not.toHaveProperty('revision');
  });

  it('auto leaves an application under auto-sync to itself', async () => {
    const stage = await setStage({ application: { automated: true } });
    const sha = stage.commit('v2');
    const { record, changes } = await syncWeb(stage);
    expect(record.result).toBe('succeeded');
    expect(changes).toEqual([]);
    expect(stage.live()).toBe(sha);
  });

  it('never starts none, and the gate says that the commit is not live', async () => {
    const stage = await setStage();
    stage.commit('v2');
    const { record, changes, codes } = await syncWeb(stage, { sync: 'never', healthTimeoutSec: 30 });
    expect(changes).toEqual([]);
    expect(codes).toEqual(['OSOP-GATE-002']);
    expect(record.exitCode).toBe(3);
  });
});

describe('F12: a sync window', () => {
  const closedUntil = (seconds: number) => {
    const opens = new Date(Date.parse('2030-01-01T00:00:00Z'));
    let from: number | undefined;
    return { kind: 'deny' as const, active: (now: Date) => { from ??= now.getTime(); return now.getTime() < from + seconds * 1000 && now < opens; } };
  };

  it('that is closed refuses the sync, and says how to wait', async () => {
    const stage = await setStage({ windows: [{ kind: 'deny', active: true }] });
    stage.commit('v2');
    const { record, codes } = await syncWeb(stage);
    expect(codes).toEqual(['OSOP-ARGOCD-002']);
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect(record.problems[0]?.hint).toContain('on-sync-window: wait');
    expect(stage.live()).toBe(stage.first);
  });

  it('is waited for by input, and then the sync is done once', async () => {
    const stage = await setStage({ windows: [closedUntil(600)] });
    const sha = stage.commit('v2');
    const { record, seconds } = await syncWeb(stage, { onSyncWindow: 'wait' });
    expect(record.result).toBe('succeeded');
    expect(stage.live()).toBe(sha);
    expect(seconds).toBeGreaterThan(600);
    expect(requests(stage).filter((_, index) => index > 0)).toHaveLength(1);
  });

  it('that stays closed for the whole run is a refusal, and nothing was deployed', async () => {
    const stage = await setStage({ windows: [{ kind: 'deny', active: true }] });
    stage.commit('v2');
    const { record } = await syncWeb(stage, { onSyncWindow: 'wait', timeoutSec: 120 });
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect(record.problems[0]?.message).toContain('still closed after 120 s');
    expect(stage.live()).toBe(stage.first);
  });

  it('keeps auto-sync from its work: that is said, or waited for by input', async () => {
    const refused = await setStage({ application: { automated: true }, windows: [{ kind: 'deny', active: true }] });
    refused.commit('v2');
    const { record } = await syncWeb(refused);
    expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
    expect(record.problems[0]?.message).toContain('sync window');
    const waited = await setStage({ application: { automated: true }, windows: [closedUntil(300)] });
    const sha = waited.commit('v2');
    expect((await syncWeb(waited, { onSyncWindow: 'wait' })).record.result).toBe('succeeded');
    expect(waited.live()).toBe(sha);
  });
});

describe('pruning that asks for confirmation', () => {
  const asking = ', annotations: {argocd.argoproj.io/sync-options: "Prune=confirm"}';

  async function withExtra(): Promise<Stage> {
    const stage = await setStage();
    stage.push({ 'web/extra.yaml': config('1', 'extra', asking) });
    await syncWeb(stage);
    stage.git('rm', '--quiet', 'web/extra.yaml');
    stage.commit('v2');
    return stage;
  }

  it('is confirmed by input, once', async () => {
    const stage = await withExtra();
    const { record, changes } = await syncWeb(stage, how({ confirmPrune: true }), { workflow: pruning });
    expect(record.result).toBe('succeeded');
    expect(changes).toEqual(['POST sync', 'PATCH web']);
    expect(stage.simulator.application('web').status.resources?.map(({ name }) => name)).toEqual(['web']);
  });

  it('is else waited for, and the timeout says what to do', async () => {
    const stage = await withExtra();
    const { record, changes } = await syncWeb(stage, { timeoutSec: 60 }, { workflow: pruning });
    expect(changes).toEqual(['POST sync']);
    expect(record.exitCode).toBe(3);
    expect(record.problems[0]?.message).toContain('waiting for pruning confirmation of /ConfigMap/extra');
    expect(record.problems[0]?.hint).toContain('confirm-prune');
  });
});

describe('F30: an operation that an earlier run of this tool has started', () => {
  it.each(['wait', 'terminate', 'fail'] as const)('is gone on with under %s, not doubled and not ended', async (onOperationInProgress) => {
    const stage = await setStage({ delays: { sync: 20_000 } });
    const sha = stage.commit('v2');
    const killed = await syncWeb(stage, {}, { cancelAfterSec: 5 });
    expect(killed.record.result).toBe('cancelled');
    const { record, changes } = await syncWeb(stage, { onOperationInProgress });
    expect(record.result).toBe('succeeded');
    expect(changes).toEqual([]);
    expect(requests(stage)).toHaveLength(1);
    expect(stage.live()).toBe(sha);
  });

  it('that syncs a part only is none to go on with', async () => {
    const stage = await setStage({ delays: { sync: 20_000 } });
    stage.commit('v2');
    await syncWeb(stage, how({ resources: ['apps:Deployment:web'] }), { cancelAfterSec: 5 });
    const { codes } = await syncWeb(stage, { onOperationInProgress: 'fail' });
    expect(codes).toEqual(['OSOP-ARGOCD-004']);
  });

  it('at another revision is somebody else\'s: with fail that is a conflict', async () => {
    const stage = await setStage({ delays: { sync: 20_000 } });
    stage.commit('v2');
    await syncWeb(stage, {}, { cancelAfterSec: 5 });
    stage.commit('v3');
    const { codes, changes } = await syncWeb(stage, { onOperationInProgress: 'fail' });
    expect(codes).toEqual(['OSOP-ARGOCD-004']);
    expect(changes).toEqual([]);
  });
});
