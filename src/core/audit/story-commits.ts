import type { CommitFact } from './story-facts.js';

/** What git tells: commits and how they stand to each other. */
export interface GitAccount {
  /** The oldest first. */
  readonly commits: readonly CommitFact[];
  readonly bySha: ReadonlyMap<string, CommitFact>;
  /** By commit, the oldest one that says that it takes it back. */
  readonly revertsOf: ReadonlyMap<string, CommitFact>;
  /** The commit and all that it is made on, as far as they are known. */
  readonly below: (sha: string) => ReadonlySet<string>;
  /** True where one is another than the other, and in its history. */
  readonly isBelow: (one: string, other: string) => boolean;
}

/** Reads commits, in the order of the facts. */
export function readGit(commits: readonly CommitFact[]): GitAccount {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const revertsOf = new Map<string, CommitFact>();
  for (const commit of commits) for (const sha of commit.reverts) if (!revertsOf.has(sha)) revertsOf.set(sha, commit);
  const known = new Map<string, ReadonlySet<string>>();
  const below = (sha: string): ReadonlySet<string> => {
    const answer = known.get(sha) ?? reach(sha, bySha);
    known.set(sha, answer);
    return answer;
  };
  return { commits, bySha, revertsOf, below, isBelow: (one, other) => one !== other && bySha.has(one) && below(other).has(one) };
}

function reach(from: string, bySha: ReadonlyMap<string, CommitFact>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = bySha.has(from) ? [from] : [];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (found.has(sha)) continue;
    found.add(sha);
    open.push(...(bySha.get(sha)?.parents ?? []).filter((parent) => bySha.has(parent)));
  }
  return found;
}

/**
 * The commits that a revision has and those before it have not, the oldest first: of those the ones that concern the
 * application, where that is known of any. What was live already, and is live again after a rollback, is brought anew only
 * where nothing else is. Without one before, the commit itself. Undefined where git does not know both.
 *
 * @param earlier what was live before, the newest last
 */
export function newCommits(git: GitAccount, revision: string, earlier: readonly string[]): readonly CommitFact[] | undefined {
  const own = git.bySha.get(revision);
  const previous = earlier.at(-1);
  if (own === undefined) return undefined;
  if (previous === undefined) return [own];
  if (!git.bySha.has(previous)) return undefined;
  const brought = difference(git, revision, earlier);
  return brought.length > 0 ? brought : difference(git, revision, [previous]);
}

function difference(git: GitAccount, revision: string, earlier: readonly string[]): readonly CommitFact[] {
  const after = git.below(revision);
  const before = earlier.map((sha) => git.below(sha));
  const brought = git.commits.filter(({ sha }) => after.has(sha) && !before.some((shas) => shas.has(sha))).toSorted((a, b) => git.below(a.sha).size - git.below(b.sha).size);
  const ours = brought.filter(({ concerns }) => concerns !== false);
  return ours.length > 0 ? ours : brought;
}

/** The first of those for which a number is least. */
export function leastBy<T>(items: readonly T[], numberOf: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>((least, item) => (least === undefined || numberOf(item) < numberOf(least) ? item : least), undefined);
}
