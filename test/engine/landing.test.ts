import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createConfigRepository } from '../../src/adapters/git/index.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { Clock } from '../../src/core/clock.js';
import { commitMessage } from '../../src/core/git/commit-message.js';
import { land, type Landed } from '../../src/engine/landing.js';
import { createFakeConfigRepository } from '../support/fake-config-repository.js';
import { createFakeClock } from '../support/fake-clock.js';
import { createRealClock } from '../support/real-clock.js';
import { runGit, type GitHttpOptions } from '../support/git-http.js';
import { createGitSandbox, type GitSandbox } from '../support/git-sandbox.js';
import { chosen, isThorough, leftOut } from '../support/thorough.js';

let sandbox: GitSandbox;
const closers: (() => void)[] = [];

async function open(options: Omit<GitHttpOptions, 'root'> = {}): Promise<string> {
  sandbox = await createGitSandbox(options);
  return sandbox.commit({ 'app.yaml': 'image: web:1\nreplicas: 1\n', 'other.yaml': 'a: 1\n' });
}

afterEach(async () => {
  for (const close of closers.splice(0)) close();
  await sandbox.close();
});

const remote = (...args: readonly string[]): string => runGit(sandbox.bare, ...args);

interface Deployer {
  readonly tag: string;
  readonly file?: string;
  readonly runId?: string;
  readonly token?: string;
  readonly fraction?: () => number;
  readonly attempts?: number;
  readonly clock?: Clock;
  readonly branch?: string;
  readonly within?: readonly string[];
}

/** Sets the tag in a file as `bump` does, from a machine of its own. */
async function deploy({ tag, file = 'app.yaml', runId = `run-${tag}`, token, fraction = Math.random, attempts = 20, clock = createFakeClock(), branch = 'main', within = [''] }: Deployer): Promise<Landed<string>> {
  const environment = { PATH: process.env['PATH'], HOME: sandbox.folder };
  const repository = createConfigRepository({ redact: String, workspace: sandbox.folder, clock, environment, temporaryFolder: sandbox.folder, remote: { url: sandbox.url, token } });
  closers.push(repository.close);
  return await land({
    repository, clock, random: { uuid: () => runId, fraction }, signal: new AbortController().signal, branch, within, mark: runId, attempts,
    plan: async (state) => {
      await state.load([file]);
      const before = state.read(file);
      if (before === undefined) throw new AdapterError('not-found', `${file} cannot be read`);
      const after = before.replace(/web:\S+/, `web:${tag}`);
      if (after === before) return { kind: 'nothing', result: tag };
      return { kind: 'change', result: tag, files: new Map([[file, after]]), message: commitMessage({ template: undefined, subject: `Set web to ${tag}`, mark: runId, trailers: [], values: { image: 'web', tag, app: '', previous: '' } }) };
    },
  });
}

async function failure(work: Promise<unknown>): Promise<AdapterError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

const isPush = (request: { readonly method?: string | undefined; readonly url?: string | undefined }): boolean => request.method === 'POST' && request.url?.endsWith('git-receive-pack') === true;

/** Answers nothing to a push that the server has taken. */
function losingAnswers(count: number): Omit<GitHttpOptions, 'root'> {
  let left = count;
  return {
    intercept: (request, response) => {
      if (left > 0 && isPush(request)) {
        left -= 1;
        response.writeHead = () => {
          request.socket.destroy();
          return response;
        };
      }
      return false;
    },
  };
}

