import { AdapterError } from '../../src/core/adapter-error.js';
import { carriesRun } from '../../src/core/git/run-trailer.js';
import { isWithin } from '../../src/core/images/relevant-files.js';
import type { BranchState, ConfigRepositoryPort } from '../../src/engine/ports.js';

/** One commit of the fake. */
export interface FakeCommit {
  readonly sha: string;
  readonly parent: string | undefined;
  readonly files: ReadonlyMap<string, string>;
  readonly message: string;
}

/** What meets a commit: it is taken and the answer lost, somebody is faster, or no answer ever comes. */
export type CommitFault = 'answer-lost' | 'moved' | 'hangs';

/** A config repository in memory; `faults` meet the commits in turn. */
export interface FakeConfigRepository {
  readonly port: ConfigRepositoryPort;
  readonly branches: ReadonlyMap<string, FakeCommit>;
  /** Commit by tag. */
  readonly tags: Map<string, string>;
  readonly faults: CommitFault[];
  /** Commits of a branch, the newest first. */
  log(branch?: string): readonly FakeCommit[];
  /** Begins a branch at the head of `main`. */
  begin(branch: string): void;
  /** Somebody pushes. */
  push(files: Readonly<Record<string, string>>, branch?: string, message?: string): FakeCommit;
}

export function createFakeConfigRepository(files: Readonly<Record<string, string>>): FakeConfigRepository {
  const commits = new Map<string, FakeCommit>();
  const branches = new Map<string, FakeCommit>();
  const tags = new Map<string, string>();
  const faults: CommitFault[] = [];
  const add = (parent: FakeCommit | undefined, change: ReadonlyMap<string, string>, message: string): FakeCommit => {
    const made = { sha: String(commits.size + 1).padStart(40, '0'), parent: parent?.sha, files: new Map([...(parent?.files ?? []), ...change]), message };
    commits.set(made.sha, made);
    return made;
  };
  const log = (branch = 'main'): readonly FakeCommit[] => {
    const found: FakeCommit[] = [];
    for (let at = branches.get(branch); at !== undefined; at = commits.get(at.parent ?? '')) found.push(at);
    return found;
  };
  const push: FakeConfigRepository['push'] = (changed, branch = 'main', message = 'somebody else') => {
    const made = add(branches.get(branch), new Map(Object.entries(changed)), message);
    branches.set(branch, made);
    return made;
  };
  push(files);
  const stateAt = (branch: string, { sha, files: texts }: FakeCommit, within: readonly string[]): BranchState => {
    const loaded = new Set<string>();
    const stateOf = (known: readonly string[]): BranchState => ({
      branch, sha, within: known,
      paths: [...texts.keys()].filter((path) => isWithin(path, known)),
      widen: async (further) => stateOf([...known, ...further]),
      load: async (paths) => { for (const path of paths) loaded.add(path); },
      read: (path) => (loaded.has(path) ? texts.get(path) : undefined),
    });
    return stateOf(within);
  };
  const port: ConfigRepositoryPort = {
    head: async (wanted = 'main', within = ['']) => {
      const head = branches.get(wanted);
      if (head === undefined) throw new AdapterError('not-found', `there is no branch ${wanted}`);
      return stateAt(wanted, head, within);
    },
    at: async (branch, sha, within = ['']) => {
      const commit = commits.get(sha);
      if (commit === undefined) throw new AdapterError('not-found', `there is no commit ${sha}`);
      return stateAt(branch, commit, within);
    },
    history: async (branch) => log(branch).map(({ sha, parent, message }) => ({ sha, parents: parent === undefined ? [] : [parent], message })),
    commit: async (state, change) => {
      const fault = faults.shift();
      if (fault === 'hangs') return await new Promise(() => { /* For ever. */ });
      const head = branches.get(change.branch);
      if (fault === 'moved' || (head !== undefined && head.sha !== state.sha)) return { kind: 'moved' };
      const made = add(commits.get(state.sha), change.files, change.message);
      branches.set(change.branch, made);
      if (fault === 'answer-lost') throw new AdapterError('unreachable', 'the connection was cut', { ambiguous: true });
      return { kind: 'landed', sha: made.sha };
    },
    revert: async () => { throw new Error('this repository has no git to revert by'); },
    tag: async ({ name, sha }) => {
      const on = tags.get(name);
      if (on === undefined) tags.set(name, sha);
      return { made: on === undefined, on: on ?? sha };
    },
    findRun: async (branch, mark) => log(branch).find(({ message }) => carriesRun(message, mark))?.sha,
  };
  const begin = (branch: string): void => {
    const head = branches.get('main');
    if (head !== undefined) branches.set(branch, head);
  };
  return { port, branches, tags, faults, log, begin, push };
}
