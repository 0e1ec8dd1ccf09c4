import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { createGit, type GitOptions } from '../../../src/adapters/git/index.js';
import type { GitPort } from '../../../src/engine/ports.js';
import type { TakenBack } from '../../../src/engine/take-back.js';
import { createFakeClock } from '../../support/fake-clock.js';
import { runGit, type GitHttpOptions } from '../../support/git-http.js';
import { createGitSandbox, type GitSandbox } from '../../support/git-sandbox.js';
import { asked, takeBackIn } from '../../support/taking-back.js';

let sandbox: GitSandbox;

afterEach(async () => {
  await sandbox.close();
});

async function open(options: Omit<GitHttpOptions, 'root'> = {}): Promise<string> {
  sandbox = await createGitSandbox(options);
  return sandbox.commit({ 'app.yaml': 'image: web:1\n', 'other.yaml': 'a\n' }, 'first');
}

function gitAt(workspace: string, more: Partial<GitOptions> = {}): GitPort {
  return createGit({ redact: String, workspace, clock: createFakeClock(), environment: { PATH: process.env['PATH'], HOME: sandbox.folder }, ...more });
}

/** Takes a commit of `main` back by the config repository of a workspace. */
const revertIn = async (workspace: string, sha: string, git: Partial<GitOptions> = {}): Promise<TakenBack> => await takeBackIn({ sandbox, workspace, git }, asked(sha));

