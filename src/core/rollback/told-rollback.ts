import type { ObjectEvent } from '../argocd/diagnosis.js';
import { shortRevision } from '../git/refs.js';
import { readTimeline } from './health-timeline.js';

/**
 * Says so where Argo CD's events tell that a revision was synced, and that a rollback was asked for after it. The history has only
 * what succeeded: of a sync that failed nothing else is left once it was rolled back. Texts: logAppEvent in
 * server/application/application.go of argo-cd.
 */
export function toldRollback(revision: string, events: readonly ObjectEvent[]): string | undefined {
  const { operations } = readTimeline(events, undefined);
  const asked = operations.findLastIndex(({ asked }) => /\bsync to /.test(asked) && asked.toLowerCase().includes(revision.toLowerCase()));
  if (asked < 0) return undefined;
  const later = operations.slice(asked + 1).map((operation) => operation.asked).filter((text) => /\b(?:sync|rollback) to /.test(text));
  const ids = later.map((text) => /\brollback to (\d+)/.exec(text)?.[1]);
  // What comes after the sync of something else was about that.
  if (ids[0] === undefined) return undefined;
  return `${shortRevision(revision)} was synced and then rolled back (history id ${ids.findLast((id) => id !== undefined) ?? ''})`;
}
