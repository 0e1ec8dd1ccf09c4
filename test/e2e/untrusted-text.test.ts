import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { githubToken, type ActionResult } from '../support/mini-runner.js';
import { parseRunnerLog } from '../support/runner-commands.js';
import { deployment, manifestFile, pastProgressDeadline, slackPath, startWorld, token, workflowRunning, workflowWith } from '../support/world.js';

/** Text that a runner obeys when it is printed as it is: at a line's start, after each kind of line end, and anywhere. */
const hostile = [
  'first', '::set-env name=NODE_OPTIONS::--require=/tmp/x.js', '  ::add-mask::e', '::stop-commands::pause', '::set-output name=result::succeeded', '::error::forged',
  'before ##[set-env name=A]b ##[command]rm -rf / ##[add-path]/tmp', '##vso[task.setvariable variable=a]b',
].join('\n') + '\r::save-state name=a::b\r\n::add-path::/tmp\u2028::debug::x\u0085::echo::on';

const obeyed = new Set(['add-mask', 'group', 'endgroup', 'error', 'warning', 'notice']);

/** Every command in the output is one of ours, and none was forged. */
function expectOnlyOurCommands(run: ActionResult): void {
  expect(run.commands.map(({ name }) => name).filter((name) => !obeyed.has(name))).toEqual([]);
  expect(run.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data).toSorted()).toEqual([token, githubToken, expect.stringContaining(slackPath)]);
  expect(run.annotations.filter(({ message }) => message === 'forged')).toEqual([]);
  expect(run.log).not.toMatch(/##\w*\[/);
}

describe.concurrent('text of other people', () => {
  test('from Argo CD makes no line that the runner obeys, and no second output (T7, T8)', async (context) => {
    const world = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline(hostile) });
    const run = await world.runAction();
    expect(run.outputs['result'], run.output).toBe('rolled-back');
    expectOnlyOurCommands(run);
    expect(run.log).toContain('exceeded its progress deadline');
    expect(Object.keys(run.outputs)).not.toContain('NODE_OPTIONS');
    expect(JSON.parse(run.outputs['apps'] ?? '')).toMatchObject([{ result: 'rolled-back' }]);
    // The same commit is in quarantine by now, so that another world is needed for the command line.
    const other = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline(hostile) });
    const byCli = await other.runCli({ inputs: { rollback: 'none' } });
    expect([...parseRunnerLog(byCli.stderr).commands, ...parseRunnerLog(byCli.stdout).commands]).toEqual([]);
    expect(JSON.stringify(byCli.json()['problems'])).toContain('##[command]rm -rf /');
  });

  test('from a refusal of Argo CD makes none either', async (context) => {
    const body = JSON.stringify({ error: hostile, code: 7, message: hostile });
    const world = await startWorld(context, { faults: { intercept: async () => ({ status: 403, headers: { 'content-type': 'application/json' }, body }) } });
    const run = await world.runAction();
    expect(run.outputs['result'], run.output).toBe('refused');
    expectOnlyOurCommands(run);
  });

  test('from names of files and objects, and from the workflow, makes none either', async (context) => {
    const world = await startWorld(context, {
      change: {
        'apps/production/x\n::set-env name=A::b\r##[add-path]c.yaml': 'kind: X\nmetadata: {name: y}\n',
        'apps/production/named.yaml': `apiVersion: v1\nmetadata: {name: ${JSON.stringify(hostile)}}\n`,
        [manifestFile]: deployment('1.4.2'),
      },
      workflow: workflowWith('purpose: Validate Kubernetes manifests before sync', `purpose: ${JSON.stringify(hostile)}`).replace('name: ArgoCD GitOps Sync and Rollback Workflow', `name: ${JSON.stringify(hostile)}`),
    });
    const run = await world.runAction();
    expect(run.exitCode, run.output).toBe(1);
    expectOnlyOurCommands(run);
    expect(run.annotations.filter(({ title }) => title === 'OSOP-MANIFEST-001').length).toBeGreaterThan(0);
    expect(JSON.parse(run.outputs['changed-files'] ?? '')).toHaveLength(3);
  });

  test('is no markup in the summary and mentions nobody in Slack (T22, T23)', async (context) => {
    const world = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline('<img src=x onerror=alert(1)> [click](https://attacker.example) @everyone <!channel> <@U1> `code` | cell') });
    const run = await world.runAction();
    expect(run.summary).not.toContain('<img');
    expect(run.summary).not.toContain('](https://attacker.example)');
    const body = world.slack.received[0]?.body;
    expect(body).toContain('exceeded its progress deadline');
    expect(body).not.toContain('<!channel>');
    expect(body).not.toContain('<@U1>');
  });
});

