import type { Application, HistoryEntry } from './application.js';
import { comparedRevision, short, trackedRevision, type Wanted } from './tracked-revision.js';

/** What was deployed before the run changed anything. */
export interface Baseline {
  /** The newest history entry then; undefined when nothing had been deployed. */
  readonly entry: HistoryEntry | undefined;
  readonly healthy: boolean;
  /** The commit that was being compared or deployed then: when it is ours, the health is what ours did. */
  readonly underWay: string | undefined;
  readonly uid: string | undefined;
}

/** The state of an Application before a deployment, to roll back to. */
export function baselineOf(
  application: Application,
  { allowSuspended, wanted = { revision: undefined } }: { readonly allowSuspended: boolean; readonly wanted?: Wanted },
): Baseline {
  const { sync } = application.operation ?? application.status?.operationState?.operation ?? {};
  const health = application.status?.health?.status;
  return {
    entry: application.status?.history?.at(-1),
    // One that is still rolling out after a sync that succeeded is given the benefit of the doubt: a rollback to it is gated.
    healthy: health === 'Healthy' || (allowSuspended && health === 'Suspended') || (health === 'Progressing' && application.status?.operationState?.phase === 'Succeeded'),
    underWay: trackedRevision(sync, application, wanted) ?? comparedRevision(application, wanted),
    uid: application.metadata.uid,
  };
}

/** The history entry to roll back to and why it, or why there is none. */
export type RollbackTarget =
  | { readonly entry: HistoryEntry; readonly reason: string }
  | { readonly entry: undefined; readonly reason: string };

/**
 * Chooses where to roll back to: `steps` healthy revisions before the bad one, newest first. The entry
 * before the run counts only if it was healthy then; a revision that was rolled away from before does
 * not count, and neither does the bad revision itself, under whatever id it stands.
 * Argo CD keeps no health in its history, so older entries are taken at their word.
 */
export function chooseRollbackTarget(
  history: readonly HistoryEntry[],
  { badRevision, baseline, steps, revisionOf = (entry) => entry.revision }: {
    readonly badRevision: string | undefined;
    readonly baseline: Baseline | undefined;
    readonly steps: number;
    /** The revision of an entry that counts: with several sources that of ours. */
    readonly revisionOf?: (entry: HistoryEntry) => string | undefined;
  },
): RollbackTarget {
  if (baseline !== undefined && baseline.entry === undefined) return { entry: undefined, reason: 'nothing had been deployed before this run' };
  const before = baseline?.entry === undefined ? history : upTo(history, baseline.entry);
  // Without a run there is no bad revision that is known: the way back leads from what is deployed.
  const left = badRevision ?? (baseline === undefined ? revisionOfMaybe(history.at(-1), revisionOf) : undefined);
  const baselineRevision = revisionOfMaybe(baseline?.entry, revisionOf);
  const abandoned = abandonedRevisions(before.map(revisionOf));
  const seen = new Set<string>();
  const candidates = before.toReversed().filter((entry) => {
    const revision = revisionOf(entry);
    if (revision === undefined || revision === left || abandoned.has(revision) || seen.has(revision)) return false;
    if (revision === baselineRevision && baseline?.healthy === false) return false;
    seen.add(revision);
    return true;
  });
  const entry = candidates[steps - 1];
  if (entry === undefined) {
    return {
      entry: undefined,
      reason: history.length === 0
        ? 'Argo CD has no earlier deployment of it'
        : `none of the ${history.length} revisions in Argo CD's history is known to have been healthy before this one`,
    };
  }
  const revision = short(revisionOf(entry) ?? '');
  const wasBaseline = revisionOf(entry) === baselineRevision;
  return {
    entry,
    reason: wasBaseline
      ? `${revision} was live and healthy before this run (history id ${entry.id})`
      : `${revision} is the newest earlier revision that was not rolled back (history id ${entry.id})`,
  };
}

function revisionOfMaybe(entry: HistoryEntry | undefined, revisionOf: (entry: HistoryEntry) => string | undefined): string | undefined {
  return entry === undefined ? undefined : revisionOf(entry);
}

/** The history as it was when `last` was its newest entry. Ids can begin anew, so the time counts too. */
function upTo(history: readonly HistoryEntry[], last: HistoryEntry): readonly HistoryEntry[] {
  const index = history.findLastIndex((entry) => entry.id === last.id && entry.deployedAt === last.deployedAt);
  return index < 0 ? history.filter((entry) => entry.deployedAt < last.deployedAt) : history.slice(0, index + 1);
}

/**
 * Revisions that somebody went back from, and did not deploy again since: once an older revision is
 * deployed, all that first came after it are left behind.
 */
function abandonedRevisions(revisions: readonly (string | undefined)[]): ReadonlySet<string> {
  const firstAt = new Map<string, number>();
  const abandoned = new Set<string>();
  for (const [index, revision] of revisions.entries()) {
    if (revision === undefined) continue;
    const first = firstAt.get(revision) ?? index;
    firstAt.set(revision, first);
    abandoned.delete(revision);
    for (const [other, otherFirst] of firstAt) {
      if (otherFirst > first) abandoned.add(other);
    }
  }
  return abandoned;
}
