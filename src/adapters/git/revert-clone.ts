// Synchronous: these files are tiny, and simulated time must not pass while they are written.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AdapterError } from '../../core/adapter-error.js';
import { isSafeRef } from '../../core/git/refs.js';
import { beginning } from '../../core/one-line.js';
import type { BranchState } from '../../engine/ports.js';
import { ancestry } from './revert-history.js';
import type { GitCall, GitConnection, GitSession } from './session.js';
import { makeTemporaryFolder } from './temporary-folder.js';

/** How much of a branch's history is fetched to begin with, and how it is deepened while something is missing. */
const firstDepth = '--depth=50';
const deeper = ['--deepen=1000', '--unshallow'] as const;

/** A throw-away clone to revert in: the history with its trees, and contents as git asks for them. Nothing in the workspace can leak into it. */
export class RevertClone {
  readonly git: GitSession;
  readonly call: GitCall;
  readonly #folder: string;
  readonly #fetched = new Set<string>();

  private constructor(git: GitSession, { folder, connection }: { readonly folder: string; readonly connection: GitConnection }) {
    this.git = git;
    this.#folder = folder;
    // Told with each command: a process less each, and the beginning of a rollback is not the time to wait.
    this.call = { cwd: folder, connection: { ...connection, config: [...connection.config, ['remote.origin.url', connection.url], ['core.sparseCheckout', 'true']] } };
  }

  static async open(git: GitSession): Promise<RevertClone> {
    const connection = await git.connect();
    const folder = makeTemporaryFolder(git.options.temporaryFolder, 'osop-revert-');
    const clone = new RevertClone(git, { folder, connection });
    try {
      await git.run(['init', '--quiet'], clone.call);
      const info = join(folder, '.git', 'info');
      mkdirSync(info, { recursive: true });
      // Wins over the repository's own .gitattributes: no filter or merge driver of this machine is run, and files are as they are in git.
      writeFileSync(join(info, 'attributes'), '* -filter !merge -text -ident !working-tree-encoding\n');
      return clone;
    } catch (error) {
      clone.remove();
      throw error;
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /**
   * The commits that a state is made of, by `ancestry`: as many as are needed to have the wanted ones with their parents,
   * or all. A commit whose parents were cut off looks like one that adds every file; reverted, it would delete every file.
   */
  async reach({ branch, sha: tip }: Pick<BranchState, 'branch' | 'sha'>, wanted: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const refspec = refspecOf(branch);
    await this.#fetch(this.#fetched.size === 0 ? [firstDepth] : [], refspec);
    this.#fetched.add(branch);
    for (const depth of deeper) {
      const cut = this.#cutOff();
      const known = await this.#below(tip, branch);
      if (cut.size === 0 || (known !== undefined && wanted.every((sha) => known.has(sha) && !cut.has(sha)))) return known ?? rewritten(branch);
      await this.#fetch([depth], refspec);
    }
    return (await this.#below(tip, branch)) ?? rewritten(branch);
  }

  /** Writes only these files to the work tree from the next checkout on: of the others not even the contents are fetched. */
  showOnly(paths: readonly string[]): void {
    // A path with a line break cannot be written there.
    const patterns = paths.some((path) => path.includes('\n')) ? ['/*'] : paths.map((path) => `/${path.replace(/[\\*?[\]!# ]/g, '\\$&')}`);
    writeFileSync(join(this.#folder, '.git', 'info', 'sparse-checkout'), `${patterns.join('\n')}\n`);
  }

  async #below(tip: string, branch: string): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
    const newest = await ancestry(this, `refs/remotes/origin/${branch}`);
    const [head] = newest.keys();
    if (head === tip) return newest;
    return newest.has(tip) ? await ancestry(this, tip) : undefined;
  }

  /** Commits whose parents are not here. */
  #cutOff(): ReadonlySet<string> {
    const file = join(this.#folder, '.git', 'shallow');
    return new Set(existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []);
  }

  async #fetch(options: readonly string[], refspec: string): Promise<void> {
    await this.git.run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--filter=blob:none', ...options, '--end-of-options', 'origin', refspec], this.call);
  }
}

function refspecOf(branch: string): string {
  if (!isSafeRef(branch)) throw new AdapterError('refused', `${JSON.stringify(beginning(branch, 100))} is not the name of a branch.`);
  return `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
}

function rewritten(branch: string): never {
  throw new AdapterError('unreachable', `The branch ${branch} was rewritten while it was read.`, { retryable: true });
}
