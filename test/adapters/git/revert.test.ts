import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { createRedactor } from '../../../src/core/report/redact.js';
import type { TakenBack, TakingBack } from '../../../src/engine/take-back.js';
import { phrase, phraseIn, withPhrase } from '../../support/canaries.js';
import { adapterFailure } from '../../support/failure.js';
import { createFakeClock } from '../../support/fake-clock.js';
import type { GitHttpOptions } from '../../support/git-http.js';
import { createGitSandbox, type GitSandbox } from '../../support/git-sandbox.js';
import { asked, takeBackIn, temporaryFolder, type Circumstances } from '../../support/taking-back.js';
import { chosen } from '../../support/thorough.js';

let sandbox: GitSandbox;

afterEach(async () => {
  await sandbox.close();
});

async function open(options: Omit<GitHttpOptions, 'root'> = {}): Promise<GitSandbox> {
  sandbox = await createGitSandbox(options);
  sandbox.commit({ 'app.yaml': 'image: web:1\n', 'other.yaml': 'a\n' }, 'first');
  return sandbox;
}

const revertIn = async (workspace: string, what: TakingBack, more: Circumstances = {}): Promise<TakenBack> => await takeBackIn({ sandbox, workspace, ...more }, what);

/** What the branch at the remote holds. */
function remote(...args: readonly string[]): string {
  return sandbox.git('--git-dir', sandbox.bare, ...args);
}

