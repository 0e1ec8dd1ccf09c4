import { splitNul } from '../../core/git/output.js';
import { readBlobs } from './blobs.js';
import type { GitCall, GitSession } from './session.js';

/** A line of a tree. `name` is a path where a tree was listed with all that is below it. */
export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly id: string;
  readonly name: string;
}

/** A clone that has what was fetched, and the remote's settings to fetch more. */
export interface PartialClone {
  readonly git: GitSession;
  readonly call: GitCall;
}

/** What is fetched of a tree: itself, or all below it but the contents of files. */
type Extent = 'itself' | 'everything below';

/** A tree that is asked for by its id comes with the trees in it by `tree:1`, unlike the one of a commit. */
const filters: Readonly<Record<Extent, { readonly ofCommit: string; readonly ofTree: string }>> = {
  'itself': { ofCommit: 'tree:1', ofTree: 'tree:0' },
  'everything below': { ofCommit: 'blob:none', ofTree: 'blob:none' },
};

/** A commit that is here would seem to bring all that belongs to it. */
const withoutNegotiation = ['-c', 'fetch.negotiationAlgorithm=noop'];

/**
 * The objects of a partial clone, fetched before git asks for them: by itself it would fetch one after the other. What a
 * remote without partial clones has sent is all there already.
 */
export class PartialObjects {
  readonly #clone: PartialClone;
  readonly #fetched = new Map<string, Extent>();
  readonly #trees = new Map<string, readonly TreeEntry[]>();
  /** By id; undefined for what is too large or no UTF-8. */
  readonly #texts = new Map<string, string | undefined>();
  /** Whether the remote leaves out what is not asked for. */
  #isPartial = false;
  /** Whether trees are missing that belong to commits which are here. */
  #hasGaps = false;
  /** The fetch that was begun last, however it ends. */
  #fetching: Promise<unknown> = Promise.resolve();

  constructor(clone: PartialClone) {
    this.#clone = clone;
  }

  /** Fetches a branch's newest commit: with its topmost tree, or with all trees. */
  async fetchCommit(refspec: string, extent: Extent): Promise<void> {
    const negotiation = extent === 'everything below' && this.#hasGaps ? withoutNegotiation : [];
    const { stderr } = await this.#fetch(negotiation, ['--depth=1', `--filter=${filters[extent].ofCommit}`, '--end-of-options', 'origin', refspec]);
    this.#isPartial = !stderr.includes('filtering not recognized');
    this.#hasGaps ||= extent === 'itself';
  }

  /** Fetches a branch's latest commits, without their trees. */
  async fetchHistory(refspec: string, depth: number): Promise<void> {
    await this.#fetch([], [`--depth=${depth}`, '--filter=tree:0', '--end-of-options', 'origin', refspec]);
    this.#hasGaps = true;
  }

  /** What stands directly in a tree, which must have been fetched. */
  async tree(id: string): Promise<readonly TreeEntry[]> {
    return await this.#list(id, []);
  }

  /** All files below a tree, by their path in it. */
  async treeWithAllBelow(id: string): Promise<readonly TreeEntry[]> {
    const entries = await this.#list(id, ['-r', '-t']);
    for (const entry of entries) if (entry.type === 'tree') this.#fetched.set(entry.id, 'everything below');
    return entries;
  }

  /** A tree that a fetched commit came with. */
  cameAlong(tree: string, extent: Extent): void {
    if (!this.#fetched.has(tree)) this.#fetched.set(tree, extent);
  }

  /** Fetches those trees that are not here yet. */
  async fetchTrees(ids: readonly string[], extent: Extent): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => this.#fetched.get(id) !== 'everything below' && this.#fetched.get(id) !== extent);
    await this.#fetchObjects(missing, filters[extent].ofTree);
    for (const id of missing) this.#fetched.set(id, extent);
  }

  text(id: string): string | undefined {
    return this.#texts.get(id);
  }

  /** Makes the texts of blobs ready. */
  async load(ids: readonly string[]): Promise<void> {
    const wanted = [...new Set(ids)].filter((id) => !this.#texts.has(id));
    if (wanted.length === 0) return;
    await this.#fetchObjects(wanted, 'blob:none');
    const { git, call } = this.#clone;
    const { stdout } = await git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], { ...call, stdin: lines(wanted) });
    const blobs = stdout.trimEnd().split('\n').map((line) => ({ id: line.slice(0, line.indexOf(' ')), size: Number(line.slice(line.indexOf(' ') + 1)) }));
    const contents = await readBlobs(git, blobs, call);
    for (const id of wanted) this.#texts.set(id, utf8(contents.get(id)));
  }

  async #fetchObjects(ids: readonly string[], filter: string): Promise<void> {
    if (!this.#isPartial || ids.length === 0) return;
    await this.#fetch(withoutNegotiation, ['--no-write-fetch-head', `--filter=${filter}`, '--stdin', 'origin'], lines(ids));
  }

  /** One after the other: of two that change how shallow a clone is, git refuses one. */
  async #fetch(options: readonly string[], args: readonly string[], stdin?: string): Promise<{ readonly stderr: string }> {
    const { git, call } = this.#clone;
    const fetching = this.#fetching.then(async () => await git.run([...options, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...args], { ...call, ...(stdin === undefined ? {} : { stdin }) }));
    this.#fetching = fetching.catch(() => undefined);
    return await fetching;
  }

  async #list(id: string, options: readonly string[]): Promise<readonly TreeEntry[]> {
    const key = `${options.join(' ')} ${id}`;
    const known = this.#trees.get(key);
    if (known !== undefined) return known;
    const { git, call } = this.#clone;
    const { stdout } = await git.run(['ls-tree', '-z', '--full-tree', ...options, id], call);
    const entries = splitNul(stdout).map((entry) => {
      const [, mode = '', type = '', object = '', name = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([^]*)$/.exec(entry) ?? [];
      return { mode, type, id: object, name };
    });
    this.#trees.set(key, entries);
    return entries;
  }
}

function lines(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('');
}

/** What is no UTF-8 could not be written back as it was. */
function utf8(bytes: Buffer | undefined): string | undefined {
  const text = bytes?.toString('utf8');
  return text !== undefined && bytes !== undefined && Buffer.from(text).equals(bytes) ? text : undefined;
}
