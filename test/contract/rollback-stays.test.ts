import { describe, expect, it } from 'vitest';
import { isJsonObject, type Json } from '../../src/core/json.js';
import type { StoredApplication } from '../../src/simulator/index.js';
import { parsed } from '../support/parsed.js';
import { finished, useBench, usualFiles, type App } from './bench.js';
import { images, refused } from './manifests.js';
import { deployedApp, firstRevision, runWorkflow } from './whole-runs.js';

// That the last healthy deployment is chosen, not merely the previous one, is a case of events.test.ts.

const bench = useBench('stays');

/** An image that cannot be pulled, under a name that no other case has set: what was rolled back once is refused. */
const broken = (suffix: string): string => `${images.broken}-${suffix}`;

/** The image that the cluster has, whatever the status says. */
async function liveImage(app: App): Promise<Json | undefined> {
  const { json } = await bench().call('GET', `${app.path}/managed-resources`);
  const items = (Array.isArray(json['items']) ? json['items'] as readonly Json[] : []).filter(isJsonObject);
  const { liveState } = items.find(({ kind }) => kind === 'Deployment') ?? {};
  const { spec } = parsed(typeof liveState === 'string' ? liveState : '{}') as { readonly spec?: { readonly template?: { readonly spec?: { readonly containers?: readonly { readonly image?: string }[] } } } };
  return spec?.template?.spec?.containers?.[0]?.image;
}

/** The image that git has at the tip of the branch. */
function imageInGit(app: App): string | undefined {
  const { git, pull } = bench().target.repository;
  pull();
  return /image: "?([^"}\]]+)/.exec(git('show', `HEAD:${app.name}/deployment.yaml`))?.[1];
}

const isWell = (application: StoredApplication): boolean =>
  finished(application) && application.status.sync.status === 'Synced' && application.status.health?.status === 'Healthy';

/** How the Application is after each of three more comparisons, from the manifests up. */
async function afterThreeReconciles(app: App): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (let nth = 1; nth <= 3; nth += 1) {
    const before = (await app.get()).status.reconciledAt ?? '';
    // Times are of whole seconds.
    await bench().target.clock.sleep(1100);
    const { status, operation } = await app.refresh('hard');
    expect((status.reconciledAt ?? '') > before).toBe(true);
    found.push([status.sync.status, status.health?.status, operation, status.history?.map(({ revision }) => revision), await liveImage(app)]);
  }
  return found;
}

/** What stays: nothing is under way, nothing more is deployed, and the cluster has the first image. */
function threeTimes(...history: readonly (string | undefined)[]): readonly unknown[] {
  return Array.from({ length: 3 }, () => ['Synced', 'Healthy', undefined, history, images.one]);
}

describe('under auto-sync', () => {
  it.each([
    ['with self-heal', 'heals', { automated: { selfHeal: true } }],
    ['without self-heal', 'leaves', { automated: {} }],
  ] as const)('A11 %s a bad image that a run has set is taken back in git, and stays away', async (_title, suffix, syncPolicy) => {
    const { app, first } = await deployedApp(bench(), suffix, { syncPolicy });
    const { record } = await runWorkflow(bench(), app, { image: broken(suffix) });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'git-revert', revertSha: expect.stringMatching(/^[0-9a-f]{40}$/) as string });
    await app.until(isWell);
    expect(imageInGit(app)).toBe(images.one);
    expect(await afterThreeReconciles(app)).toEqual(threeTimes(first, record.commitSha, record.revertSha));
  });

  it('A11 so is one that somebody has pushed, and what others have pushed since stays', async () => {
    const { app, first } = await deployedApp(bench(), 'pushed', { syncPolicy: { automated: { selfHeal: true } } });
    const sha = app.commit(usualFiles(app.name, broken('pushed')));
    const running = runWorkflow(bench(), app, { sha });
    await app.until(({ status }) => status.history?.at(-1)?.revision === sha);
    bench().target.repository.commit({ 'elsewhere/notes.txt': 'of somebody else\n' });
    const { record } = await running;
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'git-revert', commitSha: sha });
    await app.until(isWell);
    expect(imageInGit(app)).toBe(images.one);
    expect(bench().target.repository.git('show', 'HEAD:elsewhere/notes.txt')).toBe('of somebody else');
    expect(await afterThreeReconciles(app)).toEqual(threeTimes(first, sha, record.revertSha));
  });

  it('A19 so is one that was deployed by the name of a later commit, which is somebody else\'s and stays', async () => {
    const { app, first } = await deployedApp(bench(), 'below', { syncPolicy: { automated: { selfHeal: true } } });
    const sha = app.commit(usualFiles(app.name, broken('below')));
    const theirs = bench().target.repository.commit({ 'elsewhere/below.txt': 'of somebody else\n' });
    await app.refresh('normal');
    const { record, told } = await runWorkflow(bench(), app, { sha });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'git-revert', commitSha: sha });
    expect(told).toContain(`${theirs.slice(0, 7)}, which contains ${sha.slice(0, 7)} and is the same for ${app.name}, was deployed`);
    await app.until(isWell);
    expect(imageInGit(app)).toBe(images.one);
    expect(bench().target.repository.git('show', 'HEAD:elsewhere/below.txt')).toBe('of somebody else');
    expect(await afterThreeReconciles(app)).toEqual(threeTimes(first, theirs, record.revertSha));
  });

  it('A11 of an ApplicationSet it is by git too, and stays when its controller has put back what somebody changed', async () => {
    const { app, set } = await bench().createBySet('owned', { automated: { selfHeal: true } });
    const first = await firstRevision(app);
    const { record, told } = await runWorkflow(bench(), app, { image: broken('owned'), settings: { rollback: 'argocd' } });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'git-revert' });
    expect(told).toContain(`going back by a revert in git: auto-sync is on, and set by ApplicationSet ${set}, which would undo turning it off`);
    await app.until(isWell);
    const off = await bench().call('PATCH', app.path, { body: { patchType: 'merge', patch: JSON.stringify({ spec: { syncPolicy: { automated: null } } }) } });
    expect(off).toMatchObject({ status: 200, json: { spec: { syncPolicy: { syncOptions: ['CreateNamespace=true'] } } } });
    const { spec } = await app.until((application) => application.spec.syncPolicy?.automated !== undefined);
    expect(spec.syncPolicy?.automated).toEqual({ selfHeal: true });
    await app.until(isWell);
    expect(imageInGit(app)).toBe(images.one);
    expect(await afterThreeReconciles(app)).toEqual(threeTimes(first, record.commitSha, record.revertSha));
  });
});

