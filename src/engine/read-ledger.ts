import { AdapterError } from '../core/adapter-error.js';
import type { Sha256 } from '../core/audit/chain.js';
import { ledgerEntry, ledgerFolder, verifyLedger } from '../core/audit/ledger.js';
import { readRecords } from '../core/audit/record-facts.js';
import type { JsonObject } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import type { ApplicationRef, BranchState, LedgerPort } from './ports.js';
import { ledgerRef, type LedgerTarget } from './write-ledger.js';

/** Notes that are read at most: each is a file, and nothing but its text tells which application it is about. */
const mostNotes = 1_000;

/** What a ledger has of one application. Records are read as they are: `problems` says which file is not as it was written. */
export interface LedgerRecords {
  readonly records: readonly JsonObject[];
  /** One a file, with a line of it. */
  readonly problems: readonly Problem[];
}

/** Reads a ledger. Its newest state is asked for once. */
export interface LedgerReader {
  /** The records of an application: of all months, or of so many newest ones. None where there is no such ledger yet. Throws AdapterError. */
  readonly read: (ref: ApplicationRef, options?: { readonly months?: number }) => Promise<LedgerRecords>;
}

export function createLedgerReader({ ledger, target, sha256 }: { readonly ledger: LedgerPort; readonly target: LedgerTarget; readonly sha256: Sha256 }): LedgerReader {
  let asked: Promise<BranchState> | undefined;
  return {
    read: async (ref, { months } = {}) => {
      const state = await (asked ??= ledger.head(ledgerRef(target)));
      const own = target.kind === 'notes' ? notesOf(state) : monthsOf(ref, state).slice(-(months ?? Infinity));
      const texts = await load(own, state);
      const elsewhere = keptElsewhere([...texts.values()].join('\n'));
      const others = await load([...new Set(elsewhere.values())].filter((file) => !texts.has(file) && state.paths.includes(file)), state);
      const ours = [...texts.values()].flatMap((text) => recordsOf(text));
      const theirs = [...others].flatMap(([file, text]) => recordsOf(text).filter(({ run }) => typeof run === 'string' && elsewhere.get(run) === file));
      return { records: [...ours, ...theirs], problems: [...texts, ...others].flatMap(([file, text]) => findings(file, text, sha256)) };
    },
  };
}

function notesOf({ paths }: BranchState): readonly string[] {
  if (paths.length > mostNotes) throw new AdapterError('refused', `The notes have ${paths.length} files, more than the ${mostNotes} that are read.`, { hint: 'Keep the ledger on a branch.' });
  return paths;
}

/** The oldest first. */
function monthsOf(ref: ApplicationRef, { paths }: BranchState): readonly string[] {
  const folder = ledgerFolder(ref);
  return paths.filter((path) => folder !== undefined && path.startsWith(`${folder}/`) && /^\d{4}-\d{2}\.jsonl$/.test(path.slice(folder.length + 1))).toSorted();
}

async function load(files: readonly string[], state: BranchState): Promise<ReadonlyMap<string, string>> {
  await state.load(files);
  return new Map(files.map((file) => {
    const text = state.read(file);
    if (text === undefined) throw new AdapterError('refused', `The file ${file} of the ledger cannot be read: it is larger than 20 MiB, or is no text.`);
    return [file, text];
  }));
}

function recordsOf(text: string): readonly JsonObject[] {
  return readRecords(text).records.filter(({ event }) => event !== ledgerEntry);
}

/** By run: the file that has its records, where the text only says so. */
function keptElsewhere(text: string): ReadonlyMap<string, string> {
  return new Map(readRecords(text).records.flatMap(({ event, run, kept }) => (event === ledgerEntry && typeof run === 'string' && typeof kept === 'string' ? [[run, kept] as const] : [])));
}

function findings(file: string, text: string, sha256: Sha256): readonly Problem[] {
  const [first, ...more] = verifyLedger(text, { file, sha256 }).problems;
  if (first === undefined) return [];
  return [{ ...first, severity: 'warning', message: `the ledger is not as it was written: ${first.message}${more.length > 0 ? `, and ${more.length} more` : ''}`, hint: `git show the file, and osop-argocd audit verify --audit-log FILE tells all of it` }];
}
