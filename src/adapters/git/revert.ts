import { AdapterError } from '../../core/adapter-error.js';
import { splitNul } from '../../core/git/output.js';
import { isCommitSha } from '../../core/git/refs.js';
import { standingRevert, uncancelled } from '../../core/git/reverts.js';
import type { BranchState, CommitRange, ConfigRepositoryPort, RepositoryChange, Reversal, RevertedFiles, RevertRequest } from '../../engine/ports.js';
import type { ChildResult } from '../child-process.js';
import { readBlobs } from './blobs.js';
import { identity, push } from './pushing.js';
import { RevertClone } from './revert-clone.js';
import { changesSince, tell, withMergedImages, withRemovedImages, type ToldCommit } from './revert-history.js';
import { gitError, type GitSession } from './session.js';

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** More are a list for a person to look at. */
const mostCommits = 100;

type Commits = readonly string[];
type Since = Extract<RevertRequest, { readonly since: string }>;
type Conflict = Pick<Extract<Reversal, { readonly kind: 'conflict' }>, 'message' | 'hint'>;

/** The reverts of a ConfigRepositoryPort: made in a clone of their own, and pushed from there. */
export class Reverts {
  readonly #clone: RevertClone;
  /** Settled when the clone is free. */
  #busy: Promise<unknown> = Promise.resolve();

  private constructor(clone: RevertClone) {
    this.#clone = clone;
  }

  static async open(git: GitSession): Promise<Reverts> {
    return new Reverts(await RevertClone.open(git));
  }

  remove(): void {
    this.#clone.remove();
  }