describe('without auto-sync', () => {
  it('A10 what a run has set is taken back by Argo CD and then in git: a sync of the branch does not bring it back', async () => {
    const { app, first } = await deployedApp(bench(), 'manual');
    const { record, told } = await runWorkflow(bench(), app, { image: broken('manual') });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'argocd', revertSha: expect.stringMatching(/^[0-9a-f]{40}$/) as string, apps: [{ revision: first, health: 'Healthy' }] });
    // The cluster first, at once.
    const [byArgocd, byGit] = [/^rolling back by Argo CD/, /^reverting \w+ on \S+ too/].map((pattern) => told.findIndex((text) => pattern.test(text)));
    expect(byArgocd).toBeGreaterThanOrEqual(0);
    expect(byGit).toBeGreaterThan(byArgocd ?? -1);
    expect(imageInGit(app)).toBe(images.one);
    expect(await afterThreeReconciles(app)).toEqual(threeTimes(first, record.commitSha, first));
    await app.deploy();
    await app.until(isWell);
    expect(await afterThreeReconciles(app)).toEqual(threeTimes(first, record.commitSha, first, record.revertSha));
  });

  it('A10 what a run has only found in git stays there: a sync brings it back, as the report says', async () => {
    const { app, first } = await deployedApp(bench(), 'found');
    const sha = app.commit(usualFiles(app.name, broken('found')));
    const { record } = await runWorkflow(bench(), app, { sha });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'argocd', revertSha: undefined, apps: [{ revision: first, health: 'Healthy' }] });
    expect(record.notices.join('\n')).toContain(`git still names the bad revision ${sha.slice(0, 7)}: the next sync of ${app.name} brings it back. Revert it: git revert ${sha} && git push`);
    expect([imageInGit(app), await liveImage(app)]).toEqual([broken('found'), images.one]);
    await app.deploy();
    await app.until(({ status }) => status.health?.status === 'Degraded');
    expect(await liveImage(app)).toBe(broken('found'));
  });

  it('A19 what somebody has synced by the name of a later commit goes back by Argo CD, and not to that one', async () => {
    const { app, first } = await deployedApp(bench(), 'theirs');
    const sha = app.commit(usualFiles(app.name, broken('theirs')));
    const theirs = bench().target.repository.commit({ 'elsewhere/theirs.txt': 'of somebody else\n' });
    await app.refresh('normal');
    await app.deploy({ revision: theirs });
    const { record } = await runWorkflow(bench(), app, { sha });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'argocd' });
    expect((await app.get()).status.history?.map(({ revision }) => revision)).toEqual([first, theirs, first]);
    expect(await liveImage(app)).toBe(images.one);
  });

  it('A18 a sync that failed and was rolled back is not in the history, and a rerun finds it in the events', async () => {
    const { app, first } = await deployedApp(bench(), 'failed');
    const sha = app.commit({ 'refused.yaml': refused(`${app.name}-refused`) });
    const attempt = await runWorkflow(bench(), app, { sha });
    expect(attempt.record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'argocd' });
    const rerun = await runWorkflow(bench(), app, { sha, rerun: true });
    expect(rerun.record.problems.map(({ code }) => code)).toEqual(['OSOP-ROLLBACK-004']);
    expect(rerun.record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect((await app.get()).status.history?.map(({ revision }) => revision)).toEqual([first, first]);
  });
});
