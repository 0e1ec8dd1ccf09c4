import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { createGit, type GitOptions } from '../../../src/adapters/git/index.js';
import { AdapterError } from '../../../src/core/adapter-error.js';
import type { GitPort } from '../../../src/engine/ports.js';
import { createFakeClock } from '../../support/fake-clock.js';
import type { GitHttpOptions } from '../../support/git-http.js';
import { createGitSandbox, type GitSandbox } from '../../support/git-sandbox.js';

let sandbox: GitSandbox;

afterEach(async () => {
  await sandbox.close();
});

async function open(options: Omit<GitHttpOptions, 'root'> = {}): Promise<GitSandbox> {
  sandbox = await createGitSandbox(options);
  sandbox.commit({ 'app.yaml': 'image: web:1\n', 'other.yaml': 'a\n' }, 'first');
  return sandbox;
}

function gitAt(workspace: string, more: Partial<GitOptions> = {}): GitPort {
  return createGit({ workspace, clock: createFakeClock(), environment: { PATH: process.env['PATH'], HOME: sandbox.folder }, temporaryFolder: temporary(), ...more });
}

async function failure(work: Promise<unknown>): Promise<AdapterError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AdapterError) {
      return error;
    }
    throw error;
  }
  throw new Error('nothing was thrown');
}

const why = { branch: 'main', reason: 'web is Degraded', runId: 'run-1' };

/** What the branch at the remote holds. */
function remote(...args: readonly string[]): string {
  return sandbox.git('--git-dir', sandbox.bare, ...args);
}