describe('a change to the config repository', () => {
  it('is one commit on the head of the branch that touches one file and nothing else', async () => {
    const before = await open();
    const landed = await deploy({ tag: '2' });
    expect(landed).toMatchObject({ kind: 'landed', sha: remote('rev-parse', 'main'), previousSha: before, branch: 'main' });
    expect(remote('diff', '--name-only', before, 'main')).toBe('app.yaml');
    expect(remote('show', 'main:app.yaml')).toBe('image: web:2\nreplicas: 1');
    expect(remote('ls-tree', '--name-only', 'main')).toBe('app.yaml\nother.yaml');
    expect(await deploy({ tag: '2' })).toMatchObject({ kind: 'nothing' });
  });

  it.each(chosen([3], [3, 9]))('F19 that loses the race %i times lands at the next attempt, with all changes (I2)', async (races) => {
    let rivals = races;
    await open({
      intercept: (request) => {
        if (isPush(request) && rivals > 0) {
          rivals -= 1;
          sandbox.commit({ [`rival-${rivals}.yaml`]: 'x\n' }, `rival ${rivals}`);
        }
        return false;
      },
    });
    const clock = createFakeClock();
    expect(await deploy({ tag: '2', clock, fraction: () => 0.5 })).toMatchObject({ kind: 'landed' });
    expect(remote('show', 'main:app.yaml')).toContain('web:2');
    expect(remote('ls-tree', '--name-only', 'main').split('\n').filter((name) => name.startsWith('rival'))).toHaveLength(races);
    expect(remote('log', '--format=%s', 'main').split('\n').filter((subject) => subject.startsWith('Set'))).toHaveLength(1);
    expect(clock.sleeps.filter((ms) => ms < 5000)).toEqual([100, 200, 400, 800, 1600, 3200, 3200, 3200, 3200].slice(0, races));
  });

  it('F20 that loses the race for ever gives up and leaves the remote as others made it', async () => {
    let pushed = 0;
    const before = await open({
      intercept: (request) => {
        if (isPush(request)) pushed += 1;
        return false;
      },
    });
    writeFileSync(join(sandbox.bare, 'refs', 'heads', 'main.lock'), '');
    const error = await failure(deploy({ tag: '2', attempts: 6 }));
    expect(pushed).toBe(6);
    rmSync(join(sandbox.bare, 'refs', 'heads', 'main.lock'));
    expect(error).toMatchObject({ code: 'conflict', retryable: true, ambiguous: false });
    expect(error.message).toContain('6 attempts');
    expect(remote('rev-parse', 'main')).toBe(before);
  });

  it('F21 that meets somebody else\'s edit of the same line is made anew on it: neither is forced (I3)', async () => {
    let first = true;
    await open({
      intercept: (request) => {
        if (isPush(request) && first) {
          first = false;
          sandbox.commit({ 'app.yaml': 'image: web:rival # theirs\nreplicas: 5\n' }, 'rival');
        }
        return false;
      },
    });
    await deploy({ tag: '2' });
    expect(remote('show', 'main:app.yaml')).toBe('image: web:2 # theirs\nreplicas: 5');
    expect(remote('log', '--format=%s', 'main').split('\n').slice(0, 2)).toEqual(['Set web to 2', 'rival']);
  });

  it('F22 whose push was taken but whose answer was lost is looked up by its run and not doubled (I1)', async () => {
    await open(losingAnswers(1));
    const landed = await deploy({ tag: '2' });
    expect(landed).toMatchObject({ kind: 'landed', sha: remote('rev-parse', 'main') });
    expect(remote('rev-list', '--count', 'main')).toBe('2');
  });

  it('F22 whose answer was lost while others pushed on top is found below theirs', async () => {
    let cut = true;
    await open({
      intercept: (request, response) => {
        if (cut && isPush(request)) {
          cut = false;
          response.writeHead = () => {
            request.socket.destroy();
            sandbox.git('pull', '--quiet', '--rebase', sandbox.bare, 'main');
            sandbox.commit({ 'app.yaml': 'image: web:3\nreplicas: 1\n' }, 'somebody else');
            return response;
          };
        }
        return false;
      },
    });
    const landed = await deploy({ tag: '2' });
    expect(landed).toMatchObject({ kind: 'landed', sha: remote('log', '--format=%H', '--grep=Osop-Run: run-2', 'main') });
    expect(remote('show', 'main:app.yaml')).toContain('web:3');
  });

  it('F22 that is taken late, below what others pushed while the branch could not be read, is found and not doubled (I1)', async () => {
    await open();
    const repository = createFakeConfigRepository({ 'app.yaml': 'image: web:1\n' });
    const { port } = repository;
    let [commits, plans] = [0, 0];
    let late: () => Promise<unknown> = async () => undefined;
    const commit: typeof port.commit = async (...asked) => {
      commits += 1;
      if (commits > 1) return await port.commit(...asked);
      late = async () => await port.commit(...asked);
      throw new AdapterError('unreachable', 'no answer', { ambiguous: true, retryable: true });
    };
    const landed = await land({
      repository: { ...port, commit }, clock: createFakeClock(), random: { uuid: () => 'run-2', fraction: () => 0.5 }, signal: new AbortController().signal, branch: 'main', within: [''], mark: 'run-2', attempts: 5,
      plan: async () => {
        plans += 1;
        if (plans === 2) {
          await late();
          repository.push({ 'app.yaml': 'image: web:3\n' });
          throw new AdapterError('unreachable', 'the branch cannot be read', { retryable: true });
        }
        return { kind: 'change', result: '2', files: new Map([['app.yaml', 'image: web:2\n']]), message: commitMessage({ template: undefined, subject: 'Set web to 2', mark: 'run-2', trailers: [], values: { image: 'web', tag: '2', app: '', previous: '' } }) };
      },
    });
    expect(repository.log().map(({ message }) => message.split('\n')[0])).toEqual(['somebody else', 'Set web to 2', 'somebody else']);
    expect(landed).toMatchObject({ kind: 'landed', sha: repository.log()[1]?.sha });
  });

  it('F22 that was taken late is found, though the last attempt lost to it', async () => {
    await open();
    const repository = createFakeConfigRepository({ 'app.yaml': 'image: web:1\n' });
    const { port } = repository;
    let late: () => Promise<unknown> = async () => undefined;
    const commit: typeof port.commit = async (...asked) => {
      await late();
      if (repository.log().length > 1) return { kind: 'moved' };
      late = async () => await port.commit(...asked);
      throw new AdapterError('unreachable', 'no answer', { ambiguous: true, retryable: true });
    };
    const message = commitMessage({ template: undefined, subject: 'Set web to 2', mark: 'run-2', trailers: [], values: { image: 'web', tag: '2', app: '', previous: '' } });
    const landed = await land({
      repository: { ...port, commit }, clock: createFakeClock(), random: { uuid: () => 'run-2', fraction: () => 0.5 }, signal: new AbortController().signal, branch: 'main', within: [''], mark: 'run-2', attempts: 2,
      plan: async () => ({ kind: 'change', result: '2', files: new Map([['app.yaml', 'image: web:2\n']]), message }),
    });
    expect(landed).toMatchObject({ kind: 'landed', sha: repository.log()[0]?.sha });
  });

  it('whose remote never answers ends as not known', async () => {
    await open({ intercept: (request, response) => { if (isPush(request)) { response.writeHead(503).end(); return true; } return false; } });
    const error = await failure(deploy({ tag: '2', attempts: 3 }));
    expect(error).toMatchObject({ ambiguous: true, code: 'unreachable' });
  });

  it('F23 that a hook of the remote rejects is not tried again and shows the reason', async () => {
    const before = await open();
    mkdirSync(join(sandbox.bare, 'hooks'), { recursive: true });
    writeFileSync(join(sandbox.bare, 'hooks', 'pre-receive'), '#!/bin/sh\necho "only the release team may push" >&2\nexit 1\n');
    chmodSync(join(sandbox.bare, 'hooks', 'pre-receive'), 0o755);
    const error = await failure(deploy({ tag: '2' }));
    expect(error).toMatchObject({ code: 'refused', retryable: false, ambiguous: false });
    expect(error.message).toContain('only the release team may push');
    expect(error.hint).toContain('pull request');
    expect(sandbox.server.requests.filter((line) => line.startsWith('POST') && line.includes('receive-pack'))).toHaveLength(1);
    expect(remote('rev-parse', 'main')).toBe(before);
  });

  it('T10 is not written through a link, and T9 not outside of the repository', async () => {
    await open();
    symlinkSync('/etc/passwd', join(sandbox.folder, 'author', 'link.yaml'));
    mkdirSync(join(sandbox.folder, 'author', 'dir'), { recursive: true });
    sandbox.commit({ 'dir/a.yaml': 'x\n' });
    for (const file of ['link.yaml', '../../etc/passwd', '/etc/passwd', 'dir', '.git/config']) {
      expect(await failure(deploy({ tag: '2', file })), file).toMatchObject({ code: 'not-found' });
    }
    expect(remote('log', '--format=%s', 'main')).not.toContain('Set');
  });

  it('T11 meets no hook, filter or submodule that the repository or the machine brings', async () => {
    await open();
    const canary = join(sandbox.folder, 'canary');
    writeFileSync(join(sandbox.folder, '.gitconfig'), `[core]\n\thooksPath = ${sandbox.folder}/hooks\n[filter "evil"]\n\tclean = touch ${canary}; cat\n\tsmudge = touch ${canary}; cat\n`);
    for (const hook of ['pre-commit', 'pre-push', 'reference-transaction', 'post-index-change']) {
      const path = join(sandbox.folder, 'hooks', hook);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `#!/bin/sh\ntouch ${canary}\n`);
      chmodSync(path, 0o755);
    }
    sandbox.commit({ '.gitattributes': '*.yaml filter=evil\n', '.gitmodules': `[submodule "x"]\n\tpath = x\n\turl = ext::sh -c "touch ${canary}"\n` });
    expect(await deploy({ tag: '2' })).toMatchObject({ kind: 'landed' });
    const { existsSync } = await import('node:fs');
    expect(existsSync(canary)).toBe(false);
  });

  it.each(['-x', '--upload-pack=touch canary', 'a..b', 'refs/heads/../x', 'a b', ''])('T5 refuses the branch `%s` before git runs', async (branch) => {
    await open();
    const asked = sandbox.server.requests.length;
    expect(await failure(deploy({ tag: '2', branch }))).toMatchObject({ code: 'refused' });
    expect(sandbox.server.requests.slice(asked).filter((line) => line.includes('receive-pack'))).toEqual([]);
  });

  it('T4 on a branch whose name holds shell text runs none of it', async () => {
    await open();
    const branch = 'x;$(touch${IFS}canary)`id`';
    remote('branch', branch, 'main');
    expect(await deploy({ tag: '2', branch })).toMatchObject({ kind: 'landed', branch });
    expect(remote('show', `${branch}:app.yaml`)).toContain('web:2');
  });

  it('T20 leaves the token nowhere: not in the clone, in arguments or in messages', async () => {
    const token = 'ghp_0123456789abcdefTOKEN';
    await open({ password: token });
    expect(await deploy({ tag: '2', token })).toMatchObject({ kind: 'landed' });
    for (const needle of [token, Buffer.from(`x-access-token:${token}`).toString('base64')]) {
      const { spawnSync } = await import('node:child_process');
      expect(spawnSync('grep', ['-rlF', needle, sandbox.folder]).stdout.toString()).toBe('');
    }
    const error = await failure(deploy({ tag: '3', token: 'ghp_wrong_TOKEN_0123456789' }));
    expect(`${error.message} ${error.hint ?? ''}`).not.toContain('ghp_wrong');
  });
});

