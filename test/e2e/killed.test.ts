import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { ConnectionCut } from '../../src/simulator/index.js';
import type { CliResult, Running } from '../support/mini-runner.js';
import { chosen } from '../support/thorough.js';
import { manifestFile, pastProgressDeadline, startWorld, workflowFile, type Cleanup, type RunOptions, type World } from '../support/world.js';

vi.setConfig({ testTimeout: 120_000 });

const image = 'registry.example.com/shop/web';

/** What the default flow changes outside, in order, where its version is bad. */
const changes = {
  'a manual sync': ['push', 'POST sync', 'POST rollback', 'push'],
  'auto-sync': ['push', 'push'],
} as const;
type Way = keyof typeof changes;

/** Stands before both servers, and kills the program at one of its changing requests. */
class Sentry {
  /**
   * What was changed, in order. Not what was asked for: a git that was pushing outlives the program, and sends its push again
   * where nobody answers, which is refused.
   */
  readonly changes: string[] = [];
  running: Running<CliResult> | undefined;
  private asked = 0;
  private readonly blow: { readonly at: number; readonly when: 'before' | 'after' } | undefined;

  constructor(blow?: Sentry['blow']) {
    this.blow = blow;
  }

  /** `carryOut` tells whether it has changed anything. False where there is nobody left to answer. */
  async pass(name: string, carryOut: () => Promise<boolean>): Promise<boolean> {
    this.asked += 1;
    const struck = this.asked === this.blow?.at;
    if (struck && this.blow.when === 'before') await this.kill();
    else if (await carryOut()) this.changes.push(name);
    if (struck && this.blow.when === 'after') await this.kill();
    return !struck;
  }

  private async kill(): Promise<void> {
    this.running?.signal('SIGKILL');
    await this.running?.finished;
  }
}

/** An Application with 1.4.2 live, and no workflow file: what is carried out is the built-in workflow. */
async function createWorld(context: Cleanup, way: Way, { sentry, fate }: { readonly sentry: Sentry; readonly fate: 'degraded' | 'never-healthy' }): Promise<World> {
  const terminal = pastProgressDeadline().intercept;
  const world = await startWorld(context, {
    applications: [{ name: 'production-app', path: 'apps/production', automated: way === 'auto-sync' }],
    outcome: ({ manifests }) => (JSON.stringify(manifests).includes(`${image}:1.5.0`) ? fate : 'healthy'),
    faults: {
      intercept: async (request, next) => {
        if (request.method !== 'POST') return await (terminal?.(request, next) ?? next());
        let response: Awaited<ReturnType<typeof next>> | undefined;
        const answered = await sentry.pass(`POST ${request.path.split('?')[0]?.split('/').at(-1) ?? ''}`, async () => {
          response = await next();
          return response.status === 200;
        });
        if (!answered || response === undefined) throw new ConnectionCut();
        return response;
      },
    },
    aroundGit: async (request, next) => {
      if (request.method === 'POST' && request.url?.endsWith('/git-receive-pack') === true) return await sentry.pass('push', async () => await movesBranch(next));
      await next();
      return true;
    },
  });
  const movesBranch = async (push: () => Promise<void>): Promise<boolean> => {
    const before = world.remote('rev-parse', 'main');
    await push();
    return world.remote('rev-parse', 'main') !== before;
  };
  rmSync(join(world.checkout, workflowFile));
  return world;
}

function start(world: World, attempt: number, inputs: RunOptions['inputs'] = {}): Running<CliResult> {
  return world.startCli({
    inputs: { app: 'production-app', image, tag: '1.5.0', ...inputs },
    without: ['slack-webhook-url'],
    env: {
      GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'org/k8s-manifests', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: world.commit, GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: String(attempt), GITHUB_SERVER_URL: 'https://github.example.com',
    },
  });
}

/** All is as it was, and each step on the way there was taken once. */
function expectRolledBack(world: World, way: Way): void {
  const [revert = '', set = '', ...older] = world.remote('rev-list', 'main').split('\n');
  expect(older).toEqual([world.commit, world.before]);
  expect(world.remote('log', '-1', '--format=%(trailers:key=Osop-Image,valueonly)', set)).toBe(`${image} 1.5.0`);
  expect(world.remote('log', '-1', '--format=%(trailers:key=Osop-Reverts,valueonly)', revert)).toBe(set);
  expect(world.remote('diff', '--name-only', world.commit, 'main', '--', manifestFile)).toBe('');
  const { status } = world.simulator.application('production-app');
  expect(status.health?.status).toBe('Healthy');
  expect(status.history?.map(({ revision }) => revision)).toEqual([world.commit, set, way === 'auto-sync' ? revert : world.commit]);
}

describe.concurrent.each(Object.keys(changes) as Way[])('a bad version by %s', (way) => {
  test('changes these things outside, each once', async (context) => {
    const sentry = new Sentry();
    const world = await createWorld(context, way, { sentry, fate: 'degraded' });
    const run = await start(world, 1).finished;
    expect(run.exitCode, run.output).toBe(1);
    expect(sentry.changes).toEqual(changes[way]);
    expectRolledBack(world, way);
  });

  const blows = changes[way].flatMap((name, index) => (['before', 'after'] as const).map((when) => ({ name, at: index + 1, when })));
  test.for(chosen(changes[way].map((name, index) => `${name} ${index + 1} ${index % 2 === 0 ? 'after' : 'before'}`), blows, ({ name, at, when }) => `${name} ${at} ${when}`))('killed $when change $at ($name) takes effect is brought to its end by a rerun, and nothing is done twice', async ({ at, when }, context) => {
    const sentry = new Sentry({ at, when });
    const world = await createWorld(context, way, { sentry, fate: 'degraded' });
    sentry.running = start(world, 1);
    const killed = await sentry.running.finished;
    expect(killed.exitCode, killed.output).toBeUndefined();
    const again = await start(world, 2).finished;
    expect(again.exitCode, again.output).toBe(1);
    expect(again.json()).toMatchObject({ result: 'rolled-back' });
    expectRolledBack(world, way);
    expect(sentry.changes).toEqual(changes[way]);
  });
});

test.concurrent.for(chosen(['SIGTERM'], ['SIGINT', 'SIGTERM'] as const))('%s at the gate ends the run soon with 4, and a rerun finds what was done and finishes it', async (signal, context) => {
  const sentry = new Sentry();
  const world = await createWorld(context, 'auto-sync', { sentry, fate: 'never-healthy' });
  const running = start(world, 1, { 'health-timeout': '60' });
  await running.printed(/health +Progressing/);
  running.signal(signal);
  const cut = await running.finished;
  expect(cut.exitCode, cut.output).toBe(4);
  expect(cut.json()).toMatchObject({ result: 'cancelled' });
  expect(sentry.changes).toEqual(['push']);
  const again = await start(world, 2, { 'health-timeout': '8' }).finished;
  expect(again.exitCode, again.output).toBe(1);
  expect(again.json()).toMatchObject({ result: 'rolled-back', problems: [{ code: 'OSOP-GATE-002' }] });
  expectRolledBack(world, 'auto-sync');
  expect(sentry.changes).toEqual(['push', 'push']);
});
