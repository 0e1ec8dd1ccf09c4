import { AdapterError } from '../../src/core/adapter-error.js';
import { trailerNames } from '../../src/core/git/commit-message.js';
import { isCommitSha } from '../../src/core/git/refs.js';
import { parseReverts, standingRevert, uncancelled } from '../../src/core/git/reverts.js';
import { trailerValues } from '../../src/core/git/trailers.js';
import { isWithin } from '../../src/core/images/relevant-files.js';
import type { BranchState, CommitRange, Reversal, RevertedFiles, RevertRequest } from '../../src/engine/ports.js';
import { blobId, type MemoryCommit, type MemoryGit } from './memory-git.js';
import { mergeTexts } from './merge-lines.js';

type Told = ReturnType<typeof told>;
type Files = ReadonlyMap<string, string>;

/** What a state becomes when commits are taken back, by the rules of ConfigRepositoryPort.revert. */
export function reverts(git: MemoryGit, state: BranchState, request: RevertRequest): Reversal {
  if ('since' in request) return restore(git, state, request);
  return takeBack(git, state, 'commits' in request ? request.commits : pushed(git, state, request));
}

function takeBack(git: MemoryGit, state: BranchState, asked: readonly string[]): Reversal {
  requireCommits(asked);
  const history = git.history(state.sha);
  const places = new Map(history.map(({ sha }, index) => [sha, index]));
  for (const sha of asked) {
    if (!places.has(sha)) throw notInHistory(sha, state);
    if (git.commit(sha).parents.length === 0) throw new AdapterError('refused', `Commit ${sha} is the first of its repository: reverting it would delete every file.`);
  }
  const wanted = [...new Set(asked)].toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  const oldest = wanted.at(-1) ?? '';
  const restoredSha = git.commit(oldest).parents[0] ?? '';
  const later = history.slice(0, (places.get(oldest) ?? 0) + 1).map(told);
  // What takes back another of them is taken back itself: it does not stand.
  const standingAmong = later.map((commit) => (wanted.includes(commit.sha) ? { ...commit, reverts: [] } : commit));
  const standing = new Map(wanted.map((sha) => [sha, standingRevert(standingAmong, sha)]));
  const pending = later.filter(({ sha }) => standing.has(sha) && standing.get(sha) === undefined).map((commit) => withMergedImages(git, commit));
  if (pending.length === 0) return { kind: 'found', sha: later.find(({ sha }) => [...standing.values()].includes(sha))?.sha ?? state.sha, restoredSha };
  let files: Files = git.commit(state.sha).files;
  for (const { sha } of pending) {
    const { result, conflicts } = revertOnto(git, files, git.commit(sha));
    if (conflicts.length > 0) return { kind: 'conflict', commits: pending.map(taken), restoredSha, message: `Reverting ${sha} conflicts with later commits in ${conflicts.join(', ')}`, hint: `Revert by hand: git revert ${sha}` };
    files = result;
  }
  const reverted = resultOf(git, state, files);
  return reverted === undefined ? { kind: 'found', sha: state.sha, restoredSha } : { kind: 'reverted', commits: pending.map(taken), partly: [], restoredSha, reverted };
}

/** A revert is a merge of the commit's parent, with the commit as the base. */
function revertOnto(git: MemoryGit, ours: Files, commit: MemoryCommit): { readonly result: Files; readonly conflicts: readonly string[] } {
  const before = git.commit(commit.parents[0] ?? '').files;
  const result = new Map(ours);
  const conflicts: string[] = [];
  for (const path of git.changes(before, commit.files)) {
    const [base, mine, theirs] = [commit.files.get(path), ours.get(path), before.get(path)];
    const merged = mine === base ? theirs : mine === theirs ? mine : base === undefined || mine === undefined || theirs === undefined ? null : (mergeTexts(base, mine, theirs) ?? null);
    if (merged === null) conflicts.push(path);
    else if (merged === undefined) result.delete(path);
    else result.set(path, merged);
  }
  return { result, conflicts };
}

function pushed(git: MemoryGit, state: BranchState, { after, upTo, paths }: CommitRange): readonly string[] {
  requireCommits([after, upTo]);
  for (const sha of [after, upTo]) if (!git.contains(state.sha, sha)) throw notInHistory(sha, state);
  const commits = changesSince(git, { since: after, tip: upTo, paths });
  const all = commits.length > 0 ? commits : changesSince(git, { since: after, tip: upTo, paths: [''] });
  return all.map(({ sha }) => sha);
}

