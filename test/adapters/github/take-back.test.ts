import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createConfigRepository } from '../../../src/adapters/git/index.js';
import { createGithubConfigRepository } from '../../../src/adapters/github/config-repository.js';
import { createGithubPullRequests } from '../../../src/adapters/github/pull-requests.js';
import type { ConfigRepositoryPort, PullRequestPort } from '../../../src/engine/ports.js';
import { takeBack, type TakenBack, type TakingBack } from '../../../src/engine/take-back.js';
import { adapterFailure } from '../../support/failure.js';
import { fakeToken, graphqlErrors, type FakeGithub } from '../../support/fake-github.js';
import { serveGitRepositories, type GitHttpServer } from '../../support/git-http.js';
import { openGithubSession, type GithubSession } from '../../support/github-session.js';
import { asked, takingContext, type Circumstances } from '../../support/taking-back.js';

let session: GithubSession;
let github: FakeGithub;
let server: GitHttpServer;
let folder: string;
let pushed: ReturnType<typeof createConfigRepository>;
let api: ConfigRepositoryPort;
let pullRequests: PullRequestPort;
let first: string;

/** The same repository by the API and by git, as an installation of GitHub has it. */
beforeEach(async () => {
  session = await openGithubSession();
  github = session.github;
  folder = mkdtempSync(join(tmpdir(), 'osop-take-back-'));
  mkdirSync(join(folder, 'server', 'shop'), { recursive: true });
  symlinkSync(github.repository.folder, join(folder, 'server', 'shop', 'config.git'));
  server = await serveGitRepositories({ root: join(folder, 'server'), password: fakeToken });
  pushed = createConfigRepository({
    redact: String, workspace: folder, clock: session.clock, environment: { PATH: process.env['PATH'], HOME: folder }, temporaryFolder: folder,
    remote: { url: `${server.url}/shop/config.git`, token: fakeToken },
  });
  api = createGithubConfigRepository({ api: session.api, repository: 'shop/config', revert: async (state, request) => await pushed.revert(state, request) });
  pullRequests = createGithubPullRequests({ api: session.api, repository: 'shop/config' });
  first = await github.push({ 'web.yaml': 'image: web:1\n', 'old.bin': Buffer.from([0, 255, 13, 10]), 'other.yaml': 'a\n' });
  github.operations();
});

