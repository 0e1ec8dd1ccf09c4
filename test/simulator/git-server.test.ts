import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveGit } from '../../src/simulator/index.js';
import { createRepository } from './harness.js';

const run = promisify(execFile);
const env = { PATH: process.env['PATH'], GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };

/** Not synchronous: the server runs in this process. */
async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test', ...args], { cwd, env });
  return stdout.trim();
}

function basic(password: string): string {
  return `http.extraHeader=Authorization: Basic ${Buffer.from(`x-access-token:${password}`).toString('base64')}`;
}

async function start(tokens?: readonly string[]) {
  const repository = createRepository();
  const sha = repository.commit({ 'README.md': 'hello' });
  const server = await serveGit({ root: repository.root, ...(tokens === undefined ? {} : { tokens }) });
  onTestFinished(() => server.close());
  return { repository, sha, server };
}

describe('git server', () => {
  it('serves clones, shallow ones too, and takes pushes', async () => {
    const { repository, sha, server } = await start();
    await git(repository.root, 'clone', '--quiet', '--depth=1', `${server.url}/config.git`, 'copy');
    const copy = join(repository.root, 'copy');
    expect(await git(copy, 'rev-parse', 'HEAD')).toBe(sha);
    await git(copy, 'commit', '--quiet', '--allow-empty', '--message', 'Pushed');
    await git(copy, 'push', '--quiet', 'origin', 'main');
    expect(await git(repository.bare, 'rev-parse', 'main')).toBe(await git(copy, 'rev-parse', 'HEAD'));
    expect(server.requests.some(({ method, path, status }) => method === 'POST' && path === '/config.git/git-receive-pack' && status === 200)).toBe(true);
  });

  it('refuses a push that is not a fast-forward', async () => {
    const { repository, server } = await start();
    await git(repository.root, 'clone', '--quiet', `${server.url}/config.git`, 'copy');
    repository.commit({ 'README.md': 'meanwhile' });
    const copy = join(repository.root, 'copy');
    await git(copy, 'commit', '--quiet', '--allow-empty', '--message', 'Late');
    await expect(git(copy, 'push', 'origin', 'main')).rejects.toThrow(/rejected/);
  });

  it('answers 401 without one of its tokens', async () => {
    const { repository, server } = await start(['secret']);
    await expect(git(repository.root, 'ls-remote', `${server.url}/config.git`)).rejects.toThrow(/could not read Username|Authentication failed/);
    await expect(git(repository.root, '-c', basic('wrong'), 'ls-remote', `${server.url}/config.git`)).rejects.toThrow(/Authentication failed|could not read/);
    expect(new Set(server.requests.map(({ status }) => status))).toEqual(new Set([401]));
    expect(await git(repository.root, '-c', basic('secret'), 'ls-remote', `${server.url}/config.git`)).toContain('refs/heads/main');
  });

  it('does not serve anything outside its root', async () => {
    const { server } = await start();
    expect((await fetch(`${server.url}/..%2f..%2fetc/passwd/info/refs?service=git-upload-pack`)).status).not.toBe(200);
    expect((await fetch(`${server.url}/nothing.git/info/refs?service=git-upload-pack`)).status).toBe(404);
  });
});
