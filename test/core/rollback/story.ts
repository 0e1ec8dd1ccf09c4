import type { Application, HealthStatusCode, HistoryEntry } from '../../../src/core/argocd/application.js';
import type { ObjectEvent } from '../../../src/core/argocd/diagnosis.js';
import { historyRows, type HistoryFacts, type HistoryRow } from '../../../src/core/rollback/history.js';
import { applicationOf, entry, operationState, sha } from '../argocd/application-of.js';

/** A time of the day of these stories: `14:03:12`, or `14:03:12.5`. */
export function at(time: string): string {
  return `2026-03-31T${time.slice(0, 8)}Z`;
}

/** An event as Argo CD records it: whole seconds, the rest in its name. */
export function event(time: string, reason: string, message: string): ObjectEvent {
  const ms = Date.parse(`2026-03-31T${time}Z`);
  return { reason, message, type: 'Normal', count: 1, firstTimestamp: at(time), lastTimestamp: at(time), metadata: { name: `web.${(BigInt(ms) * 1_000_000n).toString(16)}`, creationTimestamp: at(time) } };
}

export function health(time: string, change: string): ObjectEvent {
  return event(time, 'ResourceUpdated', `Updated health status: ${change}`);
}

export function started(time: string, what: string): ObjectEvent {
  return event(time, 'OperationStarted', what);
}

export function ended(time: string, letter: string, how = 'succeeded'): ObjectEvent {
  return event(time, 'OperationCompleted', `Sync operation to ${sha(letter)} ${how}`);
}

/** The deployment of a commit, by its letter: asked for at the full minute, started a second later, done after five. */
export function deployment(id: number, letter: string, time: string): { readonly entry: HistoryEntry; readonly events: readonly ObjectEvent[] } {
  const hour = time.slice(0, 6);
  return {
    entry: entry(id, sha(letter), { deployedAt: at(`${hour}05`), deployStartedAt: at(`${hour}01`) }),
    events: [started(`${hour}00.5`, `ci initiated sync to main (${sha(letter)})`), ended(`${hour}05.2`, letter), event(`${hour}06`, 'ResourceUpdated', 'Updated sync status: OutOfSync -> Synced')],
  };
}

interface Given extends Partial<Pick<HistoryFacts, 'baseline' | 'known' | 'takenBack' | 'revisionOf'>> {
  readonly status?: NonNullable<Application['status']>;
  readonly operation?: NonNullable<Application['operation']>;
  /** Of the Application now. */
  readonly health: HealthStatusCode;
}

/** The Application after the deployments; the last of them was compared with. */
export function applicationAfter(history: readonly HistoryEntry[], given: Pick<Given, 'health' | 'status' | 'operation'>): Application {
  const last = history.at(-1);
  const finishedAt = last?.deployedAt ?? at('00:00:00');
  return applicationOf({
    status: {
      history, health: { status: given.health }, reconciledAt: at('23:00:00'),
      operationState: operationState({ finishedAt, syncResult: last?.revision === undefined ? {} : { revision: last.revision } }), ...given.status,
    },
    ...(given.operation === undefined ? {} : { operation: given.operation }),
  });
}

export function rowsOf(history: readonly HistoryEntry[], events: readonly ObjectEvent[] | string, given: Given): readonly HistoryRow[] {
  return historyRows({
    baseline: undefined, ...given, application: applicationAfter(history, given),
    events: typeof events === 'string' ? { kind: 'unread', why: events } : { kind: 'read', events },
  });
}
