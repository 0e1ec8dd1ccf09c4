import { describe, expect, test } from 'vitest';
import type { ActionResult } from '../support/mini-runner.js';
import { inFull } from '../support/thorough.js';
import { app, author, branch, bumpWorkflow, checkOutNewest, deployed, image, live, meanwhile, pushMerge, reconcile, refusePushes, revertByHand, sync, trailers, unhealthy } from '../support/rolling-back.js';
import { deployment, exampleWorkflow, manifestFile, pastProgressDeadline, startWorld, workflowFile, type World } from '../support/world.js';

const bad = { fate: 'degraded', faults: pastProgressDeadline() } as const;
const automated = { application: { automated: true } } as const;
const byGit = { inputs: { rollback: 'git-revert' } } as const;
const old = { [manifestFile]: deployment('1.4.1').trimEnd(), [workflowFile]: exampleWorkflow.trimEnd() };

/** What every rollback by git has to leave behind. */
function expectRevert(world: World, run: ActionResult, { taken, on }: { readonly taken: string; readonly on: readonly string[] }): void {
  expect(run.exitCode, run.output).toBe(1);
  const { commits } = branch(world);
  const [revert] = commits;
  expect(commits.slice(1)).toEqual(on);
  expect(run.outputs).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'git-revert', 'revert-sha': revert, revision: revert, 'health-status': 'Healthy' });
  expect(trailers(world, 'Osop-Reverts')).toEqual([taken]);
  expect(trailers(world, 'Osop-Job')).toEqual(['https://github.example.com/org/k8s-manifests/actions/runs/4711']);
  expect(live(world)).toMatchObject({ revision: revert, health: 'Healthy', sync: 'Synced' });
  expect(run.summary).toContain('git and cluster agree at');
}

/** What every rollback that failed has to say, in the log, at the top of the summary and in an annotation. */
function expectTold(run: ActionResult, parts: readonly (string | RegExp)[]): void {
  const top = run.summary.slice(0, run.summary.indexOf('### '));
  for (const text of [run.log, top]) {
    for (const part of parts) expect(text.replaceAll('&amp;', '&')).toMatch(part);
  }
  expect(run.annotations.map(({ title, message }) => `${title}: ${message}`).join('\n')).toContain('OSOP-ROLLBACK-002: ');
}

describe.concurrent('a bad commit under auto-sync', { timeout: 90_000 }, () => {
  test('is reverted, synced and healthy, and still so after three further reconciles', async (context) => {
    const world = await startWorld(context, { ...bad, ...automated });
    const run = await world.runAction();
    expectRevert(world, run, { taken: world.commit, on: [world.commit, world.before] });
    expect(branch(world).files).toEqual(old);
    const after = live(world);
    await reconcile(world, 3);
    expect(live(world)).toEqual(after);
    expect(after.deployed).toHaveLength(3);
    expect(world.changes()).toEqual([]);
    expect(branch(world).message).toMatch(/^Revert "Deploy web 1\.4\.2"\n\nThis reverts commit [0-9a-f]{40}\.\n\nReason: production-app is degraded/);
    expect(run.summary).toContain('was rolled back to');
    expect(run.log).toContain(`reverting ${world.commit.slice(0, 7)} on main: it is what this run deployed`);
  });

  test('and a commit for somebody else that lands before Argo CD has looked: ours is reverted, theirs stays, and all is well', async (context) => {
    const world = await startWorld(context, { ...unhealthy('1.4.2'), ...automated });
    const theirs = world.push({ 'other/config.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\n' });
    const run = await world.runAction();
    expectRevert(world, run, { taken: world.commit, on: [theirs, world.commit, world.before] });
    expect(live(world).deployed.slice(-2)).toEqual([theirs, run.outputs['revert-sha']]);
    expect(run.log).toContain(`${theirs.slice(0, 7)}, which contains ${world.commit.slice(0, 7)} and is the same for ${app}, was deployed`);
    expect(branch(world).files).toMatchObject({ ...old, 'other/config.yaml': expect.stringContaining('name: other') });
    const after = live(world);
    await reconcile(world, 3);
    expect(live(world)).toEqual(after);
  });

  test.runIf(inFull('test/adapters/git/revert.test.ts has a merge (F27)'))('that is a merge is reverted against its first parent', async (context) => {
    const world = await startWorld(context, { ...unhealthy('1.4.3'), ...automated });
    const merge = pushMerge(world, { 'docs/a.md': 'a\n', [manifestFile]: deployment('1.4.3') });
    const run = await world.runAction(await checkOutNewest(world));
    expect(run.exitCode, run.output).toBe(1);
    const { commits, files } = branch(world);
    expect(commits).toHaveLength(6);
    expect(world.remote('rev-parse', 'main^')).toBe(merge);
    expect(files).toEqual({ ...old, [manifestFile]: deployment('1.4.2').trimEnd() });
    expect(trailers(world, 'Osop-Reverts')).toEqual([merge]);
    expect(live(world)).toMatchObject({ revision: commits[0], health: 'Healthy' });
  });

  test('is reverted below what others pushed while the gate was looking, of a checkout at depth 1, and no file is lost', async (context) => {
    const files = { 'apps/other/deployment.yaml': deployment('9.9.9'), 'docs/deep/er/readme.md': 'text\n', 'bytes.bin': '\u0000\u0001' };
    const world = await startWorld(context, { ...bad, files });
    let theirs = '';
    meanwhile(world, sync, () => { theirs = world.push({ 'docs/theirs.md': 'theirs\n' }); });
    const run = await world.runAction(byGit);
    expectRevert(world, run, { taken: world.commit, on: [theirs, world.commit, world.before] });
    expect(branch(world).files).toEqual({ ...old, ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.trimEnd()])), 'docs/theirs.md': 'theirs' });
    expect(world.changes()).toEqual([sync, sync]);
  });
});

