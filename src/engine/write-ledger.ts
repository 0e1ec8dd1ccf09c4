import { AdapterError } from '../core/adapter-error.js';
import { readRecord, type Sha256 } from '../core/audit/chain.js';
import { ledgerAddition, ledgerEntry, ledgerPlace, type RunLines } from '../core/audit/ledger.js';
import type { Clock } from '../core/clock.js';
import { commitMessage, trailerNames } from '../core/git/commit-message.js';
import { land, type PlannedChange } from './landing.js';
import type { BranchState, LedgerPort, RandomPort, RepositoryChange } from './ports.js';

/** Where a ledger is kept. */
export type LedgerTarget = { readonly kind: 'branch'; readonly name: string } | { readonly kind: 'notes'; readonly branch: string | undefined };

/** What a run is written to the ledger with. */
export interface LedgerWriting {
  readonly ledger: LedgerPort;
  readonly target: LedgerTarget;
  /** Whether a run before may have brought it there, and was not told so. */
  readonly isOwed: boolean;
  readonly clock: Clock;
  readonly random: RandomPort;
  readonly signal: AbortSignal;
  readonly attempts: number;
  readonly author: RepositoryChange['author'];
  readonly sha256: Sha256;
}

/** The whole name of the ref that a ledger is kept in. */
export function ledgerRef(target: LedgerTarget): string {
  return target.kind === 'branch' ? `refs/heads/${target.name}` : 'refs/notes/osop';
}

/**
 * Adds a run to the ledger: by fast-forward, and anew on top of what others have added meanwhile. What is there stays, and a run
 * that is there already is not added again: so one whose end could not be recorded is left to the run that gives it one. Throws
 * AdapterError where it could not be added.
 */
export async function writeLedger(run: RunLines, writing: LedgerWriting): Promise<void> {
  const { ledger, target, isOwed, clock, random, signal, attempts, author, sha256 } = writing;
  if (!hasEnd(run)) throw new AdapterError('refused', 'the end of the run could not be recorded.');
  const { files, commit } = ledgerPlace(run);
  const noted = target.kind === 'branch' ? undefined : (commit ?? (await ledger.newest(target.branch)));
  const places = async (state: BranchState): Promise<readonly [string, ...string[]]> => {
    if (noted === undefined) return files;
    // The newest commit was another one when it was brought there before. All notes are read for that.
    return [(isOwed && commit === undefined ? await holderOf(run, state) : undefined) ?? noteOf(noted, state.paths)];
  };
  const time = clock.now().toISOString();
  const mark = random.uuid();
  const plan = async (state: BranchState): Promise<PlannedChange<undefined>> => {
    const changed = await changedFiles(state, await places(state), { ...run, time, sha256 });
    if (changed.size === 0) return { kind: 'nothing', result: undefined };
    const message = commitMessage({
      template: undefined, values: { image: '', tag: '', app: '', previous: '' }, mark,
      subject: `Audit records of ${noted === undefined ? files.map((file) => file.slice(0, file.lastIndexOf('/'))).join(', ') : noted}`,
      trailers: [[trailerNames.audit, lastHash(run)]],
    });
    return { kind: 'change', files: changed, reverted: undefined, message, result: undefined };
  };
  const findRun = async (ref: string): Promise<string | undefined> => {
    const state = await ledger.head(ref);
    return (await changedFiles(state, await places(state), { ...run, time, sha256 })).size === 0 ? state.sha : undefined;
  };
  await land({ repository: { head: async (ref) => await ledger.head(ref ?? ''), commit: async (...asked) => await ledger.commit(...asked), findRun }, clock, random, signal, branch: ledgerRef(target), within: [''], author, mark, attempts, plan });
}

/** The files that do not have the run yet, with it. */
async function changedFiles(state: BranchState, files: readonly [string, ...string[]], { sha256, ...run }: RunLines & { readonly time: string; readonly sha256: Sha256 }): Promise<ReadonlyMap<string, string>> {
  const [holder] = files;
  const there = files.filter((file) => state.paths.includes(file));
  await state.load(there);
  return new Map(files.flatMap((file) => {
    const text = there.includes(file) ? state.read(file) : '';
    if (text === undefined) throw new AdapterError('refused', `The file ${file} of the ledger cannot be read: it is larger than 20 MiB, or is no text.`, { hint: 'Name another branch by ledger.' });
    const added = ledgerAddition(text, file === holder ? run : { ...run, kept: holder }, sha256);
    return added === undefined ? [] : [[file, text + added] as const];
  }));
}

/** The file that has a run already. */
async function holderOf({ run }: RunLines, state: BranchState): Promise<string | undefined> {
  await state.load(state.paths);
  return state.paths.find((path) => state.read(path)?.split('\n').some((line) => line.includes(`"${run}"`) && isEntryOf(line, run)));
}

function isEntryOf(line: string, run: string): boolean {
  const record = readRecord(line);
  return record?.['event'] === ledgerEntry && record['run'] === run;
}

/** The path of a commit's note: git splits it by folders where there are many. */
function noteOf(commit: string, paths: readonly string[]): string {
  return paths.find((path) => path.replaceAll('/', '') === commit) ?? commit;
}

function hasEnd({ lines }: RunLines): boolean {
  return readRecord(lines.at(-1) ?? '')?.['event'] === 'run.ended';
}

function lastHash({ lines }: RunLines): string {
  return /"hash":"([0-9a-f]{64})"/.exec(lines.at(-1) ?? '')?.[1] ?? '';
}
