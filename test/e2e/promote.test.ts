import { describe, expect, test } from 'vitest';
import { exampleFolder, exampleText } from '../support/example-files.js';
import type { CliResult } from '../support/mini-runner.js';
import { chosen, inFull } from '../support/thorough.js';
import { startWorld, type Cleanup, type World, type WorldOptions } from '../support/world.js';

const overlay = (environment: string): string => `apps/web/overlays/${environment}/kustomization.yaml`;
const monorepo = exampleFolder('config-repositories/monorepo-overlays');
const environments = ['dev', 'staging', 'prod'] as const;

/** The example monorepo, and an Argo CD that deploys `web` to its environments. */
async function startMonorepo(context: Cleanup, options: WorldOptions = {}): Promise<World> {
  return await startWorld(context, {
    files: monorepo, depth: 0,
    applications: environments.map((environment) => ({ name: `web-${environment}`, path: `apps/web/overlays/${environment}` })),
    ...options,
  });
}

const gateInputs = ['argocd-server', 'argocd-auth-token', 'slack-webhook-url', 'stable-for', 'degraded-grace', 'health-timeout'];

async function promote(world: World, inputs: Readonly<Record<string, string>> = {}): Promise<CliResult> {
  return await world.runCli({ args: ['promote', '--format=json'], inputs: { from: 'dev', to: 'staging', 'config-path': 'apps/web', ...inputs }, without: ['slack-webhook-url'] });
}

const tagOf = (world: World, environment: string): string => /newTag: (\S+)/.exec(world.remote('show', `main:${overlay(environment)}`))?.[1] ?? '';

/** The changed lines of a commit, without context. */
function changedLines(world: World): readonly string[] {
  return world.remote('show', '--format=', '--unified=0', 'main').split('\n').filter((line) => /^[-+](?![-+])/.test(line));
}