describe('many deployers of one repository', () => {
  leftOut('6 of 16 deployers');
  // By hand: DEPLOYERS=64 RUNS=20 CLOCK=real npx vitest run test/engine/landing.test.ts -t 'all land'
  const runs = Array.from({ length: Number(process.env['RUNS'] ?? 1) }, (_, index) => index + 1);

  it.each(runs)('all land, each change once, and history is a line (run %i)', { timeout: 240_000 }, async () => {
    await open();
    const count = Number(process.env['DEPLOYERS'] ?? (isThorough ? 16 : 6));
    const files = Object.fromEntries(Array.from({ length: count }, (_, index) => [`apps/${index}.yaml`, `image: web:0\nname: app-${index}\n`]));
    sandbox.commit(files);
    const start = Number(remote('rev-list', '--count', 'main'));
    const isReal = process.env['CLOCK'] === 'real';
    const clock = isReal ? createRealClock() : createFakeClock();
    const landed = await Promise.all(Array.from({ length: count }, async (_, index) => await deploy({ tag: `v${index}`, file: `apps/${index}.yaml`, within: ['apps'], clock, attempts: isReal ? 20 : 200 })));
    expect(landed.map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => 'landed'));
    expect(Number(remote('rev-list', '--count', 'main')) - start).toBe(count);
    expect(remote('rev-list', '--merges', 'main')).toBe('');
    for (let index = 0; index < count; index += 1) expect(remote('show', `main:apps/${index}.yaml`)).toBe(`image: web:v${index}\nname: app-${index}`);
    expect(new Set(landed.map(({ sha }) => sha)).size).toBe(count);
  });
});
