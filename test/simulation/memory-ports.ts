import { AdapterError } from '../../src/core/adapter-error.js';
import type { RevisionRelation } from '../../src/core/argocd/assess.js';
import { isCommitSha, isSafeRef } from '../../src/core/git/refs.js';
import { parseReverts, standingRevert } from '../../src/core/git/reverts.js';
import { carriesRun } from '../../src/core/git/run-trailer.js';
import { isWritablePath } from '../../src/core/git/writable-path.js';
import { isWithin } from '../../src/core/images/relevant-files.js';
import type { BranchState, ConfigRepositoryPort, GitPort } from '../../src/engine/ports.js';
import type { MemoryCommit, MemoryGit } from './memory-git.js';
import { reverts } from './memory-reverts.js';

/** How many commits of a branch are looked at, as the adapter does. */
const mostHistory = 200;

/** The repository as a run writes to it, without faults and in no time. */
export function memoryConfigRepository(git: MemoryGit): ConfigRepositoryPort {
  const tip = (branch: string): MemoryCommit => {
    if (!isSafeRef(branch)) throw new AdapterError('refused', `${JSON.stringify(branch)} is not the name of a branch.`);
    const sha = git.branches.get(branch);
    if (sha === undefined) throw new AdapterError('not-found', `there is no branch ${branch}`);
    return git.commit(sha);
  };
  const history = (branch: string): readonly MemoryCommit[] => git.history(tip(branch).sha).slice(0, mostHistory);
  return {
    head: async (branch = 'main', within = ['']) => stateAt(branch, tip(branch), within),
    at: async (branch, sha, within = ['']) => {
      if (!isCommitSha(sha)) throw new AdapterError('refused', `${JSON.stringify(sha)} is not a whole commit id.`);
      const commit = git.find(sha);
      if (commit === undefined) throw new AdapterError('not-found', `there is no commit ${sha}`);
      return stateAt(branch, commit, within);
    },
    history: async (branch) => history(branch).map(({ sha, parents, message, author, at }) => ({ sha, parents, message, author, at })),
    findRun: async (branch, mark) => history(branch).find(({ message }) => carriesRun(message, mark))?.sha,
    revert: async (state, request) => reverts(git, state, request),
    commit: async (state, { branch, files, reverted, message, author }) => {
      if (!isSafeRef(branch)) throw new AdapterError('refused', `${JSON.stringify(branch)} is not the name of a branch.`);
      const before = git.commit(state.sha);
      for (const path of files.keys()) {
        if (isWritablePath(path) && before.files.has(path) && state.paths.includes(path)) continue;
        throw new AdapterError('refused', `${JSON.stringify(path)} is not a file of the branch that can be written.`);
      }
      const after = reverted === undefined ? new Map([...before.files, ...files]) : git.tree(reverted.tree);
      const { sha } = git.write({ parents: [state.sha], files: after, message, author: author?.name });
      return git.push(branch, sha) ? { kind: 'landed', sha } : { kind: 'moved' };
    },
    tag: async ({ name, sha }) => {
      if (!isSafeRef(name)) throw new AdapterError('refused', `${JSON.stringify(name)} is not the name of a tag.`);
      const on = git.tags.get(name);
      if (on === undefined) git.tags.set(name, sha);
      return { made: on === undefined, on: on ?? sha };
    },
  };
}

function stateAt(branch: string, { sha, files }: MemoryCommit, within: readonly string[]): BranchState {
  const loaded = new Set<string>();
  const stateOf = (known: readonly string[]): BranchState => ({
    branch, sha, within: known,
    paths: [...files.keys()].filter((path) => isWithin(path, known)),
    widen: async (further) => stateOf([...new Set([...known, ...further])]),
    load: async (paths) => { for (const path of paths) loaded.add(path); },
    read: (path) => (loaded.has(path) ? files.get(path) : undefined),
  });
  return stateOf(within);
}

/** The repository as it is checked out, at depth 1: most calls fetch what is missing, to tell of a commit does not. */
export function memoryGitPort(git: MemoryGit, { checkedOut, origin }: { readonly checkedOut: () => string; readonly origin: string }): GitPort {
  const fetched = new Set<string>();
  const resolve = (revision: string): MemoryCommit => {
    if (!isCommitSha(revision) && !isSafeRef(revision)) throw new AdapterError('refused', `${JSON.stringify(revision)} is not the name of a commit, branch or tag.`);
    const found = git.find(isCommitSha(revision) ? revision : (git.branches.get(revision) ?? git.tags.get(revision) ?? ''));
    if (found === undefined) throw new AdapterError('not-found', `The repository has no commit ${JSON.stringify(revision)}.`);
    fetched.add(found.sha);
    return found;
  };
  const isHere = (revision: string): boolean => !isCommitSha(revision) || fetched.has(revision) || revision === checkedOut();
  return {
    head: async () => ({ sha: checkedOut(), branch: 'main' }),
    commit: async (revision) => {
      if (!isHere(revision)) throw new AdapterError('not-found', `The repository has no commit ${JSON.stringify(revision)}.`);
      const { sha, parents, author, message, at } = resolve(revision);
      return { sha, parents, author, subject: message.split('\n')[0] ?? '', at };
    },
    changedFiles: async (head, base) => {
      const to = resolve(head);
      const [parent] = to.parents;
      if (base === undefined && parent === undefined) return { changed: [...to.files.keys()].toSorted(), deleted: [] };
      const changes = git.changes(resolve(base ?? parent ?? '').files, to.files);
      return { changed: changes.filter((path) => to.files.has(path)), deleted: changes.filter((path) => !to.files.has(path)) };
    },
    files: async (sha) => [...resolve(sha).files.keys()].toSorted(),
    readTexts: async (sha, paths) => {
      const { files } = resolve(sha);
      return new Map(paths.flatMap((path) => { const text = files.get(path); return text === undefined ? [] : [[path, text] as const]; }));
    },
    originUrl: async () => origin,
    relation: async (ours, seen) => {
      for (const sha of [ours, seen]) fetched.add(sha);
      return relation(git, ours, seen);
    },
  };
}

function relation(git: MemoryGit, ours: string, seen: string): RevisionRelation {
  if (ours === seen) return 'same';
  if (git.find(ours) === undefined || git.find(seen) === undefined) return 'unknown';
  if (git.contains(seen, ours)) {
    const later = git.history(seen).filter(({ sha }) => !git.contains(ours, sha)).map(({ sha, message }) => ({ sha, reverts: parseReverts(message) }));
    return standingRevert(later, ours) === undefined ? 'descendant' : 'reverted';
  }
  return git.contains(ours, seen) ? 'ancestor' : 'diverged';
}
