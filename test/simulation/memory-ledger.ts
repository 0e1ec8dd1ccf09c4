import { createHash } from 'node:crypto';
import { sha256 } from '../../src/adapters/audit-file.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import { emptyChain, linkRecord } from '../../src/core/audit/chain.js';
import { ledgerAddition } from '../../src/core/audit/ledger.js';
import type { BranchState, LedgerPort } from '../../src/engine/ports.js';
import type { Random } from './random.js';

/** The id of a ref that is not there. */
const nothing = '0'.repeat(40);

/** A commit of the ledger; its parent is the one before it. */
export interface LedgerCommit {
  readonly sha: string;
  readonly parent: string;
  readonly files: ReadonlyMap<string, string>;
}

/** The ref that audit records are kept in, in memory: it moves by compare-and-set, and all that it ever was is kept. */
export class MemoryLedger {
  /** The oldest first. */
  readonly commits: LedgerCommit[] = [];
  /** Runs of others, by which machines beside the jobs were faster. */
  readonly strangers: string[] = [];
  readonly #newest: () => string;

  /** `newest` is the head of the config repository's branch. */
  constructor(newest: () => string) {
    this.#newest = newest;
  }

  get files(): ReadonlyMap<string, string> {
    return this.commits.at(-1)?.files ?? new Map();
  }

  /** Without faults and in no time. */
  port(): LedgerPort {
    return {
      head: async (ref) => this.#state(ref),
      commit: async ({ sha: parent }, { files, message }) => this.#land(parent, { files, message }),
      check: async () => undefined,
      newest: async () => this.#newest(),
    };
  }

  /** Somebody else adds a run of an application, by the same rules. */
  somebodyWrites(file: string, { random, time }: { readonly random: Random; readonly time: string }): void {
    const run = random.uuid();
    const { line, end } = linkRecord({ event: 'run.started', run, time }, emptyChain, sha256);
    const lines = [line, linkRecord({ event: 'run.ended', run, time, result: 'succeeded' }, end, sha256).line];
    const text = this.files.get(file) ?? '';
    this.#land(this.#head, { files: new Map([[file, text + (ledgerAddition(text, { run, time, lines }, sha256) ?? '')]]), message: run });
    this.strangers.push(run);
  }

  get #head(): string {
    return this.commits.at(-1)?.sha ?? nothing;
  }

  #land(parent: string, { files, message }: { readonly files: ReadonlyMap<string, string>; readonly message: string }): { readonly kind: 'landed'; readonly sha: string } | { readonly kind: 'moved' } {
    const before = this.commits.find(({ sha }) => sha === parent);
    if (before === undefined && parent !== nothing) throw new AdapterError('not-found', `there is no commit ${parent}`);
    // A run has its mark in the message: nothing else need be hashed.
    const sha = createHash('sha1').update(`${parent} ${message}`).digest('hex');
    if (this.#head !== parent) return { kind: 'moved' };
    this.commits.push({ sha, parent, files: new Map([...(before?.files ?? []), ...files]) });
    return { kind: 'landed', sha };
  }

  #state(ref: string): BranchState {
    const { sha, files } = this.commits.at(-1) ?? { sha: nothing, files: new Map<string, string>() };
    const loaded = new Set<string>();
    const state: BranchState = {
      branch: ref, sha, within: [''], paths: [...files.keys()],
      widen: async () => state,
      load: async (paths) => { for (const path of paths) loaded.add(path); },
      read: (path) => (loaded.has(path) ? files.get(path) : undefined),
    };
    return state;
  }
}
