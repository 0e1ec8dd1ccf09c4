import type { SyncWindowState } from '../argocd/api-json.js';
import { isAutoSynced, type Application, type OperationState } from '../argocd/application.js';
import { revisionsOf } from '../argocd/tracked-revision.js';
import type { JsonObject } from '../json.js';
import { ownSyncOptions } from '../manifests/sync-options.js';
import type { Automation } from './drift.js';

/** How the Application is set to be synced. */
export function automationOf(application: Application): Automation {
  const autoSync = isAutoSynced(application);
  const { selfHeal, prune } = application.spec.syncPolicy?.automated ?? {};
  return { autoSync, selfHeal: autoSync && selfHeal === true, prune: autoSync && prune === true };
}

/** What is OutOfSync, as far as it matters here. */
export interface Differing {
  readonly difference: 'missing' | 'extra' | 'changed';
  readonly live: JsonObject | undefined;
}

/**
 * Why Argo CD has not put it right by itself. Source of the rules: autoSync and alreadyAttemptedSync in
 * controller/appcontroller.go of argo-cd. `windows` is undefined where they could not be asked.
 */
export function whyNotHealed(application: Application, differing: readonly Differing[], windows: SyncWindowState | undefined): readonly string[] {
  const { autoSync, selfHeal, prune } = automationOf(application);
  const kept = keptExtras(application, differing);
  if (!autoSync) return ['auto-sync is off: somebody has to sync it', ...kept];
  const extras = differing.filter(({ difference }) => difference === 'extra').length;
  const onlyExtras = extras > 0 && extras === differing.length;
  const reasons = [
    ...(windows?.automated === false ? ['a sync window keeps it from being synced by itself now'] : []),
    ...(application.status?.conditions ?? []).flatMap(({ type, message }) => (type === 'SyncError' ? [`SyncError: ${message}`] : [])),
    ...(extras > 0 && !prune ? [`automatic pruning is off: ${onlyExtras ? 'what has no manifest any more stays' : 'what has no manifest any more would stay'}`] : []),
    ...kept,
    ...(onlyExtras && !prune ? [] : attempted(application, selfHeal)),
  ];
  return reasons.length > 0 ? reasons : ['not known: nothing that Argo CD tells keeps it from being synced; it may be about to'];
}

/** Argo CD syncs a revision by itself once. After that only self-heal does it again. */
function attempted(application: Application, selfHeal: boolean): readonly string[] {
  const { sync, operationState } = application.status ?? {};
  const tried = revisionsOf(operationState?.syncResult ?? operationState?.operation.sync);
  const compared = revisionsOf(sync);
  if (compared.length === 0 || compared.length !== tried.length || compared.some((revision, place) => revision !== tried[place])) return [];
  if (!selfHeal) return ['self-heal is off: what is changed in the cluster stays until the next commit or sync'];
  const tries = triesOf(operationState);
  return tries === undefined ? [] : [`self-heal has tried ${tries === 1 ? 'once' : `${tries} times`}, and something changes it again`];
}

function triesOf(state: OperationState | undefined): number | undefined {
  const tries = state?.operation.sync?.autoHealAttemptsCount;
  return tries === undefined || tries === 0 ? undefined : tries;
}

/** A sync that prunes leaves these alone, or asks first. */
function keptExtras(application: Application, differing: readonly Differing[]): readonly string[] {
  const extras = differing.filter(({ difference }) => difference === 'extra');
  const ofAll = application.spec.syncPolicy?.syncOptions ?? [];
  const told = (option: string, words: (count: string) => string): readonly string[] => {
    const count = extras.filter(({ live }) => ofAll.includes(option) || (live !== undefined && ownSyncOptions(live).includes(option))).length;
    return count === 0 ? [] : [words(count === 1 ? 'one resource' : `${count} resources`)];
  };
  return [
    ...told('Prune=false', (count) => `Prune=false keeps ${count} from being pruned`),
    ...told('Prune=confirm', (count) => `Prune=confirm: somebody has to confirm that ${count} may be deleted`),
  ];
}

/** What must be known besides to read the result. */
export function notesOn(application: Application): readonly string[] {
  const { ignoreDifferences = [], syncPolicy } = application.spec;
  const rules = ignoreDifferences.length;
  const respects = syncPolicy?.syncOptions?.includes('RespectIgnoreDifferences=true') === true;
  const resources = application.status?.resources ?? [];
  const hooks = resources.filter(({ hook }) => hook === true).length;
  const uncounted = application.status?.sync?.status === 'Synced' ? resources.filter(({ hook, status }) => hook !== true && status === 'OutOfSync').length : 0;
  return [
    ...(rules === 0 ? [] : [`${rules === 1 ? 'one rule' : `${rules} rules`} of ignoreDifferences ${rules === 1 ? 'leaves' : 'leave'} something out of the comparison${respects ? ', and a sync keeps what is there (RespectIgnoreDifferences)' : ''}`]),
    ...(hooks === 0 ? [] : [`${hooks === 1 ? 'one hook is' : `${hooks} hooks are`} not compared`]),
    ...(uncounted === 0 ? [] : [`${uncounted === 1 ? 'one resource is' : `${uncounted} resources are`} extra and not counted (IgnoreExtraneous)`]),
  ];
}
