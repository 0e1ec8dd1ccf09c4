import { isJsonObject, type Json, type JsonObject } from '../json.js';
import { displayName, type ApplicationName } from '../argocd/selection.js';
import type { Problem } from '../problem.js';
import { textOf } from './record-text.js';
import { canonicalJson } from './canonical-json.js';
import { auditVersion, ChainReading, emptyChain, linkRecord, readRecord, shown, type ChainEnd, type Sha256, type Verification, type VerifyOptions } from './chain.js';

/** The line of a ledger before the records of a run. */
export const ledgerEntry = 'ledger.entry';

/** The records of one run, as they stand in its audit log. */
export interface RunLines {
  readonly run: string;
  readonly lines: readonly string[];
}

/** A run in a file of a ledger. */
export interface LedgerEntry extends RunLines {
  /** RFC 3339, UTC. */
  readonly time: string;
  /** The file of the same ledger that has the records; undefined where this one has them. */
  readonly kept?: string | undefined;
}

/**
 * What a file of a ledger has to be added for a run: a line of its own chain, with how many records follow and the hashes of the
 * first and the last, then the records as they are. `text` is the file as it is; what is in it stays. Undefined where it has the
 * run already.
 */
export function ledgerAddition(text: string, { run, time, lines, kept }: LedgerEntry, sha256: Sha256): string | undefined {
  const entries = text.split('\n').flatMap((line) => (line.includes(`"${ledgerEntry}"`) ? (readRecord(line) ?? []) : [])).filter(({ event }) => event === ledgerEntry);
  if (entries.some((entry) => entry['run'] === run)) return undefined;
  const last = entries.at(-1);
  const after: ChainEnd = last === undefined ? emptyChain : { seq: Number(last['seq']), hash: last.hash };
  const facts = { event: ledgerEntry, run, time, records: kept === undefined ? lines.length : 0, first: hashOf(lines[0]), last: hashOf(lines.at(-1)), ...(kept === undefined ? {} : { kept }) };
  const { line } = linkRecord(facts, after, sha256);
  const added = [line, ...(kept === undefined ? lines : [])].map((one) => `${one}\n`).join('');
  return text === '' || text.endsWith('\n') ? added : `\n${added}`;
}

function hashOf(line: string | undefined): string {
  return line === undefined ? '' : (readRecord(line)?.hash ?? '');
}

/** Whether a text is a file of a ledger, or a note of one. */
export function isLedger(text: string): boolean {
  return readRecord(text.slice(0, text.indexOf('\n')))?.['event'] === ledgerEntry;
}

/**
 * Checks a file of a ledger: its own chain of entries, so that a whole run that was removed, added or moved is found, and in each
 * entry the chain of the run's records. What is cut off at the end between two runs only `head` shows: the hash of an entry that
 * must be there, or of the last record of a run.
 */
export function verifyLedger(text: string, options: VerifyOptions): Verification {
  const reading = new LedgerReading(options);
  const lines = text.split('\n');
  const rest = lines.pop();
  for (const [index, line] of lines.entries()) reading.take(line, index + 1);
  return reading.ended(rest === '' ? undefined : lines.length + 1);
}

/** The entry whose records are being read. */
interface OpenEntry {
  readonly line: number;
  readonly expected: number;
  readonly last: string;
  readonly reading: ChainReading;
  taken: number;
}

class LedgerReading {
  readonly #options: VerifyOptions;
  readonly #problems: Problem[] = [];
  readonly #anchors = new Set<string>();
  #end: ChainEnd = emptyChain;
  #entry: OpenEntry | undefined;
  #records = 0;
  #runs = 0;

  constructor(options: VerifyOptions) {
    this.#options = options;
  }

  take(line: string, number: number): void {
    const record = readRecord(line);
    if (record?.['event'] === ledgerEntry) {
      this.#endEntry();
      this.#begin(record, number);
      return;
    }
    this.#records += 1;
    const entry = this.#entry;
    if (entry === undefined || entry.taken >= entry.expected) {
      this.#found(number, 'the line belongs to no run of the ledger', 'it was added, or the line of its run was removed');
      return;
    }
    entry.taken += 1;
    entry.reading.take(line, number);
  }

