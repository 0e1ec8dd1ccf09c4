// Synchronous: these files are tiny, and simulated time must not pass while they are written.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AdapterError } from '../../core/adapter-error.js';
import { splitNul } from '../../core/git/output.js';
import { isSafeRef } from '../../core/git/refs.js';
import { runTrailer } from '../../core/git/reverts.js';
import type { BranchState, ConfigRepositoryPort, RepositoryChange } from '../../engine/ports.js';
import { identity, push } from './pushing.js';
import type { GitCall, GitConnection, GitSession } from './session.js';

/** A ConfigRepositoryPort by git: a bare, shallow, partial clone without a work tree, so that no hook, filter or submodule is ever met. */
export function createGitConfigRepository(git: GitSession): ConfigRepositoryPort & { readonly close: () => void } {
  let opened: Promise<Clone> | undefined;
  const clone = async (): Promise<Clone> => await (opened ??= openClone(git));
  return {
    head: async (branch) => await (await clone()).head(branch),
    commit: async (state, change) => await (await clone()).commit(state, change),
    findRun: async (branch, runId) => await (await clone()).findRun(branch, runId),
    close: () => { opened?.then(({ folder }) => { rmSync(folder, { recursive: true, force: true, maxRetries: 3 }); }, () => undefined); },
  };
}

async function openClone(git: GitSession): Promise<Clone> {
  const connection = await git.connect();
  const folder = mkdtempSync(join(git.options.temporaryFolder ?? tmpdir(), 'osop-config-'));
  const call = { cwd: folder, connection, env: { GIT_DIR: folder } };
  await git.run(['init', '--quiet', '--bare', '.'], call);
  await git.run(['remote', 'add', 'origin', connection.url], call);
  return new Clone(git, { folder, connection });
}

/** A regular file of a commit; `mode` tells whether it may be run. */
interface Entry {
  readonly mode: string;
  readonly id: string;
}

const largestFile = 20 * 1024 * 1024;

class Clone {
  readonly folder: string;
  readonly #git: GitSession;
  readonly #call: GitCall;
  /** By object id: a file that is the same in the next state is not read again. */
  readonly #texts = new Map<string, string | undefined>();
  readonly #entries = new Map<string, ReadonlyMap<string, Entry>>();

  constructor(git: GitSession, { folder, connection }: { readonly folder: string; readonly connection: GitConnection }) {
    this.folder = folder;
    this.#git = git;
    this.#call = { cwd: folder, connection, env: { GIT_DIR: folder } };
  }

