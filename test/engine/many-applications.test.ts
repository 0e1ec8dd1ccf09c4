import { describe, expect, it } from 'vitest';
import type { EngineSettings } from '../../src/engine/handlers/context.js';
import type { ShortWorkflow } from '../support/engine.js';
import { defaultSettings } from '../support/engine.js';
import { manifest, setStage, type Stage, type StageOptions } from '../support/stage.js';

const repoURL = 'https://git.example/shop/config.git';

/** An Application in git that follows a folder of the same repository. */
function child(name: string, more: { readonly wave?: number; readonly automated?: boolean; readonly revision?: string } = {}): string {
  const annotations = more.wave === undefined ? '' : `, annotations: {argocd.argoproj.io/sync-wave: "${more.wave}"}`;
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: ${name}, namespace: argocd${annotations}}
spec:
  project: default
  source: {repoURL: ${repoURL}, path: ${name}, targetRevision: ${more.revision ?? 'main'}}
  destination: {server: https://kubernetes.default.svc, namespace: ${name}}
${more.automated === true ? '  syncPolicy: {automated: {}}\n' : ''}`;
}

/** An ApplicationSet with one Application for each name, all of them under auto-sync. */
function applicationSet(name: string, elements: readonly string[]): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: ${name}, namespace: argocd}
spec:
  generators: [{list: {elements: [${elements.map((element) => `{app: ${element}}`).join(', ')}]}}]
  template:
    metadata: {name: "{{app}}"}
    spec:
      project: default
      source: {repoURL: ${repoURL}, path: "{{app}}", targetRevision: main}
      destination: {server: https://kubernetes.default.svc, namespace: "{{app}}"}
      syncPolicy: {automated: {}}
`;
}

const syncThenWait = (app: string): ShortWorkflow => ({
  nodes: [`sync {type: infra, runtime: {tool: argocd, action: sync, app_name: "${app}"}}`, `health {type: api, runtime: {url: "https://argocd/api/v1/applications/\${inputs.app}"}}`],
  edges: ['sync -> health'],
});
const waitFor = (app: string): ShortWorkflow => ({ nodes: [`health {type: api, runtime: {url: "https://argocd/api/v1/applications/${app}"}}`] });

const direct: Partial<EngineSettings> = { rollback: 'none' };
const choosing = (selection: Partial<EngineSettings['selection']>): Partial<EngineSettings> => ({ ...direct, selection: { ...defaultSettings.selection, ...selection } });

/** Syncs and gates what `app` stands for, as the command `sync` does. */
async function syncAll(stage: Stage, app: string, settings: Partial<EngineSettings> = direct) {
  return await stage.deploy(stage.git('rev-parse', 'HEAD'), { workflow: syncThenWait(app), inputs: { app }, settings });
}

async function waitForAll(stage: Stage, app: string, settings: Partial<EngineSettings> = direct) {
  return await stage.deploy(stage.git('rev-parse', 'HEAD'), { workflow: waitFor(app), settings });
}

/** A shop of `web` and more, all at v1, with v2 pushed for each of them. */
async function shop(others: readonly string[], options: StageOptions = {}): Promise<{ readonly stage: Stage; readonly sha: string }> {
  const stage = await setStage({ others: others.map((name) => ({ name })), ...options });
  const names = ['web', ...(options.others ?? others.map((name) => ({ name }))).map(({ name }) => name)];
  return { stage, sha: stage.push(Object.fromEntries(names.map((name) => [`${name}/deployment.yaml`, manifest('v2', name)]))) };
}

/** Names in the order in which their syncs were asked for. */
function syncedInOrder(stage: Stage): readonly string[] {
  return stage.simulator.requests.flatMap(({ method, path }) => (method === 'POST' ? [/applications\/([^/]+)\/sync/.exec(path)?.[1] ?? path] : []));
}

const results = (record: { readonly apps: readonly { readonly name: string; readonly result: string }[] }): readonly string[] => record.apps.map(({ name, result }) => `${name} ${result}`);

