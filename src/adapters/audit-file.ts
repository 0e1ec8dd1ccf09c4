// Synchronous: a record is on the disk before what it tells of is done.
import { createHash } from 'node:crypto';
import { appendFileSync, closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AdapterError } from '../core/adapter-error.js';
import { emptyChain, linkRecord, verifyChain, type ChainEnd } from '../core/audit/chain.js';
import type { RunLines } from '../core/audit/ledger.js';
import type { JsonObject } from '../core/json.js';

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Ends the name of the list beside a log, of runs whose records have yet to be brought to the ledger: it outlives a run that is killed. */
const pending = '.pending';

/** This process, and whether another one is still there. */
export interface RunningProcess {
  readonly id: number;
  readonly isRunning: (id: number) => boolean;
}

/** A file of audit records that a run writes to, alone: records are only ever added. */
export class AuditFile {
  readonly path: string;
  readonly #descriptor: number;
  #end: ChainEnd;

  private constructor(path: string, descriptor: number, end: ChainEnd) {
    this.path = path;
    this.#descriptor = descriptor;
    this.#end = end;
  }

  /**
   * Opens a file to add to, made where there is none. `abandoned` is the run whose records have no end, because it was killed,
   * and its records; `owed` are runs that have one, and have not been brought to the ledger.
   * Throws AdapterError `refused` for a file that cannot be written, is not whole, or is being written by another process.
   */
  static open(path: string, self: RunningProcess): { readonly file: AuditFile; readonly abandoned: RunLines | undefined; readonly owed: readonly RunLines[] } {
    try {
      mkdirSync(dirname(path), { recursive: true });
      const there = statSync(path, { throwIfNoEntry: false });
      if (there?.isFile() === false) throw new Error('it is no file');
      lock(path, self);
    } catch (error) {
      throw cannotWrite(path, error);
    }
    let descriptor: number | undefined;
    try {
      descriptor = openSync(path, 'a', 0o600);
      const text = readFileSync(path, 'utf8');
      const { end, open } = text === '' ? { end: emptyChain, open: undefined } : chainOf(text, path);
      const owed = owedIn(text, { path, open });
      return { file: new AuditFile(path, descriptor, end), abandoned: open === undefined ? undefined : runIn(text, open), owed };
    } catch (error) {
      if (descriptor !== undefined) closeSync(descriptor);
      unlock(path);
      throw error instanceof AdapterError ? error : cannotWrite(path, error);
    }
  }

  /** The hash of the last record: kept elsewhere, it shows that none is missing. */
  get head(): string {
    return this.#end.hash;
  }

  /** Adds a record. It is on the disk when this returns. Throws AdapterError `refused` where it cannot be written; returns its line. */
  append(facts: JsonObject): string {
    const { line, end } = linkRecord(facts, this.#end, sha256);
    try {
      const bytes = Buffer.from(`${line}\n`, 'utf8');
      // Less than all of it is written where the disk is full: then the next write says so.
      for (let written = 0; written < bytes.length; written += writeSync(this.#descriptor, bytes, written));
      fsyncSync(this.#descriptor);
    } catch (error) {
      throw cannotWrite(this.path, error);
    }
    this.#end = end;
    return line;
  }

  /** Notes that the records of a run are to be brought to the ledger, or that they are there. Throws AdapterError `refused` where that cannot be written. */
  owe(run: string, owed: boolean): void {
    try {
      if (owed) addPending(this.path, run);
      else removePending(this.path, run);
    } catch (error) {
      throw cannotWrite(this.path, error);
    }
  }

  close(): void {
    closeSync(this.#descriptor);
    unlock(this.path);
  }
}

/** The runs that the list beside a log names and that have ended; one that was killed before its first record is taken off. */
function owedIn(text: string, { path, open }: { readonly path: string; readonly open: string | undefined }): readonly RunLines[] {
  return pendingRuns(path).filter((run) => run !== open).flatMap((run) => {
    const found = runIn(text, run);
    if (found === undefined) removePending(path, run);
    return found ?? [];
  });
}

/** The lines of a run in a chain that is whole. */
function runIn(text: string, run: string): RunLines | undefined {
  const lines = text.split('\n').filter((line) => line.includes(`"${run}"`) && (JSON.parse(line) as JsonObject)['run'] === run);
  return lines.length === 0 ? undefined : { run, lines };
}

function pendingRuns(log: string): readonly string[] {
  try {
    return [...new Set(readFileSync(listOf(log), 'utf8').split('\n').filter((line) => line !== ''))];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function addPending(log: string, run: string): void {
  appendFileSync(listOf(log), `${run}\n`, { mode: 0o600, flush: true });
}

/** The list goes with the last of its runs. */
function removePending(log: string, run: string): void {
  const left = pendingRuns(log).filter((one) => one !== run);
  if (left.length === 0) rmSync(listOf(log), { force: true });
  else writeFileSync(listOf(log), left.map((one) => `${one}\n`).join(''), { mode: 0o600 });
}

/** The logs of a folder that have runs to be brought to the ledger, and are files of this user: what others leave in a shared folder is none of ours. */
export function logsWithPending(folder: string, user: number | undefined): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(pending)).map((name) => join(folder, name.slice(0, -pending.length))).filter((log) => isOurs(log, user) && isOurs(listOf(log), user)).toSorted();
  } catch {
    return [];
  }
}

function isOurs(path: string, user: number | undefined): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && (user === undefined || found.uid === user);
}

function listOf(log: string): string {
  return `${log}${pending}`;
}

/** The end of a chain that is whole, but for the end of its last run. */
function chainOf(text: string, path: string): { readonly end: ChainEnd; readonly open: string | undefined } {
  const { end, open, problems } = verifyChain(text, { file: path, sha256 });
  const [first, ...more] = problems.filter(({ message }) => open === undefined || message !== `the run ${open} has no end`);
  if (first === undefined) return { end, open };
  throw new AdapterError('refused', `The audit log ${path} is not whole: line ${first.where?.line ?? 1}: ${first.message}${more.length > 0 ? `, and ${more.length} more` : ''}.`, {
    hint: 'Keep it for whoever looks into that, and name another file by audit-log.',
  });
}

/** Two processes at a time would break the chain. A lock of a process that is gone does not count. */
function lock(path: string, self: RunningProcess): void {
  const file = lockOf(path);
  for (const last of [false, true]) {
    try {
      writeFileSync(file, String(self.id), { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (last || self.isRunning(holder)) throw new AdapterError('refused', `The audit log ${path} is being written by another run (process ${holder}).`, { hint: 'Give each run a file of its own by audit-log.' });
      rmSync(file, { force: true });
    }
  }
}

function unlock(path: string): void {
  rmSync(lockOf(path), { force: true });
}

function lockOf(path: string): string {
  return `${path}.lock`;
}

function cannotWrite(path: string, error: unknown): AdapterError {
  if (error instanceof AdapterError) return error;
  return new AdapterError('refused', `The audit log ${path} cannot be written: ${(error as Error).message}.`, { cause: error, hint: 'Set audit-log to a path that can be written.' });
}