  async head(wanted: string | undefined): Promise<BranchState> {
    const branch = wanted ?? (await this.#defaultBranch());
    const sha = await this.#fetch(branch, ['--depth=1', '--filter=blob:none']);
    const entries = await this.#list(sha);
    return {
      branch,
      sha,
      paths: [...entries.keys()],
      load: async (paths) => { await this.#load(paths.flatMap((path) => entries.get(path)?.id ?? [])); },
      read: (path) => this.#texts.get(entries.get(path)?.id ?? ''),
    };
  }

  async commit(state: BranchState, change: RepositoryChange): Promise<{ readonly kind: 'landed'; readonly sha: string } | { readonly kind: 'moved' }> {
    requireSafe(change.branch);
    const index = join(this.folder, 'osop-index');
    const call = { ...this.#call, env: { ...this.#call.env, GIT_INDEX_FILE: index } };
    rmSync(index, { force: true });
    await this.#git.run(['read-tree', state.sha], call);
    const entries = this.#entries.get(state.sha);
    const lines: string[] = [];
    for (const [path, text] of change.files) {
      requireInside(path, state, entries);
      const { stdout } = await this.#git.run(['hash-object', '-w', '--no-filters', '--stdin'], { ...call, stdin: text });
      lines.push(`${entries?.get(path)?.mode ?? '100644'} ${stdout.trim()}\t${path}\0`);
    }
    await this.#git.run(['update-index', '-z', '--index-info'], { ...call, stdin: lines.join('') });
    // The other files are not here: a partial clone.
    const tree = (await this.#git.run(['write-tree', '--missing-ok'], call)).stdout.trim();
    const message = join(this.folder, 'osop-message');
    writeFileSync(message, change.message);
    const committing = { ...call, env: { ...call.env, ...identity(this.#git, change.author) } };
    const sha = (await this.#git.run(['commit-tree', '-p', state.sha, '-F', message, tree], committing)).stdout.trim();
    return (await push(this.#git, { source: sha, branch: change.branch }, this.#call)) ? { kind: 'landed', sha } : { kind: 'moved' };
  }

  async findRun(branch: string, runId: string): Promise<string | undefined> {
    const tip = await this.#fetch(branch, ['--depth=200', '--filter=tree:0']);
    const { stdout } = await this.#git.run(['log', '-z', '--no-show-signature', `--format=%H%n%(trailers:key=${runTrailer},valueonly)`, tip], this.#call);
    return splitNul(stdout).find((entry) => entry.slice(41).split('\n').some((line) => line.trim() === runId))?.slice(0, 40);
  }

  async #defaultBranch(): Promise<string> {
    const { stdout } = await this.#git.run(['ls-remote', '--symref', '--end-of-options', 'origin', 'HEAD'], this.#call);
    const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(stdout)?.[1];
    if (branch === undefined) throw new AdapterError('not-found', 'The repository has no default branch: it may be empty.', { hint: 'Set config-branch.' });
    return branch;
  }

  async #fetch(branch: string, depth: readonly string[]): Promise<string> {
    requireSafe(branch);
    const tracking = `refs/remotes/origin/${branch}`;
    await this.#git.run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...depth, '--end-of-options', 'origin', `+refs/heads/${branch}:${tracking}`], this.#call);
    return (await this.#git.run(['rev-parse', '--verify', '--end-of-options', `${tracking}^{commit}`], this.#call)).stdout.trim();
  }

  async #list(sha: string): Promise<ReadonlyMap<string, Entry>> {
    const known = this.#entries.get(sha);
    if (known !== undefined) return known;
    const { stdout } = await this.#git.run(['ls-tree', '-r', '-z', '--full-tree', sha], this.#call);
    const entries = new Map(splitNul(stdout).flatMap((entry) => {
      const [, mode = '', type, id = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([^]*)$/.exec(entry) ?? [];
      return type === 'blob' && mode !== '120000' ? [[path, { mode, id }] as const] : [];
    }));
    this.#entries.set(sha, entries);
    return entries;
  }

  /** Fetches what is missing in one request, where git by itself would fetch file by file. */
  async #load(ids: readonly string[]): Promise<void> {
    const wanted = [...new Set(ids)].filter((id) => !this.#texts.has(id));
    if (wanted.length === 0) return;
    const stdin = wanted.map((id) => `${id}\n`).join('');
    await this.#git.run(['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--filter=blob:none', '--stdin', 'origin'], { ...this.#call, stdin });
    const { stdoutBytes } = await this.#git.run(['cat-file', '--batch'], { ...this.#call, stdin });
    let at = 0;
    for (const id of wanted) {
      const start = stdoutBytes.indexOf('\n', at) + 1;
      const size = Number(/ (\d+)$/.exec(stdoutBytes.toString('latin1', at, start - 1))?.[1]);
      const bytes = stdoutBytes.subarray(start, start + size);
      const text = size > largestFile ? undefined : bytes.toString('utf8');
      // What is no UTF-8 could not be written back as it was.
      this.#texts.set(id, text !== undefined && Buffer.from(text).equals(bytes) ? text : undefined);
      at = start + size + 1;
    }
  }
}

function requireSafe(branch: string): void {
  if (!isSafeRef(branch)) throw new AdapterError('refused', `${JSON.stringify(branch.slice(0, 100))} is not the name of a branch.`);
}

/** A new file may stand beside others, not in place of a link or a folder. */
function requireInside(path: string, state: BranchState, entries: ReadonlyMap<string, Entry> | undefined): void {
  const parts = path.split('/');
  const inside = path !== '' && !path.includes('\0') && parts.every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
  if (!inside || entries === undefined || !state.paths.includes(path)) {
    throw new AdapterError('refused', `${JSON.stringify(path.slice(0, 200))} is not a file of the branch that can be written.`, { hint: 'Links, submodules and folders are not written.' });
  }
}