describe('several names', () => {
  it('are synced at the same time, pinned to the commit of the event, and told in one table', async () => {
    const { stage, sha } = await shop(['api', 'db']);
    const { record, seconds, node } = await syncAll(stage, 'web, api,db');
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(results(record)).toEqual(['web succeeded', 'api succeeded', 'db succeeded']);
    expect(['web', 'api', 'db'].map((name) => stage.live(name))).toEqual([sha, sha, sha]);
    expect(seconds).toBeLessThan(40);
    expect(node('sync').produced).toMatchObject({ app: 'web,api,db', changed: true, apps: [{ app: 'web' }, { app: 'api' }, { app: 'db' }] });
  });

  it('are at most max-parallel at a time', async () => {
    const { stage } = await shop(['api', 'db', 'cache']);
    const running = new Set<string>();
    let most = 0;
    stage.simulator.onChange(({ application: { metadata, operation } }) => {
      if (operation === undefined) running.delete(metadata.name);
      else running.add(metadata.name);
      most = Math.max(most, running.size);
    });
    const { record } = await syncAll(stage, 'web,api,db,cache', choosing({ maxParallel: 2 }));
    expect(record.result).toBe('succeeded');
    expect(most).toBe(2);
  });

  it('do nothing the second time', async () => {
    const { stage } = await shop(['api']);
    await syncAll(stage, 'web,api');
    const again = await syncAll(stage, 'web,api');
    expect(again.changes).toEqual([]);
    expect(again.record.result).toBe('nothing-to-do');
  });

  it('of which one fails are a failure that names it, and the others are seen to their end', async () => {
    const { stage } = await shop(['api']);
    stage.simulator.setOutcome(({ application, sha }) => (application === 'api' && sha !== stage.first ? 'sync-failed' : 'healthy'));
    const { record, codes } = await syncAll(stage, 'web,api');
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
    expect(codes).toEqual(['OSOP-ARGOCD-003']);
    expect(results(record)).toEqual(['web succeeded', 'api failed']);
    expect(record.problems[0]?.message).toContain('api');
  });

  it('of which one cannot be read are refused before anything is changed, with the policy line that is missing', async () => {
    const { stage } = await shop(['api'], { permission: (_user, _action, object) => object !== 'default/api' });
    for (const { record, codes, changes } of [await syncAll(stage, 'web,api'), await waitForAll(stage, 'web,api')]) {
      expect(codes).toEqual(['OSOP-ARGOCD-002']);
      expect(record.problems[0]?.hint).toContain('p, role:<role>, applications, get, <project>/api, allow');
      expect(record).toMatchObject({ result: 'refused', exitCode: 5 });
      expect(changes).toEqual([]);
    }
  });

  it('are all rolled back where the workflow does that, in one node', async () => {
    const { stage } = await shop(['api']);
    stage.simulator.setOutcome(({ application, sha }) => (application === 'api' && sha !== stage.first ? 'degraded' : 'healthy'));
    const { nodes, edges = [] } = syncThenWait('web,api');
    const workflow = { nodes: [...nodes, 'back {type: infra, runtime: {tool: argocd, action: rollback, app_name: "web,api"}}'], edges: [...edges, 'health -> back {mode: fallback}'] };
    const { record } = await stage.deploy(stage.git('rev-parse', 'HEAD'), { workflow, inputs: { app: 'web,api' } });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect([stage.live('web'), stage.live('api')]).toEqual([stage.first, stage.first]);
  });

  it('under auto-sync are rolled back by one revert of the commit that they share', async () => {
    const stage = await setStage({ application: { automated: true }, others: [{ name: 'api', automated: true }] });
    const sha = stage.push({ 'web/deployment.yaml': manifest('v2'), 'api/deployment.yaml': manifest('v2', 'api') });
    const before = Number(stage.git('rev-list', '--count', 'HEAD'));
    stage.simulator.setOutcome(({ application, manifests }) => (application === 'api' && JSON.stringify(manifests).includes(':v2') ? 'degraded' : 'healthy'));
    const { nodes, edges = [] } = syncThenWait('web,api');
    const workflow = { nodes: ['commit {type: git, outputs: [commit_sha]}', ...nodes, 'back {type: infra, runtime: {tool: argocd, action: rollback, app_name: "web,api"}}'], edges: ['commit -> sync', ...edges, 'health -> back {mode: fallback}'] };
    const { record } = await stage.deploy(sha, { workflow, inputs: { app: 'web,api' } });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'git-revert' });
    expect(results(record)).toEqual(['web rolled-back', 'api rolled-back']);
    expect(Number(stage.git('rev-list', '--count', 'HEAD'))).toBe(before + 1);
  });

  it('as a dry run are read and planned, their children too, and nothing is changed', async () => {
    const stage = await setStage({ others: [{ name: 'root' }] });
    stage.push({ 'root/children.yaml': child('leaf'), 'leaf/deployment.yaml': manifest('v1', 'leaf') });
    await syncAll(stage, 'root');
    stage.push({ 'leaf/deployment.yaml': manifest('v2', 'leaf') });
    const { record, changes, node, seconds } = await syncAll(stage, 'root,web', { ...direct, dryRun: true });
    expect(record).toMatchObject({ result: 'planned', exitCode: 0 });
    expect(changes).toEqual([]);
    expect(node('sync').note).toContain('leaf: dry run: a sync would be started');
    expect(seconds).toBeLessThan(10);
  });

  it('end when the run is cancelled, and say that what was asked for is not known', async () => {
    const { stage } = await shop(['api'], { delays: { sync: 60_000 } });
    const { record } = await stage.deploy(stage.git('rev-parse', 'HEAD'), { workflow: syncThenWait('web,api'), inputs: { app: 'web,api' }, settings: direct, cancelAfterSec: 10 });
    expect(record).toMatchObject({ result: 'cancelled', exitCode: 4 });
    expect(record.headline).toContain('web, api');
  });
});

