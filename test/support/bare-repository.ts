import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { runGit } from './git-http.js';
import { fillOnce } from './kept-folder.js';

/** A bare repository, worked on with git's plumbing, as a server would. */
export interface BareRepository {
  readonly folder: string;
  /** Standard output without the white space around it. Rejects where git fails. */
  git(args: readonly string[], more?: { readonly stdin?: string | Buffer }): Promise<string>;
  bytes(...args: readonly string[]): Promise<Buffer>;
  head(branch: string): Promise<string | undefined>;
  /** Puts files on top of a commit (of none, for the first) and gives the new one; no branch has it yet. */
  commitOn(parent: string | undefined, change: BareChange): Promise<string>;
  /** Moves a branch from one commit to another, at once; false where it is not at `from`. `from` undefined makes it. */
  move(branch: string, from: string | undefined, to: string): Promise<boolean>;
}

export interface BareChange {
  /** `null` deletes. */
  readonly files: Readonly<Record<string, string | Buffer | { readonly mode: string; readonly content: string } | null>>;
  readonly message: string;
  readonly author?: string;
  readonly committer?: string;
}

const noCommit = '0'.repeat(40);

export async function createBareRepository(parent: string): Promise<BareRepository> {
  const folder = join(parent, 'config.git');
  fillOnce(parent, 'bare-repository', (place) => { runGit(place, 'init', '--quiet', '--template=', '--bare', '--initial-branch=main', 'config.git'); });
  let imports = 0;
  const bytes = (args: readonly string[], more: Parameters<BareRepository['git']>[1] = {}): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const child = execFile('git', args, { cwd: folder, encoding: 'buffer', maxBuffer: 1e9, env: { PATH: process.env['PATH'], HOME: parent, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' } }, (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`git ${args.join(' ')}: ${stderr.toString()}`));
      });
      // Git may be done before it was given anything.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(more.stdin ?? '');
    });
  const git: BareRepository['git'] = async (args, more) => (await bytes(args, more)).toString().trim();
  const head = async (branch: string): Promise<string | undefined> => {
    const found = await git(['for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`]);
    return /^[0-9a-f]{40}$/.test(found) ? found : undefined;
  };
  const commitOn: BareRepository['commitOn'] = async (parentSha, change) => {
    imports += 1;
    return git(['fast-import', '--quiet', '--date-format=now'], { stdin: importStream(`refs/imported/${imports}`, parentSha, change) });
  };
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

/** One commit in the format of git-fast-import(1). */
function importStream(ref: string, parent: string | undefined, { files, message, author = 'Ada', committer = 'Ada' }: BareChange): Buffer {
  const data = (content: string | Buffer): Buffer => Buffer.concat([Buffer.from(`data ${Buffer.byteLength(content)}\n`), Buffer.from(content), Buffer.from('\n')]);
  const person = (name: string): string => `${name} <${name}@example.test> now\n`;
  const changes = Object.entries(files).flatMap(([path, file]) => {
    if (file === null) return [Buffer.from(`D ${JSON.stringify(path)}\n`)];
    const { mode, content } = typeof file === 'string' || Buffer.isBuffer(file) ? { mode: '100644', content: file } : file;
    const submodule = mode === '160000';
    return [Buffer.from(`M ${mode} ${submodule ? content.toString() : 'inline'} ${JSON.stringify(path)}\n`), ...(submodule ? [] : [data(content)])];
  });
  return Buffer.concat([
    Buffer.from(`commit ${ref}\nmark :1\nauthor ${person(author)}committer ${person(committer)}`),
    data(message),
    Buffer.from(parent === undefined ? '' : `from ${parent}\n`),
    ...changes,
    Buffer.from('\nget-mark :1\n'),
  ]);
}
