import { AdapterError } from '../../src/core/adapter-error.js';
import type { Clock } from '../../src/core/clock.js';
import type { LedgerPort } from '../../src/engine/ports.js';
import type { Faults } from './faults.js';
import type { SimulatedProcess } from './process.js';

/** The way from a process to the ledger's host. */
export interface LedgerWire {
  readonly faults: Faults;
  readonly process: SimulatedProcess;
  /** True time: what was sent arrives whatever becomes of the process. */
  readonly sleep: Clock['sleep'];
  /** Aborted once the hand-over has had its time: then git is ended. */
  readonly signal: AbortSignal;
  /** Another machine adds a run, right now. */
  readonly somebodyWrites: () => void;
}

/** The same ledger as one process reaches it by git, with the errors of the adapter. */
export function faultyLedger(ledger: LedgerPort, wire: LedgerWire): LedgerPort {
  const { process, signal } = wire;
  const read = async <T>(name: string, work: () => Promise<T>): Promise<T> => await process.call(`ledger ${name}`, { work: async () => { requireTime(signal); await reach(wire); return await work(); } });
  return {
    // The texts come along with it.
    head: async (ref) => await read('head', async () => await ledger.head(ref)),
    newest: async (branch) => await read('newest', async () => await ledger.newest(branch)),
    check: async (ref, author) => { await read('check', async () => { await ledger.check(ref, author); }); },
    commit: async (state, change) => await process.call('ledger commit', { hasEffect: true, work: async () => { requireTime(signal); return await push(async () => await ledger.commit(state, change), wire); } }),
  };
}

async function reach({ faults, process: { random }, sleep }: LedgerWire): Promise<void> {
  if (faults.strikes('git-slow', random)) await sleep(random.whole(100, 15_000));
  if (faults.strikes('ledger-unreachable', random)) throw unreachable('fetch');
}

type Landing = Awaited<ReturnType<LedgerPort['commit']>>;

async function push(land: () => Promise<Landing>, wire: LedgerWire): Promise<Landing> {
  const { faults, process: { random }, sleep, signal } = wire;
  await sleep(random.whole(20, 900));
  if (faults.strikes('ledger-overtaken', random)) wire.somebodyWrites();
  const fault = faults.choose(['ledger-unreachable', 'ledger-declined', 'ledger-undone', 'ledger-unanswered', 'ledger-late', 'ledger-silent'], random);
  switch (fault) {
    case undefined: return await land();
    case 'ledger-unreachable': throw unreachable('push');
    case 'ledger-declined': throw new AdapterError('refused', 'git push failed: remote: error: GH013: Repository rule violations found', { hint: 'The remote has a rule against this push.' });
    case 'ledger-undone': throw lost();
    case 'ledger-unanswered':
      await land();
      // HTTP repeats what got no answer, and loses the race to itself.
      if (random.chance(0.3)) return { kind: 'moved' };
      throw lost();
    case 'ledger-late':
      // Taken only where nobody was there first.
      void sleep(random.whole(100, 20_000)).then(land);
      throw lost();
    case 'ledger-silent':
      if (random.chance(0.5)) await land();
      await sleep(600_000, signal).catch(() => undefined);
      throw new AdapterError(signal.aborted ? 'cancelled' : 'timeout', 'git push did not end', { ambiguous: true });
  }
}

function requireTime(signal: AbortSignal): void {
  if (signal.aborted) throw new AdapterError('cancelled', 'cancelled before git was asked');
}

function lost(): AdapterError {
  return new AdapterError('unreachable', "git push failed: fatal: unable to access 'https://git.example/': Empty reply from server", { retryable: true, ambiguous: true });
}

function unreachable(command: string): AdapterError {
  return new AdapterError('unreachable', `git ${command} failed: fatal: unable to access 'https://git.example/': Could not resolve host: git.example`, { retryable: true });
}
