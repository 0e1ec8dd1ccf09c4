import { titleOf, type Evidence, type EventEvidence, type ResourceEvidence } from '../argocd/evidence.js';
import { describeContainer, describePod } from '../argocd/pod-state.js';
import { cut, forLogLine } from './untrusted-text.js';
import { formatDuration } from './words.js';

/** How much of it the log of a job shows; the summary has the rest. */
const shown = { events: 1, logLines: 5, width: 200 } as const;

/** Seconds; what is younger than that has just happened, and the server tells whole seconds only. */
const oldEnough = 60;

/** What was found, in a few lines a resource, without indentation of their own at the left. */
export function evidenceLines({ resources, others, missing }: Evidence): readonly string[] {
  return [
    ...resources.flatMap(resourceLines),
    ...(others.length === 0 ? [] : [`not healthy either: ${others.join('; ')}`]),
    ...missing.map((text) => `not known: ${text}`),
  ].map((line) => forLogLine(`. ${line}`, 2 * shown.width).slice(2));
}

function resourceLines(resource: ResourceEvidence): readonly string[] {
  const { pod, events, log } = resource;
  return [
    headOf(resource),
    ...(pod === undefined ? [] : [`  ${describePod(pod)}`]),
    ...events.slice(0, shown.events).map((event) => `  event of ${describeEvent(event)}`),
    ...(log === undefined ? [] : [`  ${logTitle(log)}:`, ...log.lines.slice(-shown.logLines).map((line) => `    | ${cut(line, shown.width)}`)]),
  ];
}

/** `Deployment shop/web: Degraded at apps/web/deployment.yaml:1:1`. */
function headOf({ declaredAt, ...resource }: ResourceEvidence): string {
  const place = declaredAt === undefined ? '' : ` at ${declaredAt.file}:${declaredAt.line}:${declaredAt.column}`;
  return `${titleOf(resource)}: ${stateOf(resource)}${place}`;
}

/** Health, or else what the sync said. */
export function stateOf({ health, sync, syncMessage }: ResourceEvidence): string {
  return syncMessage === undefined ? (health ?? sync ?? 'not known') : `failed to sync: ${syncMessage}`;
}

/** `Pod shop/web-1: BackOff (12 times, 40s before): message`. */
export function describeEvent({ object, type, reason, message, count, ageSec }: EventEvidence): string {
  const facts = [...(type === '' || type === 'Warning' ? [] : [type]), ...(count > 1 ? [`${count} times`] : []), ...(ageSec >= oldEnough ? [`${formatDuration(ageSec * 1000)} before`] : [])];
  return `${object}: ${reason}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}${message === '' ? '' : `: ${message}`}`;
}

/** `last lines of container web, before it was started anew`. */
export function logTitle({ container, previous }: { readonly container: string; readonly previous: boolean }): string {
  return `last lines of ${container === '' ? 'the container' : `container ${container}`}${previous ? ', before it was started anew' : ''}`;
}

/** Every container that is not ready, in words. */
export function containerLines({ pod }: ResourceEvidence): readonly string[] {
  if (pod === undefined) return [];
  return [describePod(pod), ...pod.containers.slice(1).map(describeContainer)];
}
