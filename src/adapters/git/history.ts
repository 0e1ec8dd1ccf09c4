import { AdapterError } from '../../core/adapter-error.js';
import { parseNameStatus, parseParents, splitNul, type ChangedPaths } from '../../core/git/output.js';
import { isCommitSha, isSafeRef } from '../../core/git/refs.js';
import { parseReverts, standingRevert } from '../../core/git/reverts.js';
import type { GitPort } from '../../engine/ports.js';
import type { GitSession } from './session.js';
import { beginning } from '../../core/one-line.js';

/** Whether the commit is in the local repository. */
export async function hasCommit(git: GitSession, sha: string): Promise<boolean> {
  if (git.present.has(sha)) return true;
  const { exitCode } = await git.run(['cat-file', '-e', `${sha}^{commit}`], { accept: [0, 1, 128] });
  if (exitCode === 0) git.present.add(sha);
  return exitCode === 0;
}

/** All parents, read from the commit itself because a shallow clone hides them. */
export async function parentsOf(git: GitSession, sha: string): Promise<readonly string[]> {
  return parseParents((await git.run(['cat-file', 'commit', sha])).stdout);
}

/** Whether `ancestor` is reachable from `descendant`, by what is local. */
async function isAncestor(git: GitSession, commits: { readonly ancestor: string; readonly descendant: string }): Promise<boolean> {
  const { exitCode } = await git.run(['merge-base', '--is-ancestor', commits.ancestor, commits.descendant], { accept: [0, 1] });
  return exitCode === 0;
}

/** Where two commits parted, by what is local; undefined where that is not known. */
export async function mergeBase(git: GitSession, commits: { readonly base: string; readonly head: string }): Promise<string | undefined> {
  const { stdout, exitCode } = await git.run(['merge-base', commits.base, commits.head], { accept: [0, 1, 128] });
  return exitCode === 0 ? stdout.trim() : undefined;
}

/** Differences of the head to the base, or to its first parent. */
export async function changedFiles(git: GitSession, head: string, base: string | undefined): Promise<ChangedPaths> {
  const to = await resolve(git, head);
  const from = base === undefined ? await firstParent(git, to) : await resolve(git, base);
  if (from === undefined) {
    return { changed: await files(git, to), deleted: [] };
  }
  const diff = await git.run(['diff-tree', '-r', '-z', '--no-renames', '--no-relative', '--no-ext-diff', '--ignore-submodules=none', '--name-status', from, to]);
  return parseNameStatus(diff.stdout);
}

/** Tracked paths of a commit that is local. */
export async function files(git: GitSession, sha: string): Promise<readonly string[]> {
  return splitNul((await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', sha])).stdout);
}

/** The commit of a whole sha, branch or tag, fetched where it is missing. Throws `not-found`, or `refused` for a name git must not see. */
export async function resolve(git: GitSession, revision: string): Promise<string> {
  if (isCommitSha(revision)) {
    if (!(await hasCommit(git, revision)) && !(await fetchCommits(git, ['--depth=1'], [revision]))) {
      throw missing(revision);
    }
    return revision;
  }
  if (!isSafeRef(revision)) {
    throw new AdapterError('refused', `${JSON.stringify(beginning(revision, 100))} is not the name of a commit, branch or tag.`);
  }
  for (const name of [revision, `refs/remotes/origin/${revision}`]) {
    const { stdout, exitCode } = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], { accept: [0, 1, 128] });
    if (exitCode === 0) {
      return stdout.trim();
    }
  }
  throw missing(revision);
}

function missing(revision: string): AdapterError {
  return new AdapterError('not-found', `The repository has no commit ${JSON.stringify(revision)}.`, {
    hint: 'Check the name. Where actions/checkout cut the history off, set its fetch-depth: 0.',
  });
}

async function firstParent(git: GitSession, sha: string): Promise<string | undefined> {
  const [parent] = await parentsOf(git, sha);
  if (parent === undefined || (await hasCommit(git, parent))) {
    return parent;
  }
  // A commit without its parent looks like one that adds every file, or, reverted, removes every file.
  if (!(await fetchCommits(git, ['--deepen=1'], [sha])) || !(await hasCommit(git, parent))) {
    throw new AdapterError('failed', `The parent of commit ${sha} is not in this shallow clone and could not be fetched.`, {
      hint: 'Set fetch-depth: 2, or 0, for actions/checkout.',
    });
  }
  return parent;
}

/** True when git could fetch the commits from the remote; why not is of no use to callers, who go on without. */
async function fetchCommits(git: GitSession, depth: readonly string[], shas: readonly string[]): Promise<boolean> {
  try {
    const connection = await git.connect();
    await git.run(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', ...depth, '--end-of-options', connection.url, ...shas], { connection });
    return true;
  } catch (error) {
    if (error instanceof AdapterError && error.code !== 'cancelled') {
      return false;
    }
    throw error;
  }
}

type Relation = Awaited<ReturnType<GitPort['relation']>>;

/** Where the search for a common history stops to look, in commits; then everything is fetched. */
const depths = ['--deepen=50', '--deepen=1000', '--unshallow'];

/** See GitPort. `unknown` whenever the remote does not give what is missing. */
export async function relation(git: GitSession, ours: string, seen: string): Promise<Relation> {
  const found = await plainRelation(git, ours, seen);
  return found === 'descendant' && (await findRevert(git, { sha: ours, tip: seen })) !== undefined ? 'reverted' : found;
}

/** The commit after `sha`, up to `tip`, that says that it takes it back, and has not been taken back itself. */
async function findRevert(git: GitSession, { sha, tip }: { readonly sha: string; readonly tip: string }): Promise<string | undefined> {
  const log = await git.run(['log', '-z', '--format=%H%n%B', `${sha}..${tip}`]);
  const later = splitNul(log.stdout).map((entry) => ({ sha: entry.slice(0, 40), reverts: parseReverts(entry.slice(41)) }));
  return standingRevert(later, sha);
}

async function plainRelation(git: GitSession, ours: string, seen: string): Promise<Relation> {
  if (ours === seen) {
    return 'same';
  }
  if (!isCommitSha(ours) || !isCommitSha(seen)) {
    return 'unknown';
  }
  for (const sha of [ours, seen]) {
    if (!(await hasCommit(git, sha)) && !(await fetchCommits(git, (await isShallow(git)) ? ['--depth=1'] : [], [sha]))) {
      return 'unknown';
    }
  }
  for (const depth of depths) {
    const found = await localRelation(git, ours, seen);
    if (found !== 'diverged' || !(await isShallow(git))) {
      return found;
    }
    if (!(await fetchCommits(git, [depth], [ours, seen]))) {
      return 'unknown';
    }
  }
  const found = await localRelation(git, ours, seen);
  return found === 'diverged' && (await isShallow(git)) ? 'unknown' : found;
}

async function localRelation(git: GitSession, ours: string, seen: string): Promise<Relation> {
  if (await isAncestor(git, { ancestor: ours, descendant: seen })) {
    return 'descendant';
  }
  return (await isAncestor(git, { ancestor: seen, descendant: ours })) ? 'ancestor' : 'diverged';
}

async function isShallow(git: GitSession): Promise<boolean> {
  return (await git.run(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true';
}
