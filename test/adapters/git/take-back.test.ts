import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { SetImage } from '../../../src/core/run-record.js';
import type { TakenBack, TakingBack } from '../../../src/engine/take-back.js';
import { adapterFailure } from '../../support/failure.js';
import { runGit } from '../../support/git-http.js';
import { createGitSandbox, type GitSandbox } from '../../support/git-sandbox.js';
import { asked, takeBackIn, temporaryFolder, type Circumstances } from '../../support/taking-back.js';
import { chosen, inFull } from '../../support/thorough.js';

let sandbox: GitSandbox;
let workspace: string;
let first: string;
let intercept: NonNullable<Parameters<typeof createGitSandbox>[0]>['intercept'];

const web = 'apps/web/app.yaml';
const api = 'apps/api/app.yaml';

beforeEach(async () => {
  intercept = undefined;
  sandbox = await createGitSandbox({ intercept: (...exchange) => intercept?.(...exchange) ?? false });
  first = sandbox.commit({ [web]: 'image: web:1\n', [api]: 'image: api:1\n', 'README.md': 'one\n' }, 'first');
  workspace = await sandbox.checkout('ws', '--depth=1');
});

afterEach(async () => {
  const left = readdirSync(temporaryFolder(sandbox));
  await sandbox.close();
  if (left.length > 0) throw new Error(`left over: ${left.join(', ')}`);
});

const take = async (commits: Parameters<typeof asked>[0], more: Partial<TakingBack> & { readonly run?: Circumstances } = {}): Promise<TakenBack> =>
  await takeBackIn({ sandbox, workspace, ...more.run }, asked(commits, more));

const remote = (...args: readonly string[]): string => sandbox.git('--git-dir', sandbox.bare, ...args);
const show = (path: string, at = 'main'): string => remote('show', `${at}:${path}`);
const trailers = (...names: readonly string[]): readonly string[] => remote('log', '-1', '--format=%(trailers:only,unfold)', 'main').split('\n').filter((line) => names.some((name) => line.startsWith(`${name}:`)));

const bump = (tag: number): string => sandbox.commit({ [web]: `image: web:${tag}\n` }, `Set web to ${tag}\n\nOsop-Image: web ${tag}\nOsop-Run: r${tag}`);

/** Merges `files` from a branch of its own into main. */
function merge(files: Readonly<Record<string, string>>, message = 'feature'): string {
  sandbox.git('checkout', '--quiet', '-b', 'feature');
  sandbox.commit(files, message);
  sandbox.git('checkout', '--quiet', 'main');
  sandbox.commit({ 'README.md': 'beside\n' }, 'beside');
  sandbox.git('merge', '--quiet', '--no-ff', '-m', 'Merge feature', 'feature');
  sandbox.git('push', '--quiet', 'origin', 'main');
  return sandbox.git('rev-parse', 'HEAD');
}

function revertByHand(sha: string): string {
  sandbox.git('pull', '--quiet', 'origin', 'main');
  sandbox.git('revert', '--no-edit', sha);
  sandbox.git('push', '--quiet', 'origin', 'HEAD');
  return sandbox.git('rev-parse', 'HEAD');
}

/** The tree of HEAD with this in place of the file, byte by byte. */
function treeWith(text: string): string {
  const id = execFileSync('git', ['hash-object', '-w', '--stdin', '--no-filters'], { cwd: join(sandbox.folder, 'author'), input: text, encoding: 'utf8' }).trim();
  sandbox.git('update-index', '--cacheinfo', `100644,${id},${web}`);
  return sandbox.git('write-tree');
}