  /** One after the other: there is one index. */
  async revert(state: BranchState, request: RevertRequest): Promise<Reversal> {
    const work = this.#busy.then(async () => {
      if ('since' in request) return await this.#restore(state, request);
      return await this.#takeBack(state, 'commits' in request ? request.commits : await this.#pushed(state, request));
    });
    this.#busy = work.catch(() => undefined);
    return await work;
  }

  async commit(state: BranchState, { branch, message, author }: RepositoryChange, { tree }: RevertedFiles): ReturnType<ConfigRepositoryPort['commit']> {
    const { git, call } = this.#clone;
    const made = await git.run(['commit-tree', '-p', state.sha, '-F', '-', tree], { ...call, env: identity(git, author), stdin: message });
    const sha = made.stdout.trim();
    return (await push(git, { source: sha, target: `refs/heads/${branch}` }, call)) ? { kind: 'landed', sha } : { kind: 'moved' };
  }

  async #pushed(state: BranchState, { after, upTo, paths }: CommitRange): Promise<Commits> {
    requireCommits([after, upTo]);
    const known = await this.#clone.reach(state, [after, upTo]);
    for (const sha of [after, upTo]) if (!known.has(sha)) throw notInHistory(sha, state);
    const { commits } = await changesSince(this.#clone, { since: after, tip: upTo, paths });
    const pushed = commits.length > 0 ? commits : (await changesSince(this.#clone, { since: after, tip: upTo, paths: [''] })).commits;
    if (pushed.length > mostCommits) throw tooMany(pushed.length, `from ${after} to ${upTo}`);
    return pushed;
  }

  async #takeBack(state: BranchState, asked: Commits): Promise<Reversal> {
    requireCommits(asked);
    const known = await this.#clone.reach(state, asked);
    const shas = requireRevertible(asked, known, state);
    const places = new Map([...known.keys()].map((sha, index) => [sha, index]));
    const wanted = shas.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
    const oldest = wanted.at(-1) ?? '';
    const restoredSha = known.get(oldest)?.[0] ?? '';
    const told = await tell(this.#clone, { tip: state.sha, count: (places.get(oldest) ?? 0) + 1 });
    // What takes back another of them is taken back itself: it does not stand.
    const later = told.map((commit) => (wanted.includes(commit.sha) ? { ...commit, reverts: [] } : commit));
    const standing = new Map(wanted.map((sha) => [sha, standingRevert(later, sha)]));
    const pending = await withMergedImages(this.#clone, told.filter(({ sha }) => standing.has(sha) && standing.get(sha) === undefined), known);
    if (pending.length === 0) return { kind: 'found', sha: told.find(({ sha }) => [...standing.values()].includes(sha))?.sha ?? state.sha, restoredSha };
    const conflict = await this.#applyReverts(state.sha, pending, known);
    if (conflict !== undefined) return { kind: 'conflict', commits: pending.map(taken), restoredSha, ...conflict };
    const reverted = await this.#result(state);
    return reverted === undefined ? { kind: 'found', sha: state.sha, restoredSha } : { kind: 'reverted', commits: pending.map(taken), partly: [], restoredSha, reverted };
  }

  /** Puts the reverts into the index, one after the other. */
  async #applyReverts(tip: string, commits: readonly ToldCommit[], known: ReadonlyMap<string, Commits>): Promise<Conflict | undefined> {
    const { git, call } = this.#clone;
    const changed = new Set<string>();
    for (const { sha } of commits) {
      const { stdout } = await git.run(['diff-tree', '-r', '-z', '--no-renames', '--name-only', known.get(sha)?.[0] ?? '', sha], call);
      for (const path of splitNul(stdout)) changed.add(path);
    }
    this.#clone.showOnly([...changed]);
    await git.run(['checkout', '--quiet', '--force', '--detach', tip], call);
    for (const { sha } of commits) {
      const mainline = (known.get(sha)?.length ?? 0) > 1 ? ['-m', '1'] : [];
      const reverting = await git.run(['revert', '--no-commit', ...mainline, sha], { ...call, accept: [0, 1] });
      if (reverting.exitCode === 1) return await this.#conflict(sha, reverting, handWork(commits, known));
    }
    return undefined;
  }

  async #conflict(sha: string, reverting: ChildResult, hint: string): Promise<Conflict> {
    const { git, call } = this.#clone;
    const conflicts = splitNul((await git.run(['diff', '--name-only', '-z', '--diff-filter=U', '--no-ext-diff'], call)).stdout);
    await git.run(['revert', '--abort'], { ...call, accept: [0, 1, 128] });
    if (conflicts.length === 0) throw gitError(['revert'], reverting, { secrets: call.connection?.secrets ?? [], redact: git.options.redact });
    const more = conflicts.length > 20 ? `, and ${conflicts.length - 20} more` : '';
    return { message: `Reverting ${sha} conflicts with later commits in ${conflicts.slice(0, 20).join(', ')}${more}`, hint };
  }

  async #restore(state: BranchState, { since, paths }: Since): Promise<Reversal> {
    requireCommits([since]);
    const known = await this.#clone.reach(state, [since]);
    if (!known.has(since)) throw notInHistory(since, state);
    const { commits, elsewhere } = await changesSince(this.#clone, { since, tip: state.sha, paths });
    if (commits.length > mostCommits) throw tooMany(commits.length, `since ${since}`);
    await this.#putBack(state.sha, { since, paths });
    const reverted = await this.#result(state);
    if (reverted === undefined) return { kind: 'found', sha: commits[0] ?? state.sha, restoredSha: since };
    await this.#requireFiles(paths, { state, reverted, since });
    const told = await tell(this.#clone, { tip: state.sha, count: [...known.keys()].indexOf(since) });
    const listed = await withMergedImages(this.#clone, uncancelled(told.filter(({ sha }) => commits.includes(sha))), known);
    const partly = await withRemovedImages(this.#clone, listed.filter(({ sha }) => elsewhere.has(sha)), { from: state.sha, to: reverted.tree });
    return { kind: 'reverted', restoredSha: since, reverted, commits: listed.filter(({ sha }) => !elsewhere.has(sha)).map(taken), partly: partly.map(taken) };
  }

  async #putBack(tip: string, { since, paths }: Since): Promise<void> {
    const { git, call } = this.#clone;
    await git.run(['read-tree', paths.includes('') ? since : tip], call);
    if (!paths.includes('')) await git.run(['--literal-pathspecs', 'reset', '--quiet', since, '--', ...paths], call);
  }

  /** Of a folder that was not there yet nothing would be left: that is no older version of it. */
  async #requireFiles(paths: readonly string[], { state, reverted, since }: { readonly state: BranchState; readonly reverted: RevertedFiles; readonly since: string }): Promise<void> {
    const { git, call } = this.#clone;
    const filesOf = async (tree: string, path: string): Promise<string> => (await git.run(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--name-only', tree, '--', path], call)).stdout;
    for (const path of paths) {
      if (path === '' || (await filesOf(reverted.tree, path)) !== '' || (await filesOf(state.sha, path)) === '') continue;
      throw new AdapterError('refused', `At ${since} there was nothing at ${path}: going back to it would delete every file there.`, { hint: 'Choose a later commit; or delete it by hand if that is what is wanted.' });
    }
  }

  /** What the index has become; undefined where it is the state. */
  async #result({ sha: tip, branch }: BranchState): Promise<RevertedFiles | undefined> {
    const { git, call } = this.#clone;
    const tree = (await git.run(['write-tree', '--missing-ok'], call)).stdout.trim();
    const { stdout } = await git.run(['diff-tree', '-r', '-z', '--no-renames', '--raw', '--no-abbrev', tip, tree], call);
    const fields = splitNul(stdout);
    if (fields.length === 0) return undefined;
    if (tree === emptyTree) throw new AdapterError('refused', `This would delete every file of ${branch}; nothing was pushed.`);
    const files = new Map<string, { readonly mode: string; readonly id: string } | undefined>();
    for (let at = 0; at + 1 < fields.length; at += 2) {
      const [, mode = '', , id = '', status = ''] = (fields[at] ?? '').split(' ');
      files.set(fields[at + 1] ?? '', status === 'D' ? undefined : { mode, id });
    }
    return { tree, files, load: async () => await this.#load(tree, { tip, files }) };
  }

  async #load(tree: string, { tip, files }: { readonly tip: string; readonly files: RevertedFiles['files'] }): Promise<ReadonlyMap<string, Buffer>> {
    const { git, call } = this.#clone;
    const ids = [...new Set([...files.values()].flatMap((file) => (file === undefined || file.mode === '160000' ? [] : [file.id])))];
    if (ids.length === 0) return new Map();
    // By itself git would fetch one after the other.
    const listed = await git.run(['rev-list', '--objects', '--missing=print', '--no-object-names', tree, `^${tip}^{tree}`], call);
    const missing = listed.stdout.split('\n').filter((line) => line.startsWith('?')).map((line) => `${line.slice(1)}\n`);
    if (missing.length > 0) await git.run(['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--filter=blob:none', '--stdin', 'origin'], { ...call, stdin: missing.join('') });
    const { stdout } = await git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], { ...call, stdin: ids.map((id) => `${id}\n`).join('') });
    const blobs = stdout.trimEnd().split('\n').map((line) => ({ id: line.slice(0, 40), size: Number(line.slice(41)) }));
    return await readBlobs(git, blobs, call);
  }
}