afterEach(async () => {
  pushed.close();
  await Promise.all([session.close(), server.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const git = async (...args: readonly string[]): Promise<string> => await github.repository.git(args);
const take = async (repository: ConfigRepositoryPort, what: TakingBack, more: Circumstances = {}): Promise<TakenBack> => await takeBack(what, takingContext(repository, { clock: session.clock, ...more }));
const bad = async (): Promise<string> => await github.push({ 'web.yaml': 'image: web:2\n', 'new/extra.yaml': 'x\n', 'old.bin': null }, { message: 'Set web to 2\n\nOsop-Image: web 2\nOsop-Run: r\n' });

describe('by the API', () => {
  it('commits are taken back by a commit of GitHub, with what was added deleted, and others kept', async () => {
    const sha = await bad();
    await github.push({ 'other.yaml': 'b\n' });
    const taken = await take(api, asked(sha), { runUrl: 'https://ci.example/1' });

    expect(taken).toEqual({ sha: await git('rev-parse', 'main'), restoredSha: first, how: 'reverted' });
    expect(await git('diff', '--name-status', first, 'main')).toBe('M\tother.yaml');
    expect(await git('log', '-1', '--format=%cn %an', 'main')).toBe('GitHub github-actions[bot]');
    expect(await git('log', '-1', '--format=%(trailers:only,unfold)', 'main')).toMatch(new RegExp(`^Osop-Reverts: ${sha}\nOsop-Quarantine: web 2\nOsop-Job: https://ci.example/1\nOsop-Run: run-1/rollback/\\d{12}$`));
    expect(server.requests.some((line) => line.includes('git-receive-pack'))).toBe(false);
    expect(await take(api, asked(sha))).toEqual({ ...taken, how: 'found' });
  });

  it('what came since a commit is taken back at its paths', async () => {
    await bad();
    await github.push({ 'other.yaml': 'b\n' });
    expect(await take(api, asked({ since: first, paths: ['web.yaml', 'new', 'old.bin', 'other.yaml'].slice(0, 1) }))).toMatchObject({ how: 'reverted', restoredSha: first });
    expect((await git('diff', '--name-status', first, 'main')).split('\n')).toEqual(['A\tnew/extra.yaml', 'D\told.bin', 'M\tother.yaml']);
  });

  it.each([
    ['run.sh', { mode: '100755', content: '#!/bin/sh\n' }, 'would become an executable file again'],
    ['link', { mode: '120000', content: 'web.yaml' }, 'would become a link again'],
    ['module', { mode: '160000', content: '1'.repeat(40) }, 'would become a submodule again'],
  ])('%s, which it cannot make, is refused with the reason, and nothing is committed', async (path, file, reason) => {
    await github.push({ [path]: file });
    const sha = await github.push({ [path]: null, 'web.yaml': 'image: web:2\n' });
    const error = await adapterFailure(take(api, asked(sha)));

    expect(error).toMatchObject({ code: 'refused', hint: 'Use commit-mode: push.' });
    expect(error.message).toContain(`"${path}" ${reason}`);
    expect(await git('rev-parse', 'main')).toBe(sha);
  });

  it('a link that was added can be deleted', async () => {
    const sha = await github.push({ link: { mode: '120000', content: 'web.yaml' } });
    await take(api, asked(sha));
    expect(await git('rev-parse', 'main^{tree}')).toBe(await git('rev-parse', `${first}^{tree}`));
  });

  it('F19 others who are faster keep what they did', async () => {
    const sha = await bad();
    let rivals = 3;
    github.fault('Commit', async (work) => {
      await github.push({ [`rival-${(rivals -= 1)}`]: 'x\n' });
      return await work();
    }, 3);
    expect(await take(api, asked(sha))).toMatchObject({ sha: await git('rev-parse', 'main'), how: 'reverted' });
    expect((await git('diff', '--name-status', first, 'main')).split('\n')).toEqual(['A\trival-0', 'A\trival-1', 'A\trival-2']);
  });

  it('F22 a commit whose answer is lost is found and not made twice', async () => {
    const sha = await bad();
    github.fault('Commit', 'answer-lost');
    expect(await take(api, asked(sha))).toEqual({ sha: await git('rev-parse', 'main'), restoredSha: first, how: 'reverted' });
    expect(await git('rev-list', '--count', 'main')).toBe('3');
  });

  it('F23 what a rule of the branch refuses is told with its reason', async () => {
    const sha = await bad();
    github.fault('Commit', graphqlErrors({ type: 'UNPROCESSABLE', message: 'Changes must be made through a pull request.' }));
    expect(await adapterFailure(take(api, asked(sha)))).toMatchObject({ code: 'refused', message: expect.stringContaining('through a pull request') });
  });
});

describe.each(['push', 'api'] as const)('by pull request and %s', (mode) => {
  const propose = async (what: TakingBack, more: Circumstances = {}): Promise<TakenBack> => await take(mode === 'push' ? pushed : api, what, { pullRequests, ...more });

  it('the revert waits on a branch of its own; a second call finds both', async () => {
    const sha = await bad();
    const branch = `osop/revert-${sha.slice(0, 12)}`;
    const taken = await propose(asked(sha, { reason: 'web is **Degraded** @ada' }), { runUrl: 'https://ci.example/1' });

    expect(taken).toEqual({ sha: await git('rev-parse', branch), restoredSha: first, how: 'reverted', pullRequest: { number: 1, url: expect.stringContaining('/pull/1') } });
    expect(await git('rev-parse', 'main')).toBe(sha);
    expect(await git('rev-parse', `${branch}^{tree}`)).toBe(await git('rev-parse', `${first}^{tree}`));
    expect(github.pulls).toMatchObject([{ head: branch, base: 'main', title: 'Revert "Set web to 2"', labels: [] }]);
    expect(github.pulls[0]?.body).toContain(`- ${sha} Set web to 2`);
    expect(github.pulls[0]?.body).toContain('Reason: web is &#42;&#42;Degraded&#42;&#42; @&#8203;ada');
    expect(github.pulls[0]?.body).toContain('in [this run](https://ci.example/1)');

    await github.push({ 'other.yaml': 'b\n' });
    expect(await propose(asked(sha), { runId: 'run-2' })).toEqual({ ...taken, how: 'found' });
    expect(github.pulls).toHaveLength(1);
    expect(await git('rev-list', '--count', branch)).toBe('3');
  });

  it('F28 what is reverted on the base already needs none', async () => {
    const sha = await bad();
    const { sha: made } = await take(pushed, asked(sha));
    expect(await propose(asked(sha))).toEqual({ sha: made, restoredSha: first, how: 'found' });
    expect(github.pulls).toEqual([]);
  });

  it('F28 one that is merged while the run looks is not made again', async () => {
    const sha = await bad();
    await propose(asked(sha));
    const port: PullRequestPort = { ...pullRequests, open: async (request) => {
      for (const pull of github.pulls) pull.state = 'closed';
      await take(pushed, asked(sha));
      return await pullRequests.open(request);
    } };
    expect(await propose(asked(sha), { pullRequests: port })).toEqual({ sha: await git('rev-parse', 'main'), restoredSha: first, how: 'found' });
    expect(github.pulls).toHaveLength(1);
  });

  it('one that was closed is not gone on with', async () => {
    const sha = await bad();
    await propose(asked(sha));
    for (const pull of github.pulls) pull.state = 'closed';
    expect(await propose(asked(sha), { runId: '0123456789abcdef' })).toMatchObject({ how: 'reverted', pullRequest: { number: 2 } });
    expect(github.pulls[1]?.head).toBe(`osop/revert-${sha.slice(0, 12)}-01234567`);
  });

  it('F22 one whose making was cut short is finished', async () => {
    const sha = await bad();
    github.fault('POST pulls', { status: 403, body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' } });
    expect(await adapterFailure(propose(asked(sha)))).toMatchObject({ code: 'forbidden' });
    expect(await propose(asked(sha), { runId: '0123456789abcdef' })).toMatchObject({ pullRequest: { number: 1 } });
    expect(github.pulls).toHaveLength(1);
  });

  it('what came since a commit has a branch named after it and the paths', async () => {
    await bad();
    await propose(asked({ since: first, paths: ['web.yaml'] }));
    expect(github.pulls).toMatchObject([{ head: `osop/revert-to-${first.slice(0, 12)}-web-yaml`, title: 'Revert a part of "Set web to 2"' }]);
    expect(github.pulls[0]?.body).toContain('(in part: it changed other paths too)');
    expect(github.pulls[0]?.body).toContain(`Restored as of ${first}: \`web.yaml\`.`);
  });
});
