import { describe, expect, test } from 'vitest';
import { deployment, manifestFile, startWorld, type World } from '../support/world.js';
import { startHub, type Hub } from '../support/hub.js';
import { inFull } from '../support/thorough.js';

const image = 'registry.example.com/shop/web';
const without = ['argocd-server', 'argocd-auth-token', 'slack-webhook-url', 'stable-for', 'degraded-grace', 'health-timeout'];
const trailer = (world: World, name: string): string => world.remote('log', '-1', `--format=%(trailers:key=${name},valueonly)`, 'main');

async function bump(world: World, inputs: Readonly<Record<string, string>>) {
  return await world.runCli({ args: ['bump', '--format=json'], inputs: { image, ...inputs }, without });
}

/** Reverts the branch's newest commit by `git revert`, as a person at another machine does, or with our trailers; returns the revert. */
function revert(world: World, trailers = ''): string {
  const [bad, tree] = [world.remote('rev-parse', 'main'), world.remote('rev-parse', 'main~^{tree}')];
  const sha = world.remote('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit-tree', tree, '-p', bad, '-m', `Revert "Set"\n\nThis reverts commit ${bad}.${trailers === '' ? '' : `\n\nReason: health check failed\n\nOsop-Reverts: ${bad}\n${trailers}`}\n`);
  world.remote('update-ref', 'refs/heads/main', sha);
  return sha;
}

describe('a tag that was rolled back', () => {
  test('is refused by bump with exit code 5 until it is named, and then for good', async (context) => {
    const world = await startWorld(context);
    expect((await bump(world, { tag: '1.5.0' })).exitCode).toBe(0);
    const by = revert(world);
    const refused = await bump(world, { tag: '1.5.0' });
    expect(refused.exitCode, refused.output).toBe(5);
    expect(refused.json()).toMatchObject({
      result: 'refused', problems: [{ code: 'OSOP-ROLLBACK-003', message: `${image}:1.5.0 was rolled back by ${by.slice(0, 7)}`, hint: expect.stringContaining(`set quarantine-override: ${image}:1.5.0`) }],
    });
    expect(world.remote('rev-parse', 'main')).toBe(by);
    const named = await bump(world, { tag: '1.5.0', 'quarantine-override': `${image}:1.5.0` });
    expect(named.exitCode, named.output).toBe(0);
    expect(trailer(world, 'Osop-Quarantine-Override')).toBe(`${image} 1.5.0`);
    expect((await bump(world, { tag: '1.6.0' })).exitCode).toBe(0);
    expect((await bump(world, { tag: '1.5.0' })).exitCode).toBe(0);
    expect(trailer(world, 'Osop-Quarantine-Override')).toBe('');
  }, 120_000);

  test.runIf(inFull('test/engine/quarantine.test.ts has trailers and quarantine: false'))('is refused by its trailers alone, set with a warning where quarantine is off, and not asked about where it is set', async (context) => {
    const world = await startWorld(context, { files: { 'apps/old.yaml': 'a: 1\n' } });
    const by = revert(world, `Osop-Quarantine: ${image} 1.5.0\nOsop-Run: r`);
    const refused = await bump(world, { tag: '1.5.0' });
    expect(refused.exitCode, refused.output).toBe(5);
    expect(refused.stderr).toContain(`${image}:1.5.0 was rolled back by ${by.slice(0, 7)} (health check failed)`);
    const warned = await bump(world, { tag: '1.5.0', quarantine: 'false' });
    expect(warned.exitCode, warned.output).toBe(0);
    expect(warned.json()).toMatchObject({ result: 'succeeded', problems: [{ code: 'OSOP-ROLLBACK-003', severity: 'warning' }] });
    expect((await bump(world, { tag: '1.5.0' })).json()).toMatchObject({ result: 'nothing-to-do' });
  }, 120_000);
});