/** What to type; `-m 1` means nothing to commits that are no merges. */
function handWork(commits: readonly ToldCommit[], known: ReadonlyMap<string, Commits>): string {
  const mainline = commits.some(({ sha }) => (known.get(sha)?.length ?? 0) > 1) ? '-m 1 ' : '';
  return `Revert by hand: git revert ${mainline}${commits.map(({ sha }) => sha).join(' ')}, settle these files, push.`;
}

function taken({ sha, subject, images }: ToldCommit): Pick<ToldCommit, 'sha' | 'subject' | 'images'> {
  return { sha, subject, images };
}

function requireCommits(commits: Commits): void {
  if (commits.length === 0 || !commits.every(isCommitSha)) throw new AdapterError('refused', 'A revert needs whole commit ids.');
  if (commits.length > mostCommits) throw tooMany(commits.length, 'named');
}

function requireRevertible(commits: Commits, known: ReadonlyMap<string, Commits>, { branch, sha: tip }: BranchState): Commits {
  for (const sha of commits) {
    const parents = known.get(sha);
    if (parents === undefined) throw notInHistory(sha, { branch, sha: tip });
    if (parents.length === 0) throw new AdapterError('refused', `Commit ${sha} is the first of its repository: reverting it would delete every file.`);
  }
  return [...new Set(commits)];
}

function notInHistory(sha: string, { branch }: Pick<BranchState, 'branch' | 'sha'>): AdapterError {
  return new AdapterError('refused', `Commit ${sha} is not in the history of ${branch} at the remote, so it is not reverted there.`, { hint: 'Check the branch that the application follows.' });
}

function tooMany(count: number, which: string): AdapterError {
  return new AdapterError('refused', `${count} commits ${which} would be taken back at once; ${mostCommits} are the most.`, { hint: 'Choose a later commit to go back to, or revert by hand.' });
}
