import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/core/run-record.js';
import type { GitPort } from '../../src/engine/ports.js';
import type { SimulatorRequest, SimulatorResponse } from '../../src/simulator/index.js';
import { deployWeb, manifest, otherRepositoryUrl, repositoryUrl, setStage, type Stage } from '../support/stage.js';

/** A commit for somebody else's application. */
const unrelated = { 'other/deployment.yaml': manifest('v7', 'other') };

/** Revisions that Argo CD was asked to render for. */
function renderedFor({ simulator }: Stage): readonly string[] {
  return simulator.requests.filter(({ path }) => path.includes('/manifests?')).map(({ path }) => new URL(path, 'https://argocd').searchParams.toString());
}

/** Manifests cannot be had: whatever else is asked is answered. */
async function cannotRender(request: SimulatorRequest, next: () => Promise<SimulatorResponse>): Promise<SimulatorResponse> {
  return request.path.includes('/manifests') ? { status: 403, headers: { 'content-type': 'application/json' }, body: '{"error":"permission denied","code":7,"message":"permission denied"}' } : await next();
}

/** Somebody syncs, by hand and at once; waits until it is over. */
async function syncedByOthers(stage: Stage, revision: string): Promise<void> {
  await stage.simulator.startForeignOperation('web', { durationMs: 1000, revision });
  await stage.clock.sleep(20_000);
  expect(stage.live()).toBe(revision);
}

describe('an unrelated commit on top of ours, under auto-sync', () => {
  it('leaves a bad commit of ours as bad as it is: it is reverted, and what came on top stays (F16)', async () => {
    const stage = await setStage({ application: { automated: true }, outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    const theirs = stage.push(unrelated);
    const { record, events } = await stage.deploy(ours);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'git-revert' });
    expect(stage.reverts).toMatchObject([{ sha: ours }]);
    expect(stage.git('rev-parse', 'HEAD~1')).toBe(theirs);
    expect(stage.git('show', 'HEAD:web/deployment.yaml')).toContain('web:v1');
    expect(stage.git('show', 'HEAD:other/deployment.yaml')).toContain('other:v7');
    expect(stage.live()).toBe(record.revertSha);
    expect(events.flatMap((event) => (event.type === 'progress' ? [event.message] : []))).toContain(`${theirs.slice(0, 7)}, which contains ${ours.slice(0, 7)} and is the same for web, was deployed`);
    await stage.clock.sleep(600_000);
    expect(stage.simulator.application('web').status).toMatchObject({ sync: { status: 'Synced' }, health: { status: 'Healthy' } });
  });

  it('leaves a good commit of ours live: succeeded, at the commit that runs', async () => {
    const stage = await setStage({ application: { automated: true } });
    const ours = stage.commit('v2');
    const theirs = stage.push(unrelated);
    const { record } = await stage.deploy(ours);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0, apps: [{ result: 'succeeded', revision: theirs }] });
  });

  it('that was deployed before our run began does not hide a bad commit either', async () => {
    const stage = await setStage({ application: { automated: true }, outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    const theirs = stage.push(unrelated);
    await stage.clock.sleep(400_000);
    expect(stage.live()).toBe(theirs);
    const { record } = await stage.deploy(ours);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'git-revert' });
    expect(stage.reverts).toMatchObject([{ sha: ours }]);
  });

  it('and one more, on top of one that does change the application, are their own runs\' to answer for', async () => {
    const stage = await setStage({ application: { automated: true }, outcomes: { v2: 'degraded', v3: 'degraded' } });
    const ours = stage.commit('v2');
    stage.commit('v3');
    stage.push(unrelated);
    const { record } = await stage.deploy(ours);
    expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
    expect(stage.reverts).toEqual([]);
  });
});