describe('several commits', () => {
  it('are taken back by one commit with a trailer for each, whatever order they are named in; others stay', async () => {
    const [one, two] = [bump(2), bump(3)];
    sandbox.commit({ [api]: 'image: api:2\n' }, 'api 2');
    const taken = await take([one, two], { run: { runUrl: 'https://ci.example/runs/7' } });

    expect(taken).toEqual({ sha: remote('rev-parse', 'main'), restoredSha: first, how: 'reverted' });
    expect([show(web), show(api)]).toEqual(['image: web:1', 'image: api:2']);
    expect(remote('rev-list', '--count', 'main')).toBe('5');
    expect(trailers('Osop-Reverts', 'Osop-Quarantine', 'Osop-Job')).toEqual([`Osop-Reverts: ${two}`, `Osop-Reverts: ${one}`, 'Osop-Quarantine: web 3', 'Osop-Quarantine: web 2', 'Osop-Job: https://ci.example/runs/7']);
    expect(remote('log', '-1', '--format=%B', 'main')).toContain(`This reverts commit ${two}.\nThis reverts commit ${one}.\n`);
  });

  it('F28 of which one is reverted already: the others are; then all are found', async () => {
    const [one, two] = [sandbox.commit({ [api]: 'image: api:2\n' }), bump(2)];
    revertByHand(one);
    const taken = await take([two, one]);

    expect([show(web), show(api)]).toEqual(['image: web:1', 'image: api:1']);
    expect(trailers('Osop-Reverts')).toEqual([`Osop-Reverts: ${two}`]);
    expect(await take([two, one])).toEqual({ ...taken, how: 'found' });
  });

  it('one of which reverts the other, leave nothing to do', async () => {
    const one = bump(2);
    const back = revertByHand(one);
    expect(await take([back, one])).toMatchObject({ sha: back, how: 'found' });
    expect(show(web)).toBe('image: web:1');
  });

  it('F27 may have merges among them: what those brought is told by the commits that they merged', async () => {
    const one = bump(2);
    const merged = merge({ [web]: 'image: web:3\n', 'apps/web/extra.yaml': 'x\n' }, 'web 3\n\nOsop-Image: web 3\nOsop-Run: m');
    expect(await take([merged, one])).toMatchObject({ how: 'reverted', restoredSha: first });
    expect([show(web), show('README.md')]).toEqual(['image: web:1', 'beside']);
    expect(trailers('Osop-Quarantine')).toEqual(['Osop-Quarantine: web 3', 'Osop-Quarantine: web 2']);
    expect(remote('ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual(['README.md', api, web]);
  });

  it('F26 that conflict are none of them reverted', async () => {
    const [one, two] = [bump(2), sandbox.commit({ [api]: 'image: api:2\n' })];
    const last = sandbox.commit({ [web]: 'image: web:9\n' });
    const error = await adapterFailure(take([two, one]));

    expect(error).toMatchObject({ code: 'conflict', hint: expect.stringContaining(`git revert ${two} ${one}`) });
    expect(error.message).toBe(`Reverting ${one} conflicts with later commits in ${web}; nothing was pushed.`);
    expect(remote('rev-parse', 'main')).toBe(last);
  });

  it('F26 that conflict with a merge among them say how merges are reverted by hand', async () => {
    const merged = merge({ [web]: 'image: web:3\n' });
    sandbox.commit({ [web]: 'image: web:9\n' });
    expect(await adapterFailure(take(merged))).toMatchObject({ code: 'conflict', hint: expect.stringContaining(`git revert -m 1 ${merged}`) });
  });

  it('more than a hundred are refused', async () => {
    const error = await adapterFailure(take(Array.from({ length: 101 }, (_, index) => index.toString(16).padStart(40, '0'))));
    expect(error).toMatchObject({ code: 'refused', message: expect.stringMatching(/^101 commits/) });
  });
});

describe('the commits of a push', () => {
  it('are those that touch the paths; what came before and after it stays', async () => {
    const before = bump(2);
    sandbox.commit({ [api]: 'image: api:2\n' }, 'api 2');
    const [one, two] = [bump(3), bump(4)];
    sandbox.commit({ 'README.md': 'two\n' }, 'after it');
    const taken = await take({ after: before, upTo: two, paths: ['apps/web'] });
    expect(taken).toMatchObject({ how: 'reverted', restoredSha: sandbox.git('rev-parse', `${one}~1`) });
    expect([show(web), show(api), show('README.md')]).toEqual(['image: web:2', 'image: api:2', 'two']);
    expect(trailers('Osop-Reverts')).toEqual([two, one].map((sha) => `Osop-Reverts: ${sha}`));
    expect(await take({ after: before, upTo: two, paths: ['apps/web'] })).toMatchObject({ how: 'found', sha: taken.sha });
  });

  it.runIf(inFull('test/adapters/git/contract.test.ts has it'))('are all of them where none touches the paths', async () => {
    sandbox.commit({ [api]: 'image: api:2\n' }, 'api 2');
    const last = sandbox.commit({ 'README.md': 'two\n' }, 'base');
    await take({ after: first, upTo: last, paths: ['apps/web'] });
    expect([show(api), show('README.md')]).toEqual(['image: api:1', 'one']);
  });

  it('T30 must be in the history of the branch', async () => {
    const last = bump(2);
    const error = await adapterFailure(take({ after: 'f'.repeat(40), upTo: last, paths: ['apps/web'] }));
    expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining(`${'f'.repeat(40)} is not in the history of main`) });
  });
});

