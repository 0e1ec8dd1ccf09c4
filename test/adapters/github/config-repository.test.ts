import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createGithubConfigRepository } from '../../../src/adapters/github/config-repository.js';
import type { BranchState, ConfigRepositoryPort } from '../../../src/engine/ports.js';
import { adapterFailure, everythingSaid } from '../../support/failure.js';
import { fakeToken, graphqlErrors, secondaryLimit, usedUp, type FakeGithub } from '../../support/fake-github.js';
import { openGithubSession, type GithubSession } from '../../support/github-session.js';

const revert: ConfigRepositoryPort['revert'] = async () => { throw new Error('nothing is reverted here'); };

let session: GithubSession;
let github: FakeGithub;
let config: ConfigRepositoryPort;

beforeEach(async () => {
  session = await openGithubSession();
  github = session.github;
  config = createGithubConfigRepository({ revert, api: session.api, repository: 'shop/config' });
  await github.push({ 'apps/web/values.yaml': 'tag: 1\n', 'README.md': '# Ünï\n' }, { message: 'first' });
  github.operations();
});

afterEach(async () => { await session.close(); });

const message = (runId: string): string => `Set web to 2\n\nTold by ci.\n\nOsop-Run: ${runId}\n`;

function change(files: Readonly<Record<string, string>>, more: { readonly branch?: string; readonly message?: string } = {}): Parameters<ConfigRepositoryPort['commit']>[1] {
  return { branch: 'main', message: message('r1'), files: new Map(Object.entries(files)), ...more };
}

async function loaded(state: BranchState, ...paths: readonly string[]): Promise<readonly (string | undefined)[]> {
  await state.load(paths);
  return paths.map((path) => state.read(path));
}

const git = async (...args: readonly string[]): Promise<string> => github.repository.git(args);

describe('the head of a branch', () => {
  it('is that of the default branch where none is given, with the paths of its files', async () => {
    const state = await config.head(undefined);
    expect(state).toMatchObject({ branch: 'main', sha: await git('rev-parse', 'main'), paths: ['README.md', 'apps/web/values.yaml'] });
    expect(github.operations()).toEqual(['GET repository', 'Head', 'GET git/trees']);
  });

  it('is that of the branch given, a slash in its name included', async () => {
    await git('branch', 'env/prod', 'main');
    expect(await config.head('env/prod')).toMatchObject({ branch: 'env/prod', sha: await git('rev-parse', 'main') });
    expect(github.operations()).toEqual(['Head', 'GET git/trees']);
  });

  it('of a branch or repository that is not there is not-found, and names what the token may lack', async () => {
    expect(await adapterFailure(config.head('nope'))).toMatchObject({ code: 'not-found', message: 'shop/config has no branch nope.' });
    const other = createGithubConfigRepository({ revert, api: session.api, repository: 'shop/other' });
    for (const branch of [undefined, 'main']) {
      expect(await adapterFailure(other.head(branch))).toMatchObject({ code: 'not-found', hint: expect.stringContaining('contents: read') });
    }
  });

  it('T5 with a name that no branch can have is refused before any request', async () => {
    for (const name of ['-x', 'a..b', 'a b', '', 'a\nb', '../x']) {
      expect(await adapterFailure(config.head(name))).toMatchObject({ code: 'refused' });
      expect(await adapterFailure(config.findRun(name, 'r1'))).toMatchObject({ code: 'refused' });
    }
    for (const repository of ['shop', 'shop/..', 'shop/config/../other', 'https://github.com/shop/config', 'shop/con fig']) {
      expect(() => createGithubConfigRepository({ revert, api: session.api, repository })).toThrow('is not the owner/name');
    }
    expect(github.operations()).toEqual([]);
  });

  it('has neither links nor submodules among its paths', async () => {
    await github.push({ link: { mode: '120000', content: '/etc/passwd' }, module: { mode: '160000', content: '1'.repeat(40) }, 'run.sh': { mode: '100755', content: 'x' } });
    expect((await config.head('main')).paths).toEqual(['README.md', 'apps/web/values.yaml', 'run.sh']);
  });

  it('has all files also where GitHub cuts the list', async () => {
    await github.push(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`envs/e${index % 3}/f${index}.yaml`, `n: ${index}\n`])));
    const whole = (await config.head('main')).paths;
    github.rules.mostEntries = 8;
    const other = createGithubConfigRepository({ revert, api: session.api, repository: 'shop/config' });
    expect((await other.head('main')).paths.toSorted()).toEqual(whole.toSorted());
    expect(whole).toHaveLength(32);
  });

  it('F1 F32 is read again when the server fails or asks to wait', async () => {
    github.fault('GET git/trees', secondaryLimit('45'));
    github.fault('Head', { status: 502, body: '<html>unicorn</html>' });
    github.fault('GET repository', 'answer-lost');
    expect((await config.head(undefined)).paths).toHaveLength(2);
    expect(session.clock.sleeps).toContain(45_000);
  });
});

