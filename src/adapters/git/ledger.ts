// Synchronous: these files are tiny.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AdapterError } from '../../core/adapter-error.js';
import { isSafeRef } from '../../core/git/refs.js';
import { isWritablePath } from '../../core/git/writable-path.js';
import { beginning } from '../../core/one-line.js';
import type { BranchState, LedgerPort, RepositoryChange } from '../../engine/ports.js';
import { PartialObjects } from './partial-objects.js';
import { identity, push } from './pushing.js';
import { readSigning, type Signing } from './signing.js';
import type { GitCall, GitConnection, GitSession } from './session.js';
import { makeTemporaryFolder } from './temporary-folder.js';

/** The id of a ref that is not there. */
const nothing = '0'.repeat(40);
const tracking = 'refs/osop/ledger';

/** A LedgerPort by git: a bare, shallow, partial clone of the one ref. Commits are signed where the machine's git signs its own. */
export function createGitLedger(git: GitSession): LedgerPort & { readonly close: () => void } {
  let opened: Promise<LedgerClone> | undefined;
  const clone = async (): Promise<LedgerClone> => await (opened ??= LedgerClone.open(git));
  return {
    head: async (ref) => await (await clone()).head(ref),
    commit: async (state, change) => await (await clone()).commit(state, change),
    check: async (ref, author) => { await (await clone()).check(ref, author); },
    newest: async (branch) => await (await clone()).newest(branch),
    close: () => {
      opened?.then(({ folder }) => { remove(folder); }, () => undefined);
    },
  };
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

class LedgerClone {
  readonly folder: string;
  readonly #git: GitSession;
  readonly #call: GitCall & { readonly connection: GitConnection };
  readonly #objects: PartialObjects;
  readonly #signing: Signing;
  readonly #trees = new Map<string, string>();

  private constructor(git: GitSession, { folder, call, signing }: { readonly folder: string; readonly call: GitCall & { readonly connection: GitConnection }; readonly signing: Signing }) {
    this.folder = folder;
    this.#git = git;
    this.#call = call;
    this.#objects = new PartialObjects({ git, call });
    this.#signing = signing;
  }

  static async open(git: GitSession): Promise<LedgerClone> {
    const connection = await git.connect();
    const signing = await readSigning(git);
    const folder = makeTemporaryFolder(git.options.temporaryFolder, 'osop-ledger-');
    const call = { cwd: folder, connection, env: { GIT_DIR: folder, GIT_INDEX_FILE: join(folder, 'osop-index') } };
    try {
      await git.run(['init', '--quiet', '--bare', '.'], call);
      await git.run(['remote', 'add', 'origin', connection.url], call);
      return new LedgerClone(git, { folder, call, signing });
    } catch (error) {
      remove(folder);
      throw error;
    }
  }

  async head(ref: string): Promise<BranchState> {
    requireSafe(ref);
    if (!(await this.#fetch(ref))) return { ...emptyState(ref), widen: async () => await this.head(ref) };
    const { stdout } = await this.#git.run(['log', '-1', '--no-show-signature', '--format=%H %T', '--end-of-options', tracking], this.#call);
    const [sha = '', tree = ''] = stdout.trim().split(' ');
    this.#trees.set(sha, tree);
    this.#objects.cameAlong(tree, 'everything below');
    const files = new Map((await this.#objects.treeWithAllBelow(tree)).filter(({ type, mode }) => type === 'blob' && mode !== '120000').map(({ name, id }) => [name, id]));
    const state: BranchState = {
      branch: ref, sha, within: [''], paths: [...files.keys()],
      widen: async () => state,
      load: async (paths) => { await this.#objects.load(paths.flatMap((path) => files.get(path) ?? [])); },
      read: (path) => this.#objects.text(files.get(path) ?? ''),
    };
    return state;
  }

  async commit(state: BranchState, { branch: ref, files, message, author }: RepositoryChange): ReturnType<LedgerPort['commit']> {
    requireSafe(ref);
    const sha = await this.#make(state, { files, message, author });
    return (await push(this.#git, { source: sha, target: ref }, this.#call)) ? { kind: 'landed', sha } : { kind: 'moved' };
  }

  /** A commit that changes nothing, signed as the others will be, which the remote is asked about and not given. */
  async check(ref: string, author: RepositoryChange['author']): Promise<void> {
    requireSafe(ref);
    await this.#checkName(ref);
    const sha = await this.#make(await this.head(ref), { files: new Map(), message: 'Check\n', author });
    await push(this.#git, { source: sha, target: ref, isDryRun: true }, this.#call);
  }

  async newest(branch: string | undefined): Promise<string> {
    const ref = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
    const found = await this.#remote(ref);
    if (found === undefined) throw new AdapterError('not-found', `The config repository has no ${branch === undefined ? 'default branch' : `branch ${branch}`}.`, { hint: 'Set config-branch.' });
    return found;
  }

  /** A ref is a file to git, and another below it needs a folder of the same name: the remote says so only when it is to be written. */
  async #checkName(ref: string): Promise<void> {
    const parts = ref.split('/');
    const above = parts.map((_, index) => parts.slice(0, index).join('/')).slice(3);
    const { stdout } = await this.#git.run(['ls-remote', '--end-of-options', 'origin', ...above, `${ref}/*`], this.#call);
    const inTheWay = stdout.split('\n').map((line) => line.split('\t')[1] ?? '').find((name) => above.includes(name) || name.startsWith(`${ref}/`));
    if (inTheWay !== undefined) throw new AdapterError('refused', `${ref} cannot be made beside ${inTheWay}, which is there.`, { hint: 'Name another branch by ledger.' });
  }

  /** False where the remote has no such ref. */
  async #fetch(ref: string): Promise<boolean> {
    const fetch = async (): Promise<true> => {
      await this.#objects.fetchCommit(`+${ref}:${tracking}`, 'everything below');
      return true;
    };
    try {
      return await fetch();
    } catch (error) {
      if (!(error instanceof AdapterError) || error.code !== 'not-found') throw error;
      // A repository that is not there, or may not be seen, is told by the second question; a ref that is there now has just been made by another run.
      return (await this.#remote(ref)) === undefined ? false : await fetch();
    }
  }

  async #remote(ref: string): Promise<string | undefined> {
    const { stdout } = await this.#git.run(['ls-remote', '--end-of-options', 'origin', ref], this.#call);
    return stdout.split('\n').map((line) => line.split('\t')).find(([, name]) => name === ref)?.[0];
  }

  /** Makes the commit here: the tree of the state with other files in it. The contents of the rest need not be here. */
  async #make({ sha: parent }: BranchState, { files, message, author }: Pick<RepositoryChange, 'files' | 'message' | 'author'>): Promise<string> {
    const tree = this.#trees.get(parent);
    await this.#git.run(['read-tree', ...(tree === undefined ? ['--empty'] : [tree])], this.#call);
    const entries: string[] = [];
    for (const [path, text] of files) {
      if (!isWritablePath(path)) throw new AdapterError('refused', `${JSON.stringify(beginning(path, 200))} is no path of a file.`);
      const { stdout } = await this.#git.run(['hash-object', '-w', '--no-filters', '--stdin'], { ...this.#call, stdin: text });
      entries.push(`100644 ${stdout.trim()}\t${path}\0`);
    }
    if (entries.length > 0) await this.#git.run(['update-index', '-z', '--index-info'], { ...this.#call, stdin: entries.join('') });
    const { stdout } = await this.#git.run(['write-tree', '--missing-ok'], this.#call);
    const file = join(this.folder, 'osop-message');
    writeFileSync(file, message);
    const { config, options, env } = this.#signing;
    const { connection } = this.#call;
    const made = await this.#git.run(['commit-tree', ...options, ...(parent === nothing ? [] : ['-p', parent]), '-F', file, stdout.trim()], {
      ...this.#call, connection: { ...connection, config: [...connection.config, ...config] }, env: { ...this.#call.env, ...env, ...identity(this.#git, author) },
    });
    return made.stdout.trim();
  }
}

function emptyState(ref: string): Omit<BranchState, 'widen'> {
  return { branch: ref, sha: nothing, within: [''], paths: [], load: async () => undefined, read: () => undefined };
}

function requireSafe(ref: string): asserts ref is `refs/${string}/${string}` {
  if (!/^refs\/(?:heads|notes)\/./.test(ref) || !isSafeRef(ref)) throw new AdapterError('refused', `${JSON.stringify(beginning(ref, 100))} is not the name of a branch.`);
}