describe('a folder of the checkout that looks like a repository', () => {
  it('T11 is not taken for one: the configuration in it could run programs', async () => {
    await open();
    const workspace = await sandbox.checkout('ws');
    const folder = join(workspace, 'deploy');
    const canary = join(sandbox.folder, 'canary');
    for (const name of ['objects', 'refs']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(join(folder, 'config'), `[core]\n\tbare = true\n\tsshCommand = touch ${canary}\n[remote "origin"]\n\turl = ssh://git@localhost/x\n`);

    await expect(gitAt(folder).relation('a'.repeat(40), 'b'.repeat(40))).rejects.toThrow(/bare repository/);
    expect(existsSync(canary)).toBe(false);
  });
});

describe('the checkout', () => {
  it('tells its commit and branch, and no branch when it is detached', async () => {
    const first = await open();
    const workspace = await sandbox.checkout('ws');
    expect(await gitAt(workspace).head()).toEqual({ sha: first, branch: 'main' });

    runGit(workspace, 'checkout', '--quiet', '--detach');
    expect(await gitAt(workspace).head()).toEqual({ sha: first, branch: undefined });
  });

  it('tells author, subject and parents of a commit, also in a depth-1 clone that hides them', async () => {
    const first = await open();
    const second = sandbox.commit({ 'app.yaml': 'image: web:2\n' }, 'web 2\n\nbody');
    const git = gitAt(await sandbox.checkout('ws', '--depth=1'));

    expect(await git.commit(second)).toEqual({ sha: second, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]/), parents: [first], author: 'Ada <ada@example.test>', subject: 'web 2' });
  });

  it('says not-found for a commit that it does not have', async () => {
    await open();
    await expect(gitAt(await sandbox.checkout('ws')).commit('a'.repeat(40))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('names its origin without the credentials that the URL holds', async () => {
    await open();
    const workspace = await sandbox.checkout('ws');
    runGit(workspace, 'remote', 'set-url', 'origin', 'https://bot:s3cret@git.example.test/shop/config.git');
    expect(await gitAt(workspace).originUrl()).toBe('https://git.example.test/shop/config.git');

    runGit(workspace, 'remote', 'remove', 'origin');
    expect(await gitAt(workspace).originUrl()).toBeUndefined();
  });

  it('says that a folder without a repository is none, and what to do', async () => {
    await open();
    await expect(gitAt(sandbox.folder).head()).rejects.toMatchObject({ code: 'not-found', hint: expect.stringContaining('actions/checkout') });
  });

  it('reads files of a commit, and nothing for a link, a folder, a missing path or one that leads out (T9)', async () => {
    await open();
    symlinkSync('/etc/passwd', join(sandbox.folder, 'author', 'link'));
    const sha = sandbox.commit({ 'dir/naïve name.yaml': 'ä: 1\n', 'line\nend.yaml': 'b: 2', 'empty.yaml': '' });
    const git = gitAt(await sandbox.checkout('ws'));

    const none = ['link', 'dir', 'dir/', 'missing', '*.yaml', ':(top)app.yaml', '../etc/passwd', '/etc/passwd', 'a/../../b', 'app.yaml\0', ''];
    const texts = await git.readTexts(sha, ['empty.yaml', 'line\nend.yaml', 'dir/naïve name.yaml', ...none]);
    expect(Object.fromEntries(texts)).toEqual({ 'dir/naïve name.yaml': 'ä: 1\n', 'line\nend.yaml': 'b: 2', 'empty.yaml': '' });
    expect(await git.files(sha)).not.toContain('link');
  });
});

describe('the changed files', () => {
  it('list changed and deleted paths apart, a rename as both, and any name unquoted', async () => {
    await open();
    const sha = sandbox.commit({ 'app.yaml': null, 'moved.yaml': 'image: web:1\n', 'ä "x"\t\n.yaml': 'new\n', 'other.yaml': 'b\n' });
    const { changed, deleted } = await gitAt(await sandbox.checkout('ws')).changedFiles(sha);

    expect([...changed].toSorted()).toEqual(['moved.yaml', 'other.yaml', 'ä "x"\t\n.yaml']);
    expect(deleted).toEqual(['app.yaml']);
  });

  it('are relative to the repository when the workspace is a folder inside it', async () => {
    await open();
    const sha = sandbox.commit({ 'env/prod/app.yaml': 'x\n', 'other.yaml': 'b\n' });
    const git = gitAt(join(await sandbox.checkout('ws'), 'env', 'prod'));

    expect((await git.changedFiles(sha)).changed).toEqual(['env/prod/app.yaml', 'other.yaml']);
    expect(await git.files(sha)).toEqual(['app.yaml', 'env/prod/app.yaml', 'other.yaml']);
  });

  it('of the first commit are all of its files', async () => {
    const first = await open();
    expect(await gitAt(await sandbox.checkout('ws')).changedFiles(first)).toEqual({ changed: ['app.yaml', 'other.yaml'], deleted: [] });
  });

  it('F25 in a depth-1 clone are those of the commit, not the whole tree: the parent is fetched', async () => {
    await open();
    const sha = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const git = gitAt(await sandbox.checkout('ws', '--depth=1'));

    expect(await git.changedFiles(sha)).toEqual({ changed: ['app.yaml'], deleted: [] });
  });

  it('F25 against a base that the clone does not have are found, because the base is fetched', async () => {
    const first = await open();
    sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const sha = sandbox.commit({ 'other.yaml': 'b\n' });
    const git = gitAt(await sandbox.checkout('ws', '--depth=1'));

    expect(await git.changedFiles(sha, first)).toEqual({ changed: ['app.yaml', 'other.yaml'], deleted: [] });
    expect(await git.changedFiles(sha, 'main')).toEqual({ changed: [], deleted: [] });
  });

  it('F25 in a depth-1 clone whose remote is gone are refused rather than guessed', async () => {
    await open();
    const sha = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const workspace = await sandbox.checkout('ws', '--depth=1');
    runGit(workspace, 'remote', 'remove', 'origin');

    await expect(gitAt(workspace).changedFiles(sha)).rejects.toMatchObject({ code: 'failed', hint: expect.stringContaining('fetch-depth') });
  });

  it('T5 of a ref that begins with a dash are refused before git runs', async () => {
    const first = await open();
    const canary = join(sandbox.folder, 'canary');
    const git = gitAt(await sandbox.checkout('ws'));
    for (const ref of [`--output=${canary}`, `--upload-pack=touch ${canary}`, '-p', 'a b', 'a..b', 'x^{/y}', '']) {
      await expect(git.changedFiles(first, ref)).rejects.toMatchObject({ code: 'refused' });
    }
    expect(existsSync(canary)).toBe(false);
  });
});

async function history(): Promise<{ readonly a: string; readonly b: string; readonly side: string }> {
  const a = await open();
  sandbox.git('checkout', '--quiet', '-b', 'side');
  const side = sandbox.commit({ 'side.yaml': 'x\n' });
  sandbox.git('checkout', '--quiet', 'main');
  for (const n of [1, 2, 3]) {
    sandbox.commit({ 'app.yaml': `image: web:${n}x\n` });
  }
  return { a, b: sandbox.git('rev-parse', 'HEAD'), side };
}

const shallow = async (name: string): Promise<GitPort> => gitAt(await sandbox.checkout(name, '--depth=1'));

describe('the relation of two commits', () => {
  it('is same, descendant, ancestor or diverged', async () => {
    const { a, b, side } = await history();
    const git = gitAt(await sandbox.checkout('ws'));
    expect(await Promise.all([git.relation(a, a), git.relation(a, b), git.relation(b, a), git.relation(b, side)])).toEqual(['same', 'descendant', 'ancestor', 'diverged']);
  });

  it('F16 is found for a commit that was pushed after the checkout', async () => {
    const { b } = await history();
    const git = gitAt(await sandbox.checkout('ws', '--single-branch'));
    const newer = sandbox.commit({ 'app.yaml': 'image: web:9\n' });
    expect(await git.relation(b, newer)).toBe('descendant');
  });

  it('R31 is found for the object of an annotated tag, which Argo CD may name in place of its commit', async () => {
    const { a, b } = await history();
    const workspace = await sandbox.checkout('ws');
    runGit(workspace, 'tag', '--annotate', '--message', 'live', 'live', b);
    const tag = runGit(workspace, 'rev-parse', 'live');
    expect(await gitAt(workspace).relation(b, tag)).toBe('descendant');
    expect(await gitAt(workspace).relation(a, tag)).toBe('descendant');
    expect(tag).not.toBe(b);
  });

  it('F25 is found in a depth-1 clone by deepening it', async () => {
    const { a, b, side } = await history();
    expect(await (await shallow('one')).relation(b, a)).toBe('ancestor');
    expect(await (await shallow('two')).relation(a, b)).toBe('descendant');
    expect(await (await shallow('three')).relation(b, side)).toBe('diverged');
  });

  it('is unknown for a commit that the remote does not have, or without a remote', async () => {
    const { b } = await history();
    const workspace = await sandbox.checkout('ws');
    expect(await gitAt(workspace).relation(b, 'a'.repeat(40))).toBe('unknown');
    expect(await gitAt(workspace).relation(b, 'main')).toBe('unknown');
    runGit(workspace, 'remote', 'remove', 'origin');
    expect(await gitAt(workspace).relation(b, 'a'.repeat(40))).toBe('unknown');
  });
});

describe('the remote', () => {
  const token = 'ghs_verysecrettoken';

  it('T6 may be https, ssh or loopback http; programs, files and plain http are refused', async () => {
    await open();
    const workspace = await sandbox.checkout('ws');
    for (const url of ['ext::sh -c touch% /tmp/x', 'file:///etc', '/srv/repo.git', '../repo', 'http://git.example.test/r', 'https://x:y@git.example.test/r', '-oProxyCommand=x', 'ssh://-oProxyCommand=x/r', 'fd::17']) {
      expect(() => gitAt(workspace, { remote: { url } })).toThrow(expect.objectContaining({ code: 'refused' }));
    }
    for (const url of ['https://git.example.test/r', 'ssh://git@git.example.test/r', 'git@git.example.test:o/r.git', 'http://127.0.0.1:1/r']) {
      expect(() => gitAt(workspace, { remote: { url } })).not.toThrow();
    }
  });

  it('T6 that the checkout itself names as a program or file is not used', async () => {
    const first = await open();
    const workspace = await sandbox.checkout('ws');
    const canary = join(sandbox.folder, 'canary');
    for (const url of [`ext::sh -c touch% ${canary}`, sandbox.bare, `file://${sandbox.bare}`]) {
      runGit(workspace, 'config', 'remote.origin.url', url);
      await expect(revertIn(workspace, first)).rejects.toMatchObject({ code: 'refused' });
    }
    expect(existsSync(canary)).toBe(false);
  });

  it('T20 gets the token by the environment: it is in no argument, no file, and no message', async () => {
    await open({ password: token });
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const workspace = await sandbox.checkout('ws');
    const bin = spyOnGit();
    const environment = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, HOME: sandbox.folder };
    const temporaryFolder = join(sandbox.folder, 'temporary');
    mkdirSync(temporaryFolder);
    await revertIn(workspace, bad, { environment, temporaryFolder, remote: { url: sandbox.url, token } });

    const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
    const seen = readFileSync(join(bin, 'seen'), 'utf8');
    expect(seen).toContain('push');
    expect(seen).toContain('[remote "origin"]');
    expect(sandbox.server.authorizations).toContain(`Basic ${encoded}`);
    for (const secret of [token, encoded]) {
      expect(seen).not.toContain(secret);
      expect(readFileSync(join(workspace, '.git', 'config'), 'utf8')).not.toContain(secret);
    }
  });

  it('uses the token given, and only that, where the checkout has stored another credential', async () => {
    await open({ password: token });
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const workspace = await sandbox.checkout('ws');
    runGit(workspace, 'config', `http.${sandbox.server.url}/.extraHeader`, 'Authorization: Basic d3Jvbmc6d3Jvbmc=');
    const newer = sandbox.commit({ 'app.yaml': 'image: web:3\n' });

    expect(await gitAt(workspace, { remote: { url: sandbox.url, token } }).relation(bad, newer)).toBe('descendant');
  });

  it('uses the credential that actions/checkout has stored where no token is given', async () => {
    await open({ password: token });
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const workspace = await sandbox.checkout('ws');
    runGit(workspace, 'config', `http.${sandbox.server.url}/.extraHeader`, `AUTHORIZATION: basic ${Buffer.from(`x:${token}`).toString('base64')}`);

    expect(await revertIn(workspace, bad)).toMatchObject({ how: 'reverted' });
  });

  it('says unauthenticated for a wrong token, without the token', async () => {
    await open({ password: 'right' });
    const workspace = await sandbox.checkout('ws');
    const work = revertIn(workspace, 'a'.repeat(40), { remote: { url: sandbox.url, token } });

    const error = await work.catch((caught: unknown) => caught as Error);
    expect(error).toMatchObject({ code: 'unauthenticated' });
    expect(JSON.stringify([error, String(error as Error)])).not.toContain(token);
  });

  it('T18 is not followed to another host, and the token is not sent there', async () => {
    let elsewhere = '';
    await open({
      intercept: (request, response) => {
        if (elsewhere !== '') {
          response.writeHead(302, { Location: `${elsewhere}${request.url ?? ''}` }).end();
        }
        return elsewhere !== '';
      },
    });
    const other = await createGitSandbox();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const workspace = await sandbox.checkout('ws');
    elsewhere = other.server.url;
    await expect(revertIn(workspace, bad, { remote: { url: sandbox.url, token } })).rejects.toMatchObject({ code: 'redirected' });
    expect(other.server.requests).toEqual([]);
    await other.close();
  });

  it('F29 stops its commands when the run is cancelled', async () => {
    const controller = new AbortController();
    let armed = false;
    await open({
      intercept: () => {
        if (armed) {
          controller.abort();
        }
        return armed;
      },
    });
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const workspace = await sandbox.checkout('ws');
    armed = true;
    await expect(revertIn(workspace, bad, { signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' });
  });
});

/** A `git` that writes down its arguments and the configuration file of the folder, and then is git. */
function spyOnGit(): string {
  const bin = join(sandbox.folder, 'bin');
  mkdirSync(bin);
  const real = runGit(sandbox.folder, '--exec-path');
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nprintf '%s\\n' "$@" >> '${bin}/seen'\ncat .git/config >> '${bin}/seen' 2>/dev/null\nexec '${real}/git' "$@"\n`);
  chmodSync(join(bin, 'git'), 0o755);
  return bin;
}
