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
  const after = operations.slice(asked + 1).findLast((operation) => /\brollback to \d+/.test(operation.asked));
  if (asked < 0 || after === undefined) return undefined;
  return `${shortRevision(revision)} was synced and then rolled back (history id ${/rollback to (\d+)/.exec(after.asked)?.[1] ?? ''})`;
}
