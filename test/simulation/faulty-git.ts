import { AdapterError } from '../../src/core/adapter-error.js';
import type { BranchState, ConfigRepositoryPort, GitPort } from '../../src/engine/ports.js';
import type { Faults } from './faults.js';
import type { SimulatedProcess } from './process.js';

/** The way from a process to the git server. */
export interface GitWire {
  readonly faults: Faults;
  readonly process: SimulatedProcess;
  /** True time: what was sent arrives whatever becomes of the process. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Somebody pushes something else, right now. */
  readonly somebodyPushes: () => void;
}

/** The same repository as one process reaches it, with the errors of the adapter. */
export function faultyRepository(repository: ConfigRepositoryPort, wire: GitWire): ConfigRepositoryPort {
  const read = async <T>(name: string, work: () => Promise<T>): Promise<T> => await wire.process.call(`config ${name}`, { work: async () => { await reach(wire); return await work(); } });
  const wrap = (state: BranchState): BranchState => ({
    ...state,
    // What was fetched with the branch takes no request, most of the time.
    widen: async (within) => wrap(await state.widen(within)),
    load: async (paths) => { await read('load', async () => { await state.load(paths); }); },
  });
  return {
    head: async (branch, within) => wrap(await read('head', async () => await repository.head(branch, within))),
    at: async (branch, sha, within) => wrap(await read('at', async () => await repository.at(branch, sha, within))),
    history: async (branch) => await read('history', async () => await repository.history(branch)),
    findRun: async (branch, mark) => await read('findRun', async () => await repository.findRun(branch, mark)),
    revert: async (state, request) => await read('revert', async () => await repository.revert(state, request)),
    tag: async (request) => await wire.process.call('config tag', { hasEffect: true, work: async () => { await reach(wire); return await repository.tag(request); } }),
    commit: async (state, change) => await wire.process.call('config commit', { hasEffect: true, work: async () => await push(async () => await repository.commit(state, change), wire) }),
  };
}

/** The checkout as one process has it: what is not there is fetched. */
export function faultyCheckout(git: GitPort, wire: GitWire): GitPort {
  return {
    ...git,
    commit: async (revision) => await wire.process.call('git commit', { work: async () => await git.commit(revision) }),
    changedFiles: async (head, base) => await wire.process.call('git changedFiles', { work: async () => { await reach(wire); return await git.changedFiles(head, base); } }),
    // Whenever the remote does not give what is missing, the answer is `unknown`.
    relation: async (ours, seen) => await wire.process.call('git relation', { work: async () => (ours !== seen && wire.faults.strikes('git-unreachable', wire.process.random) ? 'unknown' : await git.relation(ours, seen)) }),
  };
}

async function reach({ faults, process: { random }, sleep }: GitWire): Promise<void> {
  if (faults.strikes('git-slow', random)) await sleep(random.whole(100, 15_000));
  if (faults.strikes('git-unreachable', random)) throw unreachable('fetch');
}

type Landing = Awaited<ReturnType<ConfigRepositoryPort['commit']>>;

async function push(land: () => Promise<Landing>, wire: GitWire): Promise<Landing> {
  const { faults, process: { random }, sleep } = wire;
  await sleep(random.whole(20, 900));
  if (faults.strikes('somebody-pushes-first', random)) wire.somebodyPushes();
  const fault = faults.choose(['git-unreachable', 'push-declined', 'push-lost', 'push-late', 'push-unanswered'], random);
  switch (fault) {
    case undefined: return await land();
    case 'git-unreachable': throw unreachable('push');
    case 'push-declined': throw new AdapterError('refused', 'git push failed: remote: error: GH006: Protected branch update failed', { hint: 'The remote has a rule against this push.' });
    case 'push-lost':
      await land();
      // HTTP repeats what got no answer, and loses the race to itself.
      if (random.chance(0.5)) return { kind: 'moved' };
      throw unreachable('push');
    case 'push-late':
      // It is on its way still: taken only where the branch has not moved until then.
      void sleep(random.whole(100, 20_000)).then(land);
      throw unreachable('push');
    case 'push-unanswered':
      if (random.chance(0.5)) await land();
      await sleep(600_000);
      throw new AdapterError('timeout', 'git push did not end within 600 s', { ambiguous: true });
  }
}

function unreachable(command: string): AdapterError {
  return new AdapterError('unreachable', `git ${command} failed: fatal: unable to access 'https://git.example/': Recv failure: Connection reset by peer`, { retryable: true });
}
