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
  /** Somebody pushes. */
  push(files: Readonly<Record<string, string>>, branch?: string): FakeCommit;
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
  const push: FakeConfigRepository['push'] = (changed, branch = 'main') => {
    const made = add(branches.get(branch), new Map(Object.entries(changed)), 'somebody else');
    branches.set(branch, made);
    return made;
  };
  push(files);
  const port: ConfigRepositoryPort = {
    head: async (wanted = 'main', within = ['']) => {
      const head = branches.get(wanted);
      if (head === undefined) throw new AdapterError('not-found', `there is no branch ${wanted}`);
      const loaded = new Set<string>();
      const stateOf = (known: readonly string[]): BranchState => ({
        branch: wanted, sha: head.sha, within: known,
        paths: [...head.files.keys()].filter((path) => isWithin(path, known)),
        widen: async (further) => stateOf([...known, ...further]),
        load: async (paths) => { for (const path of paths) loaded.add(path); },
        read: (path) => (loaded.has(path) ? head.files.get(path) : undefined),
      });
      return stateOf(within);
    },
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
    tag: async ({ name, sha }) => {
      const tagged = tags.get(name) ?? sha;
      if (tagged !== sha) throw new AdapterError('conflict', `the tag ${name} is on another commit`);
      const made = !tags.has(name);
      tags.set(name, sha);
      return made ? 'made' : 'there';
    },
    findRun: async (branch, mark) => log(branch).find(({ message }) => carriesRun(message, mark))?.sha,
  };
  return { port, branches, tags, faults, log, push };
}