describe('a commit on top of ours that changes the application from elsewhere', () => {
  const files = { 'base/deployment.yaml': manifest('v1'), 'base/kustomization.yaml': 'resources: [deployment.yaml]\n', 'web/kustomization.yaml': 'resources: [../base]\n' };

  it('is its own run\'s to answer for: Argo CD is asked, not only the application\'s folder is looked at', async () => {
    const stage = await setStage({ files, application: { automated: true }, outcomes: { v2: 'degraded', v3: 'degraded' } });
    const ours = stage.push({ 'base/deployment.yaml': manifest('v2') });
    stage.push({ 'base/deployment.yaml': manifest('v3') });
    const { record } = await stage.deploy(ours);
    expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
    expect(stage.reverts).toEqual([]);
  });

  it('and one that touches its folder without changing what is rendered is not', async () => {
    const stage = await setStage({ application: { automated: true }, outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    stage.push({ 'web/README.md': 'words\n' });
    const { record } = await stage.deploy(ours);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(stage.reverts).toMatchObject([{ sha: ours }]);
  });
});

describe('an unrelated commit on top of ours, by manual syncs', () => {
  it('that is live is not rolled over by ours, and not synced again', async () => {
    const stage = await setStage();
    const ours = stage.commit('v2');
    const theirs = stage.push(unrelated);
    await syncedByOthers(stage, theirs);
    const { record, changes, node } = await stage.deploy(ours);
    expect(changes).toEqual([]);
    expect(stage.live()).toBe(theirs);
    expect(record).toMatchObject({ result: 'nothing-to-do', exitCode: 0 });
    expect(node('sync').note).toBe(`${theirs.slice(0, 7)}, which contains ${ours.slice(0, 7)} and is the same for web, is live already`);
  });

  it('that is live is not synced again where git has gone on without the application since', async () => {
    const stage = await setStage();
    const ours = stage.commit('v2');
    await syncedByOthers(stage, stage.push(unrelated));
    stage.push({ 'README.md': 'words\n' });
    const { record, changes } = await stage.deploy(ours);
    expect(changes).toEqual([]);
    expect(record.exitCode).toBe(0);
  });

  it('is what is synced again where that is asked for: never the older one', async () => {
    const stage = await setStage();
    const ours = stage.commit('v2');
    const theirs = stage.push(unrelated);
    await syncedByOthers(stage, theirs);
    const { record, changes } = await stage.deploy(ours, { settings: { sync: 'always' } });
    expect(changes).toEqual(['POST sync']);
    expect(stage.live()).toBe(theirs);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
  });

  it('that is live and broken goes back by Argo CD to the last healthy one, and not to itself', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    await syncedByOthers(stage, stage.push(unrelated));
    await syncedByOthers(stage, stage.push({ 'README.md': 'words\n' }));
    const { record, changes } = await stage.deploy(ours);
    expect(changes).toEqual(['POST rollback']);
    expect(stage.live()).toBe(stage.first);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'argocd' });
  });

  it('that somebody syncs over ours while it is judged is judged as ours', async () => {
    const stage = await setStage({ delays: { sync: 1000 }, outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    const theirs = stage.push(unrelated);
    // What git has by then is not deployed: the application is behind its branch.
    stage.commit('v3');
    const stop = stage.simulator.onChange(({ application }) => {
      if (application.operation !== undefined || application.status.operationState?.phase !== 'Succeeded' || application.status.history?.at(-1)?.revision !== ours) return;
      stop();
      void stage.simulator.startForeignOperation('web', { durationMs: 500, revision: theirs });
    });
    const { record, changes, seconds } = await stage.deploy(ours);
    expect(changes).toEqual(['POST sync', 'POST rollback']);
    expect(stage.live()).toBe(stage.first);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(seconds).toBeLessThan(300);
  });

  it('that somebody else is deploying when we come is what was wanted', async () => {
    const stage = await setStage();
    const ours = stage.commit('v2');
    const theirs = stage.push(unrelated);
    await stage.simulator.startForeignOperation('web', { durationMs: 20_000, revision: theirs });
    const { record, changes } = await stage.deploy(ours);
    expect(changes).toEqual([]);
    expect(stage.live()).toBe(theirs);
    expect(record.exitCode).toBe(0);
    expect(record.result).not.toBe('superseded');
  });

  it('is not deployed again by a rerun that finds it rolled back (OSOP-ROLLBACK-004)', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    await syncedByOthers(stage, stage.push(unrelated));
    await stage.deploy(ours, { settings: { rollback: 'argocd' } });
    const { record, changes, codes } = await stage.deploy(ours, { settings: { rollback: 'argocd' }, facts: { rerun: true } });
    expect(changes).toEqual([]);
    expect(codes).toEqual(['OSOP-ROLLBACK-004']);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(stage.live()).toBe(stage.first);
  });
});

