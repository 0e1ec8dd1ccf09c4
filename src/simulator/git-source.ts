import type { Clock } from '../core/clock.js';
import { openRepository, type CommitDescription, type GitRepository, type References, type TreeEntry } from './git-repository.js';
import { newestInRange } from './tag-range.js';

/** A revision or path that cannot be loaded; the message is what Argo CD's repo-server would say. */
export class SourceError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SourceError';
  }
}

export interface GitSourceOptions {
  /** A repository, or the path of a bare one. */
  readonly repository: string | GitRepository;
  readonly clock: Clock;
  readonly lagMs: () => number;
  readonly revisionCacheMs: number;
}

interface View extends References {
  readonly seenAt: number;
}

const FULL_SHA = /^[0-9a-f]{40}$/i;
const SHORT_SHA = /^[0-9a-f]{7,39}$/i;

/** A git repository as the repo-server sees it. */
export class GitSource {
  readonly #options: GitSourceOptions;
  readonly #repository: GitRepository;
  readonly #resolved = new Map<string, { readonly sha: string; readonly at: number }>();
  #views: View[] = [];

  constructor(options: GitSourceOptions) {
    const { repository, clock } = options;
    this.#options = options;
    this.#repository = typeof repository === 'string' ? openRepository(repository, async (work) => await clock.during(work)) : repository;
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
    const sha = this.#find(await this.#view(), name) ?? (SHORT_SHA.test(name) ? await this.#repository.expand(name) : undefined);
    if (sha === undefined) throw new SourceError(`unable to resolve '${name}' to a commit SHA`);
    this.#resolved.set(name, { sha, at: now });
    return sha;
  }

  /** All regular files of a commit. Throws SourceError for a commit that does not exist. */
  async tree(sha: string): Promise<readonly TreeEntry[]> {
    return await this.#repository.files(sha).catch(() => {
      throw new SourceError(`failed to checkout revision ${sha}: fatal: unable to read tree (${sha})`);
    });
  }

  /** Contents in the order of the entries. */
  async texts(entries: readonly TreeEntry[]): Promise<readonly string[]> {
    const texts = entries.length === 0 ? new Map<string, string>() : await this.#repository.texts([...new Set(entries.map(({ oid }) => oid))]);
    return entries.map(({ oid }) => texts.get(oid) ?? '');
  }

  /** Throws SourceError for a commit that does not exist. */
  async describe(sha: string): Promise<CommitDescription> {
    if (!FULL_SHA.test(sha)) throw new SourceError(`revision ${sha} must be resolved`);
    return await this.#repository.describe(sha).catch(() => {
      throw new SourceError(`failed to get revision metadata for ${sha}`);
    });
  }

  #find(view: View, name: string): string | undefined {
    if (name === 'HEAD') return view.head === undefined ? undefined : view.commits.get(view.head);
    const named = view.commits.get(`refs/heads/${name}`) ?? view.commits.get(`refs/tags/${name}`) ?? view.commits.get(name);
    if (named !== undefined) return named;
    const newest = newestInRange(name, [...view.commits.keys()].flatMap((ref) => (ref.startsWith('refs/tags/') ? [ref.slice('refs/tags/'.length)] : [])));
    return newest === undefined ? undefined : view.commits.get(`refs/tags/${newest}`);
  }

  /** The references as the git host shows them: those of now, or with a lag the newest that are old enough. */
  async #view(): Promise<View> {
    const listed = await this.#repository.references();
    const now = this.#options.clock.monotonicMs();
    const last = this.#views.at(-1);
    const current = last?.key === listed.key ? last : { ...listed, seenAt: now };
    if (current !== last) this.#views.push(current);
    const lag = this.#options.lagMs();
    if (lag <= 0) return current;
    const due = this.#views.findLast(({ seenAt }) => seenAt <= now - lag) ?? this.#views[0] ?? current;
    this.#views = this.#views.slice(this.#views.indexOf(due));
    return due;
  }
}
