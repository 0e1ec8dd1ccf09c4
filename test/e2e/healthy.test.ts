import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outputs } from '../../src/inputs.js';
import { ConnectionCut } from '../../src/simulator/index.js';
import type { ActionResult } from '../support/mini-runner.js';
import { manifestFile, slackPath, startWorld, type World } from '../support/world.js';

describe('a commit that becomes healthy, by the action', () => {
  const closers: (() => Promise<void> | void)[] = [];
  let world: World;
  let run: ActionResult;
  beforeAll(async () => {
    world = await startWorld({ onTestFinished: (close) => { closers.push(close); } });
    run = await world.runAction();
  });
  afterAll(async () => { for (const close of closers.toReversed()) await close(); });

  test('is synced once, pinned and pruned, and Slack hears of it', () => {
    expect(run.exitCode, run.output).toBe(0);
    expect(world.changes()).toEqual(['POST /api/v1/applications/production-app/sync']);
    expect(world.syncs()).toMatchObject([{ revision: world.commit, prune: true }]);
    expect(world.simulator.application('production-app').status.history?.map(({ revision }) => revision)).toEqual([world.before, world.commit]);
    expect(world.slack.received.map(({ method, path }) => `${method} ${path}`)).toEqual([`POST ${slackPath}`]);
    expect(world.slack.received[0]?.body).toContain('production-app');
    expect(world.slack.received[0]?.body).toContain(world.commit.slice(0, 7));
  });

  test('sets every output of action.yml', () => {
    expect(Object.keys(run.outputs)).toEqual(outputs.map(([name]) => name));
    expect(run.outputs).toMatchObject({
      result: 'succeeded', 'commit-sha': world.commit, 'previous-sha': world.before, 'revert-sha': '', 'changed-files': JSON.stringify([manifestFile]),
      'sync-status': 'Synced', 'health-status': 'Healthy', revision: world.commit, 'rollback-strategy': '', problems: '[]',
    });
    expect(JSON.parse(run.outputs['apps'] ?? '')).toMatchObject([{ name: 'production-app', result: 'succeeded', url: `${world.argocdUrl}/applications/production-app`, causes: [] }]);
    expect(JSON.parse(run.outputs['validation'] ?? '')).toMatchObject({ valid: true, checked: 1, invalid: 0, skipped: 0 });
    expect(parse(readFileSync(run.outputs['osoplog'] ?? '', 'utf8'))).toMatchObject({ status: 'COMPLETED', mode: 'live', workflow_id: 'argocd-gitops' });
  });

  test('is told in the summary: the verdict first, then the changes, and a diagram', () => {
    const { summary, log, annotations, groups } = run;
    expect(summary.split('\n')[0]).toBe(`## ✅ ${world.commit.slice(0, 7)} is live and healthy in production-app`);
    expect(summary).toMatch(/^```mermaid\nflowchart TD\n/m);
    expect(summary).toContain(`https://github.example.com/org/k8s-manifests/commit/${world.commit}`);
    expect(groups).toEqual(['git_commit', 'manifest_validate', 'argocd_sync', 'health_check', 'notify_success']);
    expect(annotations).toEqual([]);
    expect(log.trimEnd().split('\n').at(-1)).toBe(`${world.commit.slice(0, 7)} is live and healthy in production-app`);
  });
});

describe.concurrent('a commit that becomes healthy', () => {
  test('is deployed by the command line, with one JSON document on standard output, and leaves nothing behind but the log of the run', async (context) => {
    const world = await startWorld(context);
    const run = await world.runCli();
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'succeeded', problems: [], 'commit-sha': world.commit, 'exit-code': 0, apps: [{ name: 'production-app', health: 'Healthy' }] });
    expect(run.stderr).toContain('live and healthy');
    expect(run.stderr).not.toContain('\u001B[');
    expect(world.syncs()).toMatchObject([{ revision: world.commit }]);
    expect(world.slack.received).toHaveLength(1);
    expect(readdirSync(run.temporary).toSorted()).toEqual(['.osop', 'home']);
    expect(readdirSync(`${run.temporary}/home`)).toEqual([]);
    expect(world.remote('rev-parse', 'main')).toBe(world.commit);
  });

  test('is nothing to do for a second run: no request changes anything, and Slack stays quiet', async (context) => {
    const world = await startWorld(context);
    await world.runAction();
    const again = await world.runAction({ env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(again).toMatchObject({ exitCode: 0, outputs: { result: 'nothing-to-do', 'commit-sha': world.commit } });
    const byHand = await world.runCli();
    expect(byHand.json()).toMatchObject({ result: 'nothing-to-do', 'exit-code': 0 });
    expect(world.changes()).toHaveLength(1);
    expect(world.slack.received).toHaveLength(1);
  });

  test('is synced once although the answer to the request is lost (F2)', async (context) => {
    const world = await startWorld(context, {
      faults: {
        intercept: async ({ method, path }, next) => {
          const response = await next();
          if (method === 'POST' && path.endsWith('/sync')) throw new ConnectionCut();
          return response;
        },
      },
    });
    const run = await world.runCli();
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'succeeded' });
    expect(world.syncs()).toHaveLength(1);
  });

  test('is deployed although a gateway answers 503 at first (F1)', async (context) => {
    let refusals = 2;
    const world = await startWorld(context, {
      faults: {
        intercept: async (_request, next) => {
          refusals -= 1;
          return refusals < 0 ? await next() : { status: 503, headers: { 'content-type': 'text/html' }, body: '<h1>Service Unavailable</h1>' };
        },
      },
    });
    const run = await world.runCli();
    expect(run.exitCode, run.output).toBe(0);
    expect(world.syncs()).toHaveLength(1);
  });

  test('is only planned by a dry run: nothing is written anywhere', async (context) => {
    const world = await startWorld(context);
    const byAction = await world.runAction({ inputs: { 'dry-run': 'true' } });
    const byCli = await world.runCli({ inputs: { 'dry-run': 'true' } });
    expect(byAction).toMatchObject({ exitCode: 0, outputs: { result: 'planned', 'commit-sha': world.commit } });
    expect(byCli.json()).toMatchObject({ result: 'planned', 'exit-code': 0 });
    expect(byAction.log).toContain(`a sync would be started at ${world.commit.slice(0, 7)}`);
    expect(world.changes()).toEqual([]);
    expect(world.slack.received).toEqual([]);
    expect(world.git.requests.filter((request) => request.includes('receive-pack'))).toEqual([]);
    expect(world.simulator.application('production-app').status.history).toHaveLength(1);
  });

  test('is deployed although Slack refuses the message: that is a warning which does not show the address', async (context) => {
    const world = await startWorld(context, { slackAnswer: { status: 404, body: `no_service at ${slackPath}` } });
    const run = await world.runAction();
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'succeeded' } });
    expect(run.annotations).toMatchObject([{ level: 'warning', title: 'OSOP-NOTIFY-001' }]);
    expect(`${run.log}${run.summary}`).not.toContain(slackPath);
  });

  test('is reported in a file by --output; where that cannot be written, the document is not lost', async (context) => {
    const world = await startWorld(context);
    const file = join(world.folder, 'report.json');
    const run = await world.runCli({ args: ['run', '--format=json', `--output=${file}`] });
    expect(run).toMatchObject({ exitCode: 0, stdout: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ result: 'succeeded' });
    const unwritable = await world.runCli({ args: ['run', '--format=json', `--output=${world.folder}/no/such/folder/report.json`] });
    expect(unwritable.exitCode).toBe(0);
    expect(unwritable.json()).toMatchObject({ result: 'nothing-to-do' });
    expect(unwritable.stderr).toContain('--output');
  });
});