function leftovers(): readonly string[] {
  return readdirSync(temporaryFolder(sandbox));
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
    const result = await revertIn(await sandbox.checkout('ws'), asked(bad));

    expect(result).toEqual({ sha: remote('rev-parse', 'main'), restoredSha: before, how: 'reverted' });
    expect(remote('show', 'main:app.yaml')).toBe('image: web:1');
    expect(remote('show', 'main:other.yaml')).toBe('b');
    expect(remote('log', '-1', '--format=%(trailers:only,unfold)', 'main')).toMatch(new RegExp(`^Osop-Reverts: ${bad}\nOsop-Run: run-1/rollback/\\d{12}$`));
    expect(remote('log', '-1', '--format=%B', 'main')).toContain('Revert "web 2"');
    expect(remote('log', '-1', '--format=%B', 'main')).toContain('Reason: web is Degraded');
  });

  it('in a depth-1 checkout deletes no file (the clone that checkout makes hides the parent)', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    await revertIn(await sandbox.checkout('ws', '--depth=1'), asked(bad));

    expect(remote('ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual(['app.yaml', 'other.yaml']);
    expect(remote('show', 'main:app.yaml')).toBe('image: web:1');
  });

  it('F28 done twice does nothing the second time and names the first', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const workspace = await sandbox.checkout('ws');
    const first = await revertIn(workspace, asked(bad));
    const second = await revertIn(workspace, asked(bad), { runId: 'run-2' });

    expect(second).toEqual({ ...first, how: 'found' });
    expect(remote('rev-list', '--count', 'main')).toBe('3');
  });

  it('F28 of a commit whose content someone has already put back by hand commits nothing', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const byHand = sandbox.commit({ 'app.yaml': 'image: web:1\n' }, 'back to 1');
    const result = await revertIn(await sandbox.checkout('ws'), asked(bad));

    expect(result).toMatchObject({ sha: byHand, how: 'found' });
    expect(remote('rev-parse', 'main')).toBe(byHand);
  });

  it('is made anew when the first revert has itself been reverted', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const workspace = await sandbox.checkout('ws');
    const first = await revertIn(workspace, asked(bad));
    sandbox.git('pull', '--quiet', 'origin', 'main');
    sandbox.git('revert', '--no-edit', first.sha);
    sandbox.git('push', '--quiet', 'origin', 'HEAD');
    const second = await revertIn(workspace, asked(bad));

    expect(second.how).toBe('reverted');
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
    const result = await revertIn(await sandbox.checkout('ws'), asked(sandbox.git('rev-parse', 'HEAD')));

    expect(result.restoredSha).toBe(before);
    expect(remote('rev-parse', 'main^{tree}')).toBe(remote('rev-parse', `${before}^{tree}`));
  });

  it('F26 that conflicts is given up, names the files and pushes nothing', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    const later = sandbox.commit({ 'app.yaml': 'image: web:3\n' });
    const error = await adapterFailure(revertIn(await sandbox.checkout('ws'), asked(bad)));

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
      expect(await adapterFailure(revertIn(workspace, asked(sha)))).toMatchObject({ code: 'refused', message: expect.stringContaining('not in the history of main') });
    }
    expect(remote('rev-list', '--count', 'main')).toBe('1');
  });

  it('of the very first commit is refused, because it would delete every file', async () => {
    await open();
    const error = await adapterFailure(revertIn(await sandbox.checkout('ws'), asked(remote('rev-parse', 'main'))));

    expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining('delete every file') });
  });

  it('that would leave no file is refused', async () => {
    await open();
    const base = remote('rev-parse', 'main');
    sandbox.commit({ 'app.yaml': null, 'other.yaml': null }, 'clean out');
    const bad = sandbox.commit({ 'only.yaml': 'x\n' }, 'start again');
    const error = await adapterFailure(revertIn(await sandbox.checkout('ws'), asked(bad)));

    expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining('delete every file') });
    expect(base).not.toBe(bad);
  });

  it('F23 that a hook of the remote rejects is not tried again and shows the reason', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    installHook('pre-receive', 'echo "only the release team may push" >&2; exit 1');
    const error = await adapterFailure(revertIn(await sandbox.checkout('ws'), asked(bad)));

    expect(error).toMatchObject({ code: 'refused', retryable: false, ambiguous: false });
    expect(error.message).toContain('only the release team may push');
    expect(error.hint).toContain('pull request');
    expect(sandbox.server.requests.filter((line) => line.startsWith('POST') && line.includes('receive-pack'))).toHaveLength(1);
  });

  it('T21 that a hook rejects quotes no secret, wherever its words are cut', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    installHook('pre-receive', `echo "${withPhrase(780)}" >&2; exit 1`);
    const error = await adapterFailure(takeBackIn({ sandbox, workspace: await sandbox.checkout('ws'), git: { redact: createRedactor([phrase]) } }, asked(bad)));

    expect(error.message).toContain('***');
    expect(phraseIn(error.message)).toEqual([]);
  });

  it.each(chosen([2], [2, 9]))('F19 that loses the race %i times is pushed at the next attempt, with both changes', async (races) => {
    let rivals = races;
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
    const result = await revertIn(await sandbox.checkout('ws'), asked(bad), { clock });

    expect(result.how).toBe('reverted');
    expect(remote('show', 'main:app.yaml')).toBe('image: web:1');
    expect(remote('ls-tree', '--name-only', 'main').split('\n').filter((name) => name.startsWith('rival'))).toHaveLength(races);
    expect(remote('log', '--format=%s', 'main').split('\n').filter((subject) => subject.startsWith('Revert'))).toHaveLength(1);
    expect(clock.sleeps.filter((ms) => ms < 5000)).toEqual([100, 200, 400, 800, 1600, 3200, 3200, 3200, 3200].slice(0, races));
  });

  it.each(chosen([3], [3, 20]))('F20 that loses the race for ever gives up after %i attempts and leaves the remote as others made it', async (attempts) => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' });
    // Someone else holds the ref at every attempt; the words are those of a lost race.
    writeFileSync(join(sandbox.bare, 'refs', 'heads', 'main.lock'), '');
    const error = await adapterFailure(revertIn(await sandbox.checkout('ws'), asked(bad), { attempts }));

    expect(error).toMatchObject({ code: 'conflict', retryable: true, ambiguous: false });
    expect(error.message).toContain(`${attempts} attempts`);
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
    const result = await revertIn(await sandbox.checkout('ws'), asked(bad));

    expect(cut).toBe(false);
    expect(result).toMatchObject({ sha: remote('rev-parse', 'main'), how: 'reverted' });
    expect(remote('rev-list', '--count', 'main')).toBe('3');
  });

  it('T4 on a branch whose name holds shell text runs none of it', async () => {
    await open();
    const canary = join(sandbox.folder, 'canary');
    const branch = `x;$(touch\${IFS}${canary})\`touch\${IFS}${canary}\``;
    sandbox.git('checkout', '--quiet', '-b', branch);
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' }, `$(touch ${canary}) \`touch ${canary}\``);
    const result = await revertIn(await sandbox.checkout('ws'), asked(bad, { branch, reason: `$(touch ${canary})` }), { runId: `$(touch ${canary})` });

    expect(remote('rev-parse', `refs/heads/${branch}`)).toBe(result.sha);
    expect(existsSync(canary)).toBe(false);
  });

  it('T24 keeps a forged trailer and [skip ci] out of its own message', async () => {
    await open();
    const bad = sandbox.commit({ 'app.yaml': 'image: web:2\n' }, 'web 2 [skip ci]');
    await revertIn(await sandbox.checkout('ws'), asked(bad, { reason: `bad\n\nOsop-Reverts: ${'b'.repeat(40)}\n[ci skip]` }), { runId: 'run\nSigned-off-by: boss' });
    const message = remote('log', '-1', '--format=%B', 'main');

    expect(remote('log', '-1', '--format=%(trailers:only,unfold)', 'main')).toMatch(new RegExp(`^Osop-Reverts: ${bad}\nOsop-Run: run Signed-off-by: boss/rollback/\\d{12}$`));
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
    await revertIn(await sandbox.checkout('ws'), asked(bad));

    expect(remote('show', 'main:app.yaml')).toBe('image: web:1');
    expect(existsSync(canary)).toBe(false);
  });
});
