import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { oneLine } from '../one-line.js';
import type { Problem } from '../problem.js';
import { canonicalJson } from './canonical-json.js';

/** Version of the record's form. */
export const auditVersion = 1;
/** What the first record of a file names as the one before it. */
export const genesis = '0'.repeat(64);

/** SHA-256 of a text in UTF-8, hexadecimal in lower case. */
export type Sha256 = (text: string) => string;

/** Where a chain ends: number and hash of its last record. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

/** Where a chain begins. */
export const emptyChain: ChainEnd = { seq: 0, hash: genesis };

/**
 * A record of a chain as a line: `facts` with version, number, the hash of the record before it, and its own, which is the hash
 * of the canonical JSON of all the rest. The line is canonical itself, so that there is one way only to write a record.
 */
export function linkRecord(facts: JsonObject, after: ChainEnd, sha256: Sha256): { readonly line: string; readonly end: ChainEnd } {
  const record = { ...facts, v: auditVersion, seq: after.seq + 1, prev: after.hash };
  const hash = sha256(canonicalJson(record));
  return { line: canonicalJson({ ...record, hash }), end: { seq: record.seq, hash } };
}

/** What a file of records tells of itself. */
export interface Verification {
  /** One for each line that is not as it was written, and for what is missing. Their file is `file`. */
  readonly problems: readonly Problem[];
  readonly records: number;
  readonly runs: number;
  readonly end: ChainEnd;
  /** The run whose records have begun and not ended; undefined where the last one has. */
  readonly open: string | undefined;
  /** True for a file of a ledger; absent for the log of a machine. */
  readonly ledger?: true;
}

/** `file` is what problems name it, `head` a hash that was kept elsewhere. */
export interface VerifyOptions {
  readonly file: string;
  readonly head?: string | undefined;
  readonly sha256: Sha256;
}

/**
 * Checks a file of records: each line by its own hash and by that of the one before it, each run from `run.started` to
 * `run.ended`. An edit, a deletion, an insertion or another order breaks that. What is cut off at the end, and a chain that was
 * made anew as a whole, only an anchor shows that was kept elsewhere: `head`, the hash of the last record.
 */
export function verifyChain(text: string, { file, head, sha256 }: VerifyOptions): Verification {
  const reading = new ChainReading({ file, sha256 });
  const lines = text.split('\n');
  const rest = lines.pop();
  for (const [index, line] of lines.entries()) reading.take(line, index + 1);
  if (rest !== '') reading.torn(lines.length + 1);
  return reading.ended(head);
}

/** Reads records line by line. With `part`, those of one run that stood in the midst of others. */
export class ChainReading {
  readonly #file: string;
  readonly #sha256: Sha256;
  readonly #part: { readonly first: string; readonly run: string } | undefined;
  readonly #problems: Problem[] = [];
  #end: ChainEnd = emptyChain;
  #records = 0;
  #runs = 0;
  #open: string | undefined;
  #line = 1;

  constructor({ file, sha256 }: Pick<VerifyOptions, 'file' | 'sha256'>, part?: { readonly first: string; readonly run: string }) {
    this.#file = file;
    this.#sha256 = sha256;
    this.#part = part;
  }

  take(line: string, number: number): void {
    this.#line = number;
    this.#records += 1;
    const record = readRecord(line);
    if (record === undefined) {
      this.#found('the line is no record as it was written');
      // What comes next is held against what it says itself, so that one fault is told once.
      this.#end = { seq: this.#end.seq + 1, hash: '' };
      return;
    }
    const { hash, ...rest } = record;
    if (this.#part !== undefined) this.#takePart(this.#part, record);
    if (rest.v !== auditVersion) this.#found(`the record has the version ${shown(rest.v)}, which is not known`, `this program reads version ${auditVersion}`);
    if (rest.seq !== this.#end.seq + 1) this.#found(`the record has the number ${shown(rest.seq)} where ${this.#end.seq + 1} is next`, 'records were removed, added or moved');
    else if (this.#end.hash !== '' && rest.prev !== this.#end.hash) this.#found('the record does not follow the one before it', 'one of the two was exchanged, or belongs to another file');
    if (this.#sha256(canonicalJson(rest)) !== hash) this.#found('the record was changed: its hash is that of another text');
    this.#takeEvent(rest);
    this.#end = { seq: typeof rest.seq === 'number' ? rest.seq : this.#end.seq + 1, hash };
  }

  /** The first one follows records that are not here. */
  #takePart({ first, run }: { readonly first: string; readonly run: string }, { hash, seq, prev, run: own }: JsonObject): void {
    if (own !== run) this.#found(`the record is of the run ${shown(own)}, not of ${run}`, 'it was moved');
    if (this.#records > 1) return;
    if (hash !== first) this.#found('the first record of the run is not the one that was written', 'the records were exchanged for others');
    this.#end = { seq: typeof seq === 'number' ? seq - 1 : 0, hash: typeof prev === 'string' ? prev : '' };
  }

  #takeEvent({ event, run }: JsonObject): void {
    if (event === 'run.started') {
      if (this.#open !== undefined) this.#found(`the run ${this.#open} has no end`, 'its last records are missing');
      this.#runs += 1;
      this.#open = typeof run === 'string' ? run : '';
      return;
    }
    if (this.#open === undefined || run !== this.#open) this.#found(`the record is of the run ${shown(run)}, which has not begun`, 'its first records are missing, or it was moved');
    if (event === 'run.ended') this.#open = undefined;
  }

  torn(number: number): void {
    this.#line = number;
    this.#found('the last line is not whole', 'the run was killed while it was written, or the file was cut');
  }

  ended(head: string | undefined): Verification {
    if (this.#records === 0 && this.#problems.length === 0) this.#found('the file has no records');
    if (this.#open !== undefined && this.#problems.length === 0) this.#found(`the run ${this.#open} has no end`, 'it is still going on, was killed, or the file was cut');
    if (head !== undefined && head.toLowerCase() !== this.#end.hash) this.#found(`the last record is not the one whose hash is ${head.slice(0, 12)}…`, 'records are missing at the end or were added, or the whole file was written anew');
    return { problems: this.#problems, records: this.#records, runs: this.#runs, end: this.#end, open: this.#open };
  }

  #found(message: string, hint?: string): void {
    this.#problems.push({ code: 'OSOP-AUDIT-002', severity: 'error', message, where: { file: this.#file, line: this.#line, column: 1 }, ...(hint === undefined ? {} : { hint }) });
  }
}

/** A member as a message shows it. */
export function shown(value: Json | undefined): string {
  return value === undefined ? 'nothing' : oneLine(typeof value === 'string' ? value : JSON.stringify(value), 80);
}

/** A record whose line is exactly what we would have written; undefined for anything else. */
export function readRecord(line: string): (JsonObject & { readonly hash: string }) | undefined {
  try {
    const value = JSON.parse(line) as Json;
    if (!isJsonObject(value)) return undefined;
    const { hash } = value;
    return typeof hash === 'string' && canonicalJson(value) === line ? { ...value, hash } : undefined;
  } catch {
    return undefined;
  }
}