describe.concurrent('a secret that Argo CD echoes', () => {
  test('raw, in base64, URL-encoded or in a Basic header appears nowhere (T21)', async (context) => {
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    const echoed = [
      token, base64(token), base64(token).replaceAll('=', ''), Buffer.from(token).toString('base64url'), base64(`argocd:${token}`), base64(`x${token}y`), encodeURIComponent(token),
    ];
    const slack = (url: string): readonly string[] => [url, base64(url), encodeURIComponent(url), JSON.stringify(url), url.replaceAll('/', '\\/')];
    const world = await startWorld(context, { fate: 'degraded' });
    world.simulator.setFaults(pastProgressDeadline([...echoed, ...slack(world.slackUrl)].join(' ')));
    const byAction = await world.runAction();
    expect(byAction.outputs['result'], byAction.output).toBe('rolled-back');
    // It is in quarantine by now.
    const byCli = await world.runCli({ inputs: { 'rollback': 'none', 'quarantine-override': world.commit } });
    expect(byCli.exitCode, byCli.output).toBe(3);
    const sinks = {
      log: byAction.log,
      summary: byAction.summary,
      outputs: JSON.stringify(byAction.outputs),
      annotations: JSON.stringify(byAction.annotations),
      osoplog: readFileSync(byAction.outputs['osoplog'] ?? '', 'utf8'),
      stdout: byCli.stdout,
      stderr: byCli.stderr,
      slack: world.slack.received.map(({ body }) => body).join('\n'),
    };
    const secrets = [token, token.slice(-30), base64(token).slice(4, -4), base64(`argocd:${token}`).slice(12, -4), base64(`x${token}y`).slice(4, -4), slackPath, encodeURIComponent(slackPath), base64(world.slackUrl).slice(0, -4), slackPath.replaceAll('/', '\\/')];
    for (const [sink, text] of Object.entries(sinks)) {
      expect(secrets.filter((secret) => text.includes(secret)), sink).toEqual([]);
    }
    for (const text of [sinks.log, sinks.stdout, sinks.stderr]) expect(text).toContain('exceeded its progress deadline ***');
  });

  test('is not in the commit that reverts, nor in the message on it', async (context) => {
    const world = await startWorld(context, { fate: 'degraded', faults: pastProgressDeadline(`token=${token}`), application: { automated: true } });
    const run = await world.runCli();
    expect(run.json()).toMatchObject({ 'rollback-strategy': 'git-revert' });
    const message = world.remote('log', '-1', '--format=%B', 'main');
    expect(message).toContain('exceeded its progress deadline');
    for (const text of [message, world.slack.received.map(({ body }) => body).join('')]) expect(text).not.toContain(token);
  });

  test('is not in the environment of a program that the workflow runs', async (context) => {
    const world = await startWorld(context, { workflow: workflowRunning('env > ../environment.txt') });
    const run = await world.runAction({ inputs: { 'allow-commands': 'true' }, env: { ARGOCD_AUTH_TOKEN: token, SLACK_WEBHOOK_URL: world.slackUrl, MY_OTHER_SECRET: 'hunter2-hunter2' } });
    expect(run.exitCode, run.output).toBe(0);
    const environment = readFileSync(`${world.folder}/environment.txt`, 'utf8');
    expect(environment).toContain('PATH=');
    for (const secret of [token, slackPath, githubToken, 'hunter2', 'GITHUB_OUTPUT', 'ACTIONS_']) expect(environment).not.toContain(secret);
  });
});
