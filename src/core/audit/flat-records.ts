import { isJsonObject, type JsonObject } from '../json.js';
import { textOf } from './record-text.js';

/** Columns of the CSV form, in their order: they are only ever added to, at the end. */
export const csvColumns = ['time', 'run', 'seq', 'event', 'actor', 'run_url', 'app', 'namespace', 'uid', 'revision', 'commit', 'status', 'reason', 'facts', 'prev', 'hash'] as const;
type Column = (typeof csvColumns)[number];

/** What stands in columns of its own; all the rest is in `facts`. */
const own: ReadonlySet<string> = new Set<string>(['v', 'time', 'run', 'seq', 'event', 'actor', 'run_url', 'prev', 'hash']);

/** A row for each record, as RFC 4180 has it, with a header. `facts` is JSON. No cell is taken for a formula by a spreadsheet. */
export function csvOf(records: readonly JsonObject[]): string {
  return [[...csvColumns], ...records.map((record) => csvColumns.map((column) => cells(record)[column]))].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cells(record: JsonObject): Readonly<Record<Column, string>> {
  const { app, namespace, uid } = applicationOf(record);
  const facts = Object.fromEntries(Object.entries(record).filter(([key]) => !own.has(key)));
  return {
    time: textOf(record['time']), run: textOf(record['run']), seq: textOf(record['seq']), event: textOf(record['event']), actor: textOf(record['actor']), run_url: textOf(record['run_url']),
    app, namespace, uid,
    revision: textOf(record['revision']),
    commit: textOf(record['commit'] ?? record['commit_sha'] ?? record['sha']),
    status: textOf(record['result'] ?? record['status']),
    reason: textOf(record['reason'] ?? record['error']),
    facts: JSON.stringify(facts), prev: textOf(record['prev']), hash: textOf(record['hash']),
  };
}

/** The application that a record is about; empty where it is about none, or several. */
export function applicationOf({ app, uid }: JsonObject): { readonly app: string; readonly namespace: string; readonly uid: string } {
  if (isJsonObject(app)) return { app: textOf(app['name']), namespace: textOf(app['namespace']), uid: textOf(app['uid']) };
  return { app: textOf(app), namespace: '', uid: textOf(uid) };
}

/**
 * A cell that begins as a formula does gets an apostrophe before it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function cellOf(text: string): string {
  const guarded = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
