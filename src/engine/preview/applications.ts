import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { displayName, nameOf } from '../../core/argocd/selection.js';
import type { StepContext, StepResult } from '../handlers/context.js';
import type { ApplicationRef } from '../ports.js';
import type { ApplicationsPort } from './ports.js';

/** Between two looks, in milliseconds: the server answers them from memory. */
export const lookMs = 5_000;

/** What Argo CD can be asked to make and take away. */
export function requireApplications({ ports }: StepContext): ApplicationsPort {
  if (ports.applications === undefined) throw new Error('a preview needs the port of Applications');
  return ports.applications;
}

/** Undefined where it is gone, or cannot be seen: creating it tells which. */
export async function readIfThere(ref: ApplicationRef, { ports: { argocd }, signal }: StepContext): Promise<Application | undefined> {
  try {
    return await argocd.get(ref, { signal });
  } catch (error) {
    if (error instanceof AdapterError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** Of one that was seen. Where it was not read before, Argo CD says 403 of what is gone: then the list tells, which has had it. */
async function isGone(ref: ApplicationRef, context: StepContext): Promise<boolean> {
  try {
    return (await readIfThere(ref, context)) === undefined;
  } catch (error) {
    if (!(error instanceof AdapterError) || error.code !== 'forbidden') throw error;
    return !(await context.ports.argocd.list({}, context.signal)).some((application) => displayName(nameOf(application)) === displayName(ref));
  }
}

/** Waits until an Application is gone; the problem where that takes longer than `health-timeout`. */
export async function awaitGone(ref: ApplicationRef, context: StepContext): Promise<StepResult | undefined> {
  const { clock, settings, signal } = context;
  const untilMs = clock.monotonicMs() + Math.min(settings.healthTimeoutSec * 1000, context.remainingMs());
  for (;;) {
    if (await isGone(ref, context)) return undefined;
    const leftMs = untilMs - clock.monotonicMs();
    if (leftMs <= 0) {
      return {
        kind: 'failed', retryable: false, timedOut: true,
        problems: [{
          code: 'OSOP-PREVIEW-004', severity: 'error', message: `${displayName(ref)} was not gone within ${settings.healthTimeoutSec} s`,
          hint: 'look for a resource with a finalizer that nobody takes away; preview-action: sweep tries again',
        }],
      };
    }
    await clock.sleep(Math.min(lookMs, leftMs), signal);
  }
}
