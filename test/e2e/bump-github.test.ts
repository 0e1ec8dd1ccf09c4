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

describe('bump by commit-mode pull-request, where an earlier one has ended', () => {
  const inputs = { 'commit-mode': 'pull-request' } as const;

  test.for(['squash', 'merge', 'close'] as const)('by %s, begins at the base again and leaves the old branch as it is', async (end, context) => {
    const { github, bump } = await startHub(context);
    expect((await bump({ ...inputs, tag: '1.5.0' })).exitCode).toBe(0);
    const theirs = await github.push({ 'notes.md': 'of somebody else\n' }, { branch: 'osop/bump-web' });
    const [pull] = github.pulls;
    if (pull === undefined) throw new Error('there is no pull request');
    pull.state = 'closed';
    if (end === 'squash') await github.push({ [file]: deployment('1.5.0') });
    if (end === 'merge') await github.repository.git(['update-ref', 'refs/heads/main', theirs]);
    const base = await github.repository.head('main');
    const run = await bump({ ...inputs, tag: '1.6.0' });
    expect(run.exitCode, run.output).toBe(0);
    const head = github.pulls[1]?.head ?? '';
    expect(head).toMatch(/^osop\/bump-web-[0-9a-f]{8}$/);
    expect(await github.repository.git(['rev-parse', `${head}^`])).toBe(base);
    expect(await textAt(github, head)).toBe(deployment('1.6.0'));
    expect(await github.repository.head('osop/bump-web')).toBe(theirs);
    // A newer version goes into the one that is open by now.
    expect((await bump({ ...inputs, tag: '1.7.0' })).exitCode).toBe(0);
    expect(github.pulls.map(({ title }) => title)).toEqual([`Set ${image} to 1.5.0`, `Set ${image} to 1.7.0`]);
  });

  test('a branch of that name that somebody else made, and a fork with the same one, are left alone', async (context) => {
    const { github, before, bump } = await startHub(context);
    await github.repository.move('osop/bump-web', undefined, before);
    const theirs = await github.push({ 'mine.md': 'x\n' }, { branch: 'osop/bump-web' });
    github.pulls.push({ number: 1, from: 'mallory', head: 'osop/bump-web', base: 'main', state: 'open', title: 'theirs', body: 'theirs', labels: [], autoMerge: undefined });
    const run = await bump({ ...inputs, tag: '1.5.0' });
    expect(run.exitCode, run.output).toBe(0);
    expect(github.pulls).toMatchObject([{ title: 'theirs', body: 'theirs' }, { head: expect.stringMatching(/^osop\/bump-web-[0-9a-f]{8}$/) }]);
    expect(await github.repository.head('osop/bump-web')).toBe(theirs);
  });

  test('tells the change from the base as it is now, and is nothing to do once the base has it', async (context) => {
    const { github, bump } = await startHub(context);
    await bump({ ...inputs, tag: '1.5.0' });
    await github.push({ [file]: deployment('1.4.9'), 'other.md': 'x\n' });
    await bump({ ...inputs, tag: '1.6.0' });
    expect(github.pulls).toMatchObject([{ number: 1, body: expect.stringContaining(`-          image: ${image}:1.4.9\n+          image: ${image}:1.6.0`) }]);
    await github.push({ [file]: deployment('1.6.0') });
    expect((await bump({ ...inputs, tag: '1.6.0' })).json()).toMatchObject({ result: 'nothing-to-do' });
    expect(github.pulls).toHaveLength(1);
  });
});

describe('bump on GitHub', () => {
  test.for(['push', 'api', 'pull-request'])('as a dry run by commit-mode %s changes nothing at all', async (mode, context) => {
    const { github, before, bump } = await startHub(context);
    const run = await bump({ 'commit-mode': mode, tag: '1.5.0', 'dry-run': 'true' });
    expect(run.json(), run.output).toMatchObject({ result: 'planned' });
    expect(github.requests.filter(({ operation, method }) => operation === 'Commit' || (method !== 'GET' && operation.includes(' ')))).toEqual([]);
    expect(github.pulls).toEqual([]);
    expect(await github.repository.git(['for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads'])).toBe(`refs/heads/main ${before}`);
  });

  test.for([502, 504])('F22 a %i after the commit was made is looked up and not doubled', async (status, context) => {
    const { github, bump } = await startHub(context);
    github.fault('Commit', async (work) => {
      await work();
      return { status, body: '<html>Bad gateway</html>' };
    });
    const run = await bump({ 'commit-mode': 'api', tag: '1.5.0' });
    expect(run.json(), run.output).toMatchObject({ result: 'succeeded', 'commit-sha': await github.repository.head('main') });
    expect(await github.repository.git(['rev-list', '--count', 'main'])).toBe('2');
  });

  test('F19 F21 a head that has moved on is met by the edit made anew', async (context) => {
    const { github, bump } = await startHub(context);
    let rivals = 2;
    for (let count = 0; count < 2; count += 1) {
      github.fault('Commit', async (work) => {
        rivals -= 1;
        await github.push({ [file]: deployment(`1.4.${8 - rivals}`), [`rival-${rivals}.md`]: 'x\n' });
        return await work();
      });
    }
    const run = await bump({ 'commit-mode': 'api', tag: '1.5.0' });
    expect(run.json(), run.output).toMatchObject({ result: 'succeeded', images: [{ from: `${image}:1.4.8`, to: `${image}:1.5.0` }] });
    expect(await github.repository.git(['ls-tree', '--name-only', 'main'])).toContain('rival-0.md\nrival-1.md');
    expect(await github.repository.git(['rev-list', '--count', 'main'])).toBe('4');
  });
});
