import { describe, expect, test } from 'vitest';
import { ConnectionCut } from '../../src/simulator/http-messages.js';
import { fakeToken, type FakeGithub } from '../support/fake-github.js';
import { runGit } from '../support/git-http.js';
import { startHub, type Hub } from '../support/hub.js';
import type { CliResult } from '../support/mini-runner.js';
import { chosen } from '../support/thorough.js';
import { deployment, scratchFolder, type Cleanup } from '../support/world.js';

const image = 'registry.example.com/shop/web';
const file = 'apps/web/deployment.yaml';

interface Bumps extends Hub {
  readonly bump: (inputs: Readonly<Record<string, string>>) => Promise<CliResult>;
}

async function startBumps(context: Cleanup): Promise<Bumps> {
  const hub = await startHub(context, { [file]: deployment('1.4.1') });
  return { ...hub, bump: async (inputs) => await hub.run('bump', { image, ...inputs }) };
}

async function textAt(github: FakeGithub, branch: string): Promise<string> {
  return (await github.repository.bytes('show', `${branch}:${file}`)).toString();
}

describe.concurrent('bump by commit-mode api', () => {
  test('commits through the API, signed by GitHub, on the default branch', async (context) => {
    const { github, before, bump } = await startBumps(context);
    const run = await bump({ 'commit-mode': 'api', tag: '1.5.0' });
    expect(run.exitCode, run.output).toBe(0);
    const sha = await github.repository.head('main');
    expect(run.json()).toMatchObject({ result: 'succeeded', 'commit-sha': sha, 'previous-sha': before, 'changed-files': [file] });
    expect(await textAt(github, 'main')).toBe(deployment('1.5.0'));
    expect(await github.repository.git(['log', '-1', '--format=%cn|%(trailers:key=Osop-Source,valueonly)', 'main'])).toContain(`GitHub|${'b'.repeat(40)}`);
    expect((await bump({ 'commit-mode': 'api', tag: '1.5.0' })).json()).toMatchObject({ result: 'nothing-to-do' });
    expect(await github.repository.head('main')).toBe(sha);
  });

  test('keeps its records on a ledger branch, by git and the same token: from elsewhere, and from a checkout that kept no credentials', async (context) => {
    const { github, gitUrl, run } = await startHub(context, { [file]: deployment('1.4.1') });
    const ledger = { image, 'commit-mode': 'api', 'ledger': 'branch:audit' };
    const first = await run('bump', { ...ledger, tag: '1.5.0' });
    expect(first.exitCode, first.output).toBe(0);
    const checkout = scratchFolder(context);
    runGit(checkout, 'init', '--quiet', '--initial-branch=main');
    runGit(checkout, 'remote', 'add', 'origin', gitUrl);
    const second = await run('bump', { ...ledger, tag: '1.6.0' }, { cwd: checkout });
    expect([second.exitCode, second.json()['commit-sha']], second.output).toEqual([0, await github.repository.head('main')]);
    const [path = ''] = (await github.repository.git(['ls-tree', '-r', '--name-only', 'audit'])).split('\n');
    const records = (await github.repository.bytes('show', `audit:${path}`)).toString().trim().split('\n').map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(records.filter(({ event }) => event === 'run.ended').map(({ result, commit }) => [result, commit])).toEqual([['succeeded', first.json()['commit-sha']], ['succeeded', second.json()['commit-sha']]]);
    // Another token cannot push: that is found out before the API is asked for a commit.
    const refused = await run('bump', { ...ledger, 'tag': '1.7.0', 'github-token': 'ghs_wrong0123456789' }, { cwd: checkout });
    expect([refused.exitCode, refused.json()], refused.output).toMatchObject([2, { problems: [{ code: 'OSOP-AUDIT-001' }] }]);
    expect(await github.repository.head('main')).toBe(second.json()['commit-sha']);
  });

  test('a lost answer is looked up and not doubled (F22); a protected branch is refused with the way out (F23)', async (context) => {
    const { github, bump } = await startBumps(context);
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

describe.concurrent('bump whose answer is lost with no attempt left', () => {
  test('ends as not known, for a person to look: OSOP-GIT-004, exit code 3', async (context) => {
    const { github, bump } = await startBumps(context);
    // Nor can it be looked for after that.
    github.fault('Commit', async (work) => {
      await work();
      github.fault('History', { status: 403, body: { message: 'Resource not accessible by integration' } });
      throw new ConnectionCut();
    });
    const run = await bump({ 'commit-mode': 'api', tag: '1.5.0', 'push-attempts': '1' });
    expect(run.json()).toMatchObject({ result: 'failed', problems: [{ code: 'OSOP-GIT-004' }], 'exit-code': 3 });
    expect((await bump({ 'commit-mode': 'api', tag: '1.5.0' })).json()).toMatchObject({ result: 'nothing-to-do' });
  });

  test('F22 is found where it can be looked for', async (context) => {
    const { github, bump } = await startBumps(context);
    github.fault('Commit', 'answer-lost');
    const run = await bump({ 'commit-mode': 'api', tag: '1.5.0', 'push-attempts': '1' });
    expect(run.json()).toMatchObject({ result: 'succeeded', 'commit-sha': await github.repository.head('main') });
  });
});

describe.concurrent('bump by commit-mode pull-request', () => {
  test('opens one with the diff, and a newer version goes into the same one', async (context) => {
    const { github, before, bump } = await startBumps(context);
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
    const { github, bump } = await startBumps(context);
    const run = await bump({ 'commit-mode': 'pull-request', tag: '1.5.0', 'github-token': '' });
    expect(run.exitCode, run.output).toBe(2);
    expect(run.stderr).toContain('github-token');
    expect(github.requests).toEqual([]);
  });
});

describe.concurrent('bump by commit-mode pull-request, where an earlier one has ended', () => {
  const inputs = { 'commit-mode': 'pull-request' } as const;

  test.for(chosen(['squash'], ['squash', 'merge', 'close'] as const))('by %s, begins at the base again and leaves the old branch as it is', async (end, context) => {
    const { github, bump } = await startBumps(context);
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
    const { github, before, bump } = await startBumps(context);
    await github.repository.move('osop/bump-web', undefined, before);
    const theirs = await github.push({ 'mine.md': 'x\n' }, { branch: 'osop/bump-web' });
    github.pulls.push({ number: 1, from: 'mallory', head: 'osop/bump-web', base: 'main', state: 'open', title: 'theirs', body: 'theirs', labels: [], autoMerge: undefined });
    const run = await bump({ ...inputs, tag: '1.5.0' });
    expect(run.exitCode, run.output).toBe(0);
    expect(github.pulls).toMatchObject([{ title: 'theirs', body: 'theirs' }, { head: expect.stringMatching(/^osop\/bump-web-[0-9a-f]{8}$/) }]);
    expect(await github.repository.head('osop/bump-web')).toBe(theirs);
  });

  test('tells the change from the base as it is now, and is nothing to do once the base has it', async (context) => {
    const { github, bump } = await startBumps(context);
    await bump({ ...inputs, tag: '1.5.0' });
    await github.push({ [file]: deployment('1.4.9'), 'other.md': 'x\n' });
    await bump({ ...inputs, tag: '1.6.0' });
    expect(github.pulls).toMatchObject([{ number: 1, body: expect.stringContaining(`-          image: ${image}:1.4.9\n+          image: ${image}:1.6.0`) }]);
    await github.push({ [file]: deployment('1.6.0') });
    expect((await bump({ ...inputs, tag: '1.6.0' })).json()).toMatchObject({ result: 'nothing-to-do' });
    expect(github.pulls).toHaveLength(1);
  });
});

describe.concurrent('bump on GitHub', () => {
  test.for(chosen(['pull-request'], ['push', 'api', 'pull-request']))('as a dry run by commit-mode %s changes nothing at all', async (mode, context) => {
    const { github, before, bump } = await startBumps(context);
    const run = await bump({ 'commit-mode': mode, tag: '1.5.0', 'dry-run': 'true' });
    expect(run.json(), run.output).toMatchObject({ result: 'planned' });
    expect(github.requests.filter(({ operation, method }) => operation === 'Commit' || (method !== 'GET' && operation.includes(' ')))).toEqual([]);
    expect(github.pulls).toEqual([]);
    expect(await github.repository.git(['for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads'])).toBe(`refs/heads/main ${before}`);
  });

  test.for(chosen([502], [502, 504]))('F22 a %i after the commit was made is looked up and not doubled', async (status, context) => {
    const { github, bump } = await startBumps(context);
    github.fault('Commit', async (work) => {
      await work();
      return { status, body: '<html>Bad gateway</html>' };
    });
    const run = await bump({ 'commit-mode': 'api', tag: '1.5.0' });
    expect(run.json(), run.output).toMatchObject({ result: 'succeeded', 'commit-sha': await github.repository.head('main') });
    expect(await github.repository.git(['rev-list', '--count', 'main'])).toBe('2');
  });

  test('F19 F21 a head that has moved on is met by the edit made anew', async (context) => {
    const { github, bump } = await startBumps(context);
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
