import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ConfigRepositoryPort, Reversal } from '../../src/engine/ports.js';
import { commitAll } from './author.js';
import { runGit, runGitAt } from './git-http.js';
import { fillOnce } from './kept-folder.js';

/** Where a bare repository and a clone of it are, and git of the clone. */
export interface GitFolder {
  readonly bare: string;
  readonly clone: string;
  readonly git: (...args: readonly string[]) => string;
}

/** The same for many tests, one after the other: each begins where `reset` puts the branch. */
export interface QuickGit extends GitFolder {
  /** Commits files on top of the branch, without moving it on the remote; returns the commit. */
  readonly prepare: (message: string, files: Readonly<Record<string, string>>) => string;
  /** Puts `main` at a commit, in the clone and on the remote; the files of the clone stay as they are. */
  readonly reset: (sha: string) => void;
  /** The same repository, which makes each commit and each revert only once. */
  readonly quicken: (repository: ConfigRepositoryPort) => ConfigRepositoryPort;
  readonly remove: () => void;
}

/** Commands whose answer is settled by the commits and objects that are named. */
const settled: ReadonlySet<string> = new Set(['show', 'ls-tree', 'merge-base', 'log', 'diff', 'diff-tree', 'rev-list', 'rev-parse', 'cat-file']);
const answers = new Map<string, string>();

/**
 * A bare repository and a clone of it in a folder. It is real git, and as few processes as can be: what an answer depends on is in
 * the ids of the commits, so each is asked for once, and the clone lends its objects to the bare repository, so that a push is
 * no more than to move a branch. `now` is the moment of the commits.
 */
export function createQuickFolder(folder: string, now: () => Date): GitFolder {
  fillOnce(folder, 'quick-git', (place) => {
    runGit(place, 'init', '--quiet', '--template=', '--bare', '--initial-branch=main', 'config.git');
    runGit(place, 'init', '--quiet', '--template=', '--initial-branch=main', 'clone');
    runGit(join(place, 'clone'), 'remote', 'add', 'origin', '../config.git');
    mkdirSync(join(place, 'config.git/objects/info'), { recursive: true });
    writeFileSync(join(place, 'config.git/objects/info/alternates'), '../../clone/.git/objects\n');
  });
  const [bare, clone] = [join(folder, 'config.git'), join(folder, 'clone')];
  const run = (args: readonly string[]): string => runGitAt(now(), clone, ...args);
  const read = (reference: string): string | undefined => {
    const file = join(clone, '.git', reference);
    const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    return text.startsWith('ref: ') ? read(text.slice(5)) : /^[0-9a-f]{40}$/.test(text) ? text : undefined;
  };
  /** With the ids of the commits in place of what names them today. */
  const settle = (arg: string): string => arg.replace(/^(?:HEAD|origin\/main)(?=$|[~^:])/, (name) => read(name === 'HEAD' ? name : `refs/remotes/${name}`) ?? name);
  const push = (to: string, sha: string): void => {
    for (const file of [join(bare, 'refs/heads', to), join(clone, '.git/refs/remotes/origin', to)]) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${sha}\n`);
    }
  };
  const git = (...args: readonly string[]): string => {
    const [command = ''] = args;
    const named = args.map(settle);
    const [, sha, to] = /^([0-9a-f]{40}):refs\/heads\/([\w/-]+)$/.exec(named.at(-1) ?? '') ?? [];
    if (command === 'push' && named.at(-2) === 'origin' && sha !== undefined && to !== undefined) {
      push(to, sha);
      return '';
    }
    const [object, ...more] = named.slice(1).filter((arg) => !arg.startsWith('-'));
    if (command === 'rev-parse' && object !== undefined && more.length === 0 && /^[0-9a-f]{40}$/.test(object)) return object;
    if (!settled.has(command) || !isSettled(named)) return run(args);
    const key = JSON.stringify(named);
    const answer = answers.get(key) ?? run(named);
    answers.set(key, answer);
    return answer;
  };
  return { bare, clone, git };
}

/** Whether whatever is named is so by its id. */
function isSettled(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const objects = args.slice(1, end === -1 ? undefined : end).filter((arg) => !arg.startsWith('-') && arg !== 'blob');
  return objects.length > 0 && objects.every((arg) => /[0-9a-f]{40}/.test(arg));
}

/** The same for many tests, one after the other. All commits are of the same moment: the same commit has the same id again. */
export function createQuickGit(): QuickGit {
  const folder = mkdtempSync(join(tmpdir(), 'quick-'));
  const at = new Date('2026-01-01T00:00:00Z');
  const { bare, clone, git } = createQuickFolder(folder, () => at);
  const head = join(clone, '.git/refs/heads/main');
  const read = (): string => readFileSync(head, 'utf8').trim();
  const prepare = (message: string, files: Readonly<Record<string, string>>): string => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(clone, path)), { recursive: true });
      writeFileSync(join(clone, path), text);
    }
    return commitAll(clone, { message, at });
  };
  const reset = (sha: string): void => {
    writeFileSync(head, `${sha}\n`);
    git('push', 'origin', 'HEAD:refs/heads/main');
  };
  const made = new Map<string, string>();
  const taken = new Map<string, Reversal>();
  const quicken = (repository: ConfigRepositoryPort): ConfigRepositoryPort => ({
    ...repository,
    revert: async (state, request) => {
      const key = JSON.stringify([state.sha, request]);
      const before = taken.get(key);
      if (before !== undefined) return before;
      git('reset', '--quiet', '--hard', state.sha);
      const reversal = await repository.revert(state, request);
      taken.set(key, reversal);
      return reversal;
    },
    commit: async (state, change) => {
      const key = JSON.stringify([state.sha, [...change.files], change.reverted?.tree, change.message]);
      const before = read() === state.sha ? made.get(key) : undefined;
      if (before !== undefined) {
        reset(before);
        return { kind: 'landed', sha: before };
      }
      if (read() === state.sha) git('reset', '--quiet', '--hard', state.sha);
      const outcome = await repository.commit(state, change);
      if (outcome.kind === 'landed') made.set(key, outcome.sha);
      return outcome;
    },
  });
  return { bare, clone, git, prepare, reset, quicken, remove: () => { rmSync(folder, { recursive: true, force: true, maxRetries: 3 }); } };
}