describe('what came since a commit', () => {
  it('is taken back at the paths alone; commits that changed more are named, but do not count as reverted', async () => {
    const one = bump(2);
    const both = sandbox.commit({ [web]: 'image: web:3\n', [api]: 'image: api:30\n', 'apps/web/new.yaml': 'x\n' }, 'both\n\nOsop-Image: web 3\nOsop-Image: api 30\nOsop-Run: b');
    sandbox.commit({ 'apps/web-2/app.yaml': 'image: other\n' }, 'a name that begins alike');
    const taken = await take({ since: first, paths: ['apps/web'] });

    expect(taken).toEqual({ sha: remote('rev-parse', 'main'), restoredSha: first, how: 'reverted' });
    expect(remote('ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual(['README.md', api, 'apps/web-2/app.yaml', web]);
    expect([show(web), show(api)]).toEqual(['image: web:1', 'image: api:30']);
    expect(trailers('Osop-Reverts', 'Osop-Quarantine')).toEqual([`Osop-Reverts: ${one}`, 'Osop-Quarantine: web 2', 'Osop-Quarantine: web 3']);
    expect(remote('log', '-1', '--format=%B', 'main')).toContain(`In part, this takes back commit ${both}.`);
    expect(await take({ since: first, paths: ['apps/web'] })).toEqual({ ...taken, how: 'found' });
  });

  it('leaves out what cancels itself out, and counts a merge as one commit', async () => {
    const gone = bump(2);
    revertByHand(gone);
    const merged = merge({ [web]: 'image: web:3\n' });
    await take({ since: first, paths: ['apps/web', 'apps/api'] });

    expect([show(web), show('README.md')]).toEqual(['image: web:1', 'beside']);
    expect(trailers('Osop-Reverts')).toEqual([`Osop-Reverts: ${merged}`]);
  });

  it('is everything where no path is named, also what a re-applied commit brought', async () => {
    const bad = bump(2);
    revertByHand(revertByHand(bad));
    sandbox.commit({ 'README.md': 'two\n' });
    await take({ since: first, paths: [''] });

    expect(remote('rev-parse', 'main^{tree}')).toBe(remote('rev-parse', `${first}^{tree}`));
    expect(trailers('Osop-Reverts')).toContain(`Osop-Reverts: ${bad}`);
    expect(trailers('Osop-Reverts')).toHaveLength(2);
  });

  it('may be nothing', async () => {
    const last = sandbox.commit({ [api]: 'image: api:2\n' });
    expect(await take({ since: first, paths: ['apps/web'] })).toEqual({ sha: last, restoredSha: first, how: 'found' });
  });

  it('of more than a hundred commits is refused with their number', async () => {
    const parent = sandbox.git('rev-parse', 'HEAD');
    const stream = Array.from({ length: 101 }, (_, index) => `commit refs/heads/main\ncommitter a <a@b> ${1_700_000_000 + index} +0000\ndata 1\nx\n${index === 0 ? `from ${parent}\n` : ''}M 100644 inline ${web}\ndata ${String(index).length + 1}\n${index}\n\n`).join('');
    execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: sandbox.bare, input: stream });
    const error = await adapterFailure(take({ since: first, paths: ['apps/web'] }));
    expect(error).toMatchObject({ code: 'refused', message: `101 commits since ${first} would be taken back at once; 100 are the most.` });
  });

  it('is refused where the path did not exist yet, or the commit is not on the branch (T30)', async () => {
    sandbox.commit({ 'apps/new/app.yaml': 'x\n' });
    expect(await adapterFailure(take({ since: first, paths: ['apps/new'] }))).toMatchObject({ code: 'refused', message: expect.stringContaining('nothing at apps/new') });
    sandbox.git('checkout', '--quiet', '-b', 'elsewhere', first);
    const foreign = sandbox.commit({ [web]: 'image: web:8\n' });
    expect(await adapterFailure(take({ since: foreign, paths: ['apps/web'] }))).toMatchObject({ code: 'refused', message: expect.stringContaining('not in the history of main') });
  });
});