describe('a choice by selector, project and pattern', () => {
  const others = [{ name: 'api', labels: { tier: 'back' } }, { name: 'db', labels: { tier: 'back' }, project: 'data' }, { name: 'api-canary', labels: { tier: 'test' } }];

  it.each([
    ['*', { selector: 'tier=back' }, ['api', 'db']],
    ['*', { projects: ['data'] }, ['db']],
    ['*', { selector: 'tier=back', projects: ['default'] }, ['api']],
    ['api*', {}, ['api', 'api-canary']],
    ['a?i', {}, ['api']],
    ['api', { selector: 'tier=back' }, ['api']],
    ['argocd/api', { projects: ['default'] }, ['api']],
  ] as const)('%s with %j is %j', async (app, selection, expected) => {
    const { stage } = await shop([], { others });
    const { record } = await syncAll(stage, app, choosing(selection));
    expect(results(record)).toEqual(expected.map((name) => `${name} succeeded`));
    expect(syncedInOrder(stage).toSorted()).toEqual(expected);
  });

  it.each([
    ['*', { selector: 'tier=none' }, 'no application matches selector tier=none'],
    ['*', { projects: ['nothing'] }, 'no application matches project nothing'],
    ['wbe-*', {}, 'no application called wbe-* matches'],
    ['api,web', { selector: 'tier=back' }, 'no application called web matches selector tier=back'],
  ] as const)('%s with %j that matches nothing fails, and changes nothing: OSOP-ARGOCD-007', async (app, selection, message) => {
    const { stage } = await shop([], { others });
    for (const run of [await syncAll(stage, app, choosing(selection)), await waitForAll(stage, app, choosing(selection))]) {
      expect(run.codes).toEqual(['OSOP-ARGOCD-007']);
      expect(run.record).toMatchObject({ result: 'failed', exitCode: 2 });
      expect(run.record.problems[0]?.message).toBe(message);
      expect(run.changes).toEqual([]);
    }
  });

  it('sees only what the login may see, and says so where that is nothing', async () => {
    const { stage } = await shop([], { others, permission: (_user, _action, object) => object === 'default/web' });
    const { record } = await syncAll(stage, '*', choosing({ selector: 'tier=back' }));
    expect(record.exitCode).toBe(2);
    expect(record.problems[0]?.hint).toContain('applications, get, <project>/<name>, allow');
  });
});

