import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfCommit, moveRef, readObject, readRef, writeCommit, writeObject, writeTree, type TreeFile } from './git-files.js';
import { runGit } from './git-http.js';
import { fillOnce } from './kept-folder.js';

/** A bare repository, worked on as a server would. */
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

/** Makes a bare repository whose branch is `main`, in a folder that it makes as well. */
export function createBare(folder: string): void {
  mkdirSync(folder, { recursive: true });
  fillOnce(folder, 'bare', (place) => { runGit(place, 'init', '--quiet', '--template=', '--bare', '--initial-branch=main'); });
}

export async function createBareRepository(parent: string): Promise<BareRepository> {
  const folder = join(parent, 'config.git');
  createBare(folder);
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
  return {
    folder,
    git,
    bytes: async (...args) => (args[0] === 'cat-file' && args[1] === 'blob' ? readObject(folder, 'blob', args[2] ?? '') : undefined) ?? await bytes(args),
    head: async (branch) => readRef(folder, `refs/heads/${branch}`),
    commitOn: async (parent, { files, message, author, committer }) => {
      const tree = writeTree(folder, changedFiles(folder, (parent === undefined ? new Map() : filesOfCommit(folder, parent)) ?? listed(await git(['ls-tree', '-r', '-z', '--full-tree', parent ?? ''])), files));
      return writeCommit(folder, { tree, parents: parent === undefined ? [] : [parent], message, ...(author === undefined ? {} : { author }), ...(committer === undefined ? {} : { committer }) });
    },
    move: async (branch, from, to) => moveRef(folder, `refs/heads/${branch}`, { from, to }),
  };
}

function listed(listing: string): ReadonlyMap<string, TreeFile> {
  return new Map(listing.split('\0').flatMap((line) => {
    const [, mode = '', id = '', path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return path === undefined ? [] : [[path, { mode, id }] as const];
  }));
}

/** A file takes the place of the folder that has its name, and of those that are its folders. */
function changedFiles(folder: string, before: ReadonlyMap<string, TreeFile>, changes: BareChange['files']): ReadonlyMap<string, TreeFile> {
  const after = new Map(before);
  for (const [path, file] of Object.entries(changes)) {
    for (const other of after.keys()) if (other === path || other.startsWith(`${path}/`) || (file !== null && path.startsWith(`${other}/`))) after.delete(other);
    if (file === null) continue;
    const { mode, content } = typeof file === 'string' || Buffer.isBuffer(file) ? { mode: '100644', content: file } : file;
    after.set(path, { mode, id: mode === '160000' ? String(content) : writeObject(folder, 'blob', content) });
  }
  return after;
}
