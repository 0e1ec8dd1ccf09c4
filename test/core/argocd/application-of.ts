import type { Application, ApplicationSource, ApplicationStatus, HistoryEntry, Operation, OperationPhase, OperationState, ResourceStatus } from '../../../src/core/argocd/application.js';

/** A commit hash that reads as its letter: `sha('a')`. */
export const sha = (letter: string): string => letter.repeat(40);

export const source: ApplicationSource = { repoURL: 'https://github.com/org/k8s-manifests.git', path: 'web', targetRevision: 'main' };

/** When the last operation ended, in the Applications below. */
export const finishedAt = '2026-03-31T14:00:10Z';
/** When the status was written: three seconds later. */
export const reconciledAt = '2026-03-31T14:00:13Z';

interface Given {
  readonly spec?: Partial<Application['spec']>;
  readonly status?: Partial<ApplicationStatus>;
  readonly metadata?: Partial<Application['metadata']>;
  readonly operation?: Operation;
}

/** An Application that is Synced and Healthy at commit a, deployed by an operation that ended before the last comparison. */
export function applicationOf(given: Given = {}): Application {
  return {
    metadata: { name: 'web', namespace: 'argocd', uid: 'uid-1', resourceVersion: '7', ...given.metadata },
    spec: { project: 'default', destination: { name: 'in-cluster', namespace: 'web' }, source, ...given.spec },
    status: {
      sync: { status: 'Synced', revision: sha('a'), comparedTo: { source } },
      health: { status: 'Healthy', lastTransitionTime: '2026-03-31T14:00:05Z' },
      resources: [resource({ kind: 'Deployment', name: 'web' })],
      history: [entry(0, sha('0')), entry(1, sha('a'))],
      reconciledAt,
      operationState: operationState(),
      ...given.status,
    },
    ...(given.operation === undefined ? {} : { operation: given.operation }),
  };
}

export function operationState(given: Partial<Omit<OperationState, 'phase'>> & { readonly phase?: OperationPhase } = {}): OperationState {
  return {
    phase: 'Succeeded',
    operation: { sync: { revision: sha('a') } },
    startedAt: '2026-03-31T14:00:00Z',
    finishedAt,
    syncResult: { revision: sha('a') },
    ...given,
  };
}

export function resource(given: Partial<ResourceStatus> & { readonly kind: string; readonly name: string }): ResourceStatus {
  return { group: 'apps', version: 'v1', namespace: 'web', status: 'Synced', health: { status: 'Healthy' }, ...given };
}

/** A history entry; deployments are an hour apart. */
export function entry(id: number, revision: string, given: Partial<HistoryEntry> = {}): HistoryEntry {
  return { id, revision, deployedAt: `2026-03-31T${String(id).padStart(2, '0')}:00:00Z`, source, ...given };
}
