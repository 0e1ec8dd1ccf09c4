import { createConfigRepository, createGit } from '../../../src/adapters/git/index.js';
import type { ConfigRepositoryPort, GitPort } from '../../../src/engine/ports.js';
import { VirtualClock } from '../../../src/simulator/index.js';
import { Faults, type FaultKind } from '../../simulation/faults.js';
import { faultyRepository } from '../../simulation/faulty-git.js';
import { MemoryGit, type MemoryCommit } from '../../simulation/memory-git.js';
import { memoryConfigRepository, memoryGitPort } from '../../simulation/memory-ports.js';
import { SimulatedProcess } from '../../simulation/process.js';
import { Random } from '../../simulation/random.js';
import { Trace } from '../../simulation/trace.js';
import { createFakeClock } from '../../support/fake-clock.js';
import { runGit } from '../../support/git-http.js';
import { createGitSandbox } from '../../support/git-sandbox.js';

/** A repository on a server, both ports to it, and somebody else who writes to it. `null` deletes a file. */
export interface RepositoryBench {
  readonly config: ConfigRepositoryPort;
  readonly checkout: GitPort;
  /** Pushes to main; returns the commit. */
  readonly push: (files: Readonly<Record<string, string | null>>, message?: string) => string;
  /** Merges files from a branch of its own into main, with another commit beside it; returns the merge. */
  readonly merge: (files: Readonly<Record<string, string>>, message: string) => string;
  readonly tip: (branch: string) => string;
  readonly text: (revision: string, path: string) => string | undefined;
  readonly message: (revision: string) => string;
  /** Accepts the next push, and drops its answer. */
  readonly loseNextAnswer: () => void;
  readonly close: () => Promise<void>;
}

/** The adapter, against git behind HTTP. */
export async function openReal(files: Readonly<Record<string, string>>): Promise<RepositoryBench> {
  let loses = false;
  const sandbox = await createGitSandbox({
    around: async (request, next) => {
      await next();
      const lost = loses && request.method === 'POST' && request.url?.endsWith('git-receive-pack') === true;
      if (lost) loses = false;
      return !lost;
    },
  });
  sandbox.commit(files, 'first');
  const workspace = await sandbox.checkout('ws', '--depth=1');
  const options = { redact: String, clock: createFakeClock(), environment: { PATH: process.env['PATH'], HOME: sandbox.folder }, temporaryFolder: sandbox.folder };
  const config = createConfigRepository({ ...options, workspace: sandbox.folder, remote: { url: sandbox.url } });
  const remote = (...args: readonly string[]): string => runGit(sandbox.bare, ...args);
  const upToDate = (): void => { sandbox.git('pull', '--quiet', '--rebase', sandbox.bare, 'main'); };
  return {
    config, checkout: createGit({ ...options, workspace }),
    push: (changed, message) => { upToDate(); return sandbox.commit(changed, message); },
    merge: (changed, message) => {
      upToDate();
      sandbox.git('checkout', '--quiet', '-b', 'feature');
      sandbox.commit(changed, message);
      sandbox.git('checkout', '--quiet', 'main');
      sandbox.commit({ 'beside.txt': 'beside\n' }, 'beside');
      sandbox.git('merge', '--quiet', '--no-ff', '-m', 'Merge feature', 'feature');
      sandbox.git('push', '--quiet', 'origin', 'main');
      return sandbox.git('rev-parse', 'HEAD');
    },
    tip: (branch) => remote('rev-parse', `refs/heads/${branch}`),
    text: (revision, path) => (remote('ls-tree', '--name-only', revision, path) === '' ? undefined : `${remote('show', `${revision}:${path}`)}\n`),
    message: (revision) => remote('log', '-1', '--format=%B', revision),
    loseNextAnswer: () => { loses = true; },
    close: async () => {
      config.close();
      await sandbox.close();
    },
  };
}

/** What the simulation has in its place. */
export async function openSimulated(files: Readonly<Record<string, string>>): Promise<RepositoryBench> {
  // Commits of the same moment would be the same commit.
  let seconds = 0;
  const git = new MemoryGit({ now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, (seconds += 1))) });
  const push = (changed: Readonly<Record<string, string | null>>, message = 'change'): string => {
    const parent = git.branches.get('main');
    const after = new Map(parent === undefined ? [] : git.commit(parent).files);
    for (const [path, text] of Object.entries(changed)) {
      if (text === null) after.delete(path);
      else after.set(path, text);
    }
    const { sha } = git.write({ parents: parent === undefined ? [] : [parent], files: after, message: `${message}\n`, author: 'Ada' });
    git.push('main', sha);
    return sha;
  };
  const first = push(files, 'first');
  const find = (revision: string): MemoryCommit => git.commit(git.branches.get(revision) ?? revision);
  const rates: { -readonly [K in FaultKind]?: number } = {};
  const clock = new VirtualClock(undefined, { quietTurns: 1 });
  const wire = {
    faults: new Faults(rates), sleep: async (ms: number) => { await clock.sleep(ms); }, somebodyPushes: () => undefined,
    process: new SimulatedProcess({ name: 'contract', clock, random: new Random('contract'), trace: new Trace({ keep: false }), blow: undefined, onBlow: () => undefined, skewMs: 0 }),
  };
  const config = faultyRepository(memoryConfigRepository(git), wire);
  return {
    config: { ...config, commit: async (...asked) => { try { return await config.commit(...asked); } finally { rates['push-lost'] = 0; } } },
    checkout: memoryGitPort(git, { checkedOut: () => first, origin: 'https://git.example/shop/config.git' }), push,
    merge: (changed, message) => {
      const base = git.commit(git.branches.get('main') ?? '');
      const feature = git.write({ parents: [base.sha], files: new Map([...base.files, ...Object.entries(changed)]), message: `${message}\n`, author: 'Ada' });
      const beside = push({ 'beside.txt': 'beside\n' }, 'beside');
      const { sha } = git.write({ parents: [beside, feature.sha], files: new Map([...git.commit(beside).files, ...Object.entries(changed)]), message: 'Merge feature\n', author: 'Ada' });
      git.push('main', sha);
      return sha;
    },
    tip: (branch) => find(branch).sha,
    text: (revision, path) => find(revision).files.get(path),
    message: (revision) => find(revision).message.trimEnd(),
    loseNextAnswer: () => { rates['push-lost'] = 1; },
    close: async () => undefined,
  };
}
