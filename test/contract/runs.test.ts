import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/core/run-record.js';
import type { EngineSettings } from '../../src/engine/handlers/context.js';
import { useBench, usualFiles, type App, type Bench } from './bench.js';
import { configMap, images, refused } from './manifests.js';
import { deployedApp, runWorkflow } from './whole-runs.js';

const bench = useBench('runs');

async function deploy(of: Bench, app: App, sha: string, settings: Partial<EngineSettings> = {}): Promise<RunRecord> {
  return (await runWorkflow(of, app, { sha, settings })).record;
}

async function deployed(suffix: string, options: Parameters<Bench['create']>[1] = {}): ReturnType<typeof deployedApp> {
  return await deployedApp(bench(), suffix, options);
}

describe('a whole run', () => {
  it('A8 of a good image succeeds, with the commit in the history; again it has nothing to do', async () => {
    const { app, first } = await deployed('good');
    const sha = app.commit(usualFiles(app.name, images.two));
    const record = await deploy(bench(), app, sha);
    expect(record).toMatchObject({ result: 'succeeded', exitCode: 0, commitSha: sha, previousSha: first, problems: [], apps: [{ name: app.name, result: 'succeeded', health: 'Healthy', sync: 'Synced', revision: sha }] });
    const { status } = await app.get();
    expect([status.history?.length, status.history?.at(-1)?.revision]).toEqual([2, sha]);
    expect(await deploy(bench(), app, sha)).toMatchObject({ result: 'nothing-to-do', exitCode: 0 });
    expect((await app.get()).status.history).toHaveLength(2);
  });

  it('A10 of an image that cannot be pulled is rolled back to what ran before, and that is Healthy', async () => {
    const { app, first } = await deployed('bad');
    const sha = app.commit(usualFiles(app.name, images.broken));
    const record = await deploy(bench(), app, sha);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'argocd', apps: [{ result: 'rolled-back', revision: first, health: 'Healthy' }] });
    expect(record.problems.map(({ code }) => code)).toEqual(['OSOP-GATE-001']);
    expect(record.apps[0]?.causes.join(' ')).toContain('progress deadline');
    const { status } = await app.get('?refresh=normal');
    expect([status.history?.at(-1)?.revision, status.health?.status, status.sync.status]).toEqual([first, 'Healthy', 'OutOfSync']);
  });

  it('A9 of an object that is refused is rolled back', async () => {
    const { app, first } = await deployed('refused', { files: { 'settings.yaml': configMap(`${bench().project}-refused`, '1') } });
    const sha = app.commit({ 'more.yaml': refused(`${app.name}-2`) });
    const record = await deploy(bench(), app, sha);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1 });
    expect(record.problems.map(({ code }) => code)).toEqual(['OSOP-ARGOCD-003']);
    expect((await app.get()).status.history?.at(-1)?.revision).toBe(first);
  });

  it('A6 of a commit that changes nothing here succeeds without an operation', async () => {
    const { app } = await deployed('same', { files: { 'settings.yaml': configMap(`${bench().project}-same`, '1') } });
    const before = (await app.get()).status.operationState?.startedAt;
    const sha = bench().target.repository.commit({ 'README.md': 'Nothing to deploy.\n' });
    expect(await deploy(bench(), app, sha)).toMatchObject({ result: 'nothing-to-do', exitCode: 0, apps: [{ revision: sha }] });
    expect((await app.get()).status.operationState?.startedAt).toBe(before);
  });

  it('A11 under auto-sync lets Argo CD deploy, and waits for it', async () => {
    const { app } = await deployed('auto', { syncPolicy: { automated: {} } });
    const sha = app.commit(usualFiles(app.name, images.two));
    expect(await deploy(bench(), app, sha)).toMatchObject({ result: 'succeeded', exitCode: 0, apps: [{ revision: sha, health: 'Healthy' }] });
    expect((await app.get()).status.history?.at(-1)).toMatchObject({ revision: sha });
  });

  it('A11 under auto-sync a bad image is taken back by a revert in git', async () => {
    const { app } = await deployed('reverted', { syncPolicy: { automated: {} } });
    const sha = app.commit(usualFiles(app.name, images.broken));
    const record = await deploy(bench(), app, sha, { rollback: 'git-revert' });
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 1, rollbackStrategy: 'git-revert', revertSha: expect.stringMatching(/^[0-9a-f]{40}$/) as string });
    const { status } = await app.until((application) => application.status.health?.status === 'Healthy' && application.status.sync.status === 'Synced');
    expect(status.history?.at(-1)?.revision).toBe(record.revertSha);
  });

  it('A3 with a closed window ends without a deployment and says why', async () => {
    const closed = await bench().createProject('closed', { syncWindows: [{ kind: 'deny', schedule: '* * * * *', duration: '1h', applications: ['*'] }] });
    const app = await bench().create('windowed', { project: closed, files: { 'settings.yaml': configMap(`${bench().project}-windowed`, '1') } });
    const record = await deploy(bench(), app, app.commit({ 'settings.yaml': configMap(app.name, '2') }));
    expect(record.exitCode).not.toBe(0);
    expect(record.problems.map(({ message }) => message).join(' ')).toContain('sync window');
    expect((await app.get()).status.history).toBeUndefined();
  });
});
