import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startDeployedHub, type DeployedHub } from '../support/hub.js';
import { app, branch, bumpWorkflow, deployed, goBack, image, live, sync, trailers, unhealthy } from '../support/rolling-back.js';
import { deployment, manifestFile, scratchFolder, type Cleanup } from '../support/world.js';

const files = { [manifestFile]: deployment('1.4.2'), 'docs/readme.md': 'text\n' };

interface Release extends DeployedHub {
  /** Carries out the workflow that sets 1.5.0, which will not be healthy, and deploys it. */
  readonly release: (inputs: Readonly<Record<string, string>>) => ReturnType<DeployedHub['run']>;
}

async function startRelease(context: Cleanup, { automated }: { readonly automated: boolean }): Promise<Release> {
  const hub = await startDeployedHub(context, { files, application: { name: app, path: 'apps/production', automated }, ...unhealthy('1.5.0') });
  const workflow = join(scratchFolder(context), 'release.osop.yaml');
  writeFileSync(workflow, bumpWorkflow());
  return { ...hub, release: async (inputs) => await hub.run('run', { workflow, ...inputs }) };
}

describe.concurrent('a rollback by commit-mode api', { timeout: 90_000 }, () => {
  test('under auto-sync is one commit made by GitHub, synced and healthy: exit 1', async (context) => {
    const hub = await startRelease(context, { automated: true });
    const run = await hub.release({ 'commit-mode': 'api' });
    expect(run.exitCode, run.output).toBe(1);
    const { commits, files: found } = branch(hub);
    const [revert, made] = commits;
    expect(commits).toEqual([revert, made, hub.before]);
    expect(run.json()).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'git-revert', 'commit-sha': made, 'revert-sha': revert, revision: revert });
    expect(found).toEqual({ [manifestFile]: deployment('1.4.2').trimEnd(), 'docs/readme.md': 'text' });
    expect([trailers(hub, 'Osop-Reverts'), trailers(hub, 'Osop-Quarantine')]).toEqual([[made], [`${image} 1.5.0`]]);
    expect(hub.remote('log', '-1', '--format=%cn', 'main')).toBe('GitHub');
    expect(live(hub)).toMatchObject({ revision: revert, health: 'Healthy', sync: 'Synced' });
    expect(hub.changes()).toEqual([]);
  });

  test('with auto-sync off goes back by Argo CD first; a lost answer is looked up and not doubled: exit 1', async (context) => {
    const hub = await startRelease(context, { automated: false });
    // The second commit is the revert.
    hub.github.fault('Commit', async (work) => await work());
    hub.github.fault('Commit', 'answer-lost');
    const run = await hub.release({ 'commit-mode': 'api' });
    expect(run.exitCode, run.output).toBe(1);
    const { commits } = branch(hub);
    expect(commits).toHaveLength(3);
    expect(run.json()).toMatchObject({ result: 'rolled-back', 'rollback-strategy': 'argocd', revision: hub.before, 'revert-sha': commits[0], notices: [] });
    expect(hub.changes()).toEqual([sync, goBack]);
    expect(live(hub)).toMatchObject({ revision: hub.before, health: 'Healthy', sync: 'Synced' });
  });

  test('that GitHub refuses is exit 3, with what it says and what to type', async (context) => {
    const hub = await startRelease(context, { automated: true });
    hub.github.fault('Commit', async (work) => {
      const answer = await work();
      hub.github.rules.protectedBranches.set('main', 'Changes must be made through a pull request.');
      return answer;
    });
    const run = await hub.release({ 'commit-mode': 'api' });
    expect(run.exitCode, run.output).toBe(3);
    const { commits: [made = '', ...older] } = branch(hub);
    expect(older).toEqual([hub.before]);
    expect(run.json()).toMatchObject({
      result: 'failed', reason: expect.stringContaining('Changes must be made through a pull request.'),
      notices: [expect.stringContaining(`git: main is at the bad revision ${made.slice(0, 7)}`), `cluster: ${app} runs ${made.slice(0, 7)} and is Degraded`, `next: git revert ${made} && git push`],
    });
    expect(run.stderr).toContain('Changes must be made through a pull request.');
  });
});

