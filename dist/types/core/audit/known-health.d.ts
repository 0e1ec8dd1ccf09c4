import type { JsonObject } from '../json.js';
import type { KnownHealth } from '../rollback/history.js';
/** What the ledger's records say of an application's revisions: how the last gate found each of them. */
export declare function knownHealth(records: readonly JsonObject[], app: string): ReadonlyMap<string, KnownHealth>;
