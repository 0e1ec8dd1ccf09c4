import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharedMaterial } from '../support/shared-material.js';
import { app, author, branch, bumpWorkflow, checkOutNewest, deployed, goBack, image, live, meanwhile, reconcile, refusePushes, sync, trailers, unhealthy } from '../support/rolling-back.js';
import { chosen, inFull } from '../support/thorough.js';
import { deployment, exampleWorkflow, manifestFile, pastProgressDeadline, startWorld, workflowFile, type Cleanup, type World, type WorldOptions } from '../support/world.js';

const bad = { fate: 'degraded', faults: pastProgressDeadline() } as const;
const pushes = (world: World): number => world.git.requests.filter((request) => /^POST .*git-receive-pack/.test(request)).length;
const inShort = (sha: string | undefined): string => (sha ?? '').slice(0, 7);

/** 1.4.2 is live and healthy; the workflow sets 1.5.0, which is not, and deploys it. */
async function startBump(context: Cleanup, options: WorldOptions = {}): Promise<World & { readonly since: () => readonly string[] }> {
  const world = await startWorld(context, { ...unhealthy('1.5.0'), workflow: bumpWorkflow(), ...options });
  if (options.application?.automated !== true) await deployed(world, { revision: world.commit, health: 'Healthy' });
  const before = world.changes().length;
  return { ...world, since: () => world.changes().slice(before) };
}

/** Argo CD refuses to roll back from now on, as it does to an account that may only sync. */
function refuseRollback(world: World, meanwhileIn: () => void = () => undefined): void {
  const { intercept } = pastProgressDeadline();
  const message = `permission denied: applications, update, default/${app}`;
  world.simulator.setFaults({
    intercept: async (asked, next) => {
      if (`${asked.method} ${asked.path.split('?')[0] ?? ''}` === goBack) {
        meanwhileIn();
        return { status: 403, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error: message, code: 7, message }) };
      }
      return await (intercept ?? (async (_, go) => await go()))(asked, next);
    },
  });
}

