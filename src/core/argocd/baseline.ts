import type { Application, HistoryEntry } from './application.js';
import { comparedRevision, trackedRevision, type Wanted } from './tracked-revision.js';

/** What was deployed before the run changed anything. */
export interface Baseline {
  /** The newest history entry then; undefined when nothing had been deployed. */
  readonly entry: HistoryEntry | undefined;
  readonly healthy: boolean;
  /** The commit that was being compared or deployed then: when it is ours, the health is what ours did. */
  readonly underWay: string | undefined;
  readonly uid: string | undefined;
}

/** The state of an Application before a deployment, to roll back to. */
export function baselineOf(
  application: Application,
  { allowSuspended, wanted = { revision: undefined } }: { readonly allowSuspended: boolean; readonly wanted?: Wanted },
): Baseline {
  const { sync } = application.operation ?? application.status?.operationState?.operation ?? {};
  const health = application.status?.health?.status;
  return {
    entry: application.status?.history?.at(-1),
    // One that is still rolling out after a sync that succeeded is given the benefit of the doubt: a rollback to it is gated.
    healthy: health === 'Healthy' || (allowSuspended && health === 'Suspended') || (health === 'Progressing' && application.status?.operationState?.phase === 'Succeeded'),
    underWay: trackedRevision(sync, application, wanted) ?? comparedRevision(application, wanted),
    uid: application.metadata.uid,
  };
}
