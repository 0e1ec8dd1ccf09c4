// Synchronous: these files are tiny, and simulated time must not pass while they are written.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AdapterError } from '../../core/adapter-error.js';
import { splitNul } from '../../core/git/output.js';
import { isCommitSha, isSafeRef } from '../../core/git/refs.js';
import { carriesRun } from '../../core/git/run-trailer.js';
import { isWritablePath } from '../../core/git/writable-path.js';
import { beginning } from '../../core/one-line.js';
import type { BranchCommit, BranchState, ConfigRepositoryPort, RepositoryChange, TagRequest, TagResult } from '../../engine/ports.js';
import { PartialObjects, type TreeEntry } from './partial-objects.js';
import { identity, push } from './pushing.js';
import { Reverts } from './revert.js';
import type { GitCall, GitConnection, GitSession } from './session.js';
import { makeTemporaryFolder } from './temporary-folder.js';

/**
 * A ConfigRepositoryPort by git: a bare, shallow, partial clone without a work tree, so that no hook, filter or submodule is
 * ever met. Of folders outside of what is asked for not even the names of their files are fetched.
 */
export function createGitConfigRepository(git: GitSession): ConfigRepositoryPort & { readonly close: () => void } {
  let opened: Promise<Clone> | undefined;
  let reverting: Promise<Reverts> | undefined;
  const clone = async (): Promise<Clone> => await (opened ??= openClone(git));
  const reverts = async (): Promise<Reverts> => await (reverting ??= Reverts.open(git));
  return {
    head: async (branch, within) => await (await clone()).head(branch, within),
    at: async (branch, sha, within) => await (await clone()).at(branch, sha, within),
    commit: async (state, change) => {
      const { reverted } = change;
      return reverted === undefined ? await (await clone()).commit(state, change) : await (await reverts()).commit(state, change, reverted);
    },
    revert: async (state, request) => await (await reverts()).revert(state, request),
    tag: async (request) => await (await clone()).tag(request),
    findRun: async (branch, mark) => (await (await clone()).history(branch)).find(({ message }) => carriesRun(message, mark))?.sha,
    history: async (branch) => await (await clone()).history(branch),
    close: () => {
      opened?.then(({ folder }) => { remove(folder); }, () => undefined);
      reverting?.then((made) => { made.remove(); }, () => undefined);
    },
  };
}