function restore(git: MemoryGit, state: BranchState, { since, paths }: { readonly since: string; readonly paths: readonly string[] }): Reversal {
  requireCommits([since]);
  if (!git.contains(state.sha, since)) throw notInHistory(since, state);
  const [now, then] = [git.commit(state.sha).files, git.commit(since).files];
  const files = new Map([...[...now].filter(([path]) => !isWithin(path, paths)), ...[...then].filter(([path]) => isWithin(path, paths))]);
  const commits = changesSince(git, { since, tip: state.sha, paths });
  const reverted = resultOf(git, state, files);
  if (reverted === undefined) return { kind: 'found', sha: commits[0]?.sha ?? state.sha, restoredSha: since };
  for (const path of paths) {
    const below = (tree: Files): boolean => [...tree.keys()].some((one) => isWithin(one, [path]));
    if (path !== '' && !below(files) && below(now)) throw new AdapterError('refused', `At ${since} there was nothing at ${path}: going back to it would delete every file there.`);
  }
  const listed = uncancelled(commits.map(told)).map((commit) => withMergedImages(git, commit));
  const elsewhere = (sha: string): boolean => changedBy(git, git.commit(sha)).some((path) => !isWithin(path, paths));
  const partly = listed.filter(({ sha }) => elsewhere(sha)).map((commit) => ({ ...commit, images: commit.images.filter((image) => isRemoved(image, now, files)) }));
  return { kind: 'reverted', commits: listed.filter(({ sha }) => !elsewhere(sha)).map(taken), partly: partly.map(taken), restoredSha: since, reverted };
}

/** True where the version of an image stands in a line that goes. */
function isRemoved(image: string, now: Files, then: Files): boolean {
  const version = image.slice(image.lastIndexOf(' ') + 1);
  const linesOf = (text: string | undefined): readonly string[] => text?.split('\n') ?? [];
  return [...now].some(([path, text]) => text !== then.get(path) && linesOf(text).some((line) => line.includes(version) && !linesOf(then.get(path)).includes(line)));
}

function changesSince(git: MemoryGit, { since, tip, paths }: { readonly since: string; readonly tip: string; readonly paths: readonly string[] }): readonly MemoryCommit[] {
  return git.line(tip).filter((commit) => !git.contains(since, commit.sha) && changedBy(git, commit).some((path) => isWithin(path, paths)));
}

function changedBy(git: MemoryGit, { parents: [parent], files }: MemoryCommit): readonly string[] {
  return git.changes(parent === undefined ? new Map() : git.commit(parent).files, files);
}

function withMergedImages(git: MemoryGit, commit: Told): Told {
  const { parents: [first = '', ...merged] } = git.commit(commit.sha);
  if (merged.length === 0) return commit;
  const brought = git.history(commit.sha).filter(({ sha }) => !git.contains(first, sha));
  return { ...commit, images: [...new Set(brought.flatMap((one) => told(one).images))] };
}

/** Undefined where nothing differs from the state. */
function resultOf(git: MemoryGit, { sha, branch }: BranchState, files: Files): RevertedFiles | undefined {
  const now = git.commit(sha).files;
  const changes = git.changes(now, files);
  if (changes.length === 0) return undefined;
  if (files.size === 0) throw new AdapterError('refused', `This would delete every file of ${branch}; nothing was pushed.`);
  const described = changes.map((path) => { const text = files.get(path); return [path, text === undefined ? undefined : { mode: '100644', id: blobId(text) }] as const; });
  const load = async (): Promise<ReadonlyMap<string, Uint8Array>> => new Map(changes.flatMap((path) => { const text = files.get(path); return text === undefined ? [] : [[blobId(text), Buffer.from(text)] as const]; }));
  return { tree: git.keep(files), files: new Map(described), load };
}

function requireCommits(commits: readonly string[]): void {
  if (commits.length === 0 || !commits.every(isCommitSha)) throw new AdapterError('refused', 'A revert needs whole commit ids.');
}

function notInHistory(sha: string, { branch }: BranchState): AdapterError {
  return new AdapterError('refused', `Commit ${sha} is not in the history of ${branch} at the remote, so it is not reverted there.`);
}

function taken({ sha, subject, images }: Told): Omit<Told, 'reverts'> {
  return { sha, subject, images };
}

/** A commit as its message tells of it. */
function told({ sha, message }: MemoryCommit): { readonly sha: string; readonly subject: string; readonly images: readonly string[]; readonly reverts: readonly string[] } {
  return { sha, subject: message.trimStart().split('\n')[0] ?? '', images: trailerValues(message, trailerNames.image), reverts: parseReverts(message) };
}
