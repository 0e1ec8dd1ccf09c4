import { AdapterError } from '../../core/adapter-error.js';
import { withoutCredentials } from '../../core/git/remote-url.js';
import { isCommitSha } from '../../core/git/refs.js';
import type { CommitInfo, GitPort } from '../../engine/ports.js';
import { listBlobs, readBlobs } from './blobs.js';
import { createGitConfigRepository } from './config-repository.js';
import { changedFiles, hasCommit, parentsOf, relation, resolve } from './history.js';
import { revert } from './revert.js';
import { createSession, readConfig, requireRemote, type GitOptions, type GitSession } from './session.js';

export type { GitOptions } from './session.js';

/** The repository to write to, by git of the machine. Throws `refused` at once when the remote's URL may not be used. */
export function createConfigRepository(options: GitOptions): ReturnType<typeof createGitConfigRepository> {
  if (options.remote !== undefined) {
    requireRemote(options.remote.url, options.allowHttp ?? false);
  }
  return createGitConfigRepository(createSession(options));
}

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
    files: async (sha) => (await listBlobs(git, await resolve(git, sha))).map(({ path }) => path),
    readTexts: async (sha, paths) => {
      const wanted = new Set(paths);
      return readBlobs(git, (await listBlobs(git, await resolve(git, sha))).filter(({ path }) => wanted.has(path)));
    },
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

async function commit(git: GitSession, revision: string): Promise<CommitInfo> {
  const sha = isCommitSha(revision) ? revision : await resolve(git, revision);
  if (!(await hasCommit(git, sha))) {
    throw new AdapterError('not-found', `The repository has no commit ${JSON.stringify(sha.slice(0, 100))}.`);
  }
  const { stdout } = await git.run(['log', '-1', '-z', '--format=%an <%ae>%x00%s', sha]);
  const [author = '', subject = ''] = stdout.split('\0');
  return { sha, parents: await parentsOf(git, sha), author, subject };
}
