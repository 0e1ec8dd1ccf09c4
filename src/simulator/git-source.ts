import { execFile } from 'node:child_process';
import type { Clock } from '../core/clock.js';

/** A revision or path that cannot be loaded; the message is what Argo CD's repo-server would say. */
export class SourceError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SourceError';
  }
}

/** A file of a commit: path from the root, and the id of its content. */
export interface TreeEntry {
  readonly path: string;
  readonly oid: string;
}

export interface CommitDescription {
  readonly author: string;
  /** RFC 3339. */
  readonly date: string;
  readonly message: string;
  readonly tags: readonly string[];
}

export interface GitSourceOptions {
  /** Path of a bare repository. */
  readonly path: string;
  readonly clock: Clock;
  readonly lagMs: () => number;
  readonly revisionCacheMs: number;
}

interface References {
  readonly seenAt: number;
  readonly text: string;
  readonly head: string | undefined;
  readonly commits: ReadonlyMap<string, string>;
}

const FULL_SHA = /^[0-9a-f]{40}$/i;
const SHORT_SHA = /^[0-9a-f]{7,39}$/i;
const MAX_OUTPUT = 256 * 1024 * 1024;

/** A real git repository as the repo-server sees it. Calls are carried out one after the other, so that their order is fixed. */
export class GitSource {
  readonly #options: GitSourceOptions;
  readonly #resolved = new Map<string, { readonly sha: string; readonly at: number }>();
  readonly #trees = new Map<string, readonly TreeEntry[]>();
  #views: References[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: GitSourceOptions) {
    this.#options = options;
  }

  /** Lists the references once, so that a lag injected later has an older view to answer with. */
  async open(): Promise<void> {
    await this.#view();
  }

  /**
   * The commit that a target revision stands for. With `fresh` the references are listed anew.
   * Throws SourceError where there is none.
   */
  async resolve(target: string | undefined, how: { readonly fresh: boolean }): Promise<string> {
    const name = target === undefined || target === '' ? 'HEAD' : target;
    if (FULL_SHA.test(name)) return name.toLowerCase();
    const now = this.#options.clock.monotonicMs();
    const cached = this.#resolved.get(name);
    if (!how.fresh && cached !== undefined && now - cached.at < this.#options.revisionCacheMs) return cached.sha;
    const sha = this.#find(await this.#view(), name) ?? (await this.#expand(name));
    if (sha === undefined) throw new SourceError(`unable to resolve '${name}' to a commit SHA`);
    this.#resolved.set(name, { sha, at: now });
    return sha;
  }

  /** All regular files of a commit. Throws SourceError for a commit that does not exist. */
  async tree(sha: string): Promise<readonly TreeEntry[]> {
    const known = this.#trees.get(sha);
    if (known !== undefined) return known;
    const listing = await this.#git(['ls-tree', '-r', '-z', '--full-tree', `${sha}^{commit}`]).catch(() => {
      throw new SourceError(`failed to checkout revision ${sha}: fatal: unable to read tree (${sha})`);
    });
    const entries = listing.toString('utf8').split('\0').flatMap((line) => {
      const match = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line);
      return match?.[1] === undefined || match[2] === undefined ? [] : [{ oid: match[1], path: match[2] }];
    });
    this.#trees.set(sha, entries);
    return entries;
  }

  /** Contents in the order of the entries. */
  async texts(entries: readonly TreeEntry[]): Promise<readonly string[]> {
    if (entries.length === 0) return [];
    const output = await this.#git(['cat-file', '--batch'], entries.map(({ oid }) => `${oid}\n`).join(''));
    let offset = 0;
    return entries.map(() => {
      const end = output.indexOf(0x0a, offset);
      const size = Number(output.toString('utf8', offset, end).split(' ')[2]);
      const start = end + 1;
      offset = start + size + 1;
      return output.toString('utf8', start, start + size);
    });
  }

  /** Throws SourceError for a commit that does not exist. */
  async describe(sha: string): Promise<CommitDescription> {
    if (!FULL_SHA.test(sha)) throw new SourceError(`revision ${sha} must be resolved`);
    const output = await this.#git(['show', '-s', '--format=%an <%ae>%x00%aI%x00%B', `${sha}^{commit}`]).catch(() => {
      throw new SourceError(`failed to get revision metadata for ${sha}`);
    });
    const [author = '', date = '', message = ''] = output.toString('utf8').split('\0');
    const tags = (await this.#git(['tag', '--points-at', sha])).toString('utf8').split('\n').filter(Boolean);
    return { author, date, message: message.trimEnd(), tags };
  }

  #find(view: References, name: string): string | undefined {
    if (name === 'HEAD') return view.head === undefined ? undefined : view.commits.get(view.head);
    return view.commits.get(`refs/heads/${name}`) ?? view.commits.get(`refs/tags/${name}`) ?? view.commits.get(name);
  }

  async #expand(name: string): Promise<string | undefined> {
    if (!SHORT_SHA.test(name)) return undefined;
    const output = await this.#git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).catch(() => undefined);
    return output?.toString('utf8').trim();
  }

  /** The references as the git host shows them: those of now, or with a lag the newest that are old enough. */
  async #view(): Promise<References> {
    const listing = await this.#git(['for-each-ref', '--format=%(refname) %(objectname) %(*objectname)', 'refs/heads', 'refs/tags']);
    const head = await this.#git(['symbolic-ref', '--quiet', 'HEAD']).catch(() => Buffer.alloc(0));
    const text = listing.toString('utf8');
    const now = this.#options.clock.monotonicMs();
    const last = this.#views.at(-1);
    const current = last?.text === text ? last : parseReferences(text, head.toString('utf8').trim(), now);
    if (current !== last) this.#views.push(current);
    const lag = this.#options.lagMs();
    if (lag <= 0) return current;
    const due = this.#views.findLast(({ seenAt }) => seenAt <= now - lag) ?? this.#views[0] ?? current;
    this.#views = this.#views.slice(this.#views.indexOf(due));
    return due;
  }

  #git(args: readonly string[], input?: string): Promise<Buffer> {
    const work = this.#queue.then(() => runGit(['--git-dir', this.#options.path, ...args], input));
    this.#queue = work.catch(() => undefined);
    return this.#options.clock.during(work);
  }
}

function parseReferences(text: string, head: string, seenAt: number): References {
  const commits = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [name, oid, peeled] = line.split(' ');
    if (name !== undefined && name !== '' && oid !== undefined) commits.set(name, peeled === undefined || peeled === '' ? oid : peeled);
  }
  return { seenAt, text, head: head === '' ? undefined : head, commits };
}

function runGit(args: readonly string[], input: string | undefined): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['-c', 'safe.directory=*', ...args],
      { encoding: 'buffer', maxBuffer: MAX_OUTPUT },
      (error, stdout) => {
        if (error === null) resolve(stdout);
        else reject(error);
      },
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}
