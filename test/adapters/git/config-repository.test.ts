import { chmodSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { AdapterError } from '../../../src/core/adapter-error.js';
import { createConfigRepository } from '../../../src/adapters/git/index.js';
import type { BranchState, ConfigRepositoryPort } from '../../../src/engine/ports.js';
import { createFakeClock } from '../../support/fake-clock.js';
import { runGit, type GitHttpOptions } from '../../support/git-http.js';
import { createGitSandbox, type GitSandbox } from '../../support/git-sandbox.js';

let sandbox: GitSandbox;
const closers: (() => void)[] = [];

async function open(files: Readonly<Record<string, string>>, options: Omit<GitHttpOptions, 'root'> = {}): Promise<ConfigRepositoryPort> {
  sandbox = await createGitSandbox(options);
  sandbox.commit(files);
  const environment = { PATH: process.env['PATH'], HOME: sandbox.folder };
  const repository = createConfigRepository({ redact: String, workspace: sandbox.folder, clock: createFakeClock(), environment, temporaryFolder: sandbox.folder, remote: { url: sandbox.url } });
  closers.push(repository.close);
  return repository;
}

afterEach(async () => {
  for (const close of closers.splice(0)) close();
  await sandbox.close();
});

const remote = (...args: readonly string[]): string => runGit(sandbox.bare, ...args);

/** What the clone has on its disk, by id. */
function objectsHere(): ReadonlySet<string> {
  const clone = readdirSync(sandbox.folder).find((name) => name.startsWith('osop-config-')) ?? '';
  return new Set(runGit(join(sandbox.folder, clone), 'cat-file', '--batch-all-objects', '--batch-check=%(objectname)').split('\n'));
}

async function edit(repository: ConfigRepositoryPort, state: BranchState, files: Readonly<Record<string, string>>, message = 'Set\n\nOsop-Run: run-1\n'): Promise<string> {
  const outcome = await repository.commit(state, { branch: state.branch, files: new Map(Object.entries(files)), message });
  if (outcome.kind !== 'landed') throw new Error('somebody else was faster');
  return outcome.sha;
}

const shop = {
  'README.md': 'shop\n',
  'apps/web/base/deployment.yaml': 'image: web:1\n',
  'apps/web/overlays/prod/kustomization.yaml': 'newTag: 1\n',
  'apps/api/deployment.yaml': 'image: api:1\n',
  'charts/web/values.yaml': 'tag: 1\n',
};

describe('a folder of the config repository', () => {
  it('is all that is fetched: of others not even the names of their files', async () => {
    const repository = await open(shop);
    const state = await repository.head('main', ['apps/web']);
    expect(state.paths).toEqual(['apps/web/base/deployment.yaml', 'apps/web/overlays/prod/kustomization.yaml']);
    await state.load(['apps/web/base/deployment.yaml']);
    expect(state.read('apps/web/base/deployment.yaml')).toBe('image: web:1\n');
    const here = objectsHere();
    const has = (path: string): boolean => here.has(remote('rev-parse', `main:${path}`));
    expect(['', 'apps', 'apps/web', 'apps/web/overlays/prod', 'apps/web/base/deployment.yaml'].filter((path) => !has(path))).toEqual([]);
    expect(['apps/api', 'charts', 'charts/web', 'README.md', 'apps/web/overlays/prod/kustomization.yaml'].filter(has)).toEqual([]);
  });

  it('can be widened, by folders, by files, and to all', async () => {
    const state = await (await open(shop)).head('main', ['apps/web/base']);
    const wider = await state.widen(['charts', 'README.md', 'not/there', 'README.md/no-folder']);
    expect(wider.paths.toSorted()).toEqual(['README.md', 'apps/web/base/deployment.yaml', 'charts/web/values.yaml']);
    expect(wider.within).toContain('charts');
    expect((await wider.widen([''])).paths.toSorted()).toEqual(Object.keys(shop).toSorted());
    expect(state.paths).toEqual(['apps/web/base/deployment.yaml']);
  });

  it('is changed by a commit that keeps everything else: names, modes, links, submodules', async () => {
    const repository = await open(shop);
    const author = join(sandbox.folder, 'author');
    symlinkSync('../../../etc/passwd', join(author, 'apps/web/base/link.yaml'));
    const odd = { 'apps/web/base/ä "b"\t\nc.yaml': 'image: web:1\n', 'apps/web/base/run.sh': '#!/bin/sh\n', 'apps/web/base.yaml': 'x\n', 'apps/web/base-2/a.yaml': 'x\n' };
    sandbox.commit(odd);
    chmodSync(join(author, 'apps/web/base/run.sh'), 0o755);
    sandbox.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},apps/web/vendor`);
    sandbox.commit({});
    const before = remote('ls-tree', '-r', 'main').split('\n');
    const state = await repository.head('main', ['apps/web/base']);
    const files = { 'apps/web/base/ä "b"\t\nc.yaml': 'image: web:2\n', 'apps/web/base/run.sh': '#!/bin/bash\n', 'apps/web/base/deployment.yaml': 'image: web:2\n' };
    // A name with a line end is not one that is written.
    await expect(edit(repository, state, files)).rejects.toMatchObject({ code: 'refused' });
    const { 'apps/web/base/ä "b"\t\nc.yaml': _, ...writable } = files;
    const sha = await edit(repository, state, writable);
    expect(remote('rev-parse', 'main')).toBe(sha);
    const after = remote('ls-tree', '-r', 'main').split('\n');
    expect(after.filter((line) => !before.includes(line)).map((line) => line.replace(/ [0-9a-f]{40}\t/, ' '))).toEqual(['100644 blob apps/web/base/deployment.yaml', '100755 blob apps/web/base/run.sh']);
    expect(after).toHaveLength(before.length);
    expect(remote('fsck', '--strict', '--no-dangling')).toBe('');
    for (const path of ['apps/web/base/link.yaml', 'apps/web/vendor', 'apps/web/base', 'README.md']) {
      await expect(edit(repository, await repository.head('main', ['apps/web']), { [path]: 'x' }), path).rejects.toMatchObject({ code: 'refused' });
    }
  });

  it('is read anew after others wrote to it, beside it and above it, and after a look at the history', async () => {
    const repository = await open(shop);
    const first = await edit(repository, await repository.head('main', ['apps/web/base']), { 'apps/web/base/deployment.yaml': 'image: web:2\n' });
    expect(await repository.findRun('main', 'run-1')).toBe(first);
    sandbox.git('pull', '--quiet', '--rebase', sandbox.bare, 'main');
    sandbox.commit({ 'apps/web/base/deployment.yaml': 'image: web:3\n', 'apps/api/new.yaml': 'x\n', 'top.yaml': 'x\n' });
    const state = await repository.head('main', ['apps/web/base']);
    await state.load(state.paths);
    expect(state.read('apps/web/base/deployment.yaml')).toBe('image: web:3\n');
    expect(await repository.findRun('main', 'run-1')).toBe(first);
    const whole = await repository.head('main', ['']);
    expect(whole.paths.toSorted()).toEqual([...Object.keys(shop), 'apps/api/new.yaml', 'top.yaml'].toSorted());
    await edit(repository, whole, { 'apps/api/new.yaml': 'y\n' });
    expect(remote('diff', '--name-only', 'main~', 'main')).toBe('apps/api/new.yaml');
    // On a commit of its own.
    const own = await repository.head('main');
    expect(own.paths.toSorted()).toEqual(whole.paths.toSorted());
    await own.load(['apps/api/new.yaml', 'README.md']);
    expect([own.read('apps/api/new.yaml'), own.read('README.md')]).toEqual(['y\n', 'shop\n']);
  });

  it('is read as it was at a commit of the history, of which nothing but messages is fetched', async () => {
    const repository = await open(shop);
    const first = remote('rev-parse', 'main');
    const second = await edit(repository, await repository.head('main', ['apps/web/base']), { 'apps/web/base/deployment.yaml': 'image: web:2\n' }, 'Set\n\nbody\n\nOsop-Image: web 2\nOsop-Run: run-1\n');
    sandbox.git('pull', '--quiet', '--rebase', sandbox.bare, 'main');
    sandbox.commit({ 'apps/web/base/deployment.yaml': 'image: web:3\n', 'apps/web/base/new.yaml': 'x\n' });
    const fresh = createConfigRepository({ redact: String, workspace: sandbox.folder, clock: createFakeClock(), environment: { PATH: process.env['PATH'], HOME: sandbox.folder }, temporaryFolder: sandbox.folder, remote: { url: sandbox.url } });
    closers.push(fresh.close);
    const history = await fresh.history('main');
    expect(history.every(({ author, at }) => (author ?? '') !== '' && !Number.isNaN(Date.parse(at ?? '')))).toBe(true);
    expect(history.map(({ sha, parents }) => ({ sha, parents }))).toEqual([{ sha: remote('rev-parse', 'main'), parents: [second] }, { sha: second, parents: [first] }, { sha: first, parents: [] }]);
    expect(history[1]?.message.trimEnd()).toBe('Set\n\nbody\n\nOsop-Image: web 2\nOsop-Run: run-1');
    for (const [sha, text] of [[first, 'image: web:1\n'], [second, 'image: web:2\n']] as const) {
      const state = await fresh.at('main', sha, ['apps/web/base']);
      expect([state.branch, state.sha, state.paths]).toEqual(['main', sha, ['apps/web/base/deployment.yaml']]);
      await state.load(state.paths);
      expect(state.read('apps/web/base/deployment.yaml')).toBe(text);
      expect((await state.widen(['apps/api'])).paths).toContain('apps/api/deployment.yaml');
    }
    // What was read of the past does not hide what there is now.
    const now = await fresh.head('main', ['apps/web/base']);
    await now.load(now.paths);
    expect(now.read('apps/web/base/deployment.yaml')).toBe('image: web:3\n');
    await edit(fresh, now, { 'apps/web/base/new.yaml': 'y\n' });
    expect(remote('diff', '--name-only', 'main~', 'main')).toBe('apps/web/base/new.yaml');
  });

  it('can be asked by several at once: for its history, and for what is there', async () => {
    const repository = await open(shop);
    for (const version of [2, 3, 4]) sandbox.commit({ 'charts/web/values.yaml': `tag: ${version}\n` }, `tag ${version}`);
    const histories = await Promise.all(Array.from({ length: 6 }, async (_, index) => (index % 2 === 0 ? await repository.history('main') : (await repository.head('main', ['charts/web']), await repository.history('main')))));
    expect(histories.map((history) => history.length)).toEqual([4, 4, 4, 4, 4, 4]);
  });

  it('T5 at what is no commit, or at none of the branch, is not read', async () => {
    const repository = await open(shop);
    await repository.history('main');
    for (const sha of ['main', '-x', 'HEAD~', '']) await expect(repository.at('main', sha)).rejects.toMatchObject({ code: 'refused' });
    await expect(repository.at('main', 'a'.repeat(40))).rejects.toBeInstanceOf(AdapterError);
    await expect(repository.history('nope')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('costs a request for each level and one for the files, whatever there is beside it', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`apps/app-${index}/deployment.yaml`, `image: app-${index}:1\n`]));
    const repository = await open({ ...shop, ...many });
    const state = await repository.head('main', ['apps/web/base', 'apps/api']);
    await state.load(state.paths);
    await edit(repository, state, { 'apps/web/base/deployment.yaml': 'image: web:2\n', 'apps/api/deployment.yaml': 'image: api:2\n' });
    // The branch and its topmost tree; `apps`; `web`; what is in `base` and `api`; the files.
    expect(sandbox.server.requests.filter((line) => line.startsWith('POST') && line.includes('upload-pack'))).toHaveLength(6);
    expect(objectsHere().size).toBeLessThan(30);
  });

  it('is the same from a server that knows no partial clones', async () => {
    const repository = await open(shop, { filters: false });
    const state = await repository.head('main', ['apps/web/base']);
    await state.load(state.paths);
    expect(state.read('apps/web/base/deployment.yaml')).toBe('image: web:1\n');
    await edit(repository, state, { 'apps/web/base/deployment.yaml': 'image: web:2\n' });
    expect(remote('diff', '--name-only', 'main~', 'main')).toBe('apps/web/base/deployment.yaml');
  });
});

describe('files of the config repository', () => {
  it('of more than one call of git can give are read in parts, and too large ones not at all', async () => {
    const large = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`large-${index}.yaml`, `${index}`.repeat(14 * 1024 * 1024)]));
    const repository = await open({ ...large, 'huge.yaml': 'x'.repeat(20 * 1024 * 1024 + 1), 'small.yaml': 'plain\n' });
    const state = await repository.head('main');
    await state.load(state.paths);
    expect(Object.keys(large).map((path) => state.read(path)?.length)).toEqual(Array.from({ length: 5 }, () => 14 * 1024 * 1024));
    expect([state.read('huge.yaml'), state.read('small.yaml')]).toEqual([undefined, 'plain\n']);
  });
});

describe('a tag of the config repository', () => {
  const tag = { name: 'web-1.4.2', message: 'Web 1.4.2\n\nOsop-Run: run-1/tag/0\n', branch: 'main', author: { name: 'Ann', email: 'ann@example.com' } };

  it('is made with its message on a commit, below newer ones too, and sends nothing else', async () => {
    const repository = await open(shop);
    const sha = sandbox.git('rev-parse', 'HEAD');
    sandbox.commit({ 'README.md': 'newer\n' });
    expect(await repository.tag({ ...tag, sha })).toEqual({ made: true, on: sha });
    expect(remote('rev-parse', 'web-1.4.2^{commit}')).toBe(sha);
    expect(remote('for-each-ref', '--format=%(objecttype) %(taggername) %(contents:subject)', 'refs/tags')).toBe('tag Ann Web 1.4.2');
    expect(remote('fsck', '--strict', '--no-dangling')).toBe('');
    expect(objectsHere().has(remote('rev-parse', 'main:apps'))).toBe(false);
    expect(await repository.tag({ ...tag, sha })).toEqual({ made: false, on: sha });
  });

  it('on another commit is not moved, annotated or not', async () => {
    const repository = await open(shop);
    const sha = sandbox.git('rev-parse', 'HEAD');
    remote('tag', 'web-1.4.2', sha);
    expect(await repository.tag({ ...tag, sha })).toEqual({ made: false, on: sha });
    const newer = sandbox.commit({ 'README.md': 'newer\n' });
    expect(await repository.tag({ ...tag, sha: newer })).toEqual({ made: false, on: sha });
    expect(remote('rev-parse', 'web-1.4.2')).toBe(sha);
  });
});
