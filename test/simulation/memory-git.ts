import { createHash } from 'node:crypto';
import type { Clock } from '../../src/core/clock.js';
import type { GitRepository, TreeEntry } from '../../src/simulator/index.js';

/** A commit with all its files. */
export interface MemoryCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly tree: string;
  readonly files: ReadonlyMap<string, string>;
  readonly message: string;
  readonly author: string;
  /** RFC 3339, to the second, as git keeps it. */
  readonly at: string;
}

/** A reference that was moved; `from` is undefined where it is new. */
export interface Move {
  readonly branch: string;
  readonly from: string | undefined;
  readonly to: string;
}

/** What a commit is made of. */
export interface NewCommit {
  readonly parents: readonly string[];
  readonly files: ReadonlyMap<string, string>;
  readonly message: string;
  readonly author?: string | undefined;
}

/** A git server's repository in memory: commits for ever, branches that move by compare-and-set, tags. Its default branch is `main`. */
export class MemoryGit {
  readonly branches = new Map<string, string>();
  /** Commit by tag. */
  readonly tags = new Map<string, string>();
  readonly moves: Move[] = [];
  readonly #clock: Pick<Clock, 'now'>;
  readonly #commits = new Map<string, MemoryCommit>();
  readonly #trees = new Map<string, ReadonlyMap<string, string>>();
  readonly #histories = new Map<string, readonly MemoryCommit[]>();

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  find(sha: string): MemoryCommit | undefined {
    return this.#commits.get(sha);
  }

  /** Throws where there is none. */
  commit(sha: string): MemoryCommit {
    const found = this.#commits.get(sha);
    if (found === undefined) throw new Error(`there is no commit ${sha}`);
    return found;
  }

  /** Makes a commit that is on no branch yet. */
  write({ parents, files, message, author = 'osop-argocd' }: NewCommit): MemoryCommit {
    const at = `${this.#clock.now().toISOString().slice(0, 19)}Z`;
    const tree = this.keep(files);
    const sha = idOf(JSON.stringify([parents, tree, message, author, at]));
    const made = this.#commits.get(sha) ?? { sha, parents, tree, files, message, author, at };
    this.#commits.set(sha, made);
    return made;
  }

  /** Keeps files as a tree; its id. */
  keep(files: ReadonlyMap<string, string>): string {
    const id = idOf([...files].map(([path, text]) => `${blobId(text)} ${path}`).toSorted().join('\n'));
    this.#trees.set(id, files);
    return id;
  }

  tree(id: string): ReadonlyMap<string, string> {
    const files = this.#trees.get(id);
    if (files === undefined) throw new Error(`there is no tree ${id}`);
    return files;
  }

  /** Moves a branch by fast-forward, or begins one. False where it is elsewhere by now. */
  push(branch: string, to: string): boolean {
    const from = this.branches.get(branch);
    if (from !== undefined && !this.contains(to, from)) return false;
    this.branches.set(branch, to);
    if (from !== to) this.moves.push({ branch, from, to });
    return true;
  }

  /** A commit and all before it, the newest first, none before what is made on it. */
  history(tip: string): readonly MemoryCommit[] {
    const known = this.#histories.get(tip);
    if (known !== undefined) return known;
    const made = this.commit(tip);
    const [parent] = made.parents;
    const history = made.parents.length > 1 ? this.#sorted(tip) : [made, ...(parent === undefined ? [] : this.history(parent))];
    this.#histories.set(tip, history);
    return history;
  }

  /** True where `ancestor` is `tip` or before it. */
  contains(tip: string, ancestor: string): boolean {
    return tip === ancestor || this.history(tip).some(({ sha }) => sha === ancestor);
  }

  /** First parents only, the newest first. */
  line(tip: string): readonly MemoryCommit[] {
    const found: MemoryCommit[] = [];
    for (let at = this.find(tip); at !== undefined; at = this.find(at.parents[0] ?? '')) found.push(at);
    return found;
  }

  /** Paths that differ between two trees, in order. */
  changes(from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): readonly string[] {
    return [...new Set([...from.keys(), ...to.keys()])].filter((path) => from.get(path) !== to.get(path)).toSorted();
  }

  /** The same as Argo CD's repo-server reads it. */
  source(): GitRepository {
    return {
      references: async () => {
        const commits = new Map([...[...this.branches].map(([name, sha]) => [`refs/heads/${name}`, sha] as const), ...[...this.tags].map(([name, sha]) => [`refs/tags/${name}`, sha] as const)]);
        return { key: [...commits].join(' '), head: 'refs/heads/main', commits };
      },
      files: async (sha) => entriesOf(this.commit(sha)),
      texts: async (oids) => new Map(oids.map((oid) => [oid, textOf(oid)] as const)),
      describe: async (sha) => {
        const { author, at, message } = this.commit(sha);
        return { author: `${author} <${author}@example.com>`, date: at, message: message.trimEnd(), tags: [...this.tags].filter(([, on]) => on === sha).map(([name]) => name) };
      },
      expand: async (abbreviation) => {
        const found = [...this.#commits.keys()].filter((sha) => sha.startsWith(abbreviation));
        return found.length === 1 ? found[0] : undefined;
      },
    };
  }

  /** By date where the order is free, as `git log --date-order`. */
  #sorted(tip: string): readonly MemoryCommit[] {
    const reached = new Map<string, MemoryCommit>();
    const next = [tip];
    for (let sha = next.pop(); sha !== undefined; sha = next.pop()) {
      if (reached.has(sha)) continue;
      const commit = this.commit(sha);
      reached.set(sha, commit);
      next.push(...commit.parents);
    }
    const children = new Map<string, number>();
    for (const { parents } of reached.values()) for (const parent of parents) children.set(parent, (children.get(parent) ?? 0) + 1);
    const sorted: MemoryCommit[] = [];
    const ready = [this.commit(tip)];
    while (ready.length > 0) {
      ready.sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? 1 : -1));
      const [commit] = ready.splice(0, 1);
      if (commit === undefined) break;
      sorted.push(commit);
      for (const parent of commit.parents) {
        const left = (children.get(parent) ?? 0) - 1;
        children.set(parent, left);
        if (left === 0) ready.push(this.commit(parent));
      }
    }
    return sorted;
  }
}

const entries = new WeakMap<MemoryCommit['files'], readonly TreeEntry[]>();

/** The files of a commit in order; kept, for they are asked for at each comparison. */
function entriesOf({ files }: MemoryCommit): readonly TreeEntry[] {
  const known = entries.get(files) ?? [...files].map(([path, text]) => ({ path, oid: blobId(text) })).toSorted((one, other) => (one.path < other.path ? -1 : 1));
  entries.set(files, known);
  return known;
}

const blobs = new Map<string, string>();
const texts = new Map<string, string>();

/** Git's id of a text; kept, for the same texts come again and again. */
export function blobId(text: string): string {
  const known = blobs.get(text);
  if (known !== undefined) return known;
  const id = idOf(`blob ${Buffer.byteLength(text)}\0${text}`);
  blobs.set(text, id);
  texts.set(id, text);
  return id;
}

function textOf(oid: string): string {
  const text = texts.get(oid);
  if (text === undefined) throw new Error(`there is no blob ${oid}`);
  return text;
}

function idOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
