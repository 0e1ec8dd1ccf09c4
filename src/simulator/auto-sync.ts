import { isDeepStrictEqual } from 'node:util';
import { isAutoSynced, type ApplicationCondition, type Operation } from '../core/argocd/application.js';
import type { Comparison } from './comparison.js';
import type { DesiredState } from './desired-state.js';
import type { SyncWindow } from './options.js';
import { isMultiSource, sourcesOf, type StoredApplication } from './stored-application.js';
import { canSync } from './windows.js';

/** What a comparison leads to where the Application syncs by itself. `declined` without a condition is silent. */
export type AutoSyncDecision =
  | { readonly kind: 'start'; readonly operation: Operation }
  | { readonly kind: 'declined'; readonly condition?: Omit<ApplicationCondition, 'lastTransitionTime'> };

export interface AutoSyncQuestion {
  readonly application: StoredApplication;
  readonly desired: DesiredState;
  readonly comparison: Comparison;
  readonly windows: readonly SyncWindow[];
  readonly now: Date;
}

/** Source: autoSync and alreadyAttemptedSync in controller/appcontroller.go of argo-cd. Self-heal is not simulated. */
export function decideAutoSync(question: AutoSyncQuestion): AutoSyncDecision {
  const { application, desired, comparison } = question;
  const automated = application.spec.syncPolicy?.automated;
  const open = canSync(question.windows, { now: question.now, manual: false });
  if (!isAutoSynced(application) || !open || application.operation !== undefined) return { kind: 'declined' };
  if (application.metadata.deletionTimestamp !== undefined || desired.kind === 'failed') return { kind: 'declined' };
  const prune = automated?.prune === true;
  if (comparison.status !== 'OutOfSync' || (comparison.onlyPruning && !prune)) return { kind: 'declined' };
  if (alreadyAttempted(application, desired.revisions)) return afterAttempt(application, desired.revisions);
  const wipedOut = comparison.resources.length > 0 && comparison.resources.every(({ requiresPruning }) => requiresPruning === true);
  if (prune && wipedOut && automated?.allowEmpty !== true) {
    const message = `Skipping sync attempt to ${listed(desired.revisions)}: auto-sync will wipe out all resources`;
    return { kind: 'declined', condition: { type: 'SyncError', message } };
  }
  return { kind: 'start', operation: operationFor(application, { revisions: desired.revisions, prune }) };
}

function afterAttempt(application: StoredApplication, revisions: readonly string[]): AutoSyncDecision {
  const last = application.status.operationState;
  if (last?.phase === 'Succeeded') return { kind: 'declined' };
  const message = `Failed last sync attempt to ${listed(revisions)}: ${last?.message ?? ''}`;
  return { kind: 'declined', condition: { type: 'SyncError', message } };
}

function alreadyAttempted(application: StoredApplication, revisions: readonly string[]): boolean {
  const state = application.status.operationState;
  const result = state?.syncResult;
  if (state === undefined || result === undefined) return false;
  const attempted = result.revisions ?? (result.revision === undefined ? [] : [result.revision]);
  const operation = state.operation.sync;
  const sources = operation?.sources ?? (operation?.source === undefined ? sourcesOf(application.spec) : [operation.source]);
  return isDeepStrictEqual([...attempted], [...revisions]) && isDeepStrictEqual([...sources], [...sourcesOf(application.spec)]);
}

function operationFor(application: StoredApplication, what: { readonly revisions: readonly string[]; readonly prune: boolean }): Operation {
  const { spec } = application;
  const several = isMultiSource(spec);
  const [revision = ''] = what.revisions;
  return {
    sync: {
      ...(several ? { sources: sourcesOf(spec), revisions: what.revisions } : { revision, ...(spec.source === undefined ? {} : { source: spec.source }) }),
      ...(what.prune ? { prune: true } : {}),
      ...(spec.syncPolicy?.syncOptions === undefined ? {} : { syncOptions: spec.syncPolicy.syncOptions }),
    },
    initiatedBy: { automated: true },
    retry: spec.syncPolicy?.retry ?? { limit: 5 },
  };
}

function listed(revisions: readonly string[]): string {
  return `[${revisions.join(' ')}]`;
}
