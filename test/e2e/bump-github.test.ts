import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFakeGithub, fakeToken, type FakeGithub } from '../support/fake-github.js';
import { serveGitRepositories } from '../support/git-http.js';
import { runCli, type CliResult } from '../support/mini-runner.js';
import { deployment, scratchFolder, type Cleanup } from '../support/world.js';

const image = 'registry.example.com/shop/web';
const file = 'apps/web/deployment.yaml';

interface Hub {
  readonly github: FakeGithub;
  readonly before: string;
  readonly bump: (inputs: Readonly<Record<string, string>>) => Promise<CliResult>;
}

/** A GitHub with an API and git over HTTP, both of the same repository `shop/config`. */
async function startHub(context: Cleanup): Promise<Hub> {
  const folder = scratchFolder(context);
  const github = await createFakeGithub();
  const root = join(folder, 'server');
  mkdirSync(join(root, 'shop'), { recursive: true });
  symlinkSync(github.repository.folder, join(root, 'shop', 'config.git'));
  await github.repository.git(['config', 'http.receivepack', 'true']);
  const git = await serveGitRepositories({ root, password: fakeToken });
  context.onTestFinished(async () => {
    await Promise.all([git.close(), github.close()]);
  });
  const before = await github.push({ [file]: deployment('1.4.1') });
  return {
    github, before,
    bump: async (inputs) => await runCli({
      scratch: folder, cwd: folder,
      args: ['bump', '--format=json', '--config-repository=shop/config', `--github-token=${fakeToken}`, `--image=${image}`, ...Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)],
      env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_SERVER_URL: git.url, GITHUB_REPOSITORY: 'shop/application', GITHUB_SHA: 'b'.repeat(40), GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/feature' },
    }),
  };
}

async function textAt(github: FakeGithub, branch: string): Promise<string> {
  return (await github.repository.bytes('show', `${branch}:${file}`)).toString();
}

describe('bump by commit-mode api', () => {
  test('commits through the API, signed by GitHub, on the default branch', async (context) => {
    const { github, before, bump } = await startHub(context);
    const run = await bump({ 'commit-mode': 'api', tag: '1.5.0' });
    expect(run.exitCode, run.output).toBe(0);
    const sha = await github.repository.head('main');
    expect(run.json()).toMatchObject({ result: 'succeeded', 'commit-sha': sha, 'previous-sha': before, 'changed-files': [file] });
    expect(await textAt(github, 'main')).toBe(deployment('1.5.0'));
    expect(await github.repository.git(['log', '-1', '--format=%cn|%(trailers:key=Osop-Source,valueonly)', 'main'])).toContain(`GitHub|${'b'.repeat(40)}`);
    expect((await bump({ 'commit-mode': 'api', tag: '1.5.0' })).json()).toMatchObject({ result: 'nothing-to-do' });
    expect(await github.repository.head('main')).toBe(sha);
  });

  test('a lost answer is looked up and not doubled (F22); a protected branch is refused with the way out (F23)', async (context) => {
    const { github, bump } = await startHub(context);
    github.fault('Commit', 'answer-lost');
    const lost = await bump({ 'commit-mode': 'api', tag: '1.5.0' });
    expect(lost.exitCode, lost.output).toBe(0);
    expect(lost.json()).toMatchObject({ 'commit-sha': await github.repository.head('main') });
    expect(await github.repository.git(['rev-list', '--count', 'main'])).toBe('2');
    github.rules.protectedBranches.set('main', 'Changes must be made through a pull request.');
    const refused = await bump({ 'commit-mode': 'api', tag: '1.6.0' });
    expect(refused.exitCode, refused.output).toBe(5);
    expect(refused.stderr).toContain('Changes must be made through a pull request.');
    expect(refused.output).not.toContain(fakeToken);
  });
});

describe('bump whose answer is lost with no attempt left', () => {
  test('ends as not known, for a person to look: OSOP-GIT-004, exit code 3', async (context) => {
    const { github, bump } = await startHub(context);
    github.fault('Commit', 'answer-lost');
    const run = await bump({ 'commit-mode': 'api', tag: '1.5.0', 'push-attempts': '1' });
    expect(run.json()).toMatchObject({ result: 'failed', problems: [{ code: 'OSOP-GIT-004' }], 'exit-code': 3 });
    expect((await bump({ 'commit-mode': 'api', tag: '1.5.0' })).json()).toMatchObject({ result: 'nothing-to-do' });
  });
});

describe('bump by commit-mode pull-request', () => {
  test('opens one with the diff, and a newer version goes into the same one', async (context) => {
    const { github, before, bump } = await startHub(context);
    const run = await bump({ 'commit-mode': 'pull-request', tag: '1.5.0' });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'succeeded', headline: expect.stringContaining('#1'), 'changed-files': [file] });
    expect(await github.repository.head('main')).toBe(before);
    expect(github.pulls).toMatchObject([{ number: 1, base: 'main', head: 'osop/bump-web', title: `Set ${image} to 1.5.0` }]);
    expect(github.pulls[0]?.body).toContain(`-          image: ${image}:1.4.1\n+          image: ${image}:1.5.0`);
    expect(await textAt(github, 'osop/bump-web')).toBe(deployment('1.5.0'));
    const again = await bump({ 'commit-mode': 'pull-request', tag: '1.6.0' });
    expect(again.exitCode, again.output).toBe(0);
    expect(github.pulls).toMatchObject([{ number: 1, title: `Set ${image} to 1.6.0`, state: 'open' }]);
    expect(await textAt(github, 'osop/bump-web')).toBe(deployment('1.6.0'));
    expect(await github.repository.git(['rev-list', '--count', 'main..osop/bump-web'])).toBe('2');
  });

  test('needs a token, and says so before anything else', async (context) => {
    const { github, bump } = await startHub(context);
    const run = await bump({ 'commit-mode': 'pull-request', tag: '1.5.0', 'github-token': '' });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.stderr).toContain('github-token');
    expect(github.requests).toEqual([]);
  });
});