describe('waves', () => {
  it('begin when the one before is healthy, in the order of the input', async () => {
    const { stage, sha } = await shop(['api', 'db', 'cache']);
    const healthyAt = new Map<string, number>();
    const startedAt = new Map<string, number>();
    stage.simulator.onChange(({ application: { metadata, operation, status } }) => {
      if (operation !== undefined && !startedAt.has(metadata.name)) startedAt.set(metadata.name, stage.clock.monotonicMs());
      const isLive = status.sync.status === 'Synced' && status.sync.revision === sha && status.health?.status === 'Healthy';
      if (isLive && !healthyAt.has(metadata.name)) healthyAt.set(metadata.name, stage.clock.monotonicMs());
    });
    const { record } = await syncAll(stage, 'web,api,db,cache', choosing({ waves: [['db', 'ca*'], ['api']] }));
    expect(record.result).toBe('succeeded');
    expect(syncedInOrder(stage)).toEqual(['db', 'cache', 'api', 'web'].toSorted((a, b) => (startedAt.get(a) ?? 0) - (startedAt.get(b) ?? 0)));
    expect(startedAt.get('api')).toBeGreaterThan(Math.max(healthyAt.get('db') ?? Infinity, healthyAt.get('cache') ?? Infinity));
    expect(startedAt.get('web')).toBeGreaterThan(healthyAt.get('api') ?? Infinity);
  });

  it('go by labels, and by the sync-wave annotation where the input says nothing', async () => {
    const labelled = [{ name: 'api', labels: { tier: 'back' } }];
    const byLabel = await shop([], { others: labelled });
    await syncAll(byLabel.stage, 'web,api', choosing({ waves: [['tier=back']] }));
    expect(syncedInOrder(byLabel.stage)).toEqual(['api', 'web']);
    const byAnnotation = await shop([], { others: [{ name: 'api', annotations: { 'argocd.argoproj.io/sync-wave': '-1' } }] });
    await syncAll(byAnnotation.stage, 'web,api');
    expect(syncedInOrder(byAnnotation.stage)).toEqual(['api', 'web']);
  });

  it('after one that fails do not begin, and are told as cancelled', async () => {
    const { stage } = await shop(['api', 'db']);
    stage.simulator.setOutcome(({ application, sha }) => (application === 'db' && sha !== stage.first ? 'degraded' : 'healthy'));
    const { record, codes } = await syncAll(stage, 'web,api,db', choosing({ waves: [['db']] }));
    expect(codes).toEqual(['OSOP-GATE-001']);
    expect(results(record)).toEqual(['db failed', 'web cancelled', 'api cancelled']);
    expect(syncedInOrder(stage)).toEqual(['db']);
    expect(record.exitCode).toBe(3);
  });
});

