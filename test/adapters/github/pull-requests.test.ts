import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createGithubPullRequests } from '../../../src/adapters/github/pull-requests.js';
import type { PullRequestPort, PullRequestRequest } from '../../../src/engine/ports.js';
import { adapterFailure } from '../../support/failure.js';
import { secondaryLimit, type FakeGithub, type FakePull } from '../../support/fake-github.js';
import { openGithubSession, type GithubSession } from '../../support/github-session.js';

let session: GithubSession;
let github: FakeGithub;
let port: PullRequestPort;

beforeEach(async () => {
  session = await openGithubSession();
  github = session.github;
  port = createGithubPullRequests({ api: session.api, repository: 'shop/config' });
  const first = await github.push({ 'values.yaml': 'tag: 1\n' });
  await github.repository.move('osop/web', undefined, first);
  await github.push({ 'values.yaml': 'tag: 2\n' }, { branch: 'osop/web' });
  github.operations();
});

afterEach(async () => { await session.close(); });

const request: PullRequestRequest = { head: 'osop/web', base: 'main', title: 'Set web to 2', body: 'Told by ci.\n\nMore.\n', labels: ['promotion'], isWanted: async () => true };
const url = 'https://github.example/shop/config/pull/1';

function foreign(more: Partial<FakePull>): FakePull {
  return { number: github.pulls.length + 1, from: 'shop', head: 'osop/web', base: 'main', state: 'open', title: 'theirs', body: '', labels: [], autoMerge: undefined, ...more };
}

describe('a pull request', () => {
  it('is opened with its title, body and labels', async () => {
    expect(await port.open(request)).toEqual({ number: 1, url, created: true, autoMergeEnabled: false });
    expect(github.pulls).toEqual([expect.objectContaining({ head: 'osop/web', base: 'main', title: 'Set web to 2', body: 'Told by ci.\n\nMore.\n', labels: ['promotion'] })]);
    expect(github.operations()).toEqual(['GET pulls', 'POST pulls', 'POST issues']);
  });

  it('that is open already is found, and run twice the second does nothing', async () => {
    await port.open({ ...request, autoMerge: 'squash' });
    github.operations();
    expect(await port.open({ ...request, autoMerge: 'squash' })).toEqual({ number: 1, url, created: false, autoMergeEnabled: true });
    expect(github.operations()).toEqual(['GET pulls']);
  });

  it('that is open already gets another title, body and label where they differ', async () => {
    await port.open(request);
    github.operations();
    expect(await port.open({ ...request, title: 'Set web to 3', labels: ['Promotion', 'web'] })).toEqual({ number: 1, url, created: false, autoMergeEnabled: false });
    expect(github.pulls).toEqual([expect.objectContaining({ title: 'Set web to 3', labels: ['promotion', 'web'] })]);
    expect(github.operations()).toEqual(['GET pulls', 'PATCH pulls', 'POST issues']);
  });

  it('that is closed, for another base or from a fork is left alone', async () => {
    github.pulls.push(foreign({ state: 'closed' }), foreign({ base: 'prod' }), foreign({ from: 'fork' }));
    // A server that does not know the filter gives all of them.
    github.fault('GET pulls', async (work) => {
      const all = await work();
      return { ...all, body: [{ node_id: 'PR_3', number: 3, html_url: 'x', head: { ref: 'osop/web', repo: { full_name: 'fork/config' } }, base: { ref: 'main', repo: { full_name: 'shop/config' } } }] };
    });
    expect(await port.open(request)).toMatchObject({ number: 4, created: true });
    expect(github.pulls.slice(0, 3).map(({ title }) => title)).toEqual(['theirs', 'theirs', 'theirs']);
  });

  it('that somebody else opens at the same moment is found', async () => {
    github.fault('POST pulls', async (work) => {
      github.pulls.push(foreign({}));
      return work();
    });
    expect(await port.open(request)).toMatchObject({ number: 1, created: false });
    expect(github.pulls).toEqual([expect.objectContaining({ title: 'Set web to 2' })]);
  });

  it('F22 whose answer is lost is found and not made twice', async () => {
    github.fault('POST pulls', 'answer-lost');
    expect(await port.open(request)).toMatchObject({ number: 1, created: true });
    expect(github.pulls).toHaveLength(1);
    expect(github.operations()).toEqual(['GET pulls', 'POST pulls', 'GET pulls', 'POST issues']);
  });

  it('F22 whose request is lost is an ambiguous error, and can be asked for again', async () => {
    github.fault('POST pulls', 'request-lost');
    expect(await adapterFailure(port.open(request))).toMatchObject({ ambiguous: true, retryable: false });
    expect(await port.open(request)).toMatchObject({ number: 1, created: true });
  });

  it('F32 waits for a rate limit', async () => {
    github.fault('POST pulls', secondaryLimit('30'));
    expect(await port.open(request)).toMatchObject({ number: 1 });
    expect(session.clock.sleeps).toContain(30_000);
    expect(github.pulls).toHaveLength(1);
  });

  it('has a title of one line and a body that GitHub takes', async () => {
    await port.open({ ...request, title: `a\nb${' c'.repeat(300)}`, body: 'ü'.repeat(70_000) });
    expect(github.pulls[0]?.title).toBe(`a b${' c'.repeat(126)}…`);
    expect(github.pulls[0]?.body.length).toBeLessThanOrEqual(65_536);
  });

  it('T5 for names that no branch can have is refused before any request', async () => {
    for (const bad of [{ head: '-x' }, { base: 'a..b' }, { head: '' }]) expect(await adapterFailure(port.open({ ...request, ...bad }))).toMatchObject({ code: 'refused' });
    expect(github.operations()).toEqual([]);
  });
});

