import { AdapterError } from '../../core/adapter-error.js';
import { withoutCredentials } from '../../core/git/remote-url.js';
import { isCommitSha } from '../../core/git/refs.js';
import type { CommitInfo, GitPort } from '../../engine/ports.js';
import { changedFiles, files, hasCommit, parentsOf, relation, resolve } from './history.js';
import { revert } from './revert.js';
import { createSession, readConfig, requireRemote, type GitOptions, type GitSession } from './session.js';

export type { GitOptions } from './session.js';

/** Git of the machine, at the checkout. Throws `refused` at once when the remote's URL may not be used. */
export function createGit(options: GitOptions): GitPort {
  if (options.remote !== undefined) {
    requireRemote(options.remote.url, options.allowHttp ?? false);
  }
  const git = createSession(options);
  return {
    head: async () => head(git),
    commit: async (sha) => commit(git, sha),
    changedFiles: async (head, base) => changedFiles(git, head, base),
    files: async (sha) => files(git, await resolve(git, sha)),
    readText: async (sha, path) => readText(git, await resolve(git, sha), path),
    originUrl: async () => {
      const url = await readConfig(git.run, ['--get', 'remote.origin.url']);
      return url === undefined ? undefined : withoutCredentials(url);
    },
    relation: async (ours, seen) => relation(git, ours, seen),
    revert: async (request) => revert(git, request),
  };
}

async function head(git: GitSession): Promise<{ readonly sha: string; readonly branch: string | undefined }> {
  const commit = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { accept: [0, 1] });
  if (commit.exitCode !== 0) {
    throw new AdapterError('not-found', 'The checkout has no commit yet.');
  }
  const branch = await git.run(['symbolic-ref', '--quiet', '--short', 'HEAD'], { accept: [0, 1] });
  return { sha: commit.stdout.trim(), branch: branch.stdout.trim() || undefined };
}

async function commit(git: GitSession, sha: string): Promise<CommitInfo> {
  if (!isCommitSha(sha) || !(await hasCommit(git, sha))) {
    throw new AdapterError('not-found', `The repository has no commit ${JSON.stringify(sha.slice(0, 100))}.`);
  }
  const { stdout } = await git.run(['log', '-1', '-z', '--format=%an <%ae>%x00%s', sha]);
  const [author = '', subject = ''] = stdout.split('\0');
  return { sha, parents: await parentsOf(git, sha), author, subject };
}

const maxFileBytes = 20 * 1024 * 1024;

async function readText(git: GitSession, sha: string, path: string): Promise<string | undefined> {
  if (path === '' || path.includes('\0') || path.startsWith('/') || path.split('/').some((part) => part === '..' || part === '.')) {
    throw new AdapterError('refused', `${JSON.stringify(path.slice(0, 200))} is not a path inside the repository.`);
  }
  const listed = await git.run(['--literal-pathspecs', 'ls-tree', '-z', '--long', '--full-tree', sha, '--', path]);
  const entry = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0$/.exec(listed.stdout);
  if (entry === null || entry[5] !== path || entry[2] !== 'blob' || entry[1] === '120000') {
    return undefined;
  }
  if (Number(entry[4]) > maxFileBytes) {
    throw new AdapterError('too-large', `${JSON.stringify(path)} has ${entry[4]} bytes, more than 20 MiB.`);
  }
  return (await git.run(['cat-file', 'blob', entry[3] ?? ''])).stdout;
}
