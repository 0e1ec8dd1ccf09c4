import { describe, expect, test } from 'vitest';
import { deployment, manifestFile, scratchFolder, startWorld, type RunOptions, type World } from '../support/world.js';

const app = 'production-app';
const without = ['slack-webhook-url'];

async function waitByCli(world: World, inputs: Readonly<Record<string, string>> = { app }, more: RunOptions = {}) {
  return await world.runCli({ args: ['wait', '--format=json'], inputs, without, ...more });
}

async function waitByAction(world: World, inputs: Readonly<Record<string, string>> = { app }, more: RunOptions = {}) {
  return await world.runAction({ inputs: { command: 'wait', ...inputs }, without, ...more });
}

/** All that was asked of Argo CD were reads. */
function onlyRead(world: World): void {
  expect(world.asked.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual([]);
}

describe.concurrent('wait', () => {
  test('until auto-sync has brought the commit of the event is a success, and asks nothing but reads', async (context) => {
    const world = await startWorld(context, { application: { automated: true } });
    const run = await waitByAction(world);
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'succeeded', 'health-status': 'Healthy', 'sync-status': 'Synced', revision: world.commit });
    expect(run.summary.split('\n')[0]).toBe(`## ✅ ${world.commit.slice(0, 7)} is live and healthy in ${app}`);
    onlyRead(world);
  });

  test('for a commit that nobody syncs is not fooled by the old one, which is healthy', async (context) => {
    const world = await startWorld(context);
    expect(world.simulator.application(app).status).toMatchObject({ sync: { status: 'Synced' }, health: { status: 'Healthy' } });
    const run = await waitByCli(world, { app, revision: world.commit, 'health-timeout': '2' });
    expect(run.exitCode, run.output).toBe(3);
    expect(run.json()).toMatchObject({ result: 'failed', headline: `${app} is not live and healthy`, problems: [{ code: 'OSOP-GATE-002' }], apps: [{ name: app, result: 'failed', sync: 'OutOfSync' }] });
    onlyRead(world);
  });

  test('is not fooled either while the git server shows Argo CD an older branch', async (context) => {
    const world = await startWorld(context, { application: { automated: true }, faults: { lsRemoteLagMs: 3_600_000 } });
    const sha = world.push({ [manifestFile]: deployment('1.5.0') });
    const run = await waitByCli(world, { app, revision: sha, 'health-timeout': '6' });
    expect(run.exitCode, run.output).toBe(3);
    expect(run.stderr).toContain(`not yet with ${sha.slice(0, 7)}`);
    onlyRead(world);
  });

  test('for what an application follows needs neither a checkout nor a revision, and says what it does not know', async (context) => {
    const world = await startWorld(context, { application: { automated: true } });
    const run = await waitByCli(world, { app }, { cwd: scratchFolder(context) });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.stderr).toContain('no revision is expected');
    onlyRead(world);
  });

  test('for a degraded application ends with exit 3 and its causes, and rolls nothing back', async (context) => {
    const world = await startWorld(context, { application: { automated: true }, fate: 'degraded' });
    const run = await waitByCli(world, { app, revision: world.commit });
    expect(run.exitCode, run.output).toBe(3);
    expect(run.json()).toMatchObject({ problems: [{ code: 'OSOP-GATE-001' }], apps: [{ name: app, health: 'Degraded' }] });
    expect(run.stderr).toContain('ImagePullBackOff');
    onlyRead(world);
  });

  test('for a revision that is no commit here is an input error', async (context) => {
    const world = await startWorld(context);
    const run = await waitByCli(world, { app, revision: 'v9.9.9' });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.json()).toMatchObject({ problems: [{ code: 'OSOP-INPUT-001' }] });
    const short = await waitByCli(world, { app, revision: world.commit.slice(0, 10), 'health-timeout': '1' });
    expect(short.json()).toMatchObject({ problems: [{ code: 'OSOP-GATE-002' }] });
    onlyRead(world);
  });

  test.for([
    ['an application that is not there', { app: 'wbe' }, 5, 'OSOP-ARGOCD-002'],
    ['a project without any', { project: 'nothing' }, 2, 'OSOP-ARGOCD-007'],
    ['no application at all', {}, 2, 'OSOP-INPUT-003'],
  ] as const)('for %s is never a success', async ([, inputs, exitCode, code], context) => {
    const world = await startWorld(context);
    const run = await waitByCli(world, inputs);
    expect(run.exitCode, run.output).toBe(exitCode);
    expect(run.json()).toMatchObject({ problems: [{ code }] });
    onlyRead(world);
  });

  test('for all of a selector is one table, and one that is not healthy fails them', async (context) => {
    const others = [{ name: 'api', labels: { team: 'shop' }, automated: true }, { name: 'db', labels: { team: 'shop' }, automated: true }];
    const world = await startWorld(context, { others, outcome: ({ application }) => (application === 'db' ? 'degraded' : 'healthy') });
    const run = await waitByAction(world, { selector: 'team=shop' });
    expect(run.exitCode, run.output).toBe(1);
    expect(JSON.parse(run.outputs['apps'] ?? '')).toMatchObject([{ name: 'api', result: 'succeeded' }, { name: 'db', result: 'failed' }]);
    expect(run.summary).toContain('db');
    onlyRead(world);
  });

  test('waits for a pull request too: nothing is changed by that', async (context) => {
    const world = await startWorld(context, { application: { automated: true } });
    const run = await waitByAction(world, { app, revision: world.commit }, { event: { name: 'pull_request' }, env: { GITHUB_REF: 'refs/pull/1/merge', GITHUB_BASE_REF: 'main' } });
    expect(run.outputs).toMatchObject({ result: 'succeeded', revision: world.commit });
    onlyRead(world);
  });

  test('is cancelled by the runner with exit 4', async (context) => {
    const world = await startWorld(context);
    const running = world.startCli({ args: ['wait', '--format=json'], inputs: { app, revision: world.commit }, without });
    await running.printed(/OutOfSync/);
    running.signal('SIGINT');
    const run = await running.finished;
    expect(run.exitCode, run.output).toBe(4);
    expect(run.json()).toMatchObject({ result: 'cancelled' });
  });
});