describe.concurrent('a commit of the run itself, with auto-sync off', { timeout: 90_000 }, () => {
  test('goes back by Argo CD at once, then in git, so that git and cluster agree: exit 1', async (context) => {
    const world = await startBump(context);
    const run = await world.runAction();
    expect(run.exitCode, run.output).toBe(1);
    const { commits: [revert, made, ...older], files } = branch(world);
    expect(older).toEqual([world.commit, world.before]);
    expect(files).toEqual({ [manifestFile]: deployment('1.4.2').trimEnd(), [workflowFile]: bumpWorkflow().trimEnd() });
    expect(world.since()).toEqual([sync, goBack]);
    expect(run.outputs).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'argocd', revision: world.commit, 'revert-sha': revert, 'commit-sha': made });
    expect([trailers(world, 'Osop-Reverts'), trailers(world, 'Osop-Quarantine')]).toEqual([[made], [`${image} 1.5.0`]]);
    expect(run.log).toContain(`pushed ${inShort(revert)} to main`);
    expect(run.summary).toContain('### Rollback');
    expect(run.summary).toMatch(/\| Argo CD \| ✅ healthy; git and cluster agree at/);
    expect(run.summary).not.toContain('[!WARNING]');
    expect(live(world)).toEqual({ revision: world.commit, health: 'Healthy', sync: 'Synced', deployed: [world.before, world.commit, made, world.commit] });
    await reconcile(world, 3);
    expect(live(world)).toMatchObject({ revision: world.commit, health: 'Healthy', sync: 'Synced' });
  });

  test.runIf(inFull('test/e2e/quarantine.test.ts is about it'))('is in quarantine then: exit 5, exit 0 in no rerun, and by name deployed again: exit 1, or 0 once it is mended', async (context) => {
    let mended = false;
    const judged = unhealthy('1.5.0');
    const world = await startBump(context, { outcome: (revision) => (mended ? 'healthy' : judged.outcome(revision)) });
    expect((await world.runAction()).outputs['result']).toBe('rolled-back');
    const { commits } = branch(world);
    const rerun = await world.runAction({ env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(rerun.exitCode, rerun.output).toBe(1);
    expect(rerun.outputs).toMatchObject({ result: 'rolled-back', 'revert-sha': commits[0] });
    const refused = await world.runCli({ env: { GITHUB_RUN_ID: '2' } });
    expect(refused.exitCode, refused.output).toBe(5);
    expect(refused.json()).toMatchObject({ result: 'refused', problems: [{ code: 'OSOP-ROLLBACK-003', hint: expect.stringContaining(`quarantine-override: ${image}:1.5.0`) }] });
    expect(branch(world).commits).toEqual(commits);
    expect(world.since()).toEqual([sync, goBack]);
    const named = { inputs: { 'quarantine-override': `${image}:1.5.0` } };
    const again = await world.runCli({ ...named, env: { GITHUB_RUN_ID: '3' } });
    expect(again.exitCode, again.output).toBe(1);
    expect(branch(world).commits).toHaveLength(commits.length + 2);
    mended = true;
    const well = await world.runCli({ ...named, env: { GITHUB_RUN_ID: '4' } });
    expect(well.exitCode, well.output).toBe(0);
    expect(trailers(world, 'Osop-Quarantine-Override')).toEqual([`${image} 1.5.0`]);
    expect(live(world)).toMatchObject({ revision: branch(world).commits[0], health: 'Healthy', sync: 'Synced' });
  }, 120_000);

  test('is reverted in git where Argo CD refuses to go back: exit 1', async (context) => {
    const world = await startBump(context);
    refuseRollback(world);
    const run = await world.runAction();
    expect(run.exitCode, run.output).toBe(1);
    const { commits } = branch(world);
    expect(run.outputs).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'git-revert', 'revert-sha': commits[0], revision: commits[0] });
    expect(commits).toHaveLength(4);
    expect(world.since()).toEqual([sync, goBack, sync]);
    expect(run.log).toContain('permission denied: applications, update');
    expect(live(world)).toMatchObject({ revision: commits[0], health: 'Healthy', sync: 'Synced' });
  });

  test('that neither Argo CD nor git takes back: both errors, what git has, what runs and what to type: exit 3', async (context) => {
    const world = await startBump(context);
    refuseRollback(world, () => { refusePushes(world, 'the branch is locked'); });
    const run = await world.runAction();
    expect(run.log, run.output).toContain('exit code 3');
    const { commits: [made = ''], files } = branch(world);
    expect(files[manifestFile]).toBe(deployment('1.5.0').trimEnd());
    expect(live(world)).toMatchObject({ revision: made, health: 'Degraded' });
    const top = run.summary.slice(0, run.summary.indexOf('### ')).replaceAll('&amp;', '&');
    const problems = run.annotations.filter(({ title }) => title === 'OSOP-ROLLBACK-002').map(({ message }) => message);
    expect(problems).toEqual([expect.stringContaining('permission denied'), expect.stringContaining('the branch is locked')]);
    const parts = [
      'permission denied: applications, update', 'the branch is locked', `git: main is at the bad revision ${inShort(made)}: the next sync brings it back`,
      `cluster: ${app} runs ${inShort(made)} and is Degraded`, `git revert ${made} && git push && osop-argocd sync --app ${app}`,
    ];
    for (const part of parts) {
      for (const text of [run.log, top, problems.join('\n')]) expect(text).toContain(part);
    }
    expect(top).toMatch(/^## ❌ The deployment failed, and the rollback of production-app could not be completed\n/);
    expect(top).toMatch(/\*\*Why:\*\* Argo CD: .*permission denied.*; git: git push failed/);
  });

  test('goes back by Argo CD, and git refuses: it runs well, git has the bad commit, and that is no success: exit 3', async (context) => {
    const world = await startBump(context);
    meanwhile(world, goBack, () => { refusePushes(world, 'the branch is locked'); });
    const run = await world.runCli();
    expect(run.exitCode, run.output).toBe(3);
    const { commits: [made = ''] } = branch(world);
    expect(live(world)).toMatchObject({ revision: world.commit, health: 'Healthy', sync: 'OutOfSync' });
    expect(run.json()).toMatchObject({
      result: 'failed', reason: expect.stringContaining(`${app} runs ${inShort(world.commit)} again, but git still names ${inShort(made)}`),
      notices: [expect.stringContaining('at the bad revision'), `cluster: ${app} runs ${inShort(world.commit)} and is Healthy`, `next: git revert ${made} && git push`],
    });
  });
});