  #begin(record: JsonObject & { readonly hash: string }, number: number): void {
    const { hash, ...rest } = record;
    if (rest['v'] !== auditVersion) this.#found(number, `the entry has the version ${shown(rest['v'])}, which is not known`, `this program reads version ${auditVersion}`);
    if (rest['seq'] !== this.#end.seq + 1) this.#found(number, `the entry has the number ${shown(rest['seq'])} where ${this.#end.seq + 1} is next`, 'runs were removed, added or moved');
    else if (rest['prev'] !== this.#end.hash) this.#found(number, 'the entry does not follow the one before it', 'one of the two was exchanged, or belongs to another file');
    if (this.#options.sha256(canonicalJson(rest)) !== hash) this.#found(number, 'the entry was changed: its hash is that of another text');
    this.#end = { seq: typeof rest['seq'] === 'number' ? rest['seq'] : this.#end.seq + 1, hash };
    this.#runs += 1;
    const last = textOf(rest['last']);
    this.#anchors.add(hash).add(last);
    this.#entry = {
      line: number, taken: 0, last,
      expected: typeof rest['records'] === 'number' ? rest['records'] : 0,
      reading: new ChainReading(this.#options, { first: textOf(rest['first']), run: textOf(rest['run']) }),
    };
  }

  #endEntry(): void {
    const entry = this.#entry;
    this.#entry = undefined;
    if (entry === undefined || entry.expected === 0) return;
    const { problems, end } = entry.reading.ended(undefined);
    this.#problems.push(...problems);
    if (entry.taken < entry.expected) this.#found(entry.line, `the run has ${entry.taken} records where ${entry.expected} were written`, 'records were removed, or the file was cut');
    else if (problems.length === 0 && end.hash !== entry.last) this.#found(entry.line, 'the last record of the run is not the one that was written', 'the records were exchanged for others');
  }

  ended(torn: number | undefined): Verification {
    this.#endEntry();
    const { head } = this.#options;
    if (torn !== undefined) this.#found(torn, 'the last line is not whole', 'the file was cut');
    if (head !== undefined && !this.#anchors.has(head.toLowerCase())) this.#found(1, `no run of the ledger has the hash ${head.slice(0, 12)}…`, 'the run was removed, is in the file of another application or month, or all of it was written anew');
    const problems = this.#problems.toSorted((one, other) => (one.where?.line ?? 0) - (other.where?.line ?? 0));
    return { problems, records: this.#records, runs: this.#runs, end: this.#end, open: undefined, ledger: true };
  }

  #found(line: number, message: string, hint?: string): void {
    this.#problems.push({ code: 'OSOP-AUDIT-002', severity: 'error', message, where: { file: this.#options.file, line, column: 1 }, ...(hint === undefined ? {} : { hint }) });
  }
}

/** Folder for runs that are about no application. No application can be called so. */
const withoutApplication = '_runs';

/** Where the records of a run belong. */
export interface LedgerPlace {
  /** Files on a branch, one an application and month: the first has the records, the others say so. */
  readonly files: readonly [string, ...string[]];
  /** The commit that it was about: the revert, else the one that was deployed; undefined where there is none. */
  readonly commit: string | undefined;
  /** Rehearsed changes are not kept. */
  readonly dryRun: boolean;
}

/** The folder of a branch that an application's records are in; undefined for what no application can be called. */
export function ledgerFolder(ref: ApplicationName): string | undefined {
  return folderOf(displayName(ref));
}

/** Reads from a run's records where they belong. */
export function ledgerPlace({ lines }: RunLines): LedgerPlace {
  const records = lines.map((line) => JSON.parse(line) as Json).filter(isJsonObject);
  const [started, ended] = [records[0] ?? {}, records.at(-1) ?? {}];
  const month = textOf(ended['time']).slice(0, 7);
  const named = applications(ended['apps']);
  const changed = named.length > 0 ? named : applications(records.map(({ app }) => app ?? null));
  const asked = isJsonObject(started['options']) ? textOf(started['options']['app']).split(/[\n,]/) : [];
  const folders = [...new Set(changed.length > 0 ? changed : asked.map((name) => folderOf(name.trim())))].filter((folder) => folder !== undefined);
  const [first = withoutApplication, ...others] = folders.toSorted();
  const [revert, deployed] = [ended['revert_commit'], ended['commit'] ?? records.findLast(({ event }) => event === 'commit.accepted')?.['sha']];
  const commit = [revert, deployed].find((sha) => typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha));
  return { files: [`${first}/${month}.jsonl`, ...others.map((folder) => `${folder}/${month}.jsonl`)], commit: typeof commit === 'string' ? commit : undefined, dryRun: started['dry_run'] === true };
}

/** Whether two runs keep their records in the same ledger, as far as their first records tell. */
export function isForSameLedger(one: RunLines, other: RunLines): boolean {
  const [first, second] = [one, other].map(({ lines }) => {
    const { options, config_repository: repository = null } = startOf(lines);
    return isJsonObject(options) ? [options['ledger'] ?? null, options['config-repository'] ?? null, repository] : [];
  });
  return JSON.stringify(first) === JSON.stringify(second);
}

/** The same for runs on one machine that may be of other checkouts: both name their repository, and an application that is of both. */
export function areKin(one: RunLines, other: RunLines): boolean {
  const appsOf = (run: RunLines): readonly string[] => ledgerPlace(run).files.map((file) => file.slice(0, file.lastIndexOf('/')));
  return typeof startOf(one.lines)['config_repository'] === 'string' && isForSameLedger(one, other) && appsOf(one).some((app) => appsOf(other).includes(app));
}

function startOf([first = '{}']: readonly string[]): JsonObject {
  const value = JSON.parse(first) as Json;
  return isJsonObject(value) ? value : {};
}

function applications(list: Json | undefined): readonly string[] {
  const items: readonly Json[] = Array.isArray(list) ? (list as readonly Json[]) : [];
  return items.flatMap((item) => {
    if (!isJsonObject(item) || typeof item['name'] !== 'string') return [];
    return folderOf(typeof item['namespace'] === 'string' ? `${item['namespace']}/${item['name']}` : item['name']) ?? [];
  });
}

/**
 * `name` or `namespace/name` as folders; undefined for what Kubernetes would not take as a name, such as a pattern. Where Argo CD
 * itself usually is goes without saying: a run that did not get as far as to read the Application does not know it.
 */
function folderOf(full: string): string | undefined {
  const name = full.replace(/^argocd\//, '');
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\/)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(name) && !name.includes('..') ? name : undefined;
}