describe('a file', () => {
  it('is read once it was loaded, as it is', async () => {
    const state = await config.head('main');
    expect(state.read('README.md')).toBeUndefined();
    expect(await loaded(state, 'README.md', 'nope', 'apps/web/values.yaml', 'apps')).toEqual(['# Ünï\n', undefined, 'tag: 1\n', undefined]);
  });

  it('is loaded with fifty others in one request, and not again', async () => {
    const files = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`f${index}.yaml`, `n: ${index}\n`]));
    await github.push({ ...files, 'same.yaml': 'n: 1\n' });
    const state = await config.head('main');
    github.operations();
    expect(await loaded(state, ...Object.keys(files), 'same.yaml')).toEqual([...Object.values(files), 'n: 1\n']);
    await state.load(Object.keys(files));
    expect(github.operations()).toEqual(['Texts', 'Texts', 'Texts']);
  });

  it('is byte-faithful: what GraphQL changes, cuts or leaves out is fetched by itself', async () => {
    const long = 'long: ü\n'.repeat(90_000);
    const texts = { 'bom.yaml': '\uFEFFa: 1\n', 'crlf.yaml': 'a: 1\r\n\r\n', 'nul.txt': '\uFEFFa\0b', 'long.yaml': long, 'empty.yaml': '', 'odd.yaml': '\u2028\u{1F600}' };
    await github.push(texts);
    const state = await config.head('main');
    expect(await loaded(state, ...Object.keys(texts))).toEqual(Object.values(texts));
  });

  it('that is no UTF-8 is undefined, since it could not be written back as it was', async () => {
    await github.push({ 'latin1.yaml': Buffer.from('a: \xe4\n', 'latin1'), 'lone.yaml': Buffer.from([0xed, 0xa0, 0x80]) });
    expect(await loaded(await config.head('main'), 'latin1.yaml', 'lone.yaml')).toEqual([undefined, undefined]);
  });

  it('of more than 20 MiB is undefined and not fetched, one below is read', async () => {
    await github.push({ 'huge.yaml': Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'big.yaml': Buffer.alloc(20 * 1024 * 1024, 'b') });
    const state = await config.head('main');
    const [huge, big] = await loaded(state, 'huge.yaml', 'big.yaml');
    expect([huge, big?.length]).toEqual([undefined, 20 * 1024 * 1024]);
    expect(github.operations().filter((name) => name === 'GET git/blobs')).toHaveLength(1);
  });

  it('that comes as something else than it is in git is an error, not a text', async () => {
    github.fault('Texts', async (work) => JSON.parse(JSON.stringify(await work()).replace('tag: 1', 'tag: 9')) as Awaited<ReturnType<typeof work>>);
    github.fault('GET git/blobs', { status: 200, body: { encoding: 'base64', content: Buffer.from('tag: 9\n').toString('base64') } });
    expect(await adapterFailure((await config.head('main')).load(['apps/web/values.yaml']))).toMatchObject({ code: 'protocol' });
  });
});

