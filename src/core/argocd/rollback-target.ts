import type { Application, HistoryEntry } from './application.js';
import { short } from './assess.js';

/** What was deployed before the run changed anything. */
export interface Baseline {
  /** The newest history entry then; undefined when nothing had been deployed. */
  readonly entry: HistoryEntry | undefined;
  readonly healthy: boolean;
  readonly uid: string | undefined;
}

/** The state of an Application before a deployment, to roll back to. */
export function baselineOf(application: Application): Baseline {
  return {
    entry: application.status?.history?.at(-1),
    healthy: application.status?.health?.status === 'Healthy',
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
  { badRevision, baseline, steps }: { readonly badRevision: string | undefined; readonly baseline: Baseline | undefined; readonly steps: number },
): RollbackTarget {
  const upToBaseline = baseline?.entry === undefined
    ? history
    : history.filter((entry) => entry.deployedAt <= (baseline.entry?.deployedAt ?? ''));
  const abandoned = abandonedRevisions(upToBaseline);
  const seen = new Set<string>();
  const candidates = upToBaseline.toReversed().filter((entry) => {
    const revision = entry.revision;
    if (revision === undefined || revision === badRevision || abandoned.has(revision) || seen.has(revision)) return false;
    if (baseline?.entry !== undefined && entry.revision === baseline.entry.revision && !baseline.healthy) return false;
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
  const wasBaseline = entry.revision === baseline?.entry?.revision;
  return {
    entry,
    reason: wasBaseline
      ? `${short(entry.revision ?? '')} was live and healthy before this run (history id ${entry.id})`
      : `${short(entry.revision ?? '')} is the newest earlier revision that was not rolled back (history id ${entry.id})`,
  };
}

/** Revisions that somebody went back from: a later entry repeats one that is older than theirs. */
function abandonedRevisions(history: readonly HistoryEntry[]): ReadonlySet<string> {
  const abandoned = new Set<string>();
  for (const [index, entry] of history.entries()) {
    const earlier = history.slice(0, index).findLastIndex((candidate) => candidate.revision === entry.revision);
    if (earlier < 0) continue;
    for (const between of history.slice(earlier + 1, index)) {
      if (between.revision !== undefined && between.revision !== entry.revision) abandoned.add(between.revision);
    }
  }
  return abandoned;
}
