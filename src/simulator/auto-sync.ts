import { isDeepStrictEqual } from 'node:util';
import { isAutoSynced, type ApplicationCondition, type Operation } from '../core/argocd/application.js';
import type { Comparison } from './comparison.js';
import type { DesiredState } from './desired-state.js';
import type { SyncWindow } from './options.js';
import { isMultiSource, sourceField, sourcesOf, type StoredApplication } from './stored-application.js';
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

/** Source: autoSync and alreadyAttemptedSync in controller/appcontroller.go of argo-cd. */
export function decideAutoSync(question: AutoSyncQuestion): AutoSyncDecision {
  const { application, desired, comparison } = question;
  const automated = application.spec.syncPolicy?.automated;
  const open = canSync(question.windows, { now: question.now, manual: false });
  if (!isAutoSynced(application) || !open || application.operation !== undefined) return { kind: 'declined' };
  if (application.metadata.deletionTimestamp !== undefined || desired.kind === 'failed') return { kind: 'declined' };
  const prune = automated?.prune === true;
  if (comparison.status !== 'OutOfSync' || (comparison.onlyPruning && !prune)) return { kind: 'declined' };
  if (alreadyAttempted(application, desired.revisions)) return afterAttempt(question, desired.revisions);
  const wipedOut = comparison.resources.length > 0 && comparison.resources.every(({ requiresPruning }) => requiresPruning === true);
  if (prune && wipedOut && automated?.allowEmpty !== true) {
    const message = `Skipping sync attempt to ${listed(desired.revisions)}: auto-sync will wipe out all resources`;
    return { kind: 'declined', condition: { type: 'SyncError', message } };
  }
  return { kind: 'start', operation: operationFor(application, { revisions: desired.revisions, prune }) };
}

function afterAttempt(question: AutoSyncQuestion, revisions: readonly string[]): AutoSyncDecision {
  const { application } = question;
  const last = application.status.operationState;
  if (last?.phase === 'Succeeded') return heal(question, revisions);
  const message = `Failed last sync attempt to ${listed(revisions)}: ${last?.message ?? ''}`;
  return { kind: 'declined', condition: { type: 'SyncError', message } };
}

/** Self-heal applies only what differs, after a pause that grows from attempt to attempt. */
function heal({ application, comparison, now }: AutoSyncQuestion, revisions: readonly string[]): AutoSyncDecision {
  const automated = application.spec.syncPolicy?.automated;
  const last = application.status.operationState;
  const attempts = last?.operation.sync?.autoHealAttemptsCount ?? 0;
  const pauseMs = attempts === 0 ? 0 : Math.min(2_000 * 3 ** (attempts - 1), 300_000);
  const dueMs = Date.parse(last?.finishedAt ?? '') + pauseMs;
  if (automated?.selfHeal !== true || now.getTime() < dueMs) return { kind: 'declined' };
  const operation = operationFor(application, { revisions, prune: automated.prune === true });
  const resources = comparison.resources.filter(({ status }) => status === 'OutOfSync').map(({ group, kind, name }) => ({ ...(group === undefined ? {} : { group }), kind, name }));
  return { kind: 'start', operation: { ...operation, sync: { ...operation.sync, resources, autoHealAttemptsCount: attempts + 1 } } };
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
      ...(several ? { sources: sourcesOf(spec), revisions: what.revisions } : { revision, ...sourceField(spec) }),
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