describe('a rerun', () => {
  const job = { GITHUB_REPOSITORY: 'org/application', GITHUB_RUN_ID: '7', GITHUB_SHA: 'a'.repeat(40), GITHUB_REF: 'refs/heads/feature' };
  const url = 'https://github.com/org/application/actions/runs/7';
  const again = async (world: World, attempt: string) => await world.runCli({ args: ['bump', '--format=json'], inputs: { image, tag: '1.5.0', 'config-repository': world.gitUrl }, without, env: { ...job, GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ATTEMPT: attempt }, event: { name: 'workflow_dispatch' } });

  test('F30 names the commit of its first attempt, on top of which others have pushed', async (context) => {
    const world = await startWorld(context);
    expect((await again(world, '1')).exitCode).toBe(0);
    const made = world.remote('rev-parse', 'main');
    expect(trailer(world, 'Osop-Job')).toBe(url);
    world.remote('update-ref', 'refs/heads/main', world.remote('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit-tree', 'main^{tree}', '-p', 'main', '-m', 'theirs'));
    const run = await again(world, '2');
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'nothing-to-do', 'commit-sha': made, 'previous-sha': world.commit, 'changed-files': [manifestFile], images: [{ from: `${image}:1.4.2`, to: `${image}:1.5.0` }] });
    expect(world.remote('rev-parse', 'main~')).toBe(made);
  }, 120_000);

  test('F30 does not set again what its first attempt took back', async (context) => {
    const world = await startWorld(context);
    await again(world, '1');
    const by = revert(world, `Osop-Quarantine: ${image} 1.5.0\nOsop-Job: ${url}\nOsop-Run: r`);
    const made = world.remote('rev-parse', `${by}^`);
    const run = await again(world, '2');
    expect(run.exitCode, run.output).toBe(1);
    expect(run.json()).toMatchObject({ result: 'rolled-back', headline: `${made.slice(0, 7)} was rolled back by ${by.slice(0, 7)} in an earlier attempt of this run`, reason: `${image}:1.5.0 is not set again; a new run may set it by quarantine-override` });
    expect(run.stderr).toContain('it is not made again');
    expect(world.remote('rev-parse', 'main')).toBe(by);
    expect((await again(world, '1')).exitCode).toBe(5);
  }, 120_000);
});

describe('by GitHub\'s API', () => {
  const manifest = { 'apps/web.yaml': deployment('1.4.2') };
  const set = async (hub: Hub, inputs: Readonly<Record<string, string>> = {}) => await hub.run('bump', { image, tag: '1.5.0', 'commit-mode': 'api', ...inputs });

  test('a tag that was rolled back is refused until it is named', async (context) => {
    const hub = await startHub(context, manifest);
    expect((await set(hub)).exitCode).toBe(0);
    const bad = await hub.github.repository.head('main');
    await hub.github.push(manifest, { message: `Revert "Set"\n\nThis reverts commit ${bad}.` });
    const refused = await set(hub);
    expect(refused.exitCode, refused.output).toBe(5);
    expect(refused.json()).toMatchObject({ result: 'refused', problems: [{ code: 'OSOP-ROLLBACK-003' }] });
    const named = await set(hub, { 'quarantine-override': bad ?? '' });
    expect(named.exitCode, named.output).toBe(0);
    expect(await hub.github.repository.git(['log', '-1', '--format=%(trailers:key=Osop-Quarantine-Override,valueonly)', 'main'])).toBe(`${image} 1.5.0`);
  }, 120_000);
});

describe('a pushed commit that was rolled back', () => {
  test('is refused before anything is asked of Argo CD, until it is named', async (context) => {
    const world = await startWorld(context);
    const by = revert(world);
    const refused = await world.runCli();
    expect(refused.exitCode, refused.output).toBe(5);
    expect(refused.json()).toMatchObject({ result: 'refused', problems: [{ code: 'OSOP-ROLLBACK-003', message: `commit ${world.commit.slice(0, 7)} was rolled back by ${by.slice(0, 7)}` }] });
    expect(world.changes()).toEqual([]);
    const named = await world.runCli({ inputs: { 'quarantine-override': world.commit } });
    expect(named.exitCode, named.output).toBe(0);
    expect(world.syncs()).toMatchObject([{ revision: world.commit }]);
  }, 120_000);
});
