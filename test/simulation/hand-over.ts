import { sha256 } from '../../src/adapters/audit-file.js';
import type { AuditTrail } from '../../src/commands/audit-trail.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import { isForSameLedger, ledgerPlace } from '../../src/core/audit/ledger.js';
import { startDeadline } from '../../src/engine/deadline.js';
import type { LedgerPort } from '../../src/engine/ports.js';
import { ledgerRef, writeLedger, type LedgerTarget } from '../../src/engine/write-ledger.js';
import { faultyLedger } from './faulty-ledger.js';
import type { SimulatedProcess } from './process.js';
import type { World } from './world.js';

/** As in src/commands/hand-over.ts, which opens a real git. */
const deadlineSec = 180;

/** The hand-over of the audit records, by the steps of src/commands/hand-over.ts, from one process to the simulated ledger. */
export class SimulatedHandOver {
  readonly target: LedgerTarget;
  readonly #world: World;
  readonly #process: SimulatedProcess;

  constructor(world: World, process: SimulatedProcess) {
    this.#world = world;
    this.#process = process;
    this.target = world.scenario.ledger === 'notes' ? { kind: 'notes', branch: 'main' } : { kind: 'branch', name: 'audit' };
  }

  /** The ledger until the signal is aborted. */
  open(signal: AbortSignal): LedgerPort {
    const { ledger, clock, faults, scenario } = this.#world;
    const { random } = this.#process;
    const somebodyWrites = (): void => {
      const app = random.pick(['shared', ...scenario.apps.map(({ name }) => name)]);
      ledger.somebodyWrites(`${app}/${clock.now().toISOString().slice(0, 7)}.jsonl`, { random, time: clock.now().toISOString() });
    };
    return faultyLedger(ledger.port(), { faults, process: this.#process, signal, somebodyWrites, sleep: async (ms, by) => { await clock.sleep(ms, by); } });
  }

  /** Why the records could not be brought there, before anything is changed. */
  async check(): Promise<AdapterError | undefined> {
    return await caught(async () => { await this.open(this.#process.signal).check(ledgerRef(this.target), undefined); });
  }

  /** Brings what was really done there, and what runs before could not bring. */
  async deliver(trail: AuditTrail, attempts: number): Promise<AdapterError | undefined> {
    const real = trail.runs.filter((run) => !ledgerPlace(run).dryRun);
    const own = trail.runs.at(-1);
    if (own === undefined || !real.includes(own)) return undefined;
    const { clock, random } = this.#process;
    const deadline = startDeadline(clock, { scope: 'run', seconds: deadlineSec, parent: new AbortController().signal });
    try {
      return await caught(async () => {
        const ledger = this.open(deadline.signal);
        for (const run of [...trail.owed, ...real].filter((one) => isForSameLedger(one, own))) {
          await writeLedger(run, { ledger, target: this.target, isOwed: trail.owed.includes(run), clock, random, signal: deadline.signal, attempts, author: undefined, sha256 });
          trail.isKept(run.run);
        }
      });
    } finally {
      deadline.cancel();
    }
  }
}

async function caught(work: () => Promise<void>): Promise<AdapterError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof AdapterError) return error;
    throw error;
  }
}
