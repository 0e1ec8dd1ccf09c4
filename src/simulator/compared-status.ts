import type { ApplicationCondition, ApplicationSource, HealthStatus } from '../core/argocd/application.js';
import type { Comparison } from './comparison.js';
import type { DesiredState } from './desired-state.js';
import { timestamp, type StoredApplication, type StoredStatus } from './stored-application.js';

/** A finished comparison and what it was about. */
export interface ComparisonResult {
  readonly startedAt: Date;
  readonly now: Date;
  readonly sources: readonly ApplicationSource[];
  readonly multiSource: boolean;
  readonly destination: StoredApplication['spec']['destination'];
  readonly desired: DesiredState;
  readonly comparison: Comparison;
  readonly found: readonly Omit<ApplicationCondition, 'lastTransitionTime'>[];
  readonly images: readonly string[];
  /** False for comparisons with the revision of last time. */
  readonly movesReconciledAt: boolean;
}

/** The status after a comparison; what the comparison does not concern stays. */
export function comparedStatus(before: StoredStatus, result: ComparisonResult): StoredStatus {
  const now = timestamp(result.now);
  const conditions = result.found.map((condition) => {
    const known = before.conditions?.find(({ type, message }) => type === condition.type && message === condition.message);
    return known ?? { ...condition, lastTransitionTime: now };
  });
  const { conditions: _old, ...rest } = before;
  const moved = result.movesReconciledAt || before.reconciledAt === undefined;
  return {
    ...rest,
    ...(conditions.length === 0 ? {} : { conditions }),
    sync: {
      ...revisionFields(result),
      status: result.comparison.status,
      comparedTo: { ...sourceFields(result), destination: result.destination },
    },
    health: withTransition(result.comparison.health, before.health, now),
    resources: result.comparison.resources,
    summary: result.images.length === 0 ? {} : { images: result.images },
    sourceType: 'Directory',
    controllerNamespace: 'argocd',
    resourceHealthSource: 'appTree',
    ...(moved ? { reconciledAt: timestamp(result.startedAt) } : {}),
  };
}

/** What was resolved; after a failure the raw target revision of a single source, and nothing for several. */
function revisionFields({ desired, multiSource, sources }: ComparisonResult): { readonly revision?: string; readonly revisions?: readonly string[] } {
  if (desired.kind === 'loaded') return multiSource ? { revisions: desired.revisions } : { revision: desired.revisions[0] ?? '' };
  const target = sources[0]?.targetRevision ?? '';
  return multiSource || target === '' ? {} : { revision: target };
}

function sourceFields({ sources, multiSource }: ComparisonResult): { readonly source: ApplicationSource; readonly sources?: readonly ApplicationSource[] } {
  return multiSource ? { source: { repoURL: '' }, sources } : { source: sources[0] ?? { repoURL: '' } };
}

function withTransition(health: HealthStatus, before: HealthStatus | undefined, now: string): HealthStatus {
  const since = before?.status === health.status ? before?.lastTransitionTime : undefined;
  return { ...health, lastTransitionTime: since ?? now };
}
