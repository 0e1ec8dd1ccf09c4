import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFull } from '../support/thorough.js';
import { deployment, exampleWorkflow, manifestFile, pastProgressDeadline, startWorld, workflowFile, workflowWith, type World } from '../support/world.js';

function pushEvent(world: World, commits: readonly { readonly added: readonly string[]; readonly modified: readonly string[]; readonly removed: readonly string[] }[]) {
  return { name: 'push', payload: { ref: 'refs/heads/main', before: world.before, after: world.commit, forced: false, commits: commits.map((commit) => ({ ...commit })) } };
}

describe.concurrent('a push', () => {
  test('that says which files it changed is believed', async (context) => {
    const world = await startWorld(context, { change: { [manifestFile]: deployment('1.4.2'), 'apps/staging/not-in-the-event.yaml': 'kind: 7\n' } });
    const run = await world.runAction({ event: pushEvent(world, [{ added: ['apps/production/gone.yaml'], modified: [manifestFile], removed: [] }, { added: [], modified: [], removed: ['apps/production/gone.yaml'] }]) });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'succeeded', 'commit-sha': world.commit, 'previous-sha': world.before, 'changed-files': JSON.stringify([manifestFile]) });
  });

  test('that does not say is compared with where the branch was, also in a clone of depth 1 (F25)', async (context) => {
    const world = await startWorld(context);
    const fetched = world.git.requests.length;
    const run = await world.runAction({ event: pushEvent(world, []) });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs).toMatchObject({ 'changed-files': JSON.stringify([manifestFile]), 'previous-sha': world.before });
    expect(world.git.requests.length).toBeGreaterThan(fetched);
  });

  test('is not validated beyond what it changed, unless changed-only is off', async (context) => {
    const world = await startWorld(context, { files: { 'apps/staging/broken.yaml': 'kind: ConfigMap\nmetadata: {name: x}\n' } });
    const all = await world.runCli({ inputs: { 'changed-only': 'false' } });
    expect(all.exitCode, all.output).toBe(2);
    expect(all.json()).toMatchObject({ problems: [{ file: 'apps/staging/broken.yaml', line: 1 }], validation: { checked: 2, invalid: 1 } });
    expect(world.asked).toEqual([]);
    expect((await world.runCli()).exitCode).toBe(0);
  });

  test.runIf(inFull('a clone of depth 1 is the harder case'))('of which the workflow is carried out with a full clone just the same', async (context) => {
    const world = await startWorld(context, { depth: 0 });
    const run = await world.runAction({ event: pushEvent(world, []) });
    expect(run.outputs).toMatchObject({ result: 'succeeded', 'changed-files': JSON.stringify([manifestFile]) });
  });
});

describe.concurrent('a pull request', () => {
  const event = { name: 'pull_request', payload: { number: 7 } };
  const env = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'feature' };

  test('is planned and validated, and changes nothing', async (context) => {
    const world = await startWorld(context);
    const run = await world.runAction({ event, env });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'planned' });
    expect([world.changes(), world.slack.received]).toEqual([[], []]);
  });

  test('from a fork, which has no secrets, is planned and validated too', async (context) => {
    const world = await startWorld(context);
    const run = await world.runAction({ event, env, without: ['argocd-server', 'argocd-auth-token', 'slack-webhook-url'] });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'planned' });
    expect(world.asked).toEqual([]);
  });

  test('with an invalid manifest fails, with the line annotated', async (context) => {
    const world = await startWorld(context, { change: { [manifestFile]: deployment('1.4.2').replace('kind: Deployment\n', '') } });
    const run = await world.runAction({ event, env, without: ['argocd-auth-token'] });
    expect(run.exitCode, run.output).toBe(1);
    expect(run.annotations).toContainEqual(expect.objectContaining({ file: manifestFile, title: 'OSOP-MANIFEST-001' }));
  });
});