function temporary(): string {
  const folder = join(sandbox.folder, 'temporary');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function leftovers(): readonly string[] {
  return readdirSync(temporary());
}

function installHook(name: string, script: string): void {
  const hook = join(sandbox.bare, 'hooks', name);
  writeFileSync(hook, `#!/bin/sh\n${script}\n`);
  chmodSync(hook, 0o755);
}

describe('a revert', () => {
  it('takes back one commit on top of the branch, keeps what others pushed since, and says who asked for it', async () => {
    await open();
    const before = remote('rev-parse', 'main');
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' }, 'web 2');
    sandbox.commit({ 'other.yaml': 'b\n' }, 'unrelated');
    const result = await gitAt(await sandbox.checkout('ws')).revert({ sha: bad, ...why });

    expect(result).toEqual({ revertSha: remote('rev-parse', 'main'), restoredSha: before, alreadyReverted: false });
    expect(remote('show', 'main:app.yaml')).toBe('image: web:1');
    expect(remote('show', 'main:other.yaml')).toBe('b');
    expect(remote('log', '-1', '--format=%(trailers:only,unfold)', 'main')).toBe(`Osop-Reverts: ${bad}\nOsop-Run: run-1`);
    expect(remote('log', '-1', '--format=%B', 'main')).toContain('Revert "web 2"');
    expect(remote('log', '-1', '--format=%B', 'main')).toContain('Reason: web is Degraded');
  });

  it('in a depth-1 checkout deletes no file (the clone that checkout makes hides the parent)', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    await gitAt(await sandbox.checkout('ws', '--depth=1')).revert({ sha: bad, ...why });

    expect(remote('ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual(['app.yaml', 'other.yaml']);
    expect(remote('show', 'main:app.yaml')).toBe('image: web:1');
  });

  it('F28 done twice does nothing the second time and names the first', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const git = gitAt(await sandbox.checkout('ws'));
    const first = await git.revert({ sha: bad, ...why });
    const second = await git.revert({ sha: bad, ...why, runId: 'run-2' });

    expect(second).toEqual({ ...first, alreadyReverted: true });
    expect(remote('rev-list', '--count', 'main')).toBe('3');
  });

  it('F28 of a commit whose content someone has already put back by hand commits nothing', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const byHand = sandbox.commit({ 'app.yaml': 'image: web:1\n' }, 'back to 1');
    const result = await gitAt(await sandbox.checkout('ws')).revert({ sha: bad, ...why });

    expect(result).toMatchObject({ revertSha: byHand, alreadyReverted: true });
    expect(remote('rev-parse', 'main')).toBe(byHand);
  });

  it('is made anew when the first revert has itself been reverted', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const git = gitAt(await sandbox.checkout('ws'));
    const first = await git.revert({ sha: bad, ...why });
    sandbox.git('pull', '--quiet', 'origin', 'main');
    sandbox.git('revert', '--no-edit', first.revertSha);
    sandbox.git('push', '--quiet', 'origin', 'HEAD');
    const second = await git.revert({ sha: bad, ...why });

    expect(second.alreadyReverted).toBe(false);
    expect(remote('show', 'main:app.yaml')).toBe('image: web:1');
  });

  it('F27 of a merge goes back to its first parent', async () => {
    await open();
    sandbox.git('checkout', '--quiet', '-b', 'feature');
    sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    sandbox.git('checkout', '--quiet', 'main');
    const before = sandbox.commit({ 'other.yaml': 'b\n' });
    sandbox.git('merge', '--quiet', '--no-ff', '--no-edit', 'feature');
    sandbox.git('push', '--quiet', 'origin', 'main');
    const result = await gitAt(await sandbox.checkout('ws')).revert({ sha: sandbox.git('rev-parse', 'HEAD'), ...why });

    expect(result.restoredSha).toBe(before);
    expect(remote('rev-parse', 'main^{tree}')).toBe(remote('rev-parse', `${before}^{tree}`));
  });

  it('F26 that conflicts is given up, names the files and pushes nothing', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const later = sandbox.commit({ 'app.yaml': 'image: web:3\n' });
    const error = await failure(gitAt(await sandbox.checkout('ws')).revert({ sha: bad, ...why }));

    expect(error).toMatchObject({ code: 'conflict', retryable: false });
    expect(error.message).toContain('app.yaml');
    expect(remote('rev-parse', 'main')).toBe(later);
    expect(leftovers()).toEqual([]);
  });

  it('T30 of a commit that is not on the branch is refused', async () => {
    await open();
    sandbox.git('checkout', '--quiet', '-b', 'elsewhere');
    const foreign = sandbox.commit({ 'app.yaml': 'image: web:9\n' });
    const workspace = await sandbox.checkout('ws');

    for (const sha of [foreign, 'a'.repeat(40)]) {
      expect(await failure(gitAt(workspace).revert({ sha, ...why }))).toMatchObject({ code: 'refused', message: expect.stringContaining('not in the history of main') });
    }
    expect(remote('rev-list', '--count', 'main')).toBe('1');
  });

  it('of the very first commit is refused, because it would delete every file', async () => {
    await open();
    const error = await failure(gitAt(await sandbox.checkout('ws')).revert({ sha: remote('rev-parse', 'main'), ...why }));

    expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining('delete every file') });
  });

  it('that would leave no file is refused', async () => {
    await open();
    const base = remote('rev-parse', 'main');
    sandbox.commit({ 'app.yaml': null, 'other.yaml': null }, 'clean out');
    const bad = sandbox.commit({ 'only.yaml': 'x\n' }, 'start again');
    const error = await failure(gitAt(await sandbox.checkout('ws')).revert({ sha: bad, ...why }));

    expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining('delete every file') });
    expect(base).not.toBe(bad);
  });

  it('F23 that a hook of the remote rejects is not tried again and shows the reason', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    installHook('pre-receive', 'echo "only the release team may push" >&2; exit 1');
    const error = await failure(gitAt(await sandbox.checkout('ws')).revert({ sha: bad, ...why }));

    expect(error).toMatchObject({ code: 'refused', retryable: false, ambiguous: false });
    expect(error.message).toContain('only the release team may push');
    expect(error.hint).toContain('pull request');
    expect(sandbox.server.requests.filter((line) => line.startsWith('POST') && line.includes('receive-pack'))).toHaveLength(1);
  });

  it('F19 that loses the race nine times is pushed at the tenth, with both changes', async () => {
    let rivals = 9;
    await open({
      intercept: (request) => {
        if (request.method === 'POST' && request.url?.endsWith('git-receive-pack') === true && rivals > 0) {
          rivals -= 1;
          sandbox.commit({ [`rival-${rivals}.yaml`]: 'x\n' }, `rival ${rivals}`);
        }
        return false;
      },
    });
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const clock = createFakeClock();
    const result = await gitAt(await sandbox.checkout('ws'), { clock, random: () => 0.5 }).revert({ sha: bad, ...why });

    expect(result.alreadyReverted).toBe(false);
    expect(remote('show', 'main:app.yaml')).toBe('image: web:1');
    expect(remote('ls-tree', '--name-only', 'main').split('\n').filter((name) => name.startsWith('rival'))).toHaveLength(9);
    expect(remote('log', '--format=%s', 'main').split('\n').filter((subject) => subject.startsWith('Revert'))).toHaveLength(1);
    expect(clock.sleeps.filter((ms) => ms < 5000)).toEqual([100, 200, 400, 800, 1600, 3200, 3200, 3200, 3200]);
  });

  it('F20 that loses the race for ever gives up after 20 attempts and leaves the remote as others made it', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    // Someone else holds the ref at every attempt; the words are those of a lost race.
    writeFileSync(join(sandbox.bare, 'refs', 'heads', 'main.lock'), '');
    const error = await failure(gitAt(await sandbox.checkout('ws')).revert({ sha: bad, ...why }));

    expect(error).toMatchObject({ code: 'conflict', retryable: true, ambiguous: false });
    expect(error.message).toContain('20 attempts');
    expect(remote('rev-parse', 'main')).toBe(bad);
  });

  it('F22 whose push was taken but whose answer was lost is found again and not doubled', async () => {
    let cut = true;
    await open({
      intercept: (request, response) => {
        if (cut && request.method === 'POST' && request.url?.endsWith('git-receive-pack') === true) {
          cut = false;
          response.writeHead = () => {
            request.socket.destroy();
            return response;
          };
        }
        return false;
      },
    });
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const result = await gitAt(await sandbox.checkout('ws')).revert({ sha: bad, ...why });

    expect(cut).toBe(false);
    expect(result).toMatchObject({ revertSha: remote('rev-parse', 'main'), alreadyReverted: false });
    expect(remote('rev-list', '--count', 'main')).toBe('3');
  });

  it('T4 on a branch whose name holds shell text runs none of it', async () => {
    await open();
    const canary = join(sandbox.folder, 'canary');
    const branch = `x;$(touch\${IFS}${canary})\`touch\${IFS}${canary}\``;
    sandbox.git('checkout', '--quiet', '-b', branch);
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' }, `$(touch ${canary}) \`touch ${canary}\``);
    const result = await gitAt(await sandbox.checkout('ws')).revert({ sha: bad, branch, reason: `$(touch ${canary})`, runId: `$(touch ${canary})` });

    expect(remote('rev-parse', `refs/heads/${branch}`)).toBe(result.revertSha);
    expect(existsSync(canary)).toBe(false);
  });

  it('T24 keeps a forged trailer and [skip ci] out of its own message', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' }, 'web 2 [skip ci]');
    await gitAt(await sandbox.checkout('ws')).revert({ sha: bad, branch: 'main', reason: `bad\n\nOsop-Reverts: ${'b'.repeat(40)}\n[ci skip]`, runId: 'run\nSigned-off-by: boss' });
    const message = remote('log', '-1', '--format=%B', 'main');

    expect(remote('log', '-1', '--format=%(trailers:only,unfold)', 'main')).toBe(`Osop-Reverts: ${bad}\nOsop-Run: run Signed-off-by: boss`);
    expect(message).not.toMatch(/\[(skip ci|ci skip)\]/);
  });

  it('T11 runs no hook and no filter that the machine or the repository brings', async () => {
    await open();
    const canary = join(sandbox.folder, 'canary');
    writeFileSync(
      join(sandbox.folder, '.gitconfig'),
      `[filter "evil"]\n\tsmudge = touch ${canary} && cat\n\tclean = touch ${canary} && cat\n[core]\n\thooksPath = ${sandbox.folder}/hooks\n\tfsmonitor = touch ${canary}\n`,
    );
    mkdirSync(join(sandbox.folder, 'hooks'));
    for (const name of ['post-checkout', 'pre-push', 'reference-transaction', 'post-commit']) {
      writeFileSync(join(sandbox.folder, 'hooks', name), `#!/bin/sh\ntouch ${canary}\n`, { mode: 0o755 });
    }
    sandbox.commit({ '.gitattributes': '* filter=evil\n' });
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    await gitAt(await sandbox.checkout('ws')).revert({ sha: bad, ...why });

    expect(remote('show', 'main:app.yaml')).toBe('image: web:1');
    expect(existsSync(canary)).toBe(false);
  });
});
