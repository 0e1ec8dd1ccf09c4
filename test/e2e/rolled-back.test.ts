import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chosen } from '../support/thorough.js';
import { deployment, manifestFile, pastProgressDeadline, startWorld, type World } from '../support/world.js';

/** Commits of the branch at the remote, newest first. */
function history(world: World): readonly string[] {
  return world.remote('rev-list', 'main').split('\n');
}

const rolledBackRequests = ['POST /api/v1/applications/production-app/sync', 'POST /api/v1/applications/production-app/rollback'];

describe.concurrent('a commit that does not become healthy', () => {
  test('is rolled back by Argo CD to the first history entry, id 0, and the rollback is verified', async (context) => {
    const world = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline() });
    const run = await world.runAction();
    expect(run.exitCode, run.output).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'argocd', revision: world.before, 'commit-sha': world.commit, 'health-status': 'Healthy', 'revert-sha': '' });
    expect(world.changes()).toEqual(rolledBackRequests);
    expect(JSON.parse(world.simulator.requests.findLast(({ mutating }) => mutating)?.body ?? '')).toMatchObject({ id: 0 });
    const { status } = world.simulator.application('production-app');
    expect(status.history?.at(-1)?.revision).toBe(world.before);
    expect(status.health?.status).toBe('Healthy');
    expect(run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining('exceeded its progress deadline'), expect.stringContaining('was rolled back')]),
    );
    expect(parse(readFileSync(run.outputs['osoplog'] ?? '', 'utf8'))).toMatchObject({ status: 'FAILED' });
    // A warning at the top of the summary says that git still names it, and Slack is told all of it.
    const top = run.summary.split('\n').slice(0, 5).join('\n');
    expect(top).toMatch(/^## .*was rolled back to/);
    expect(top).toContain('[!WARNING]');
    expect(top).toContain(`git revert ${world.commit}`);
    expect(world.slack.received).toHaveLength(1);
    const body = world.slack.received[0]?.body;
    for (const part of ['production-app', world.commit.slice(0, 7), world.before.slice(0, 7), 'rolled back', 'Argo CD rollback', 'exceeded its progress deadline']) expect(body).toContain(part);
    expect(history(world)).toEqual([world.commit, world.before]);
  });

  test('ends the command line with 1', async (context) => {
    const world = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline() });
    const run = await world.runCli();
    expect(run.exitCode, run.output).toBe(1);
    expect(run.json()).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'argocd', notices: [expect.stringContaining('git still names')], apps: [{ result: 'rolled-back' }] });
    expect(world.changes()).toEqual(rolledBackRequests);
  });

  test('is a success with fail-on-rollback: false, and stays where it is with rollback: none', async (context) => {
    const [forgiving, strict] = [await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline() }), await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline() })];
    const forgiven = await forgiving.runAction({ inputs: { 'fail-on-rollback': 'false' } });
    expect(forgiven).toMatchObject({ exitCode: 0, outputs: { result: 'rolled-back' } });
    const left = await strict.runCli({ inputs: { rollback: 'none' } });
    expect(left.exitCode, left.output).toBe(3);
    expect(left.json()).toMatchObject({ result: 'failed', revision: strict.commit });
    expect(strict.changes()).toEqual(['POST /api/v1/applications/production-app/sync']);
  });

  test('is rolled back when its sync fails, for the reason that Argo CD gives', async (context) => {
    const world = await startWorld(context, { fate: 'sync-failed' });
    const run = await world.runAction();
    expect(run.exitCode, run.output).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'argocd', revision: world.before });
    expect(run.annotations.map(({ title, message }) => `${title}: ${message}`)).toEqual(expect.arrayContaining([expect.stringMatching(/OSOP-ARGOCD-003: .*denied the request/s)]));
    expect(world.changes()).toEqual(rolledBackRequests);
    expect(world.slack.received.map(({ body }) => body)).toEqual([expect.stringContaining('rolled back')]);
  });

  test('is rolled back when health-timeout is over: the message says how long, what is missing and where to look', async (context) => {
    const world = await startWorld(context, { fate: 'never-healthy' });
    const run = await world.runCli({ inputs: { 'health-timeout': '8' } });
    expect(run.exitCode, run.output).toBe(1);
    expect(run.json()).toMatchObject({
      result: 'rolled-back',
      problems: [{ code: 'OSOP-GATE-002', message: expect.stringMatching(/not healthy within 8 s: .*Deployment/), hint: expect.stringContaining('health-timeout') }],
    });
    expect(run.stderr).toContain(`${world.argocdUrl}/applications/production-app`);
    expect(world.changes()).toEqual(rolledBackRequests);
  });
});

describe.concurrent('where Argo CD syncs by itself', () => {
  test('a healthy commit is waited for: no sync is requested', async (context) => {
    const world = await startWorld(context, { application: { automated: { prune: true } } });
    const run = await world.runAction();
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'succeeded', revision: world.commit });
    expect(world.changes()).toEqual([]);
    expect(world.slack.received.map(({ body }) => body)).toEqual([expect.stringContaining('live and healthy')]);
  });

  test.for(chosen(['action'], ['action', 'command line']))('the %s undoes a degraded one by a git revert, pushed and proven live', async (way, context) => {
    const { expect } = context;
    const world = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline(), application: { automated: true } });
    const outputs = way === 'action' ? await world.runAction().then((run) => ({ code: run.exitCode, ...run.outputs })) : await world.runCli().then((run) => ({ code: run.exitCode, ...run.json() }));
    const [revert = '', ...older] = history(world);
    expect(outputs).toMatchObject({ code: 1, result: 'rolled-back', 'rollback-strategy': 'git-revert', 'revert-sha': revert, 'commit-sha': world.commit, revision: revert });
    expect(older).toEqual([world.commit, world.before]);
    expect(world.remote('show', `main:${manifestFile}`)).toBe(deployment('1.4.1').trimEnd());
    expect(world.remote('diff', '--name-only', world.before, 'main')).toBe('');
    expect(world.remote('log', '-1', '--format=%B', 'main')).toContain(world.commit);
    expect(world.changes()).toEqual([]);
    expect(world.simulator.application('production-app').status.history?.map(({ revision }) => revision)).toEqual([world.before, world.commit, revert]);
    expect(world.slack.received.map(({ body }) => body)).toEqual([expect.stringContaining('git revert')]);
  });

  test('a rerun after the revert pushes no second one, and does not call the reverted commit live', async (context) => {
    const world = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline(), application: { automated: true } });
    await world.runAction();
    const commits = history(world);
    const again = await world.runAction({ env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(history(world)).toEqual(commits);
    expect(again.log).not.toContain('is live already');
    expect(world.slack.received.filter(({ body }) => body.includes('live and healthy'))).toEqual([]);
  });
});