describe('a pull request that cannot be opened', () => {
  it('for lack of a permission names it', async () => {
    github.rules.permissions.pullRequests = 'read';
    expect(await adapterFailure(port.open(request))).toMatchObject({ code: 'forbidden', message: 'Asked to open a pull request from osop/web into main of shop/config, GitHub answered 403: Resource not accessible by integration', hint: expect.stringContaining('pull-requests: write') });
  });

  it('because Actions may not names the setting', async () => {
    github.rules.actionsMayOpen = false;
    expect(await adapterFailure(port.open(request))).toMatchObject({ code: 'forbidden', hint: expect.stringContaining('Allow GitHub Actions to create and approve pull requests') });
  });

  it('in a repository that the token does not see says what it may lack', async () => {
    const other = createGithubPullRequests({ api: session.api, repository: 'shop/other' });
    expect(await adapterFailure(other.open(request))).toMatchObject({ code: 'not-found', hint: expect.stringContaining('pull-requests: write') });
  });

  it.each([
    [{ head: 'nope' }, 'Validation Failed | head invalid'],
    [{ head: 'main', base: 'osop/web' }, 'Validation Failed | No commits between osop/web and main'],
  ])('%j gives GitHub’s own reason', async (more, said) => {
    expect(await adapterFailure(port.open({ ...request, ...more }))).toMatchObject({ code: 'refused', message: expect.stringContaining(said) });
  });
});

describe('one that is not wanted any more', () => {
  it('is not made', async () => {
    expect(await port.open({ ...request, isWanted: async () => false })).toBeUndefined();
    expect(github.pulls).toEqual([]);
  });

  it('is asked about once none is open, and not before', async () => {
    const asked: number[] = [];
    const isWanted = async (): Promise<boolean> => {
      asked.push(github.pulls.length);
      return true;
    };
    for (const _ of [1, 2]) await port.open({ ...request, isWanted });
    expect(asked).toEqual([0]);
  });
});

describe('what is not needed for a pull request', () => {
  it('labels without the right to set them are a note', async () => {
    github.rules.permissions.labels = 'read';
    const opened = await port.open({ ...request, autoMerge: 'merge' });
    expect(opened).toMatchObject({ number: 1, created: true, autoMergeEnabled: true });
    expect(opened?.note).toMatch(/^The labels were not added\. Asked to label pull request 1 .*Resource not accessible by integration\. .*pull-requests: write/);
  });

  it.each(['merge', 'squash', 'rebase'] as const)('auto-merge by %s is switched on', async (autoMerge) => {
    expect(await port.open({ ...request, autoMerge })).toEqual({ number: 1, url, created: true, autoMergeEnabled: true });
    expect(github.pulls[0]?.autoMerge).toBe(autoMerge);
  });

  it.each([
    ['not allowed', 'Auto merge is not allowed for this repository', 'Allow it in the settings'],
    ['clean', 'Pull request is in clean status', 'nothing to wait for'],
  ] as const)('auto-merge that is "%s" is a note', async (answer, said, hint) => {
    github.rules.autoMerge = answer;
    const opened = await port.open({ ...request, autoMerge: 'squash' });
    expect(opened).toMatchObject({ number: 1, created: true, autoMergeEnabled: false });
    expect(opened?.note).toMatch(/^Auto-merge is not on\. /);
    expect(opened?.note).toContain(said);
    expect(opened?.note).toContain(hint);
  });

  it('auto-merge without contents: write, or without an answer, is a note too', async () => {
    github.rules.permissions.contents = 'read';
    expect((await port.open({ ...request, autoMerge: 'squash' }))?.note).toContain('contents: write');
    github.fault('AutoMerge', 'answer-lost');
    expect(await port.open({ ...request, autoMerge: 'squash' })).toMatchObject({ autoMergeEnabled: false, note: expect.stringContaining('the connection was cut') });
  });

  it('both notes are told', async () => {
    github.rules.permissions.labels = 'read';
    github.rules.autoMerge = 'not allowed';
    expect((await port.open({ ...request, autoMerge: 'squash' }))?.note).toMatch(/labels were not added.*Auto-merge is not on/);
  });
});

describe('the branch of an open pull request', () => {
  const wanted = { stem: 'osop/web', base: 'main' };

  it('is that of the newest one of the stem, or undefined', async () => {
    expect(await port.findHead(wanted)).toBeUndefined();
    github.pulls.push(foreign({}), foreign({ head: 'osop/web-0123abcd' }), foreign({ head: 'osop/web-api' }), foreign({ head: 'osop/website' }));
    expect(await port.findHead(wanted)).toBe('osop/web-0123abcd');
  });

  it('is not that of a closed one, of another base or of a fork', async () => {
    github.pulls.push(foreign({ state: 'closed' }), foreign({ base: 'release' }), foreign({ from: 'mallory' }));
    expect(await port.findHead(wanted)).toBeUndefined();
  });

  it('is found behind hundreds of others', async () => {
    github.pulls.push(foreign({}), ...Array.from({ length: 250 }, (_, index) => foreign({ head: `other-${index}` })));
    expect(await port.findHead(wanted)).toBe('osop/web');
    expect(github.operations()).toEqual(['GET pulls', 'GET pulls', 'GET pulls']);
  });
});
