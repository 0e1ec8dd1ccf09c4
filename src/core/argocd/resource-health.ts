import type { Application, ResourceStatus } from './application.js';

const incurable = /exceeded its progress deadline|ProgressDeadlineExceeded|RolloutAborted|Rollout aborted|InvalidSpec|specified backoff limit|BackoffLimitExceeded|specified deadline/i;

/** A Degraded that waiting does not cure: a rollout past its deadline, an aborted or invalid Rollout, a Job out of attempts. */
export function isTerminal(application: Application): boolean {
  return unhealthyResources(application).some(({ health }) =>
    incurable.test(health?.message ?? ''));
}

/**
 * Resources that git's newest commit adds and the last operation did not apply: after a rollback, or once git
 * has moved on, they are Missing because they are not part of what was deployed.
 */
export function uncreatedResources(application: Application): readonly ResourceStatus[] {
  const applied = application.status?.operationState?.syncResult?.resources;
  if (applied === undefined) return [];
  return unhealthyResources(application).filter((resource) =>
    resource.status === 'OutOfSync' && resource.health?.status === 'Missing' && !applied.some((result) => isSameObject(result, resource)));
}

function isSameObject(a: Pick<ResourceStatus, 'group' | 'kind' | 'namespace' | 'name'>, b: typeof a): boolean {
  return (a.group ?? '') === (b.group ?? '') && a.kind === b.kind && (a.namespace ?? '') === (b.namespace ?? '') && a.name === b.name;
}

/** Before Argo CD 3.4 one object that does not exist makes the whole application Missing. */
export function isHealthyBut(uncreated: readonly ResourceStatus[], application: Application): boolean {
  const others = (application.status?.resources ?? []).filter((resource) => resource.health?.status !== undefined && !uncreated.includes(resource));
  return uncreated.length > 0 && others.length > 0 && others.every((resource) => resource.health?.status === 'Healthy');
}

/** Resources that are Degraded or Missing, in Argo CD's order. Hooks that a failed sync has left behind are none of the application's. */
export function unhealthyResources(application: Application): readonly ResourceStatus[] {
  return (application.status?.resources ?? []).filter(({ hook, health }) => hook !== true && (health?.status === 'Degraded' || health?.status === 'Missing'));
}

/** `Deployment shop/web: Degraded: message`, one line. */
export function describeResource(resource: ResourceStatus): string {
  const name = resource.namespace === undefined || resource.namespace === '' ? resource.name : `${resource.namespace}/${resource.name}`;
  const health = resource.health?.status ?? resource.status ?? 'unknown';
  return flat(`${resource.kind} ${name}: ${health}${resource.health?.message === undefined ? '' : `: ${resource.health.message}`}`);
}

/** What is not Healthy yet, in its own words; Argo CD's message for the whole where nothing says more. */
export function waitingFor(application: Application, message: string): string {
  const resources = (application.status?.resources ?? []).filter(({ hook, health }) => hook !== true && health?.status !== undefined && health.status !== 'Healthy');
  const text = resources.length > 0 ? resources.map(describeResource).join('; ') : message;
  return text === '' ? '' : `: ${text}`;
}

/** Text with every run of white space as one space. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