describe.concurrent('a rollback by commit-mode pull-request', { timeout: 90_000 }, () => {
  const inputs = { app, 'commit-mode': 'pull-request', reason: 'checkout is slow' };

  /** 1.5.0 has been deployed by a push, and is not healthy. */
  async function startBad(context: Cleanup, automated: boolean): Promise<DeployedHub & { readonly bad: string }> {
    const hub = await startDeployedHub(context, { files, application: { name: app, path: 'apps/production', automated }, ...unhealthy('1.5.0') });
    const bad = await hub.github.push({ [manifestFile]: deployment('1.5.0') }, { message: 'Set 1.5.0' });
    await deployed(hub, { revision: bad, health: 'Degraded', isAutomated: automated });
    return { ...hub, bad };
  }

  test('waits to be merged: exit 3; a rerun finds the pull request again, and once it is merged the rollback is proven: exit 0', async (context) => {
    const hub = await startBad(context, true);
    const waiting = await hub.run('rollback', inputs);
    expect(waiting.exitCode, waiting.output).toBe(3);
    const [pull] = hub.github.pulls;
    expect(hub.github.pulls).toMatchObject([{ number: 1, base: 'main', state: 'open', title: 'Revert "Set 1.5.0"', body: expect.stringContaining('checkout is slow') }]);
    expect(branch(hub).commits).toEqual([hub.bad, hub.before]);
    const head = pull?.head ?? '';
    expect(branch(hub, head)).toMatchObject({ commits: [expect.any(String), hub.bad, hub.before], files: { [manifestFile]: deployment('1.4.2').trimEnd() } });
    expect(waiting.json()).toMatchObject({
      result: 'failed', headline: `The rollback of ${app} could not be completed`, reason: 'the revert waits to be merged in pull request #1',
      problems: [{ code: 'OSOP-ROLLBACK-002', hint: expect.stringMatching(/^merge http\S+\/pull\/1, and run this again$/) }],
      notices: [`git: main is at the bad revision ${hub.bad.slice(0, 7)}: the next sync brings it back`, `cluster: ${app} runs ${hub.bad.slice(0, 7)} and is Degraded`, expect.stringMatching(/^next: merge http/)],
    });
    const again = await hub.run('rollback', inputs);
    expect(again.exitCode, again.output).toBe(3);
    expect(hub.github.pulls).toHaveLength(1);
    expect(branch(hub, head).commits).toHaveLength(3);
    hub.remote('update-ref', 'refs/heads/main', hub.remote('rev-parse', head));
    if (pull !== undefined) pull.state = 'closed';
    const [merged] = branch(hub).commits;
    await deployed(hub, { revision: merged ?? '', health: 'Healthy', isAutomated: true });
    const done = await hub.run('rollback', inputs);
    expect(done.exitCode, done.output).toBe(0);
    expect(hub.github.pulls).toHaveLength(1);
    expect(live(hub)).toMatchObject({ revision: merged, health: 'Healthy', sync: 'Synced' });
    expect(hub.changes()).toEqual([]);
  });

  test('of a commit that was pushed waits as well, and a rerun of the job opens no second one: exit 3', async (context) => {
    const hub = await startDeployedHub(context, { files, application: { name: app, path: 'apps/production', automated: true }, ...unhealthy('1.5.0') });
    const bad = await hub.github.push({ [manifestFile]: deployment('1.5.0') }, { message: 'Set 1.5.0' });
    await hub.checkOut();
    const workflow = join(scratchFolder(context), 'release.osop.yaml');
    writeFileSync(workflow, bumpWorkflow().replace(/\{action: bump[^}]*\}/, '{action: webhook}'));
    const release = async (attempt: string) => await hub.run('run', { workflow, 'commit-mode': 'pull-request' }, { env: { GITHUB_SHA: bad, GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: attempt } });
    for (const attempt of ['1', '2']) {
      const run = await release(attempt);
      expect(run.exitCode, run.output).toBe(3);
      expect(run.json()).toMatchObject({ result: 'failed', reason: 'the revert waits to be merged in pull request #1', notices: [`git: main is at the bad revision ${bad.slice(0, 7)}: the next sync brings it back`, `cluster: ${app} runs ${bad.slice(0, 7)} and is Degraded`, expect.stringMatching(/^next: merge http/)] });
      expect(hub.github.pulls).toMatchObject([{ number: 1, base: 'main', state: 'open', title: 'Revert "Set 1.5.0"' }]);
      expect(branch(hub).commits).toEqual([bad, hub.before]);
      expect(branch(hub, hub.github.pulls[0]?.head).commits).toHaveLength(3);
    }
    expect(live(hub)).toMatchObject({ revision: bad, health: 'Degraded' });
  });
});
