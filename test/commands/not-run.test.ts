import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cli } from '../../src/cli.js';
import { createFakeGithub, fakeToken, type FakeGithub } from '../support/fake-github.js';
import { startSlack, type FakeSlack } from '../support/fake-slack.js';
import { createRealClock } from '../support/real-clock.js';
import { slackTexts } from '../support/slack-rules.js';
import { startRecorder, type Cleanup, type Recorder } from '../support/world.js';

interface Scene {
  readonly slack: FakeSlack;
  readonly hook: Recorder;
  readonly github: FakeGithub;
  readonly sha: string;
  /** Runs the command line in a job of GitHub Actions. */
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<{ readonly code: number; readonly stderr: string; readonly told: readonly string[]; readonly events: readonly string[] }>;
}

async function startScene(context: Cleanup, workflow = 'osop_version: "2.0"\nid: broken\n'): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'not-run-'));
  const github = await createFakeGithub();
  context.onTestFinished(async () => {
    rmSync(folder, { recursive: true, force: true });
    await github.close();
  });
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, 'deploy.osop.yaml'), workflow);
  const [slack, hook] = [await startSlack(context), await startRecorder(context)];
  const sha = await github.push({ 'a.yaml': 'a: 1\n' });
  const given = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'shop/config', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, GITHUB_RUN_ID: '4711', GITHUB_WORKFLOW: 'Deploy', GITHUB_JOB: 'production', GITHUB_ACTOR: 'ada', GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_TOKEN: fakeToken, OSOP_SLACK_TOKEN: slack.token, OSOP_WEBHOOK_URLS: hook.url, RUNNER_TEMP: join(folder, 'temporary') };
  return {
    slack, hook, github, sha,
    run: async (args, env = {}) => {
      let stderr = '';
      const host = { env: { ...given, ...env }, clock: createRealClock(), signal: new AbortController().signal, folder };
      const code = await cli([...args, `--slack-channel=${slack.channel}`, `--slack-api-url=${slack.apiUrl}`], { host, stdout: () => undefined, stderr: (text) => { stderr += text; }, color: false });
      return {
        code, stderr,
        told: slack.messages.map(({ body, thread }) => `${thread === undefined ? '' : '> '}${slackTexts(body['blocks'] ?? []).join(' | ')}`),
        events: hook.received.map(({ body }) => { const { type, data: { result, why } } = JSON.parse(body) as { readonly type: string; readonly data: { readonly result: string; readonly why?: string } }; return `${type} ${result} ${why ?? ''}`.trim(); }),
      };
    },
  };
}

describe('a deployment that ends before it begins', () => {
  test('by a workflow that is not valid is one message in Slack, one event, a check run and a comment, and no deployment', async (context) => {
    const { run, github, sha } = await startScene(context);
    github.surfaces.associations.push({ sha, number: 7, base: 'main', merged: true });
    const { code, told, events, stderr } = await run(['run', '--workflow=deploy.osop.yaml', '--check-run', '--comment', '--deployment=true']);
    expect(code, stderr).toBe(2);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/failed.*Nothing was changed.*which OSOP requires/s);
    expect(events).toEqual([expect.stringMatching(/^io\.osop\.argocd\.run\.ended failed/)]);
    expect(github.surfaces.checkRuns).toMatchObject([{ sha, fields: { conclusion: 'failure' } }]);
    expect(github.surfaces.comments).toMatchObject([{ issue: 7, body: expect.stringContaining('Nothing was changed') }]);
    expect(github.surfaces.deployments).toEqual([]);
    expect(stderr).not.toContain('OSOP-NOTIFY-001');
  });

  test('by an input that cannot be used is told by those that can', async (context) => {
    const { run, github, sha } = await startScene(context);
    const { code, told, events, stderr } = await run(['sync', '--app=web', '--health-timeout=soon', '--check-run', '--argocd-headers=no header']);
    expect(code).toBe(2);
    expect(told).toEqual([expect.stringMatching(/web: failed.*argocd-headers has a line that is not a header \(and 1 more\)/s)]);
    expect(events).toHaveLength(1);
    expect(github.surfaces.checkRuns).toMatchObject([{ sha, fields: { conclusion: 'failure' } }]);
    expect(stderr).toContain('check run: https://github.example/shop/config/runs/1');
  });

  test.each([
    ['of a pull request', ['run', '--workflow=deploy.osop.yaml'], { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }],
    ['of strangers', ['run', '--workflow=deploy.osop.yaml'], { GITHUB_EVENT_NAME: 'pull_request_target' }],
    ['that is a dry run', ['run', '--workflow=deploy.osop.yaml', '--dry-run'], {}],
    ['whose address of Slack is wrong', ['sync', '--app=web', '--webhook-secret=whsec_x'], {}],
    ['that is none, but a validation', ['validate', '--kubernetes-version=9.99'], {}],
  ])('%s rings at nobody', async (_what, args, env) => {
    const { run } = await startScene({ onTestFinished });
    const { code, told, events } = await run(args, env);
    expect(code).not.toBe(0);
    expect([told, events]).toEqual([[], []]);
  });

  test('F33: and cannot be told is a warning beside the reason', async (context) => {
    const { run, slack } = await startScene(context);
    const { code, stderr } = await run(['run', '--workflow=deploy.osop.yaml'], { OSOP_SLACK_TOKEN: 'another-token' });
    expect(code).toBe(2);
    expect(slack.messages).toEqual([]);
    expect(stderr).toMatch(/OSOP-NOTIFY-001 the message to Slack could not be delivered: .*invalid_auth/);
    expect(stderr).toContain('which OSOP requires');
  });
});