describe.concurrent('a rollback that does not become healthy', { timeout: 90_000 }, () => {
  test.for(chosen(['by Argo CD'], [
    ['by Argo CD, and is taken back in git all the same,', bumpWorkflow(), {}, (made: string, revert: string) => [`in git, ${inShort(revert)} reverts ${inShort(made)}`, `git: main is at ${inShort(revert)}, which has reverted ${inShort(made)}`, `next: osop-argocd rollback --app ${app}`]],
    ['by git', bumpWorkflow(), { rollback: 'git-revert' }, (made: string, revert: string) => [`git: main is at ${inShort(revert)}, which has reverted ${inShort(made)}`, `next: osop-argocd rollback --app ${app}`]],
  ] as const))('%s is the headline, and says what git has, what runs and what to type: exit 3', async ([, workflow, inputs, told], context) => {
    const { expect } = context;
    let isBroken = false;
    const world = await startBump(context, { workflow, outcome: () => (isBroken ? 'degraded' : 'healthy') });
    meanwhile(world, sync, () => { isBroken = true; });
    const run = await world.runAction({ inputs });
    expect(run.log, run.output).toContain('exit code 3');
    const { commits } = branch(world);
    const made = commits.at(-3) ?? '';
    const { revision = '' } = live(world);
    expect(revision).not.toBe(made);
    const top = run.summary.slice(0, run.summary.indexOf('### ')).replaceAll('&amp;', '&');
    expect(top).toContain(`## ❌ The deployment failed, and ${app} was rolled back to ${inShort(revision)}, which is not healthy either\n`);
    for (const part of [...told(made, commits[0] ?? ''), `cluster: ${app} runs ${inShort(revision)} and is Degraded`, `osop-argocd rollback --app ${app}`]) {
      expect(run.log).toContain(part);
      expect(top).toContain(part);
    }
    expect(run.annotations.map(({ title }) => title)).toEqual(expect.arrayContaining(['OSOP-GATE-001', 'OSOP-ROLLBACK-002']));
  });
});

describe.concurrent('the choice of where to go back to', { timeout: 90_000 }, () => {
  async function twoBad(context: Cleanup): Promise<{ readonly world: World; readonly worse: string; readonly env: Readonly<Record<string, string>> }> {
    // Argo CD's times have whole seconds: each deployment is live for a minute.
    let laterMs = -3_600_000;
    const world = await startWorld(context, { ...unhealthy('1.4.3', '1.4.4'), argocdNow: () => new Date(Date.now() + laterMs) });
    await deployed(world, { revision: world.commit, health: 'Healthy' });
    laterMs += 60_000;
    await deployed(world, { revision: world.push({ [manifestFile]: deployment('1.4.3') }), health: 'Degraded' });
    laterMs += 60_000;
    const worse = world.push({ [manifestFile]: deployment('1.4.4') });
    return { world, worse, env: (await checkOutNewest(world)).env ?? {} };
  }

  test('passes over the entry before, which was not healthy, in a run: exit 1', async (context) => {
    const { world, worse, env } = await twoBad(context);
    const run = await world.runAction({ env });
    expect(run.exitCode, run.output).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'argocd', revision: world.commit });
    expect(live(world)).toMatchObject({ revision: world.commit, health: 'Healthy' });
    expect(branch(world).commits[0]).toBe(worse);
    expect(run.log).toMatch(new RegExp(`rolling back by Argo CD to history id 1: ${inShort(world.commit)} is the newest revision known to have been healthy`));
    expect(run.summary).toContain(`git still names the bad revision ${inShort(worse)}`);
  });

  test.runIf(inFull('test/e2e/rollback.test.ts ends with it'))('and by hand: exit 0', async (context) => {
    const { world, worse, env } = await twoBad(context);
    await deployed(world, { revision: worse, health: 'Degraded' });
    const run = await world.runCli({ args: ['rollback', '--format=json'], inputs: { app }, env, without: ['slack-webhook-url'] });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'rolled-back', revision: world.commit });
    expect(live(world)).toMatchObject({ revision: world.commit, health: 'Healthy' });
    expect(branch(world).commits[0]).toBe(worse);
  });
});