describe('whether a commit on top of ours changes the application', () => {
  it('is not asked in the usual case, nor of one that takes ours back', async () => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    await stage.deploy(stage.commit('v2'));
    expect(renderedFor(stage)).toEqual([]);
    const bad = stage.commit('v3');
    const back = stage.commit('v1');
    await syncedByOthers(stage, back);
    const relation: GitPort['relation'] = async (one, seen) => (one === bad && seen === back ? 'reverted' : await stage.gitPort.relation(one, seen));
    const { record } = await stage.deploy(bad, { ports: { git: { ...stage.gitPort, relation } } });
    expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
    expect(renderedFor(stage)).toEqual([]);
  });

  it('is asked once, for both commits', async () => {
    const stage = await setStage({ application: { automated: true }, outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    const theirs = stage.push(unrelated);
    await stage.deploy(ours);
    expect(renderedFor(stage)).toEqual([`project=default&revision=${ours}`, `project=default&revision=${theirs}`]);
  });

  it('is asked of all sources, each as it was deployed', async () => {
    const sources = [{ repoURL: otherRepositoryUrl, path: 'web', ref: 'base' }, { repoURL: repositoryUrl, path: 'web', targetRevision: 'main' }];
    const stage = await setStage({ application: { sources, automated: true }, outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    const theirs = stage.push(unrelated);
    const { record } = await stage.deploy(ours);
    expect(renderedFor(stage)).toEqual([ours, theirs].map((revision) => `project=default&sourcePositions=1&sourcePositions=2&revisions=${theirs}&revisions=${revision}`));
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
  });

  it('is told by git of hydrated manifests', async () => {
    const hydrator = { drySource: { repoURL: repositoryUrl, targetRevision: 'main', path: 'web' }, syncSource: { targetBranch: 'env/prod', path: 'web' } };
    const stage = await setStage({ application: { sourceHydrator: hydrator }, outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    stage.hydrate(ours);
    await syncedByOthers(stage, stage.hydrate(stage.push(unrelated)));
    const { record, changes } = await stage.deploy(ours, { settings: { rollback: 'argocd' } });
    expect(renderedFor(stage)).toEqual([]);
    expect(changes).toEqual(['POST rollback']);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
  });
});

describe('where Argo CD cannot be asked whether a commit on top changes the application', () => {
  const blind = { faults: { intercept: cannotRender } };
  const application = { automated: true };

  it('and git has nothing at its paths, that is not known: a failure is told, and nothing is undone: exit 3', async () => {
    const stage = await setStage({ ...blind, application, outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    const theirs = stage.push(unrelated);
    const { record, node } = await stage.deploy(ours);
    expect(record).toMatchObject({ result: 'failed', exitCode: 3, headline: 'The deployment of web failed and was not rolled back' });
    expect(verdictOf(record)).toContain(`${theirs.slice(0, 7)}, which contains ${ours.slice(0, 7)} (whether it changes web is not known: git has no change at its paths, but a base or values elsewhere may have changed`);
    expect(node('rollback').status).toBe('skipped');
    expect(stage.reverts).toEqual([]);
    expect(stage.live()).toBe(theirs);
  });

  it('a manual sync does not roll over it, and a failure is told', async () => {
    const stage = await setStage({ ...blind, outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    const theirs = stage.push(unrelated);
    await syncedByOthers(stage, theirs);
    const { record, changes } = await stage.deploy(ours);
    expect(changes).toEqual([]);
    expect(stage.live()).toBe(theirs);
    expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
  });

  it.each([
    ['from the gate on', 'gate'],
    ['from the last look of the gate on', 'later'],
  ])('nor how it is, %s, that is no success either: exit 3', async (_title, when) => {
    const stage = await setStage({ outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    await syncedByOthers(stage, stage.push(unrelated));
    let rendered = 0;
    stage.simulator.setFaults({ intercept: async (request, next) => {
      rendered += request.path.includes('/manifests') ? 1 : 0;
      const looks = request.path.includes('/applications/web') && rendered > 0;
      if (looks && !request.path.includes('/manifests')) rendered += 1;
      return looks && rendered > (when === 'gate' ? 1 : 3) ? { status: 503, headers: { 'content-type': 'text/html' }, body: '<html>503</html>' } : await cannotRender(request, next);
    } });
    const { record, changes } = await stage.deploy(ours);
    expect(changes).toEqual([]);
    expect(record).toMatchObject({ exitCode: 3 });
    expect(record.result).not.toBe('superseded');
  });

  it('and all is well, that is superseded, and says what is not known', async () => {
    const stage = await setStage({ ...blind, application });
    const ours = stage.commit('v2');
    stage.push(unrelated);
    const { record } = await stage.deploy(ours);
    expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
    expect(verdictOf(record)).toContain('whether it changes web is not known');
  });

  it('and git has a change in its folder, that one is its own run\'s to answer for', async () => {
    const stage = await setStage({ ...blind, application, outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    stage.push({ 'web/README.md': 'words\n' });
    const { record } = await stage.deploy(ours);
    expect(record).toMatchObject({ result: 'superseded', exitCode: 0 });
    expect(stage.reverts).toEqual([]);
  });

  it('and its annotation says which paths it is rendered from, git knows', async () => {
    const stage = await setStage({ ...blind, application: { ...application, annotations: { 'argocd.argoproj.io/manifest-generate-paths': '.' } }, outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    stage.push(unrelated);
    const { record } = await stage.deploy(ours);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(stage.reverts).toMatchObject([{ sha: ours }]);
  });
});

describe('an application with a Secret, whose values Argo CD does not show', () => {
  const secret = (value: string): string => `apiVersion: v1\nkind: Secret\nmetadata: {name: web}\nstringData: {password: ${value}}\n`;

  it.each([
    ['and a commit on top that has nothing to do with it: ours is reverted', unrelated, { result: 'rolled-back', exitCode: 1 }],
    ['and a commit on top that may change it: that is not known, and nothing is undone', { 'web/secret.yaml': secret('two') }, { result: 'failed', exitCode: 3 }],
  ])('%s', async (_title, files, ends) => {
    const stage = await setStage({ files: { 'web/deployment.yaml': manifest('v1'), 'web/secret.yaml': secret('one') }, application: { automated: true }, outcomes: { v2: 'degraded' } });
    const ours = stage.commit('v2');
    stage.push(files);
    const { record } = await stage.deploy(ours);
    expect(record).toMatchObject(ends);
    expect(stage.reverts).toHaveLength(ends.exitCode === 1 ? 1 : 0);
  });
});

it('a gate without a sync of its own judges a commit on top by the same rule', async () => {
  const stage = await setStage({ application: { automated: true } });
  const ours = stage.commit('v2');
  stage.push(unrelated);
  const workflow = { nodes: deployWeb.nodes.filter((node) => !node.startsWith('sync')), edges: [...(deployWeb.edges ?? []).filter((edge) => !edge.includes('sync')), 'validate -> health'] };
  const { record } = await stage.deploy(ours, { workflow });
  expect(record).toMatchObject({ exitCode: 0 });
  expect(record.result).not.toBe('superseded');
});
