import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deployment, manifestFile, startWorld, workflowFile, type World } from '../support/world.js';

const image = 'registry.example.com/shop/web';
const without = ['argocd-server', 'argocd-auth-token', 'slack-webhook-url', 'stable-for', 'degraded-grace', 'health-timeout'];

async function bump(world: World, inputs: Readonly<Record<string, string>>) {
  return await world.runCli({ args: ['bump', '--format=json'], inputs: { image, ...inputs }, without });
}

/** The changed lines of a commit, without context. */
function changedLines(world: World, sha: string): readonly string[] {
  return world.remote('show', '--format=', '--unified=0', sha).split('\n').filter((line) => /^[-+](?![-+])/.test(line));
}

describe.concurrent('bump', () => {
  test('sets one scalar by one commit on the branch, as CLI, and says what it did', async (context) => {
    const world = await startWorld(context);
    const run = await bump(world, { tag: '1.5.0' });
    expect(run.exitCode, run.output).toBe(0);
    const sha = world.remote('rev-parse', 'main');
    expect(run.json()).toMatchObject({
      result: 'succeeded', 'commit-sha': sha, 'previous-sha': world.commit, 'changed-files': [manifestFile],
      images: [{ name: image, file: manifestFile, from: `${image}:1.4.2`, to: `${image}:1.5.0` }],
    });
    expect(changedLines(world, sha)).toEqual([`-          image: ${image}:1.4.2`, `+          image: ${image}:1.5.0`]);
    expect(world.remote('log', '-1', '--format=%P %s%n%(trailers:key=Osop-Image,valueonly)', sha)).toBe(`${world.commit} Set ${image} to 1.5.0\n${image} 1.5.0`);
    expect(run.stderr).toContain('Set');
  });

  test('as action, on a tag of the application\'s own repository, writes to the config repository', async (context) => {
    const world = await startWorld(context);
    const run = await world.runAction({
      inputs: { command: 'bump', image, tag: 'v2.0.0', 'config-repository': world.gitUrl, 'commit-message': 'deploy({{app}}): {{tag}} instead of {{previous}}\n\n[skip ci] Osop-Run: forged', app: 'web', 'commit-author': 'Ada <ada@example.com>' },
      without, env: { GITHUB_REPOSITORY: 'org/application', GITHUB_REF: 'refs/tags/v2.0.0', GITHUB_SHA: 'a'.repeat(40) }, event: { name: 'push' },
    });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'succeeded', 'commit-sha': world.remote('rev-parse', 'main') });
    expect(world.remote('log', '-1', '--format=%an <%ae>|%s', 'main')).toBe(`Ada <ada@example.com>|deploy(web): v2.0.0 instead of ${image}:1.4.2`);
    expect(world.remote('log', '-1', '--format=%(trailers:key=Osop-Source,valueonly)', 'main')).toBe('a'.repeat(40));
    expect(world.remote('log', '-1', '--format=%(trailers:key=Osop-Run,valueonly)', 'main')).not.toContain('forged');
  });

  test('of a tag that is set already is nothing to do, and a rerun makes no second commit (F30, F31)', async (context) => {
    const world = await startWorld(context);
    expect((await bump(world, { tag: '1.5.0' })).json()).toMatchObject({ result: 'succeeded' });
    const sha = world.remote('rev-parse', 'main');
    const again = await bump(world, { tag: '1.5.0' });
    expect(again.exitCode, again.output).toBe(0);
    expect(again.json()).toMatchObject({ result: 'nothing-to-do', 'commit-sha': sha });
    expect(world.remote('rev-parse', 'main')).toBe(sha);
  });

  test('as a dry run says what it would do', async (context) => {
    const world = await startWorld(context);
    const run = await bump(world, { tag: '1.5.0', 'dry-run': 'true' });
    expect(run.json()).toMatchObject({ result: 'planned' });
    expect(run.stderr).toContain(`to ${image}:1.5.0`);
    expect(world.remote('rev-parse', 'main')).toBe(world.commit);
  });

  test.for([
    ['an image that is nowhere', { image: 'shop/wbe', tag: '1' }, 'OSOP-IMAGE-002'],
    ['an image at two places', { tag: '1' }, 'OSOP-IMAGE-003'],
    ['a tag that is none (T25)', { tag: 'latest;rm' }, 'OSOP-IMAGE-001'],
    ['no image at all', { image: '' }, 'OSOP-INPUT-003'],
    ['a line of update that names nothing', { tag: '1', update: 'apps/nothing.yaml#image.tag' }, 'OSOP-IMAGE-004'],
    ['a path that leads out (T9)', { tag: '1', update: '../../etc/passwd#a' }, 'OSOP-IMAGE-004'],
  ] as const)('refuses %s, and changes nothing', async ([, inputs, code], context) => {
    const world = await startWorld(context, { files: { 'apps/staging/deployment.yaml': deployment('1.4.0') } });
    const run = await bump(world, inputs);
    expect(run.exitCode, run.output).toBe(2);
    expect(run.json()).toMatchObject({ result: 'failed', problems: expect.arrayContaining([expect.objectContaining({ code })]) });
    expect(world.remote('rev-parse', 'main')).toBe(world.commit);
  });

  test('in a folder alone, with the place given or found, keeps comments and quotes', async (context) => {
    const values = '# of the shop\nimage:\n  repository: registry.example.com/shop/api # do not move\n  tag: "1.0.0"   # set by CI\nreplicas: 2\n';
    const world = await startWorld(context, { files: { 'environments/prod/api-values.yaml': values, 'environments/dev/api-values.yaml': values } });
    const run = await bump(world, { image: 'registry.example.com/shop/api', tag: '1e3', 'config-path': 'environments/prod' });
    expect(run.exitCode, run.output).toBe(0);
    expect(world.remote('show', 'main:environments/prod/api-values.yaml')).toBe(values.replace('"1.0.0"', '"1e3"').trimEnd());
    expect(world.remote('show', 'main:environments/dev/api-values.yaml')).toBe(values.trimEnd());
  });

  test('is refused by a hook of the remote with its reason, once (F23) (OSOP-GIT-002)', async (context) => {
    const world = await startWorld(context);
    writeFileSync(`${world.bare}/hooks/pre-receive`, '#!/bin/sh\necho "only the release team may push" >&2\nexit 1\n');
    chmodSync(`${world.bare}/hooks/pre-receive`, 0o755);
    const run = await bump(world, { tag: '1.5.0' });
    expect(run.exitCode, run.output).toBe(5);
    expect(run.json()).toMatchObject({ result: 'refused', problems: [{ code: 'OSOP-GIT-002' }] });
    expect(run.stderr).toContain('only the release team may push');
    expect(run.stderr).toContain('pull request');
    expect(world.remote('rev-parse', 'main')).toBe(world.commit);
  });
});

describe('a config repository that does not answer', () => {
  test('is a failure that changed nothing: OSOP-GIT-003', async (context) => {
    const world = await startWorld(context);
    await world.git.close();
    const run = await bump(world, { tag: '1.5.0', 'push-attempts': '1' });
    expect(run.json()).toMatchObject({ result: 'failed', problems: [{ code: 'OSOP-GIT-003' }], 'exit-code': 2 });
    expect(world.remote('rev-parse', 'main')).toBe(world.commit);
  });
});

describe('run with an image', () => {
  test('needs no workflow file: it sets the image, syncs that commit and waits until it is healthy', async (context) => {
    const world = await startWorld(context);
    rmSync(join(world.checkout, workflowFile));
    const run = await world.runCli({ inputs: { app: 'production-app', image, tag: '1.5.0' } });
    expect(run.exitCode, run.output).toBe(0);
    const sha = world.remote('rev-parse', 'main');
    expect(run.json()).toMatchObject({ result: 'succeeded', 'commit-sha': sha, revision: sha, 'health-status': 'Healthy', validation: { valid: true, checked: 1 } });
    expect(world.syncs()).toMatchObject([{ revision: sha }]);
  });
});