async function openClone(git: GitSession): Promise<Clone> {
  const connection = await git.connect();
  const folder = makeTemporaryFolder(git.options.temporaryFolder, 'osop-config-');
  const call = { cwd: folder, connection, env: { GIT_DIR: folder } };
  try {
    await git.run(['init', '--quiet', '--bare', '.'], call);
    await git.run(['remote', 'add', 'origin', connection.url], call);
    return new Clone(git, { folder, connection });
  } catch (error) {
    remove(folder);
    throw error;
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** What is known of a commit: the topmost tree, and the regular files below the paths asked for so far. */
interface KnownCommit {
  readonly sha: string;
  readonly tree: string;
  readonly files: Map<string, TreeEntry>;
}

/** How many commits of a branch are looked at. */
const mostHistory = 200;

class Clone {
  readonly folder: string;
  readonly #git: GitSession;
  readonly #call: GitCall;
  readonly #objects: PartialObjects;
  readonly #commits = new Map<string, KnownCommit>();
  /** Commits that are here without all that belongs to them: a fetch does not bring it any more. */
  readonly #unaccompanied = new Set<string>();

  constructor(git: GitSession, { folder, connection }: { readonly folder: string; readonly connection: GitConnection }) {
    this.folder = folder;
    this.#git = git;
    this.#call = { cwd: folder, connection, env: { GIT_DIR: folder } };
    this.#objects = new PartialObjects({ git, call: this.#call });
  }

  async head(wanted: string | undefined, within: readonly string[] = ['']): Promise<BranchState> {
    const branch = wanted ?? (await this.#defaultBranch());
    const tracking = trackingRef(branch);
    const extent = within.includes('') ? 'everything below' : 'itself';
    await this.#objects.fetchCommit(`+refs/heads/${branch}:${tracking}`, extent);
    const { stdout } = await this.#git.run(['log', '-1', '--no-show-signature', '--format=%H %T', '--end-of-options', tracking], this.#call);
    const [sha = '', tree = ''] = stdout.trim().split(' ');
    if (!this.#unaccompanied.has(sha)) this.#objects.cameAlong(tree, extent);
    if (!this.#commits.has(sha)) this.#commits.set(sha, { sha, tree, files: new Map() });
    return await this.#state({ branch, sha, within });
  }

  async at(branch: string, sha: string, within: readonly string[] = ['']): Promise<BranchState> {
    if (!isCommitSha(sha)) throw new AdapterError('refused', `${JSON.stringify(beginning(sha, 100))} is not a whole commit id.`);
    if (!this.#commits.has(sha)) {
      const { stdout } = await this.#git.run(['log', '-1', '--no-show-signature', '--format=%T', '--end-of-options', sha], this.#call);
      this.#commits.set(sha, { sha, tree: stdout.trim(), files: new Map() });
    }
    return await this.#state({ branch, sha, within });
  }

  async commit(state: BranchState, change: RepositoryChange): Promise<{ readonly kind: 'landed'; readonly sha: string } | { readonly kind: 'moved' }> {
    requireSafe(change.branch);
    const { tree: before, files } = this.#known(state.sha);
    const entries = new Map<string, TreeEntry>();
    for (const [path, text] of change.files) {
      const entry = isWritablePath(path) ? files.get(path) : undefined;
      if (entry === undefined) throw new AdapterError('refused', `${JSON.stringify(beginning(path, 200))} is not a file of the branch that can be written.`, { hint: 'Links, submodules and folders are not written.' });
      const { stdout } = await this.#git.run(['hash-object', '-w', '--no-filters', '--stdin'], { ...this.#call, stdin: text });
      entries.set(path, { ...entry, id: stdout.trim() });
    }
    const tree = await this.#rewrite(before, entries);
    const message = join(this.folder, 'osop-message');
    writeFileSync(message, change.message);
    const committing = { ...this.#call, env: { ...this.#call.env, ...identity(this.#git, change.author) } };
    const sha = (await this.#git.run(['commit-tree', '-p', state.sha, '-F', message, tree], committing)).stdout.trim();
    this.#unaccompanied.add(sha);
    return (await push(this.#git, { source: sha, target: `refs/heads/${change.branch}` }, this.#call)) ? { kind: 'landed', sha } : { kind: 'moved' };
  }

  async tag({ name, sha, branch, message, author }: TagRequest): Promise<TagResult> {
    requireSafe(name);
    const tagged = await this.#tagged(name);
    if (tagged !== undefined) return { made: false, on: tagged };
    // With the history below the branch git knows that the remote has the commit, and sends the tag alone.
    await this.history(branch);
    const { GIT_COMMITTER_NAME: tagger = '', GIT_COMMITTER_EMAIL: email = '', GIT_COMMITTER_DATE: date = '' } = identity(this.#git, author);
    const seconds = Math.floor(Date.parse(date) / 1000);
    const text = `object ${sha}\ntype commit\ntag ${name}\ntagger ${tagger} <${email}> ${seconds} +0000\n\n${message}`;
    const { stdout } = await this.#git.run(['hash-object', '-w', '-t', 'tag', '--stdin'], { ...this.#call, stdin: text });
    if (await push(this.#git, { source: stdout.trim(), target: `refs/tags/${name}` }, this.#call)) return { made: true, on: sha };
    return { made: false, on: (await this.#tagged(name)) ?? '' };
  }

  /** The commit that the remote's tag is on; undefined where it has none of this name. */
  async #tagged(name: string): Promise<string | undefined> {
    const { stdout } = await this.#git.run(['ls-remote', '--end-of-options', 'origin', `refs/tags/${name}`, `refs/tags/${name}^{}`], this.#call);
    const ids = new Map(stdout.trim().split('\n').map((line) => [line.slice(41), line.slice(0, 40)] as const));
    return ids.get(`refs/tags/${name}^{}`) ?? ids.get(`refs/tags/${name}`);
  }

  /** A branch's latest commits; without their trees. */
  async history(branch: string): Promise<readonly BranchCommit[]> {
    const tracking = trackingRef(branch);
    await this.#objects.fetchHistory(`+refs/heads/${branch}:${tracking}`, mostHistory);
    const { stdout } = await this.#git.run(['log', '-z', '--date-order', `--max-count=${mostHistory}`, '--no-show-signature', '--format=%H%n%P%n%an%n%cI%n%B', '--end-of-options', tracking], this.#call);
    const commits = splitNul(stdout).map((entry): BranchCommit => {
      const [sha = '', parents = '', author = '', at = '', ...message] = entry.split('\n');
      return { sha, parents: parents.split(' ').filter((parent) => parent !== ''), author, at, message: message.join('\n') };
    });
    for (const { sha } of commits) this.#unaccompanied.add(sha);
    return commits;
  }

  async #defaultBranch(): Promise<string> {
    const { stdout } = await this.#git.run(['ls-remote', '--symref', '--end-of-options', 'origin', 'HEAD'], this.#call);
    const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(stdout)?.[1];
    if (branch === undefined) throw new AdapterError('not-found', 'The repository has no default branch: it may be empty.', { hint: 'Set config-branch.' });
    return branch;
  }

  #known(sha: string): KnownCommit {
    const known = this.#commits.get(sha);
    if (known === undefined) throw new AdapterError('refused', `${sha.slice(0, 7)} was not read from this repository.`);
    return known;
  }

  async #state({ branch, sha, within }: Pick<BranchState, 'branch' | 'sha' | 'within'>): Promise<BranchState> {
    const { tree, files } = this.#known(sha);
    for (const [path, entry] of await this.#filesBelow(tree, within)) files.set(path, entry);
    return {
      branch, sha, within,
      paths: [...files.keys()],
      widen: async (paths) => await this.#state({ branch, sha, within: [...new Set([...within, ...paths])] }),
      load: async (paths) => { await this.#objects.load(paths.flatMap((path) => files.get(path)?.id ?? [])); },
      read: (path) => this.#objects.text(files.get(path)?.id ?? ''),
    };
  }

  /** The regular files at or below some paths, level by level: one request for each, however many paths. */
  async #filesBelow(root: string, within: readonly string[]): Promise<ReadonlyMap<string, TreeEntry>> {
    const found = new Map<string, TreeEntry>();
    const whole: { readonly path: string; readonly tree: string }[] = [];
    let level = within.map((path) => ({ path: '', tree: root, rest: path === '' ? [] : path.split('/') }));
    while (level.length > 0) {
      whole.push(...level.filter(({ rest }) => rest.length === 0));
      const above = level.filter(({ rest }) => rest.length > 0);
      await this.#objects.fetchTrees(above.map(({ tree }) => tree), 'itself');
      level = [];
      for (const { path, tree, rest: [name = '', ...rest] } of above) {
        const entry = (await this.#objects.tree(tree)).find((one) => one.name === name);
        if (entry?.type === 'tree') level.push({ path: `${path}${name}/`, tree: entry.id, rest });
        if (entry !== undefined && rest.length === 0 && isRegular(entry)) found.set(path + name, entry);
      }
    }
    await this.#objects.fetchTrees(whole.map(({ tree }) => tree), 'everything below');
    for (const { path, tree } of whole) {
      for (const entry of await this.#objects.treeWithAllBelow(tree)) if (isRegular(entry)) found.set(path + entry.name, entry);
    }
    return found;
  }

  /** A tree with other files in it, by their path. The rest of it need not be here. */
  async #rewrite(tree: string, files: ReadonlyMap<string, TreeEntry>): Promise<string> {
    const lines: string[] = [];
    for (const entry of await this.#objects.tree(tree)) {
      const below = entry.type === 'tree' ? filesIn(entry.name, files) : new Map<string, TreeEntry>();
      const id = below.size === 0 ? (files.get(entry.name)?.id ?? entry.id) : await this.#rewrite(entry.id, below);
      lines.push(`${entry.mode} ${entry.type} ${id}\t${entry.name}\0`);
    }
    return (await this.#git.run(['mktree', '-z', '--missing'], { ...this.#call, stdin: lines.join('') })).stdout.trim();
  }
}

/** The files of a folder, by their path in it. */
function filesIn(folder: string, files: ReadonlyMap<string, TreeEntry>): ReadonlyMap<string, TreeEntry> {
  return new Map([...files].filter(([path]) => path.startsWith(`${folder}/`)).map(([path, entry]) => [path.slice(folder.length + 1), entry]));
}

function trackingRef(branch: string): string {
  requireSafe(branch);
  return `refs/remotes/origin/${branch}`;
}

function requireSafe(branch: string): void {
  if (!isSafeRef(branch)) throw new AdapterError('refused', `${JSON.stringify(beginning(branch, 100))} is not the name of a branch.`);
}

/** Links and submodules are not written. */
function isRegular({ type, mode }: TreeEntry): boolean {
  return type === 'blob' && mode !== '120000';
}
