import type { Application } from '../argocd/application.js';
import { timeOf, type ObjectEvent } from '../argocd/diagnosis.js';
import { readTimeline } from '../rollback/health-timeline.js';
import type { HistoryRow } from '../rollback/history.js';
import { isBad } from '../rollback/judge-deployment.js';
import { msOf } from './git-facts.js';
import type { HealthFact, HealedFact, StoryFact } from './story-facts.js';

/** What Argo CD tells of an application: its history, the newest first, and its events. */
export interface ArgocdAccount {
  readonly application: Application;
  readonly rows: readonly HistoryRow[];
  readonly events: readonly ObjectEvent[];
}

/** What went live and when, how it was, and what Argo CD healed. */
export function argocdFacts({ application, rows, events }: ArgocdAccount): readonly StoryFact[] {
  return [...rows.flatMap(deployed), ...healthFacts(application, events), ...presentHealth(application), ...healedByEvents(events), ...healedLast(application)];
}

function deployed({ entry, revision, health }: HistoryRow): readonly StoryFact[] {
  const atMs = msOf(entry.deployedAt);
  const { automated, username } = entry.initiatedBy ?? {};
  if (atMs === undefined || revision === undefined) return [];
  return [{ kind: 'deployed', from: 'argocd', revision, atMs, by: automated === true ? 'auto-sync' : username, id: entry.id, health }];
}

function healthFacts({ status }: Application, events: readonly ObjectEvent[]): readonly HealthFact[] {
  return readTimeline(events, status?.health?.status).spans.flatMap((span): readonly HealthFact[] => {
    if (!span.began || (span.status !== 'Healthy' && !isBad(span.status))) return [];
    const untilMs = span.untilMs === Infinity ? undefined : span.untilMs;
    return [{ kind: 'health', from: 'argocd', healthy: span.status === 'Healthy', atMs: span.fromMs, untilMs, revision: undefined, why: `Argo CD reported ${span.status ?? ''}` }];
  });
}

/** Since when it is as it is now: that is known when the events are long gone. */
function presentHealth({ status }: Application): readonly HealthFact[] {
  const { status: health, lastTransitionTime } = status?.health ?? {};
  const atMs = msOf(lastTransitionTime);
  if (atMs === undefined || (health !== 'Healthy' && !isBad(health))) return [];
  return [{ kind: 'health', from: 'argocd', healthy: health === 'Healthy', atMs, untilMs: undefined, revision: undefined, why: `Argo CD reports ${health ?? ''}` }];
}

/** Self-heal syncs only what differs, which no user does under the name of Argo CD. */
function healedByEvents(events: readonly ObjectEvent[]): readonly HealedFact[] {
  const told = events.flatMap((event) => { const atMs = msOf(timeOf(event)); return atMs === undefined ? [] : [{ atMs, reason: event.reason, message: event.message ?? '', name: event.metadata?.name ?? '' }]; })
    .toSorted((a, b) => a.atMs - b.atMs || (a.name < b.name ? -1 : 1));
  let automated = false;
  return told.flatMap(({ atMs, reason, message }): readonly HealedFact[] => {
    if (reason === 'OperationStarted') automated = /^Initiated automated sync/i.test(message);
    const [, revision] = reason === 'OperationCompleted' && automated ? (/^Partial sync operation to (\S+) succeeded/.exec(message) ?? []) : [];
    return revision === undefined ? [] : [{ kind: 'healed', from: 'argocd', atMs, revision }];
  });
}

function healedLast({ status }: Application): readonly HealedFact[] {
  const { operation, phase, finishedAt, syncResult } = status?.operationState ?? {};
  const atMs = msOf(finishedAt);
  if ((operation?.sync?.autoHealAttemptsCount ?? 0) === 0 || phase !== 'Succeeded' || atMs === undefined || syncResult?.revision === undefined) return [];
  return [{ kind: 'healed', from: 'argocd', atMs, revision: syncResult.revision }];
}
