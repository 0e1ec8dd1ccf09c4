import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { describeEvent, lastEvent, notHealthyResources, suspectOf, withUnhealthy } from '../../core/argocd/diagnosis.js';
import type { ApplicationRef } from '../ports.js';
import { startDeadline } from '../deadline.js';
import type { StepContext } from './context.js';

/** Of how many resources the events are read, and how many seconds that may take: the verdict stands without them. */
const limits = { resources: 5, seconds: 15 } as const;

/** The message with each unhealthy resource and the last event of what it is about. Events that cannot be read are left out, and that is said. */
export async function explainUnhealthy(ref: ApplicationRef, { message, application }: { readonly message: string; readonly application: Application | undefined }, context: StepContext): Promise<string> {
  const told = withUnhealthy(message, application, limits.resources);
  const resources = application === undefined ? [] : notHealthyResources(application).slice(0, limits.resources);
  if (resources.length === 0 || context.signal.aborted) return told;
  const { argocd } = context.ports;
  const deadline = startDeadline(context.clock, { scope: 'node', seconds: limits.seconds, parent: context.signal });
  const lines: string[] = [];
  try {
    const nodes = await argocd.resourceTree(ref, deadline.signal);
    for (const suspect of new Set(resources.map((resource) => suspectOf(resource, nodes)))) {
      const event = suspect === undefined ? undefined : lastEvent(await argocd.events(ref, suspect, deadline.signal));
      if (suspect !== undefined && event !== undefined) lines.push(describeEvent(suspect, event));
    }
  } catch (error) {
    if (!(error instanceof AdapterError) && !deadline.signal.aborted) throw error;
    lines.push('its events could not be read');
  } finally {
    deadline.cancel();
  }
  return [told, ...lines].join('; ');
}