describe.concurrent('promote', () => {
  test('copies the version by one commit that says what and from where', async (context) => {
    const world = await startMonorepo(context);
    const before = world.remote('rev-parse', 'main');
    const run = await promote(world);
    expect(run.exitCode, run.output).toBe(0);
    const sha = world.remote('rev-parse', 'main');
    expect(run.json()).toMatchObject({
      result: 'succeeded', 'commit-sha': sha, 'previous-sha': before, 'changed-files': [overlay('staging')],
      images: [{ name: 'ghcr.io/acme/web', file: overlay('staging'), path: 'images[0].newTag', from: '1.3.2', to: '1.4.0' }],
      headline: expect.stringContaining('Promoted dev to staging: ghcr.io/acme/web to 1.4.0'),
    });
    expect(changedLines(world)).toEqual(['-    newTag: 1.3.2', '+    newTag: 1.4.0']);
    expect(world.remote('log', '-1', '--format=%s|%(trailers:key=Osop-Promotion,valueonly,separator=)|%(trailers:key=Osop-Image,valueonly,separator=)', 'main')).toBe('Promote ghcr.io/acme/web 1.4.0 from dev to staging|dev to staging|ghcr.io/acme/web 1.4.0');
  });

  test('as action, again, is nothing to do (F31)', async (context) => {
    const world = await startMonorepo(context);
    const options = { inputs: { command: 'promote', from: 'dev', to: 'staging', 'config-path': 'apps/web', 'commit-message': 'chore({{app}}): {{tag}} after {{previous}}' }, without: gateInputs };
    const first = await world.runAction(options);
    expect(first.outputs, first.output).toMatchObject({ result: 'succeeded' });
    const sha = world.remote('rev-parse', 'main');
    expect(world.remote('log', '-1', '--format=%s', sha)).toBe('chore(staging): 1.4.0 after 1.3.2');
    const again = await world.runAction(options);
    expect([again.exitCode, again.outputs['result'], again.outputs['commit-sha']]).toEqual([0, 'nothing-to-do', sha]);
    expect(world.remote('rev-parse', 'main')).toBe(sha);
  });

  test('as a dry run says what it would do, and asks whether it may', async (context) => {
    const world = await startMonorepo(context);
    const run = await promote(world, { 'dry-run': 'true', app: 'web-dev' });
    expect(run.json()).toMatchObject({ result: 'planned' });
    expect(run.stderr).toContain(`would promote dev to staging: ${overlay('staging')}#images[0].newTag to 1.4.0`);
    expect([world.remote('rev-parse', 'main'), world.changes()]).toEqual([world.commit, []]);
  });

  test('names the files that it skips, and copies named keys alone', async (context) => {
    const world = await startMonorepo(context, { files: { ...monorepo, 'apps/web/overlays/dev/debug.yaml': 'a: 1\n', 'apps/web/overlays/dev/values.yaml': 'image: {tag: v2}\nreplicas: 3\n', 'apps/web/overlays/staging/values.yaml': 'image: {tag: v1}\nreplicas: 2\n' } });
    const run = await promote(world, { keys: 'replicas' });
    expect(run.exitCode, run.output).toBe(0);
    expect(changedLines(world)).toEqual(['-replicas: 2', '+replicas: 3']);
    expect(run.json()).toMatchObject({ problems: [{ code: 'OSOP-PROMOTE-004', severity: 'warning', message: expect.stringContaining('apps/web/overlays/dev/debug.yaml') }] });
  });

  test('with the application of the environment given, promotes what it runs and is healthy', async (context) => {
    const world = await startMonorepo(context);
    const run = await promote(world, { app: 'web-dev' });
    expect(run.exitCode, run.output).toBe(0);
    expect(tagOf(world, 'staging')).toBe('1.4.0');
    expect(world.changes()).toEqual([]);
  });

  test.for(chosen(['is still'], [
    ['is degraded', { initial: { health: 'Degraded' } }, 'Degraded'],
    ['is still progressing (F15)', { initial: { health: 'Progressing' } }, 'Progressing'],
    ['was never deployed', { initial: 'never-deployed' }, 'OutOfSync'],
  ] as const))('is refused where the application %s, with exit code 5 (OSOP-PROMOTE-005)', async ([, application, why], context) => {
    const world = await startMonorepo(context, { applications: [{ name: 'web-dev', path: 'apps/web/overlays/dev', ...application }] });
    const run = await promote(world, { app: 'web-dev' });
    expect(run.exitCode, run.output).toBe(5);
    expect(run.json()).toMatchObject({ result: 'refused', problems: [{ code: 'OSOP-PROMOTE-005', message: expect.stringContaining(why) }] });
    expect(world.remote('rev-parse', 'main')).toBe(world.commit);
  });

  test('is refused while the newest version is not what the application runs (F15)', async (context) => {
    const world = await startMonorepo(context);
    world.remote('branch', 'next', 'main');
    const bump = async (branch: string): Promise<CliResult> => await world.runCli({ args: ['bump', '--format=json'], inputs: { image: 'ghcr.io/acme/web', tag: '1.5.0', 'config-path': 'apps/web/overlays/dev', 'config-branch': branch }, without: gateInputs });
    expect((await bump('next')).exitCode).toBe(0);
    // Healthy, but of the branch that Argo CD follows, which has not got the version.
    const elsewhere = await promote(world, { app: 'web-dev', 'config-branch': 'next' });
    expect(elsewhere.exitCode, elsewhere.output).toBe(5);
    expect(elsewhere.json()).toMatchObject({ problems: [{ code: 'OSOP-PROMOTE-005', message: expect.stringContaining(`it runs ${world.commit.slice(0, 7)}, where ${overlay('dev')} is not as it is on next`) }] });
    expect((await bump('main')).exitCode).toBe(0);
    const head = world.remote('rev-parse', 'main');
    const early = await promote(world, { app: 'web-dev' });
    expect([early.exitCode, world.remote('rev-parse', 'main')], early.output).toEqual([5, head]);
    expect(early.json()).toMatchObject({ problems: [{ code: 'OSOP-PROMOTE-005', message: expect.stringContaining('OutOfSync') }] });
  });

  test.runIf(inFull('test/engine/promote.test.ts has an application that cannot be asked'))('is refused where Argo CD knows no such application, or may not be asked', async (context) => {
    const world = await startMonorepo(context);
    const run = await promote(world, { app: 'web-dev, web-devel' });
    expect(run.exitCode, run.output).toBe(5);
    expect(run.json()).toMatchObject({ result: 'refused', problems: [{ code: 'OSOP-ARGOCD-002' }] });
    expect(world.remote('rev-parse', 'main')).toBe(world.commit);
  });

  test.for(chosen(['a name that is a path', 'an environment that is not'], [
    ['the same environment twice', { to: 'dev' }, 'OSOP-INPUT-001'],
    ['no environment', { from: '' }, 'OSOP-INPUT-003'],
    ['a name that is a path (T9)', { from: '../dev' }, 'OSOP-INPUT-001'],
    ['an environment that is not there', { to: 'stagging' }, 'OSOP-PROMOTE-001'],
    ['a pattern that leads out (T9)', { 'environments-path': '../{env}' }, 'OSOP-INPUT-001'],
    ['keys that are nowhere', { keys: 'image.tag' }, 'OSOP-PROMOTE-002'],
  ] as const))('refuses %s with exit code 2, and changes nothing', async ([, inputs, code], context) => {
    const world = await startMonorepo(context);
    const run = await promote(world, inputs);
    expect(run.exitCode, run.output).toBe(2);
    expect(run.json()).toMatchObject({ result: 'failed', problems: [{ code }] });
    expect(world.remote('rev-parse', 'main')).toBe(world.commit);
  });
});

