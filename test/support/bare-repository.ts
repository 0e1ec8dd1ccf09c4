import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A bare repository, worked on with git's plumbing, as a server would. */
export interface BareRepository {
  readonly folder: string;
  /** Standard output without the white space around it. Rejects where git fails. */
  git(args: readonly string[], more?: { readonly stdin?: string | Buffer; readonly env?: Readonly<Record<string, string>> }): Promise<string>;
  bytes(...args: readonly string[]): Promise<Buffer>;
  head(branch: string): Promise<string | undefined>;
  /** Puts files on top of a commit (of none, for the first) and gives the new one; no branch has it yet. */
  commitOn(parent: string | undefined, change: BareChange): Promise<string>;
  /** Moves a branch from one commit to another, at once; false where it is not at `from`. `from` undefined makes it. */
  move(branch: string, from: string | undefined, to: string): Promise<boolean>;
}

export interface BareChange {
  readonly files: Readonly<Record<string, string | Buffer | { readonly mode: string; readonly content: string }>>;
  readonly message: string;
  readonly author?: string;
  readonly committer?: string;
}

const noCommit = '0'.repeat(40);

export async function createBareRepository(parent: string): Promise<BareRepository> {
  const folder = join(parent, 'config.git');
  mkdirSync(folder, { recursive: true });
  let indexes = 0;
  const bytes = (args: readonly string[], more: Parameters<BareRepository['git']>[1] = {}): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const child = execFile('git', args, { cwd: folder, encoding: 'buffer', maxBuffer: 1e9, env: { PATH: process.env['PATH'], HOME: parent, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...more.env } }, (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`git ${args.join(' ')}: ${stderr.toString()}`));
      });
      child.stdin?.end(more.stdin ?? '');
    });
  const git: BareRepository['git'] = async (args, more) => (await bytes(args, more)).toString().trim();
  const head = async (branch: string): Promise<string | undefined> => {
    const found = await git(['for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`]);
    return /^[0-9a-f]{40}$/.test(found) ? found : undefined;
  };
  const commitOn: BareRepository['commitOn'] = async (parentSha, { files, message, author = 'Ada', committer = 'Ada' }) => {
    indexes += 1;
    const env = {
      GIT_INDEX_FILE: join(parent, `index-${indexes}`),
      GIT_AUTHOR_NAME: author, GIT_AUTHOR_EMAIL: `${author}@example.test`, GIT_COMMITTER_NAME: committer, GIT_COMMITTER_EMAIL: `${committer}@example.test`,
    };
    if (parentSha !== undefined) await git(['read-tree', parentSha], { env });
    for (const [path, file] of Object.entries(files)) {
      const { mode, content } = typeof file === 'string' || Buffer.isBuffer(file) ? { mode: '100644', content: file } : file;
      const id = mode === '160000' ? String(content) : await git(['hash-object', '-w', '--stdin'], { stdin: content });
      await git(['update-index', '--add', '--cacheinfo', `${mode},${id},${path}`], { env });
    }
    const tree = await git(['write-tree'], { env });
    return git(['commit-tree', tree, ...(parentSha === undefined ? [] : ['-p', parentSha])], { env, stdin: message });
  };
  await git(['init', '--quiet', '--bare', '--initial-branch=main']);
  return {
    folder,
    git,
    bytes: async (...args) => bytes(args),
    head,
    commitOn,
    move: async (branch, from, to) => {
      try {
        await git(['update-ref', `refs/heads/${branch}`, to, from ?? noCommit]);
        return true;
      } catch (error) {
        if (/cannot lock ref|but expected|already exists/.test(String(error))) return false;
        throw error;
      }
    },
  };
}
