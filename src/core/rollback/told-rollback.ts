import type { HistoryEntry } from '../argocd/application.js';
import type { ObjectEvent } from '../argocd/diagnosis.js';
import { shortRevision } from '../git/refs.js';
import { readTimeline } from './health-timeline.js';

/**
 * Says so where Argo CD's events tell that a revision was synced, and that after it a rollback was asked for to what had been
 * there before. The history has only what succeeded: of a sync that failed nothing else is left once it was rolled back. Texts:
 * logAppEvent in server/application/application.go of argo-cd.
 *
 * @param history the Application's, to know what a rollback led to: one that it does not have any more is older than all others
 */
export function toldRollback(revision: string, events: readonly ObjectEvent[], history: readonly HistoryEntry[]): string | undefined {
  const { operations } = readTimeline(events, undefined);
  const asked = operations.findLastIndex((operation) => /\bsync to /.test(operation.asked) && operation.asked.toLowerCase().includes(revision.toLowerCase()));
  if (asked < 0) return undefined;
  const ids = operations.slice(asked + 1).flatMap((operation) => /\brollback to (\d+)/.exec(operation.asked)?.[1] ?? []);
  const id = ids.at(-1);
  const led = history.find((entry) => String(entry.id) === id);
  if (id === undefined || (led !== undefined && !isBefore(led, revision, operations[asked]?.startedMs))) return undefined;
  return `${shortRevision(revision)} was synced and then rolled back (history id ${id})`;
}

/** Not the revision itself, nor what came after it. */
function isBefore({ revision, revisions = [], deployedAt }: HistoryEntry, synced: string, syncedMs = Infinity): boolean {
  if ([revision, ...revisions].some((one) => one?.toLowerCase() === synced.toLowerCase())) return false;
  return Date.parse(deployedAt) <= syncedMs;
}
