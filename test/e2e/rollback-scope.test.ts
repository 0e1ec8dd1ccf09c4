import { describe, expect, test } from 'vitest';
import { branch, live } from '../support/rolling-back.js';
import { deployment, manifestFile, pastProgressDeadline, startWorld, workflowWith, type Cleanup, type World } from '../support/world.js';

const apiFile = 'apps/api/deployment.yaml';
const labels = { team: 'shop' };
/** The example, for every application of the team. */
const workflow = workflowWith('app_name: production-app\n      revision', 'app_name: "*-app"\n      revision').replaceAll('app_name: production-app', 'app_name: "*-app"').replace('applications/production-app"', 'applications/*-app"');

/** One commit is deployed to two applications; of `api-app` it is not healthy. */
async function startTwo(context: Cleanup, automated: boolean): Promise<World> {
  let bad = '';
  const world = await startWorld(context, {
    workflow, application: { labels, automated }, others: [{ name: 'api-app', path: 'apps/api', labels, automated }],
    files: { [apiFile]: deployment('1.4.1') }, change: { [manifestFile]: deployment('1.4.2'), [apiFile]: deployment('1.4.2') },
    outcome: ({ application, sha }) => (application === 'api-app' && sha === bad ? 'degraded' : 'healthy'), faults: pastProgressDeadline(),
  });
  bad = world.commit;
  return world;
}

const rollbacks = (world: World): readonly string[] => world.changes().filter((change) => change.endsWith('/rollback')).toSorted();

describe.concurrent('of two applications one is not healthy', { timeout: 90_000 }, () => {
  test('rollback-scope all takes both back: exit 1', async (context) => {
    const world = await startTwo(context, false);
    const run = await world.runAction({ inputs: { 'rollback-scope': 'all' } });
    expect(run.exitCode, run.output).toBe(1);
    expect(rollbacks(world)).toEqual(['POST /api/v1/applications/api-app/rollback', 'POST /api/v1/applications/production-app/rollback']);
    for (const name of ['production-app', 'api-app']) {
      expect(live(world, name)).toMatchObject({ revision: world.before, health: 'Healthy' });
      expect(run.summary).toContain(`the next sync of ${name} brings it back`);
    }
    expect(run.summary).toMatch(/^## ⏪ The deployment failed, and .*production-app.* were rolled back to/);
    expect(branch(world).commits).toEqual([world.commit, world.before]);
  });

  test('rollback-scope failed leaves the one that is healthy, and says so: exit 1', async (context) => {
    const world = await startTwo(context, false);
    const run = await world.runAction({ inputs: { 'rollback-scope': 'failed' } });
    expect(run.exitCode, run.output).toBe(1);
    expect(rollbacks(world)).toEqual(['POST /api/v1/applications/api-app/rollback']);
    expect(live(world, 'api-app')).toMatchObject({ revision: world.before, health: 'Healthy' });
    expect(live(world, 'production-app')).toMatchObject({ revision: world.commit, health: 'Healthy' });
    expect(run.summary).toMatch(/^## ⏪ The deployment failed, and api-app was rolled back to [0-9a-f]{7}, which is healthy; production-app stays deployed and healthy\n/);
    expect(JSON.parse(run.outputs['apps'] ?? '')).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'api-app', result: 'rolled-back' }), expect.objectContaining({ name: 'production-app', result: 'succeeded' })]));
    expect(branch(world).commits).toEqual([world.commit, world.before]);
  });

  test('rollback-scope failed under auto-sync takes both back by one revert, which both of them follow: exit 1', async (context) => {
    const world = await startTwo(context, true);
    const run = await world.runAction({ inputs: { 'rollback-scope': 'failed' } });
    expect(run.exitCode, run.output).toBe(1);
    const { commits, files } = branch(world);
    const [revert] = commits;
    expect(commits).toEqual([revert, world.commit, world.before]);
    expect([files[manifestFile], files[apiFile]]).toEqual([deployment('1.4.1').trimEnd(), deployment('1.4.1').trimEnd()]);
    for (const name of ['production-app', 'api-app']) expect(live(world, name)).toMatchObject({ revision: revert, health: 'Healthy', sync: 'Synced' });
    expect(world.changes()).toEqual([]);
  });
});
