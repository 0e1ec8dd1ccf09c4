import { lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AdapterError } from '../../core/adapter-error.js';
import { splitNul } from '../../core/git/output.js';
import { beginning } from '../../core/one-line.js';
import { readBlobs } from './blobs.js';
import { mergeBase } from './history.js';
import { createSession, type GitOptions, type GitSession } from './session.js';

/** Two commits that are here, held against each other. Sizes of files are not asked for, which takes long where there are thousands. */
export interface GitComparison {
  /** Where two commits parted; undefined where a clone was cut off before that. */
  mergeBase(commits: { readonly base: string; readonly head: string }): Promise<string | undefined>;
  /** Paths of the regular files of a commit: links and submodules are none. */
  paths(sha: string): Promise<readonly string[]>;
  /** Paths of the symbolic links of a commit. */
  links(sha: string): Promise<readonly string[]>;
  /** Paths at which a commit names one of another repository. */
  submodules(sha: string): Promise<readonly string[]>;
  /** Writes the files and links of a commit that `wanted` names into a folder that has none of them. Those of more than 20 MiB are not written, and told. */
  writeOut(sha: string, to: { readonly folder: string; readonly wanted: (path: string) => boolean }): Promise<{ readonly tooLarge: readonly string[] }>;
  /**
   * The regular files that differ, with their texts of the base; undefined for one that it did not have. Only those that `wanted`
   * names are read; of others the text is empty.
   */
  before(commits: { readonly base: string; readonly head: string }, wanted: (path: string) => boolean): Promise<ReadonlyMap<string, string | undefined>>;
}

/** Opens the checkout for comparing. */
export function createComparison(options: GitOptions): GitComparison {
  const git = createSession(options);
  const known = new Map<string, ReturnType<typeof entriesOf>>();
  const entries = async (sha: string): ReturnType<typeof entriesOf> => {
    const asked = known.get(sha) ?? entriesOf(git, sha);
    known.set(sha, asked);
    return await asked;
  };
  return {
    mergeBase: async (commits) => await mergeBase(git, commits),
    paths: async (sha) => splitNul((await git.run(['ls-tree', '-r', '-z', '--full-tree', sha])).stdout).flatMap((entry) => /^100\d{3} blob [0-9a-f]+\t([^]+)$/.exec(entry)?.[1] ?? []),
    links: async (sha) => (await entries(sha)).flatMap(({ path, mode }) => (mode === link ? [path] : [])),
    submodules: async (sha) => (await entries(sha)).flatMap(({ path, mode }) => (mode === submodule ? [path] : [])),
    writeOut: async (sha, to) => await writeOut(git, (await entries(sha)).filter(({ mode }) => mode !== submodule), to),
    before: async (commits, wanted) => await before(git, commits, wanted),
  };
}

const link = '120000';
const submodule = '160000';

/** Blobs of a commit, links among them, and its submodules. */
async function entriesOf(git: GitSession, sha: string): Promise<readonly { readonly mode: string; readonly id: string; readonly path: string }[]> {
  return splitNul((await git.run(['ls-tree', '-r', '-z', '--full-tree', sha])).stdout).flatMap((entry) => {
    const [, mode = '', id = '', path = ''] = /^(\d+) (?:blob|commit) ([0-9a-f]+)\t([^]+)$/.exec(entry) ?? [];
    return path === '' ? [] : [{ mode, id, path }];
  });
}

/** As git has them, without what attributes and filters of this machine would make of them. */
async function writeOut(git: GitSession, entries: Awaited<ReturnType<typeof entriesOf>>, { folder, wanted }: { readonly folder: string; readonly wanted: (path: string) => boolean }): Promise<{ readonly tooLarge: readonly string[] }> {
  const chosen = entries.filter(({ path }) => wanted(path));
  const contents = chosen.length === 0 ? new Map<string, Buffer>() : await readBlobs(git, await sizesOf(git, [...new Set(chosen.map(({ id }) => id))]));
  const tooLarge: string[] = [];
  const plain = new Set<string>();
  for (const { mode, id, path } of chosen) {
    const bytes = contents.get(id);
    if (bytes === undefined) tooLarge.push(path);
    else guarded(path, () => { writeEntry({ folder, path, plain }, mode === link ? bytes.toString('utf8') : bytes); });
  }
  return { tooLarge };
}

/** A commit may hold what no folder can: a link to nothing at all, a name of a thousand letters. */
function guarded(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof AdapterError) throw error;
    throw new AdapterError('refused', `The commit has a file that cannot be written here: ${JSON.stringify(beginning(path, 200))}${error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''}.`, { cause: error });
  }
}

/** A tree that git would not have made may name what lies elsewhere, or go through a link of its own. */
function writeEntry({ folder, path, plain }: { readonly folder: string; readonly path: string; readonly plain: Set<string> }, content: string | Buffer): void {
  if (path.startsWith('/') || path.split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git')) throw new AdapterError('refused', `The commit has a file whose path cannot be used: ${JSON.stringify(beginning(path, 200))}.`);
  const parts = dirname(path) === '.' ? [] : dirname(path).split('/');
  for (const [depth] of parts.entries()) {
    const at = join(folder, ...parts.slice(0, depth + 1));
    if (plain.has(at)) continue;
    const found = lstatSync(at, { throwIfNoEntry: false });
    if (found === undefined) mkdirSync(at);
    else if (!found.isDirectory()) throw new AdapterError('refused', `The commit has both a file and a folder at ${JSON.stringify(beginning(parts.slice(0, depth + 1).join('/'), 200))}.`);
    plain.add(at);
  }
  const target = join(folder, path);
  if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) return;
  if (typeof content === 'string') symlinkSync(content, target);
  else writeFileSync(target, content);
}

async function before(git: GitSession, { base, head }: { readonly base: string; readonly head: string }, wanted: (path: string) => boolean): Promise<ReadonlyMap<string, string | undefined>> {
  const { stdout } = await git.run(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-relative', '--no-ext-diff', '--ignore-submodules=none', base, head]);
  const fields = splitNul(stdout);
  const ids = new Map<string, string | undefined>();
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, mode = '', id] = /^:(\d+) \d+ ([0-9a-f]+) /.exec(fields[index] ?? '') ?? [];
    ids.set(fields[index + 1] ?? '', mode.startsWith('100') ? id : undefined);
  }
  const asked = [...new Set([...ids].flatMap(([path, id]) => (id !== undefined && wanted(path) ? [id] : [])))];
  const contents = asked.length === 0 ? new Map<string, Buffer>() : await readBlobs(git, await sizesOf(git, asked));
  return new Map([...ids].map(([path, id]) => [path, id === undefined ? undefined : (contents.get(id)?.toString('utf8') ?? '')]));
}

async function sizesOf(git: GitSession, ids: readonly string[]): Promise<readonly { readonly id: string; readonly size: number }[]> {
  const { stdout } = await git.run(['cat-file', '--batch-check'], { stdin: ids.map((id) => `${id}\n`).join('') });
  return stdout.split('\n').flatMap((line) => {
    const [, id = '', size = ''] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
    return id === '' ? [] : [{ id, size: Number(size) }];
  });
}
