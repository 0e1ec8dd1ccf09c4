import { AdapterError } from '../../core/adapter-error.js';
import { withoutCredentials } from '../../core/git/remote-url.js';
import { isCommitSha } from '../../core/git/refs.js';
import { beginning } from '../../core/one-line.js';
import type { CommitInfo, GitPort } from '../../engine/ports.js';
import { wrapRepository } from '../../engine/wrap-repository.js';
import { listBlobs, readBlobs, type Blob } from './blobs.js';
import { createGitConfigRepository } from './config-repository.js';
import { createGitLedger } from './ledger.js';
import { changedFiles, hasCommit, parentsOf, relation, resolve } from './history.js';
import { createSession, readConfig, requireRemote, type GitOptions, type GitSession } from './session.js';

export { createComparison, type GitComparison } from './comparison.js';
export type { GitOptions } from './session.js';
export { makeTemporaryFolder } from './temporary-folder.js';

/** The repository to write to, by git of the machine. Throws `refused` at once when the remote's URL may not be used. */
export function createConfigRepository(options: GitOptions): ReturnType<typeof createGitConfigRepository> {
  if (options.remote !== undefined) {
    requireRemote(options.remote.url, options.allowHttp ?? false);
  }
  const repository = createGitConfigRepository(createSession(options));
  return { ...wrapRepository(repository, tellingOfFiles), close: () => { repository.close(); } };
}

/** The refs that audit records are kept in, by git of the machine. Throws `refused` at once when the remote's URL may not be used. */
export function createLedger(options: GitOptions): ReturnType<typeof createGitLedger> {
  if (options.remote !== undefined) {
    requireRemote(options.remote.url, options.allowHttp ?? false);
  }
  const { close, ...ledger } = createGitLedger(createSession(options));
  return {
    head: async (ref) => await tellingOfFiles(ledger.head(ref)),
    commit: async (state, change) => await tellingOfFiles(ledger.commit(state, change)),
    check: async (ref, author) => { await tellingOfFiles(ledger.check(ref, author)); },
    newest: async (branch) => await tellingOfFiles(ledger.newest(branch)),
    close,
  };
}

/** F24: what the machine says of its temporary folder is no bug of ours. Nothing is written there once a push has begun. */
async function tellingOfFiles<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new AdapterError('failed', `The temporary folder of this machine cannot be used: ${error.message}`, { cause: error, hint: 'Check that the folder that RUNNER_TEMP or TMPDIR names is there, can be written to and has space left.' });
  }
}

/** Git of the machine, at the checkout. Throws `refused` at once when the remote's URL may not be used. */
export function createGit(options: GitOptions): GitPort {
  if (options.remote !== undefined) {
    requireRemote(options.remote.url, options.allowHttp ?? false);
  }
  const git = createSession(options);
  let listed: { readonly sha: string; readonly blobs: readonly Blob[] } | undefined;
  /** The commit that is asked about is the same for most of a run. */
  const blobsOf = async (revision: string): Promise<readonly Blob[]> => {
    const sha = await resolve(git, revision);
    if (listed?.sha !== sha) listed = { sha, blobs: await listBlobs(git, sha) };
    return listed.blobs;
  };
  return {
    head: async () => head(git),
    commit: async (sha) => commit(git, sha),
    changedFiles: async (head, base) => changedFiles(git, head, base),
    files: async (sha) => (await blobsOf(sha)).map(({ path }) => path),
    readTexts: async (sha, paths) => {
      const wanted = new Set(paths);
      const blobs = (await blobsOf(sha)).filter(({ path }) => wanted.has(path));
      const contents = await readBlobs(git, blobs);
      return new Map(blobs.flatMap(({ path, id }) => {
        const bytes = contents.get(id);
        return bytes === undefined ? [] : [[path, bytes.toString('utf8')] as const];
      }));
    },
    originUrl: async () => {
      const url = await readConfig(git.run, ['--get', 'remote.origin.url']);
      return url === undefined ? undefined : withoutCredentials(url);
    },
    relation: async (ours, seen) => relation(git, ours, seen),
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
    throw new AdapterError('not-found', `The repository has no commit ${JSON.stringify(beginning(sha, 100))}.`);
  }
  const { stdout } = await git.run(['log', '-1', '-z', '--format=%an <%ae>%x00%s%x00%cI', sha]);
  const [author = '', subject = '', at = ''] = stdout.split('\0');
  return { sha, parents: await parentsOf(git, sha), author, subject, at };
}