describe.concurrent('the config repository', () => {
  test('may be a URL with a token of its own: the revert is pushed there with it', async (context) => {
    const gitToken = 'config-repository-token-4711';
    const world = await startWorld(context, { gitToken, fate: 'degraded', faults: pastProgressDeadline(), application: { automated: true } });
    const run = await world.runAction({
      inputs: { 'config-repository': world.gitUrl, 'config-token': gitToken },
      env: { GITHUB_REPOSITORY: 'org/application', GITHUB_SHA: 'a'.repeat(40) },
    });
    expect(run.exitCode, run.output).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'git-revert', 'commit-sha': world.commit, 'revert-sha': world.remote('rev-parse', 'main') });
    expect(world.remote('show', `main:${manifestFile}`)).toBe(deployment('1.4.1').trimEnd());
    expect(`${run.log}${run.summary}`).not.toContain(gitToken);
  });

  test('whose token is refused makes a rollback that needs a person: both failures are told', async (context) => {
    const world = await startWorld(context, { depth: 0, gitToken: 'right-token-0815', fate: 'degraded', faults: pastProgressDeadline(), application: { automated: true } });
    const run = await world.runCli({ inputs: { 'config-repository': world.gitUrl, 'config-token': 'wrong-token-0815' } });
    expect(run.exitCode, run.output).toBe(3);
    expect(run.json()).toMatchObject({ result: 'failed', headline: expect.stringContaining('rollback') });
    expect(run.stderr).toContain('exceeded its progress deadline');
    expect(world.remote('rev-parse', 'main')).toBe(world.commit);
    expect(run.output).not.toContain('wrong-token-0815');
  });

  test('may be given by name only', async (context) => {
    const world = await startWorld(context);
    const run = await world.runAction({ inputs: { 'config-repository': 'org/k8s-manifests' } });
    expect(run.outputs).toMatchObject({ result: 'succeeded', 'commit-sha': world.commit });
  });
});

describe.concurrent('a working directory below the root of the repository', () => {
  const broken = deployment('1.4.2').replace('  name: web\n', '  name: 1.4\n');

  test('annotates manifests by their path from the root', async (context) => {
    const world = await startWorld(context, { change: { [manifestFile]: broken }, files: { 'apps/deploy.osop.yaml': exampleWorkflow } });
    const run = await world.runAction({ inputs: { 'working-directory': 'apps' } });
    expect(run.exitCode, run.output).toBe(1);
    expect(run.annotations.flatMap(({ file, line }) => (file === undefined ? [] : [[file, line]]))).toEqual([[manifestFile, 4]]);
  });

  test('annotates the workflow by its path from the root', async (context) => {
    const world = await startWorld(context, { files: { 'apps/deploy.osop.yaml': workflowWith('type: system', 'type: db') } });
    const run = await world.runAction({ inputs: { 'working-directory': 'apps' } });
    expect(run.annotations.flatMap(({ file, line }) => (file === undefined ? [] : [[file, line]]))).toEqual([['apps/deploy.osop.yaml', 18]]);
    const byCli = await world.runCli({ cwd: join(world.checkout, 'apps') });
    expect(byCli.json()).toMatchObject({ problems: [{ file: 'apps/deploy.osop.yaml', line: 18 }] });
  });

  test('finds sub-workflows beside the workflow', async (context) => {
    const outer = `osop_version: "2.0"\nid: outer\nname: Outer\nnodes:\n  - {id: all, type: system, purpose: Carry the other one out, workflow_ref: ./inner.osop.yaml}\n  - {id: last, type: api, purpose: Tell Slack, runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}}\nedges: [{from: all, to: last}]\n`;
    const world = await startWorld(context, { files: { 'apps/flows/deploy.osop.yaml': outer, 'apps/flows/inner.osop.yaml': exampleWorkflow } });
    const run = await world.runAction({ inputs: { 'working-directory': 'apps', workflow: 'flows/deploy.osop.yaml' } });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'succeeded', 'commit-sha': world.commit });
  });

  test.runIf(inFull('the sub-workflows beside it are deployed so too'))('deploys as from the root', async (context) => {
    const world = await startWorld(context, { files: { 'apps/deploy.osop.yaml': exampleWorkflow } });
    const run = await world.runAction({ inputs: { 'working-directory': 'apps' } });
    expect(run.outputs).toMatchObject({ result: 'succeeded', 'changed-files': JSON.stringify([manifestFile]) });
  });

  test('may hold the checkout itself', async (context) => {
    const world = await startWorld(context, { change: { [manifestFile]: broken } });
    const workspace = join(world.folder, 'workspace');
    mkdirSync(workspace);
    cpSync(world.checkout, join(workspace, 'config'), { recursive: true });
    const run = await world.runAction({ inputs: { 'working-directory': 'config' }, env: { GITHUB_WORKSPACE: workspace }, cwd: workspace });
    expect(run.annotations.flatMap(({ file, line }) => (file === undefined ? [] : [[file, line]]))).toEqual([[manifestFile, 4]]);
  });
});

describe.concurrent('without a workflow file', () => {
  test('the built-in workflow needs the name of the application, and nothing else', async (context) => {
    const world = await startWorld(context);
    rmSync(join(world.checkout, workflowFile));
    const builtIn = await world.runCli({ inputs: { app: 'production-app' } });
    expect(builtIn.exitCode, builtIn.output).toBe(0);
    expect(builtIn.json()).toMatchObject({ result: 'succeeded', 'commit-sha': world.commit });
    const nameless = await world.runCli();
    expect(nameless.exitCode).toBe(2);
    expect(nameless.json()).toMatchObject({ problems: [{ code: 'OSOP-INPUT-003', hint: expect.stringContaining('app') }] });
  });
});
