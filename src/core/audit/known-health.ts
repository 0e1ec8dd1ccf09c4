import type { JsonObject } from '../json.js';
import type { KnownHealth } from '../rollback/history.js';
import { recordFacts } from './record-facts.js';

/** What the ledger's records say of an application's revisions: how the last gate found each of them. */
export function knownHealth(records: readonly JsonObject[], app: string): ReadonlyMap<string, KnownHealth> {
  const found = recordFacts(records, app).flatMap((fact) => (fact.kind === 'health' && fact.revision !== undefined ? [{ ...fact, revision: fact.revision }] : []));
  return new Map(found.toSorted((one, other) => one.atMs - other.atMs).map(({ revision, healthy, atMs, why }) => [
    revision, { health: healthy ? 'healthy' : 'unhealthy', why: `${why}, as the ledger has it of ${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC` },
  ]));
}