describe('F26 where later commits are in the way', () => {
  const text = (tag: string, more = ''): string => `spec:\n  containers:\n    - {name: web, image: "web:${tag}"} # ours${more}\n`;
  const image = (from: string, to: string): SetImage => ({ name: 'web', file: web, path: 'spec.containers[0].image', from: `web:${from}`, to: `web:${to}` });

  it('the old image value is put back, and nothing else', async () => {
    sandbox.commit({ [web]: text('1') });
    const bad = sandbox.commit({ [web]: text('2') }, 'Set web to 2\n\nOsop-Image: web 2');
    sandbox.commit({ [web]: text('2', ', and theirs') }, 'on the same line');
    const taken = await take(bad, { images: [image('1', '2')] });

    expect(taken).toEqual({ sha: remote('rev-parse', 'main'), restoredSha: remote('rev-parse', `${bad}~1`), how: 'restored', conflict: expect.stringContaining(`Reverting ${bad} conflicts`) });
    expect(`${show(web)}\n`).toBe(text('1', ', and theirs'));
    expect(trailers('Osop-Reverts', 'Osop-Quarantine')).toEqual([`Osop-Reverts: ${bad}`, 'Osop-Quarantine: web 2']);
    expect(remote('log', '-1', '--format=%B', 'main')).toContain('only the image values are put back');
    expect(await take(bad, { images: [image('1', '2')] })).toEqual({ sha: taken.sha, restoredSha: taken.restoredSha, how: 'found' });
  });

  it('F19 the old image value is put back on top of who was faster', async () => {
    sandbox.commit({ [web]: text('1') });
    const bad = sandbox.commit({ [web]: text('2') });
    sandbox.commit({ [web]: text('2', ', and theirs') });
    let rivals = 1;
    intercept = (request) => {
      if (rivals > 0 && request.method === 'POST' && request.url?.endsWith('git-receive-pack') === true) {
        rivals -= 1;
        sandbox.commit({ [web]: text('2', ', and a rival') });
      }
      return false;
    };
    expect(await take(bad, { images: [image('1', '2')] })).toMatchObject({ sha: remote('rev-parse', 'main'), how: 'restored' });
    expect(`${show(web)}\n`).toBe(text('1', ', and a rival'));
    expect(rivals).toBe(0);
  });

  it('and the image has been set again, both errors are told, and what to type', async () => {
    sandbox.commit({ [web]: text('1') });
    const bad = sandbox.commit({ [web]: text('2') });
    const last = sandbox.commit({ [web]: text('3') });
    const error = await adapterFailure(take(bad, { images: [image('1', '2')] }));

    expect(error).toMatchObject({ code: 'conflict', retryable: false, hint: `Revert by hand: git revert ${bad}, settle these files, push.` });
    expect(error.message).toBe(`Reverting ${bad} conflicts with later commits in ${web}; nor can the image values be put back: ${web}#spec.containers[0].image is web:3 by now, not web:2; nothing was pushed.`);
    expect(remote('rev-parse', 'main')).toBe(last);
  });

  it('and somebody has put the old value back already, there is nothing to do', async () => {
    sandbox.commit({ [web]: text('1') });
    const bad = sandbox.commit({ [web]: text('2') });
    const last = sandbox.commit({ [web]: text('1', ', by hand') });
    expect(await take(bad, { images: [image('1', '2')] })).toMatchObject({ sha: last, how: 'found' });
  });
});