describe('children', () => {
  const root = { name: 'root' };

  it('of an app-of-apps are created, synced and waited for, down to the last', async () => {
    const stage = await setStage({ others: [root] });
    stage.push({
      'root/children.yaml': child('team'), 'team/children.yaml': child('leaf'), 'leaf/deployment.yaml': manifest('v1', 'leaf'),
    });
    const { record } = await syncAll(stage, 'root');
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(results(record)).toEqual(['root succeeded', 'team succeeded', 'leaf succeeded']);
    expect(syncedInOrder(stage)).toEqual(['root', 'team', 'leaf']);
    expect(stage.live('leaf')).toBe(stage.git('rev-parse', 'HEAD'));
  });

  it('that are degraded fail the parent, which Argo CD calls Healthy itself', async () => {
    const stage = await setStage({ others: [root], outcomes: { v666: 'degraded' } });
    stage.push({ 'root/children.yaml': child('leaf', { automated: true }), 'leaf/deployment.yaml': manifest('v666', 'leaf') });
    const { record, codes } = await syncAll(stage, 'root');
    expect(stage.simulator.application('root').status.health?.status).toBe('Healthy');
    expect(codes).toEqual(['OSOP-GATE-001']);
    expect(record.exitCode).toBe(3);
    expect(results(record)).toEqual(['root succeeded', 'leaf failed']);
  });

  it('are waited for without being changed', async () => {
    const stage = await setStage({ others: [root], outcomes: { v2: 'healthy' } });
    stage.push({ 'root/children.yaml': child('leaf', { automated: true }), 'leaf/deployment.yaml': manifest('v1', 'leaf') });
    await syncAll(stage, 'root');
    stage.push({ 'leaf/deployment.yaml': manifest('v2', 'leaf') });
    const { record, changes } = await waitForAll(stage, 'root');
    expect(changes).toEqual([]);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
    expect(results(record)).toEqual(['root succeeded', 'leaf succeeded']);
    expect(stage.live('leaf')).toBe(stage.git('rev-parse', 'HEAD'));
  });

  it('that somebody names before they exist come when their parent has made them', async () => {
    const stage = await setStage({ others: [root] });
    stage.push({ 'root/children.yaml': child('leaf'), 'leaf/deployment.yaml': manifest('v1', 'leaf') });
    const { record } = await syncAll(stage, 'leaf,root');
    expect(record.result).toBe('succeeded');
    expect(syncedInOrder(stage)).toEqual(['root', 'leaf']);
  });

  it('that never come are a failure, and the parent is seen to its end', async () => {
    const stage = await setStage({ others: [root], permission: (_user, _action, object) => object !== 'default/leaf' });
    stage.push({ 'root/children.yaml': child('leaf'), 'leaf/deployment.yaml': manifest('v1', 'leaf') });
    const { record, codes } = await syncAll(stage, 'root', { ...direct, healthTimeoutSec: 20 });
    expect(codes).toEqual(['OSOP-ARGOCD-002']);
    expect(record.exitCode).toBe(3);
    expect(results(record)).toEqual(['root succeeded', 'leaf refused']);
    expect(record.problems[0]?.hint).toContain('applications, get, <project>/leaf, allow');
  });

  it('are left alone with children: false', async () => {
    const stage = await setStage({ others: [root] });
    stage.push({ 'root/children.yaml': child('leaf'), 'leaf/deployment.yaml': manifest('v1', 'leaf') });
    const { record } = await syncAll(stage, 'root', choosing({ children: false }));
    expect(results(record)).toEqual(['root succeeded']);
    expect(syncedInOrder(stage)).toEqual(['root']);
  });

  it('that follow another branch are not held against the commit', async () => {
    const stage = await setStage({ others: [root] });
    stage.git('push', '--quiet', 'origin', 'HEAD:refs/heads/stable');
    stage.push({ 'root/children.yaml': child('web-stable', { revision: 'stable' }).replace('path: web-stable', 'path: web') });
    const { record } = await syncAll(stage, 'root');
    expect(record.result).toBe('succeeded');
    expect(stage.live('web-stable')).toBe(stage.first);
  });

  it('of an ApplicationSet are waited for, those included that it has yet to make', async () => {
    const stage = await setStage({ others: [root] });
    stage.push({ 'root/set.yaml': applicationSet('shops', ['north']), 'north/deployment.yaml': manifest('v1', 'north') });
    const first = await syncAll(stage, 'root');
    expect(results(first.record)).toEqual(['root succeeded', 'north succeeded']);
    stage.push({ 'root/set.yaml': applicationSet('shops', ['north', 'south']), 'south/deployment.yaml': manifest('v1', 'south') });
    const { record } = await syncAll(stage, 'root');
    expect(results(record)).toEqual(['root succeeded', 'north succeeded', 'south succeeded']);
    expect(stage.simulator.application('south').status.health?.status).toBe('Healthy');
  });

  it('that an ApplicationSet does not make are a failure with its own reason', async () => {
    const stage = await setStage({ others: [root], faults: { applicationSetError: 'duplicate name: north' } });
    stage.push({ 'root/set.yaml': applicationSet('shops', ['north']), 'north/deployment.yaml': manifest('v1', 'north') });
    const { record, codes } = await syncAll(stage, 'root');
    expect(record.exitCode).toBe(3);
    expect(codes).toEqual(['OSOP-ARGOCD-001']);
    expect(record.problems[0]?.message).toContain('duplicate name: north');
  });

  it('of an ApplicationSet that may not be read are those that it owns, and the report says what that may miss', async () => {
    const stage = await setStage({ others: [root], permission: (_user, action) => !action.startsWith('applicationsets/') });
    stage.push({ 'root/set.yaml': applicationSet('shops', ['north']), 'north/deployment.yaml': manifest('v1', 'north') });
    await syncAll(stage, 'root');
    const { record } = await waitForAll(stage, 'root');
    expect(results(record)).toEqual(['root succeeded', 'north succeeded']);
    expect(record.notices.join()).toContain('applicationsets, get');
  });

  it('of an ApplicationSet that may be read but not generated: the report says so', async () => {
    const stage = await setStage({ others: [root], permission: (_user, action) => action !== 'applicationsets/create' });
    stage.push({ 'root/set.yaml': applicationSet('shops', ['north']), 'north/deployment.yaml': manifest('v1', 'north') });
    const { record } = await syncAll(stage, 'root');
    expect(record.result).toBe('succeeded');
    expect(record.notices.join()).toContain('applicationsets, create');
  });
});
