import { AdapterError } from '../../src/core/adapter-error.js';
import { parseReverts, standingRevert } from '../../src/core/git/reverts.js';
import { carriesRun } from '../../src/core/git/run-trailer.js';
import { trailerValues } from '../../src/core/git/trailers.js';
import type { BranchCommit, BranchState, ConfigRepositoryPort, RevertedFiles, RevertRequest, Reversal } from '../../src/engine/ports.js';

/** Commits that were taken back, one entry each. */
export type StageRevert = { readonly sha: string; readonly branch: string };

/** The stage's one branch as a config repository, by git of its clone: in no time, and without a network. */
export function createStageRepository(git: (...args: readonly string[]) => string, { reverts, push, write }: { readonly reverts: StageRevert[]; readonly push: () => void; readonly write: (path: string, text: string) => void }): ConfigRepositoryPort {
  const stateOf = (branch: string, sha: string): BranchState => {
    const paths = git('ls-tree', '-r', '--name-only', sha).split('\n');
    // `git` gives no white space at the end.
    const state: BranchState = { branch, sha, within: [''], paths, widen: async () => state, load: async () => undefined, read: (path) => (paths.includes(path) ? `${git('show', `${sha}:${path}`)}\n` : undefined) };
    return state;
  };
  const history = (): readonly BranchCommit[] => git('log', '--format=%x01%H%n%P%n%an%n%cI%n%B', 'origin/main').split('\u0001').slice(1).map((entry) => {
    const [sha = '', parents = '', author = '', at = '', ...message] = entry.split('\n');
    return { sha, parents: parents.split(' ').filter((parent) => parent !== ''), author, at, message: message.join('\n') };
  });
  const told = (sha: string): { readonly sha: string; readonly subject: string; readonly images: readonly string[] } => {
    const message = git('log', '-1', '--format=%B', sha);
    return { sha, subject: message.split('\n')[0] ?? '', images: trailerValues(message, 'Osop-Image') };
  };
  const commitsOf = (request: RevertRequest, tip: string): readonly string[] => {
    if ('commits' in request) return request.commits;
    const [from, to] = 'since' in request ? [request.since, tip] : [request.after, request.upTo];
    return git('rev-list', '--first-parent', `${from}..${to}`, '--', ...request.paths.map((path) => path || '.')).split('\n').filter((sha) => sha !== '');
  };
  const apply = (request: RevertRequest, commits: readonly string[]): void => {
    if (!('since' in request)) for (const sha of commits) git('revert', '--no-commit', sha);
    else git('restore', `--source=${request.since}`, '--staged', '--worktree', '--', ...request.paths.map((path) => path || '.'));
  };
  const changesOf = (from: string, tree: string): RevertedFiles => {
    const files = new Map(git('diff-tree', '-r', '--raw', '--no-abbrev', from, tree).split('\n').map((line) => {
      const [, mode = '', , id = '', rest = ''] = line.split(' ');
      const [status, path = ''] = rest.split('\t');
      return [path, status === 'D' ? undefined : { mode, id }] as const;
    }));
    const load = async (): Promise<ReadonlyMap<string, Uint8Array>> => new Map([...files.values()].flatMap((file) => (file === undefined ? [] : [[file.id, new TextEncoder().encode(`${git('cat-file', 'blob', file.id)}\n`)] as const])));
    return { tree, files, load };
  };
  const revert = (state: BranchState, request: RevertRequest): Reversal => {
    const commits = commitsOf(request, state.sha);
    reverts.push(...commits.map((sha) => ({ sha, branch: state.branch })));
    const restoredSha = 'since' in request ? request.since : git('rev-parse', `${commits.at(-1) ?? ''}~1`);
    const [first = ''] = commits;
    const standing = standingRevert(history().map(({ sha, message }) => ({ sha, reverts: parseReverts(message) })), first);
    if (!('since' in request) && standing !== undefined) return { kind: 'found', sha: standing, restoredSha };
    try {
      apply(request, commits);
    } catch {
      git('reset', '--quiet', '--hard', state.sha);
      return { kind: 'conflict', commits: commits.map(told), restoredSha, message: `Reverting ${first} conflicts with later commits`, hint: `git revert ${first}` };
    }
    const tree = git('write-tree');
    git('reset', '--quiet', '--hard', state.sha);
    if (tree === git('rev-parse', `${state.sha}^{tree}`)) return { kind: 'found', sha: state.sha, restoredSha };
    return { kind: 'reverted', commits: commits.map(told), partly: [], restoredSha, reverted: changesOf(state.sha, tree) };
  };
  return {
    head: async (branch = 'main') => {
      if (branch !== 'main') throw new AdapterError('not-found', `there is no branch ${branch}`);
      return stateOf(branch, git('rev-parse', 'HEAD'));
    },
    at: async (branch, sha) => stateOf(branch, sha),
    history: async () => history(),
    revert: async (state, request) => revert(state, request),
    commit: async (state, { files, reverted, message }) => {
      if (git('rev-parse', 'HEAD') !== state.sha) return { kind: 'moved' };
      for (const [path, text] of files) write(path, text);
      git('add', '--all');
      const tree = reverted?.tree ?? git('write-tree');
      git('reset', '--quiet', '--hard', git('commit-tree', tree, '-p', state.sha, '-m', message));
      push();
      return { kind: 'landed', sha: git('rev-parse', 'HEAD') };
    },
    tag: async ({ sha }) => ({ made: true, on: sha }),
    findRun: async (_branch, mark) => history().find(({ message }) => carriesRun(message, mark))?.sha,
  };
}