const seed = sharedMaterial('seeds/argocd-gitops.osop.yaml');

describe.concurrent('a workflow that only asks Argo CD', { timeout: 90_000 }, () => {
  test.for(chosen(['the example'], [['the example', exampleWorkflow], ...(seed.missing ? [] : [['the seed', readFileSync(seed.path, 'utf8')] as const])]))('%s leaves git alone, and says at the top that git still names the bad revision, with the command', async ([, workflow = ''], context) => {
    const { expect } = context;
    const world = await startWorld(context, { ...bad, workflow });
    const run = await world.runAction();
    expect(run.exitCode, run.output).toBe(1);
    expect(branch(world).commits).toEqual([world.commit, world.before]);
    expect(pushes(world)).toBe(0);
    expect(world.changes()).toEqual([sync, goBack]);
    expect(live(world)).toMatchObject({ revision: world.before, health: 'Healthy', sync: 'OutOfSync' });
    const told = `git still names the bad revision ${inShort(world.commit)}: the next sync of ${app} brings it back. Revert it: git revert ${world.commit} && git push`;
    expect(run.summary.split('\n').slice(0, 5).join('\n').replaceAll('&amp;', '&')).toContain(told);
    expect(run.log).toContain(told);
    expect(world.slack.received).toHaveLength(1);
    author(world, 'pull', '--quiet', 'origin', 'main');
    author(world, 'revert', '--no-edit', ...(/git revert (\S+) &&/.exec(told)?.slice(1) ?? []));
    expect(author(world, 'diff', world.before, 'HEAD')).toBe('');
  });
});

describe.concurrent('a rerun of bump alone whose first attempt was taken back', { timeout: 90_000 }, () => {
  test.for(chosen([1], [[{}, 1], [{ 'fail-on-rollback': 'false' }, 0]] as const))('says so, with %o: exit %i', async ([inputs, exitCode], context) => {
    const { expect } = context;
    const world = await startBump(context);
    await world.runAction();
    const { commits: [revert, made] } = branch(world);
    const set = bumpWorkflow().replace('{from: set, to: deploy}', '{from: set, to: deploy, mode: conditional, condition: "1 == 2"}');
    author(world, 'pull', '--quiet', '--ff-only', 'origin', 'main');
    world.push({ [workflowFile]: set });
    await checkOutNewest(world);
    const run = await world.runCli({ inputs, env: { GITHUB_REPOSITORY: 'org/k8s-manifests', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: world.commit, GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: '2', GITHUB_SERVER_URL: 'https://github.example.com', GITHUB_EVENT_NAME: 'workflow_dispatch' } });
    expect(run.exitCode, run.output).toBe(exitCode);
    expect(run.json()).toMatchObject({ result: 'rolled-back', headline: `${inShort(made)} was rolled back by ${inShort(revert)} in an earlier attempt of this run`, reason: expect.stringContaining(`${image}:1.5.0 is not set again`) });
    expect(branch(world).files[manifestFile]).toBe(deployment('1.4.2').trimEnd());
  });
});
