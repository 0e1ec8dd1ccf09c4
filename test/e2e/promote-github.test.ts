import { describe, expect, test } from 'vitest';
import { exampleFolder } from '../support/example-files.js';
import type { FakeGithub } from '../support/fake-github.js';
import { startHub, type Hub } from '../support/hub.js';
import type { CliResult } from '../support/mini-runner.js';
import type { Cleanup } from '../support/world.js';

const dev = 'apps/web/overlays/dev/kustomization.yaml';
const staging = 'apps/web/overlays/staging/kustomization.yaml';
const branch = 'osop/promote-dev-to-staging-apps-web';

interface Promotions extends Hub {
  readonly promote: (inputs: Readonly<Record<string, string>>) => Promise<CliResult>;
}

/** The example monorepo. */
async function startPromotions(context: Cleanup): Promise<Promotions> {
  const hub = await startHub(context, exampleFolder('config-repositories/monorepo-overlays'));
  return { ...hub, promote: async (inputs) => await hub.run('promote', { from: 'dev', to: 'staging', 'config-path': 'apps/web', ...inputs }) };
}

async function tagAt(github: FakeGithub, at: string): Promise<string> {
  return /newTag: (\S+)/.exec((await github.repository.bytes('show', `${at}:${staging}`)).toString())?.[1] ?? '';
}

describe('promote by commit-mode api', () => {
  test('commits once, also when the answer is lost (F22), and is then nothing to do (F31)', async (context) => {
    const { github, before, promote } = await startPromotions(context);
    github.fault('Commit', 'answer-lost');
    const run = await promote({ 'commit-mode': 'api' });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'succeeded', 'previous-sha': before, 'commit-sha': await github.repository.head('main'), 'changed-files': [staging] });
    expect([await tagAt(github, 'main'), await github.repository.git(['rev-list', '--count', 'main'])]).toEqual(['1.4.0', '2']);
    expect((await promote({ 'commit-mode': 'api' })).json()).toMatchObject({ result: 'nothing-to-do' });
  });

  test('is refused by a protected branch with the way out (F23)', async (context) => {
    const { github, promote } = await startPromotions(context);
    github.rules.protectedBranches.set('main', 'Changes must be made through a pull request.');
    const run = await promote({ 'commit-mode': 'api' });
    expect([run.exitCode, await tagAt(github, 'main')], run.output).toEqual([5, '1.3.2']);
    expect(run.stderr).toContain('Changes must be made through a pull request.');
  });
});

describe('promote by commit-mode pull-request', () => {
  test('opens one with the diff in its body', async (context) => {
    const { github, before, promote } = await startPromotions(context);
    const run = await promote({ 'commit-mode': 'pull-request' });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'succeeded', headline: expect.stringContaining('promote dev to staging'), 'changed-files': [staging] });
    expect([await github.repository.head('main'), await tagAt(github, branch)]).toEqual([before, '1.4.0']);
    expect(github.pulls).toMatchObject([{ number: 1, base: 'main', head: branch, title: 'Promote ghcr.io/acme/web 1.4.0 from dev to staging' }]);
    expect(github.pulls[0]?.body).toContain('-    newTag: 1.3.2\n+    newTag: 1.4.0');
  });

  test('brings the open one up to date: with what dev has on main by now, and the whole difference to main', async (context) => {
    const { github, run, promote } = await startPromotions(context);
    expect((await promote({ 'commit-mode': 'pull-request' })).exitCode).toBe(0);
    const unchanged = await promote({ 'commit-mode': 'pull-request' });
    expect(unchanged.exitCode, unchanged.output).toBe(0);
    expect(github.pulls[0]?.body).toContain('-    newTag: 1.3.2\n+    newTag: 1.4.0');
    expect((await run('bump', { image: 'ghcr.io/acme/web', tag: '1.5.0', update: `${dev}#images[0].newTag` })).exitCode).toBe(0);
    const newer = await promote({ 'commit-mode': 'pull-request' });
    expect(newer.exitCode, newer.output).toBe(0);
    expect([await tagAt(github, branch), await tagAt(github, 'main')]).toEqual(['1.5.0', '1.3.2']);
    expect(github.pulls).toMatchObject([{ number: 1, state: 'open', title: 'Promote ghcr.io/acme/web 1.5.0 from dev to staging' }]);
    expect(github.pulls[0]?.body).toContain('-    newTag: 1.3.2\n+    newTag: 1.5.0');
    expect(await github.repository.git(['rev-list', '--count', `main..${branch}`])).toBe('2');
  });
});