describe.concurrent('a revert that somebody else is in the way of', { timeout: 90_000 }, () => {
  test('F28 that has been made already is not made again, and is brought to the cluster', async (context) => {
    const world = await startWorld(context, bad);
    let theirs = '';
    meanwhile(world, sync, () => { theirs = revertByHand(world); });
    const run = await world.runAction(byGit);
    expect(run.exitCode, run.output).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'rolled-back', 'revert-sha': theirs, revision: theirs });
    expect(branch(world).commits).toEqual([theirs, world.commit, world.before]);
    expect(world.git.requests.filter((request) => /^POST .*git-receive-pack/.test(request))).toEqual([]);
    expect(run.log).toContain(`${theirs.slice(0, 7)} has done that already`);
    expect(live(world)).toMatchObject({ revision: theirs, health: 'Healthy', sync: 'Synced' });
  });

  test('conflicts: nothing is pushed, and what failed, what git has, what runs and what to type is told: exit 3', async (context) => {
    const world = await startWorld(context, bad);
    let theirs = '';
    meanwhile(world, sync, () => { theirs = world.push({ [manifestFile]: deployment('1.9.9') }); });
    const run = await world.runCli({ ...byGit });
    expect(run.exitCode, run.output).toBe(3);
    expect(branch(world).commits).toEqual([theirs, world.commit, world.before]);
    expect(live(world)).toMatchObject({ revision: world.commit, health: 'Degraded' });
    expect(run.json()).toMatchObject({
      result: 'failed', headline: `The deployment failed, and the rollback of ${app} could not be completed`,
      reason: expect.stringMatching(new RegExp(`^Reverting ${world.commit} conflicts with later commits in ${manifestFile}; nothing was pushed`)),
      problems: [{ code: 'OSOP-GATE-001' }, { code: 'OSOP-ROLLBACK-002', message: expect.stringContaining('conflicts'), hint: expect.stringContaining(`git revert ${world.commit}, settle these files`) }],
      notices: [
        `git: main is at ${theirs.slice(0, 7)} and still has the bad revision ${world.commit.slice(0, 7)}: the next sync brings it back`,
        `cluster: ${app} runs ${world.commit.slice(0, 7)} and is Degraded`,
        `next: git revert ${world.commit} && git push && osop-argocd sync --app ${app}`,
      ],
    });
  });

  test('conflicts, and the old image value is known: it is put back alone: exit 1', async (context) => {
    const world = await startWorld(context, { ...unhealthy('1.5.0'), workflow: bumpWorkflow() });
    await deployed(world, { revision: world.commit, health: 'Healthy' });
    const asked = world.changes().length;
    // In the same hunk as the image.
    const theirText = deployment('1.5.0').replace('- name: web', '- name: web # theirs');
    meanwhile(world, sync, () => {
      author(world, 'pull', '--quiet', '--ff-only', 'origin', 'main');
      world.push({ [manifestFile]: theirText });
    });
    const run = await world.runAction(byGit);
    expect(run.exitCode, run.output).toBe(1);
    const { commits, files, message } = branch(world);
    expect(commits).toHaveLength(5);
    const [revert, , made = ''] = commits;
    expect(files[manifestFile]).toBe(theirText.replace('1.5.0', '1.4.2').trimEnd());
    expect(message).toContain('only the image values are put back');
    expect(trailers(world, 'Osop-Reverts')).toEqual([made]);
    expect(trailers(world, 'Osop-Quarantine')).toEqual([`${image} 1.5.0`]);
    expect(run.log).toContain(`conflicts with later commits in ${manifestFile}; putting the old image values back instead`);
    expect(run.summary).toContain(`puts the image values from before ${made.slice(0, 7)} back`);
    expect(world.changes().slice(asked)).toEqual([sync, sync]);
    expect(live(world)).toMatchObject({ revision: revert, health: 'Healthy', sync: 'Synced' });
  });

  test('T30 of a commit that is not in the branch any more is refused: exit 3', async (context) => {
    const world = await startWorld(context, bad);
    meanwhile(world, sync, () => { world.remote('update-ref', 'refs/heads/main', world.before); });
    const run = await world.runAction({ inputs: { ...byGit.inputs, 'health-timeout': '2' } });
    expect(run.outputs['result'], run.output).toBe('failed');
    expect(run.log).toContain('exit code 3');
    expect(branch(world).commits).toEqual([world.before]);
    expectTold(run, [
      'not in the history of main at the remote, so it is not reverted there',
      `git: main is at ${world.before.slice(0, 7)}, and ${world.commit.slice(0, 7)} is not among its latest commits`,
      `cluster: ${app} runs ${world.commit.slice(0, 7)} and is Degraded`, `next: osop-argocd rollback --app ${app}`,
    ]);
  });

  test.runIf(inFull('test/e2e/rollback-both-ways.test.ts has a remote that takes no push'))('is refused by a remote that takes no push of a merge: the command to type has -m 1', async (context) => {
    const world = await startWorld(context, { ...unhealthy('1.4.3') });
    const merge = pushMerge(world, { [manifestFile]: deployment('1.4.3') });
    refusePushes(world, 'the branch is locked');
    const run = await world.runAction({ ...await checkOutNewest(world), ...byGit });
    expect(run.log).toContain('exit code 3');
    expectTold(run, ['the branch is locked', `git: main is at the bad revision ${merge.slice(0, 7)}`, `next: git revert -m 1 ${merge} && git push`]);
    expect(world.remote('rev-parse', 'main')).toBe(merge);
  });
});