describe.concurrent('a chain of promotions', () => {
  const inputs = { workflow: '.github/deploy.osop.yaml', image: 'ghcr.io/acme/web', tag: '1.5.0' };
  const workflow = exampleText('promotion-chain.osop.yaml');

  test('stops before production, and goes on from there once a person has approved it', async (context) => {
    const world = await startMonorepo(context, { workflow });
    const stopped = await world.runCli({ inputs });
    expect(stopped.exitCode, stopped.output).toBe(5);
    expect(environments.map((environment) => tagOf(world, environment))).toEqual(['1.5.0', '1.5.0', '1.3.1']);
    expect(stopped.json()).toMatchObject({ result: 'refused', problems: [{ code: 'OSOP-RUN-005' }] });
    const run = await world.runCli({ inputs: { ...inputs, approve: 'approve_production' } });
    expect(run.exitCode, run.output).toBe(0);
    expect(environments.map((environment) => tagOf(world, environment))).toEqual(['1.5.0', '1.5.0', '1.5.0']);
    expect(world.remote('log', '--format=%s', `${world.commit}..main`).split('\n')).toEqual([
      'Promote ghcr.io/acme/web 1.5.0 from staging to prod', 'Promote ghcr.io/acme/web 1.5.0 from dev to staging', 'Set ghcr.io/acme/web to 1.5.0',
    ]);
    expect(run.json()).toMatchObject({ result: 'succeeded', 'commit-sha': world.remote('rev-parse', 'main') });
  });

  test.runIf(inFull('test/examples.test.ts has a release that is bad in staging'))('gets a version that is bad in staging nowhere near production', async (context) => {
    const world = await startMonorepo(context, { workflow, outcome: ({ application, manifests }) => (application === 'web-staging' && JSON.stringify(manifests).includes(':1.5.0') ? 'degraded' : 'healthy') });
    const run = await world.runCli({ inputs: { ...inputs, approve: 'approve_production' } });
    expect(run.exitCode, run.output).toBe(1);
    expect(run.json()).toMatchObject({ result: 'rolled-back', apps: [{ name: 'web-dev', result: 'rolled-back' }, { name: 'web-staging', result: 'rolled-back' }], problems: [{ code: 'OSOP-GATE-001' }] });
    expect(tagOf(world, 'prod')).toBe('1.3.1');
    expect(world.remote('log', '--format=%s', 'main')).not.toContain('to prod');
  });

  test('has a commit of its own for each step, though others push at the same time (F19, F21)', async (context) => {
    const world = await startMonorepo(context, { workflow });
    const rival = world.runCli({ args: ['bump', '--format=json'], inputs: { image: 'ghcr.io/acme/worker', tag: '3.0.0', 'config-path': 'apps/worker/overlays/dev' }, without: gateInputs });
    const run = await world.runCli({ inputs: { ...inputs, approve: 'approve_production' } });
    expect([run.exitCode, (await rival).exitCode], run.output).toEqual([0, 0]);
    expect(environments.map((environment) => tagOf(world, environment))).toEqual(['1.5.0', '1.5.0', '1.5.0']);
    expect(world.remote('show', 'main:apps/worker/overlays/dev/kustomization.yaml')).toContain('newTag: 3.0.0');
    const runs = world.remote('log', '--format=%(trailers:key=Osop-Run,valueonly,separator=)', `${world.commit}..main`).split('\n');
    expect([runs.length, new Set(runs).size]).toEqual([4, 4]);
  });
});