describe('a revert', () => {
  it.each(chosen([49], [48, 49]))('F25 with %i commits between it and the newest deepens its clone until the parent is there', async (between) => {
    const bad = bump(2);
    const stream = Array.from({ length: between }, (_, index) => `commit refs/heads/main\ncommitter a <a@b> ${1_700_000_000 + index} +0000\ndata 1\nx\n${index === 0 ? `from ${bad}\n` : ''}\n`).join('');
    execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: join(sandbox.folder, 'author'), input: stream });
    sandbox.commit({ [api]: 'image: api:2\n' });
    expect(await take(bad)).toMatchObject({ how: 'reverted', restoredSha: first });
    expect([show(web), show(api), show('README.md')]).toEqual(['image: web:1', 'image: api:2', 'one']);
  });

  it('puts files back as they were: modes, links, submodules, any bytes and any name', async () => {
    const odd = 'apps/we[b]*/a !#b\\c.bin';
    sandbox.commit({ [odd]: '\u0000\r\n', 'run.sh': 'x\n' });
    sandbox.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    sandbox.git('update-index', '--add', '--cacheinfo', `120000,${sandbox.git('hash-object', '-w', 'README.md')},link`);
    sandbox.git('update-index', '--chmod=+x', 'run.sh');
    sandbox.git('commit', '--quiet', '-m', 'special');
    const before = sandbox.git('rev-parse', 'HEAD');
    sandbox.git('update-index', '--force-remove', 'module', 'link', odd);
    sandbox.git('update-index', '--chmod=-x', 'run.sh');
    sandbox.git('commit', '--quiet', '-m', 'bad');
    sandbox.git('push', '--quiet', 'origin', 'main');
    await take(sandbox.git('rev-parse', 'HEAD'));
    expect(remote('rev-parse', 'main^{tree}')).toBe(remote('rev-parse', `${before}^{tree}`));
  });

  it('changes no line end, whatever the attributes of the repository say, and merges by lines alone', async () => {
    const text = (tag: number, last = 'd'): string => `image: web:${tag}\r\na\r\nb\r\nc\r\n${last}\r\n`;
    sandbox.commit({ '.gitattributes': '*.yaml text eol=crlf ident merge=union\n' });
    const on = (parent: string, content: string): string => sandbox.git('commit-tree', '-p', parent, '-m', 'change', treeWith(content));
    const bad = on(on('HEAD', text(1)), text(2));
    sandbox.git('push', '--quiet', 'origin', `${on(bad, text(2, 'e'))}:refs/heads/main`);
    await take(bad);
    expect(execFileSync('git', ['show', `main:${web}`], { cwd: sandbox.bare, encoding: 'utf8' })).toBe(text(1, 'e'));
  });

  it('of a commit that changed nothing has nothing to do', async () => {
    sandbox.git('commit', '--quiet', '--allow-empty', '-m', 'nothing');
    sandbox.git('push', '--quiet', 'origin', 'main');
    const empty = sandbox.git('rev-parse', 'HEAD');
    expect(await take(empty)).toMatchObject({ sha: empty, how: 'found' });
  });

  it('follows a file that others have moved meanwhile', async () => {
    sandbox.commit({ [web]: 'a: 1\nb: 2\nc: 3\nimage: web:1\n' });
    const bad = sandbox.commit({ [web]: 'a: 1\nb: 2\nc: 3\nimage: web:2\n' });
    sandbox.git('mv', web, 'apps/web/moved.yaml');
    sandbox.git('commit', '--quiet', '-m', 'move');
    sandbox.git('push', '--quiet', 'origin', 'main');
    await take(bad);
    expect(show('apps/web/moved.yaml')).toContain('image: web:1');
  });

  it('is made in the repository that is named, not in the one checked out', async () => {
    const other = await createGitSandbox();
    const bad = bump(2);
    other.commit({ 'src/main.ts': '1\n' });
    const checkout = await other.checkout('application');
    const before = runGit(other.bare, 'rev-parse', 'main');
    await takeBackIn({ sandbox, workspace: checkout, git: { remote: { url: sandbox.url } } }, asked(bad));

    expect(show(web)).toBe('image: web:1');
    expect(runGit(other.bare, 'rev-parse', 'main')).toBe(before);
    await other.close();
  });

  it('needs no server that knows partial clones', async () => {
    const other = await createGitSandbox({ filters: false });
    const before = other.commit({ [web]: 'image: web:1\n', [api]: 'x\n' });
    const bad = other.commit({ [web]: 'image: web:2\n' });
    const taken = await takeBackIn({ sandbox, workspace, git: { remote: { url: other.url } } }, asked(bad));
    expect(taken).toMatchObject({ how: 'reverted', restoredSha: before });
    expect(runGit(other.bare, 'rev-parse', 'main^{tree}')).toBe(runGit(other.bare, 'rev-parse', `${before}^{tree}`));
    await other.close();
  });

  it('is tried as often as push-attempts says', async () => {
    const bad = bump(2);
    let pushes = 0;
    intercept = (request) => {
      if (request.method === 'POST' && request.url?.endsWith('git-receive-pack') === true) sandbox.commit({ [`rival-${(pushes += 1)}`]: 'x\n' });
      return false;
    };
    expect(await adapterFailure(take(bad, { run: { attempts: 3 } }))).toMatchObject({ code: 'conflict', retryable: true, hint: expect.stringContaining('push-attempts') });
    expect(pushes).toBe(3);
  });

  it('F22 whose push never came to an answer is looked up and sent again', async () => {
    const bad = bump(2);
    let cut = true;
    intercept = (request) => {
      if (!cut || request.method !== 'POST' || request.url?.endsWith('git-receive-pack') !== true) return false;
      cut = false;
      request.socket.destroy();
      return true;
    };
    expect(await take(bad)).toMatchObject({ sha: remote('rev-parse', 'main'), how: 'reverted' });
    expect(remote('rev-list', '--count', 'main')).toBe('3');
  });

  it('T24 is not found by a trailer that a message only quotes', async () => {
    const bad = bump(2);
    sandbox.git('commit', '--quiet', '--allow-empty', '-m', `Talk\n\nOsop-Reverts: ${bad}\n\nSigned-off-by: Ada <ada@example.test>`);
    sandbox.git('push', '--quiet', 'origin', 'main');
    expect(await take(bad)).toMatchObject({ how: 'reverted' });
    expect(show(web)).toBe('image: web:1');
  });
});
