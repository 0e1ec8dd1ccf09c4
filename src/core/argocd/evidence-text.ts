import type { Problem } from '../problem.js';
import type { Application } from './application.js';
import { withUnhealthy } from './diagnosis.js';
import { evidenceLimits, type EventEvidence, type Evidence } from './evidence.js';
import { describePod } from './pod-state.js';

/** The message with each unhealthy resource, how its pod is and the last event of what it is about. Lines of logs are left out: it goes into commits and messages. */
export function explainByEvidence({ message, application }: { readonly message: string; readonly application: Application | undefined }, evidence: Evidence | undefined): string {
  const told = withUnhealthy(message, application, evidenceLimits.resources);
  if (evidence === undefined) return told;
  const pods = evidence.resources.flatMap(({ pod }) => (pod === undefined || (pod.reason === undefined && pod.containers.length === 0) ? [] : [describePod(pod)]));
  const events = evidence.resources.flatMap(({ events: [newest] }) => (newest === undefined ? [] : [lastEvent(newest)]));
  const unread = evidence.missing.some((text) => text.startsWith('events')) ? ['its events could not be read'] : [];
  return [told, ...new Set([...pods, ...events, ...unread])].join('; ');
}

function lastEvent({ object, reason, message }: EventEvidence): string {
  return `last event of ${object}: ${[reason, message].filter((part) => part !== '').join(': ')}`;
}

/** The problem at the line that declares what failed first, where that is checked out. */
export function placed(problem: Problem, evidence: Evidence | undefined): Problem {
  const place = evidence?.resources.find(({ checkedOutAt }) => checkedOutAt !== undefined)?.checkedOutAt;
  return place === undefined || problem.where !== undefined ? problem : { ...problem, where: place };
}
