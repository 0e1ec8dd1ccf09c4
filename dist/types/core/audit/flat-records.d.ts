import { type JsonObject } from '../json.js';
/** Columns of the CSV form, in their order: they are only ever added to, at the end. */
export declare const csvColumns: readonly ['time', 'run', 'seq', 'event', 'actor', 'run_url', 'app', 'namespace', 'uid', 'revision', 'commit', 'status', 'reason', 'facts', 'prev', 'hash'];
/** A row for each record, as RFC 4180 has it, with a header. `facts` is JSON. No cell is taken for a formula by a spreadsheet. */
export declare function csvOf(records: readonly JsonObject[]): string;
/** The application that a record is about; empty where it is about none, or several. */
export declare function applicationOf({ app, uid }: JsonObject): {
    readonly app: string;
    readonly namespace: string;
    readonly uid: string;
};