describe('a commit', () => {
  it('lands on its branch with exactly its files and message, as a child of the state', async () => {
    const state = await config.head(undefined);
    const outcome = await config.commit(state, change({ 'apps/web/values.yaml': 'tag: 2 # ü\r\n', 'apps/new/values.yaml': 'tag: 1\n' }));
    expect(outcome).toEqual({ kind: 'landed', sha: await git('rev-parse', 'main') });
    expect(await git('rev-parse', 'main^')).toBe(state.sha);
    expect(await git('diff', '--name-status', 'main^', 'main')).toBe('A\tapps/new/values.yaml\nM\tapps/web/values.yaml');
    expect((await github.repository.bytes('show', 'main:apps/web/values.yaml')).toString()).toBe('tag: 2 # ü\r\n');
    expect(await git('log', '-1', '--format=%B', 'main')).toBe(message('r1').trim());
    expect(await git('log', '-1', '--format=%(trailers:key=Osop-Run,valueonly)', 'main')).toBe('r1');
  });

  it('is signed by GitHub and written by the owner of the token, whatever author is given', async () => {
    await config.commit(await config.head('main'), { ...change({ a: 'b' }), author: { name: 'Grace', email: 'grace@example.test' } });
    expect(await git('log', '-1', '--format=%an, %cn', 'main')).toBe('github-actions[bot], GitHub');
  });

  it('T24 keeps the message as it is, with a headline of one line', async () => {
    for (const [text, expected] of [['only a headline', 'only a headline'], ['a\nb\n\nOsop-Run: r1\n\n', 'a\n\nb\n\nOsop-Run: r1'], ['a\r\n\r\n  b\r\n', 'a\n\n  b']] as const) {
      await config.commit(await config.head('main'), change({ a: text }, { message: text }));
      expect(await git('log', '-1', '--format=%B', 'main')).toBe(expected);
    }
  });

  it('F19 on a branch that has moved is told as moved, and changes nothing', async () => {
    const state = await config.head('main');
    const theirs = await github.push({ 'README.md': 'theirs\n' });
    expect(await config.commit(state, change({ a: 'b' }))).toEqual({ kind: 'moved' });
    expect(await git('rev-parse', 'main')).toBe(theirs);
  });

  it('F19 that loses nine times against others lands at the tenth, with the changes of all', async () => {
    let others = 0;
    github.fault('Commit', async (work) => {
      others += 1;
      await github.push({ [`other-${others}.yaml`]: 'x\n' });
      return work();
    }, 9);
    let attempts = 1;
    while ((await config.commit(await config.head('main'), change({ a: 'b' }))).kind === 'moved') attempts += 1;
    expect(attempts).toBe(10);
    expect((await git('ls-tree', '--name-only', 'main')).split('\n').filter((name) => name.startsWith('other-'))).toHaveLength(9);
    expect(await git('rev-list', '--count', 'main')).toBe('11');
  });

  it('eight at the same time all land when each looks again, and history only goes forward', async () => {
    const first = await git('rev-parse', 'main');
    const bump = async (run: number): Promise<string> => {
      const mine = createGithubConfigRepository({ revert, api: session.client({}), repository: 'shop/config' });
      for (;;) {
        const state = await mine.head('main');
        const [list = ''] = await loaded(state, 'list.txt');
        const outcome = await mine.commit(state, change({ 'list.txt': `${list}${run}\n` }, { message: message(`run-${run}`) }));
        if (outcome.kind === 'landed') return outcome.sha;
      }
    };
    await github.push({ 'list.txt': '' });
    const landed = await Promise.all(Array.from({ length: 8 }, async (_, run) => bump(run)));
    expect(new Set(landed).size).toBe(8);
    expect((await git('show', 'main:list.txt')).split('\n').toSorted()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    expect(await git('rev-list', '--count', `${first}..main`)).toBe('9');
    await git('merge-base', '--is-ancestor', first, 'main');
    for (const [run, sha] of landed.entries()) expect(await config.findRun('main', `run-${run}`)).toBe(sha);
  });

  it('F22 whose answer is lost is ambiguous, is not sent again, and is found by its run', async () => {
    const state = await config.head('main');
    github.operations();
    github.fault('Commit', 'answer-lost');
    expect(await adapterFailure(config.commit(state, change({ a: 'b' })))).toMatchObject({ code: 'unreachable', ambiguous: true, retryable: false });
    expect(await config.findRun('main', 'r1')).toBe(await git('rev-parse', 'main'));
    expect(await git('rev-list', '--count', 'main')).toBe('2');
    expect(github.operations()).toEqual(['Commit', 'History']);
  });

  it('F22 whose request is lost is ambiguous too, and is found not to be there', async () => {
    github.fault('Commit', 'request-lost');
    expect(await adapterFailure(config.commit(await config.head('main'), change({ a: 'b' })))).toMatchObject({ ambiguous: true });
    expect(await config.findRun('main', 'r1')).toBeUndefined();
  });

  it.each([
    ['Protected branch update failed for refs/heads/main.\n\n- At least 1 approving review is required by reviewers with write access.', 'At least 1 approving review is required'],
    ['Repository rule violations found\n\nChanges must be made through a pull request.\n\n', 'Changes must be made through a pull request.'],
  ])('F23 that a rule of the branch refuses (%j) gives the reason and points to pull requests', async (reason, said) => {
    github.rules.protectedBranches.set('main', reason);
    const state = await config.head('main');
    github.operations();
    expect(await adapterFailure(config.commit(state, change({ a: 'b' })))).toMatchObject({ code: 'refused', ambiguous: false, retryable: false, message: expect.stringContaining(said), hint: expect.stringContaining('commit-mode: pull-request') });
    expect(github.operations()).toEqual(['Commit']);
  });

  it('that the token may not make names the permission', async () => {
    github.rules.permissions.contents = 'read';
    for (const branch of ['main', 'new']) {
      expect(await adapterFailure(config.commit(await config.head('main'), change({ a: 'b' }, { branch })))).toMatchObject({ code: 'forbidden', hint: expect.stringContaining('contents: write') });
    }
  });

  it('F32 waits for a secondary rate limit, and lands once', async () => {
    github.fault('Commit', secondaryLimit('60'));
    expect((await config.commit(await config.head('main'), change({ a: 'b' }))).kind).toBe('landed');
    expect(session.clock.sleeps).toContain(60_000);
    expect(await git('rev-list', '--count', 'main')).toBe('2');
  });

  it('F32 does not wait for an hour, and says until when', async () => {
    const state = await config.head('main');
    github.fault('Commit', usedUp('2026-01-01T10:00:00Z', 1800));
    expect(await adapterFailure(config.commit(state, change({ a: 'b' })))).toMatchObject({ code: 'rate-limited', ambiguous: false, retryAfterMs: 1_800_000 });
  });

  it('without an id in the answer is ambiguous', async () => {
    for (const answer of [{ status: 200, body: { data: { createCommitOnBranch: null } } }, graphqlErrors({ message: 'Something went wrong while executing your query.' })]) {
      github.fault('Commit', answer);
      expect(await adapterFailure(config.commit(await config.head('main'), change({ a: 'b' })))).toMatchObject({ ambiguous: true });
    }
  });

  it.each([
    ['T9', '../x'], ['T9', '/etc/passwd'], ['T9', 'a/../../x'], ['T9', 'a\0b'], ['T9', ''], ['T9', 'a//b'], ['T9', '.git/config'], ['T9', 'a/.GIT/hooks/x'], ['T9', 'a\\b'],
    ['T10', 'link'], ['T10', 'link/values.yaml'], ['T10', 'module/x'], ['T10', 'apps'], ['T10', 'README.md/x'], ['T10', 'run.sh'],
  ])('%s to the path %j is refused before anything is written', async (_, path) => {
    await github.push({ link: { mode: '120000', content: '../outside' }, module: { mode: '160000', content: '1'.repeat(40) }, 'run.sh': { mode: '100755', content: 'x' } });
    const state = await config.head('main');
    github.operations();
    for (const given of [state, { ...state }]) {
      expect(await adapterFailure(config.commit(given, change({ 'a.yaml': 'fine', [path]: 'x' })))).toMatchObject({ code: 'refused', message: expect.stringContaining('nothing was committed') });
    }
    expect(github.operations()).toEqual([]);
  });
});

describe('a commit on a new branch', () => {
  it('begins at the state and leaves the other branch alone', async () => {
    const state = await config.head('main');
    const outcome = await config.commit(state, change({ a: 'b' }, { branch: 'osop/web' }));
    expect(outcome).toEqual({ kind: 'landed', sha: await git('rev-parse', 'osop/web') });
    expect(await git('rev-parse', 'osop/web^')).toBe(state.sha);
    expect(await git('rev-parse', 'main')).toBe(state.sha);
  });

  it('goes on where the branch is at the state already, as after a try that was cut short', async () => {
    const state = await config.head('main');
    await git('branch', 'osop/web', state.sha);
    expect((await config.commit(state, change({ a: 'b' }, { branch: 'osop/web' }))).kind).toBe('landed');
  });

  it('is moved where somebody else has that branch somewhere else', async () => {
    const state = await config.head('main');
    await git('branch', 'osop/web', state.sha);
    const theirs = await github.push({ x: 'y' }, { branch: 'osop/web' });
    expect(await config.commit(state, change({ a: 'b' }, { branch: 'osop/web' }))).toEqual({ kind: 'moved' });
    expect(await git('rev-parse', 'osop/web')).toBe(theirs);
  });

  it('F22 looks at the branch when the answer to making it is lost', async () => {
    github.fault('POST git/refs', 'answer-lost');
    expect((await config.commit(await config.head('main'), change({ a: 'b' }, { branch: 'one' }))).kind).toBe('landed');
    github.fault('POST git/refs', 'request-lost');
    expect(await adapterFailure(config.commit(await config.head('main'), change({ a: 'b' }, { branch: 'two' })))).toMatchObject({ ambiguous: true });
    expect(await config.findRun('two', 'r1')).toBeUndefined();
    expect((await config.commit(await config.head('main'), change({ a: 'b' }, { branch: 'two' }))).kind).toBe('landed');
  });

  it('F23 that may not be made is refused with the reason', async () => {
    github.rules.protectedBranches.set('release/1', 'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n');
    expect(await adapterFailure(config.commit(await config.head('main'), change({ a: 'b' }, { branch: 'release/1' })))).toMatchObject({ code: 'refused', message: expect.stringContaining('creations being restricted') });
  });
});

describe('the history', () => {
  it('is told with parents and whole messages in one request, and files are read as they were', async () => {
    const first = await git('rev-parse', 'main');
    const second = await github.push({ 'apps/web/values.yaml': 'tag: 2\n' }, { message: 'Set\n\nbody\n\nOsop-Image: web 2\nOsop-Run: r1\n' });
    await github.push({ 'apps/web/values.yaml': 'tag: 3\n' }, { message: 'theirs' });
    github.operations();
    const history = await config.history('main');
    expect(history.every(({ author, at }) => (author ?? '') !== '' && !Number.isNaN(Date.parse(at ?? '')))).toBe(true);
    expect(github.operations()).toEqual(['History']);
    expect(history.slice(0, 3)).toMatchObject([{ message: 'theirs', parents: [second] }, { sha: second, parents: [first], message: 'Set\n\nbody\n\nOsop-Image: web 2\nOsop-Run: r1' }, { sha: first }]);
    const state = await config.at('main', second);
    await state.load(['apps/web/values.yaml']);
    expect([state.branch, state.sha, state.read('apps/web/values.yaml')]).toEqual(['main', second, 'tag: 2\n']);
    expect(await adapterFailure(config.at('main', 'main'))).toMatchObject({ code: 'refused' });
    expect(await config.history('nope')).toEqual([]);
  });
});

describe('a run', () => {
  it('is found by its trailer at the end of a message, the newest one first', async () => {
    await github.push({ a: '1' }, { message: 'x\n\nOsop-Run: r7\nSigned-off-by: Ada' });
    const newest = await github.push({ a: '2' }, { message: 'x\n\nbody\n\nOsop-Image: web\nOsop-Run: r7\n' });
    expect(await config.findRun('main', 'r7')).toBe(newest);
  });

  it('T24 is not found by a line that only quotes it, or by part of an id', async () => {
    await github.push({ a: '1' }, { message: 'x\n\nOsop-Run: r7\n\nmore text' });
    await github.push({ a: '2' }, { message: 'Osop-Run: r7' });
    await github.push({ a: '3' }, { message: 'x\n\nsaid Osop-Run: r7\nOsop-Run: r70' });
    expect(await config.findRun('main', 'r7')).toBeUndefined();
  });

  it('is looked for among the newest hundred commits only, and not on a branch that is not there', async () => {
    await github.push({ a: '1' }, { message: 'x\n\nOsop-Run: r7' });
    let tip = await git('rev-parse', 'main');
    for (let index = 0; index < 100; index += 1) {
      tip = await github.repository.commitOn(tip, { files: {}, message: String(index) });
      if (index === 98) await git('branch', 'near', tip);
    }
    await git('branch', 'far', tip);
    expect(await config.findRun('near', 'r7')).toBeDefined();
    expect(await config.findRun('far', 'r7')).toBeUndefined();
    expect(await config.findRun('nope', 'r7')).toBeUndefined();
  });
});

describe('the token', () => {
  it('T20 T21 is in no address, body or error of a whole round', async () => {
    const state = await config.head(undefined);
    await state.load(state.paths);
    await config.commit(state, change({ a: 'b' }, { branch: 'new' }));
    github.fault('Commit', graphqlErrors({ type: 'FORBIDDEN', message: `token ${fakeToken} may not` }));
    const error = await adapterFailure(config.commit(await config.head('main'), change({ a: 'b' })));
    expect(everythingSaid(error)).not.toContain('FAKEtoken');
    for (const { path, body, headers } of github.requests) {
      expect(JSON.stringify([path, body, { ...headers, authorization: '' }])).not.toContain('FAKEtoken');
    }
  });

  it('that is not valid any more says so', async () => {
    const expired = createGithubConfigRepository({ revert, api: session.client({ token: 'ghs_old' }), repository: 'shop/config' });
    expect(await adapterFailure(expired.head('main'))).toMatchObject({ code: 'unauthenticated', hint: expect.stringContaining('config-token') });
  });
});

describe('a tag', () => {
  const tag = { name: 'web-1.4.2', branch: 'main', message: 'Web 1.4.2\n\nOsop-Run: r1/tag/0\n', author: { name: 'Ann', email: 'ann@example.test' } };

  it('is made with its message, once', async () => {
    const sha = await git('rev-parse', 'main');
    expect(await config.tag({ ...tag, sha })).toEqual({ made: true, on: sha });
    expect(await git('rev-parse', 'web-1.4.2^{commit}')).toBe(sha);
    expect(await git('for-each-ref', '--format=%(objecttype) %(taggername) %(contents:subject)', 'refs/tags')).toBe('tag Ann Web 1.4.2');
    expect(await config.tag({ ...tag, sha })).toEqual({ made: false, on: sha });
  });

  it('on another commit is not moved', async () => {
    const sha = await git('rev-parse', 'main');
    await git('tag', 'web-1.4.2', sha);
    expect(await config.tag({ ...tag, sha })).toEqual({ made: false, on: sha });
    await github.push({ 'README.md': 'newer' }, { message: 'newer' });
    expect(await config.tag({ ...tag, sha: await git('rev-parse', 'main') })).toEqual({ made: false, on: sha });
    expect(await git('rev-parse', 'web-1.4.2')).toBe(sha);
  });

  it('that git forbids is refused without a request', async () => {
    expect(await adapterFailure(config.tag({ ...tag, name: '-f', sha: 'a'.repeat(40) }))).toMatchObject({ code: 'refused' });
    expect(github.operations()).toEqual([]);
  });
});
