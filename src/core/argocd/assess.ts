import { shortRevision } from '../git/refs.js';
import { areSourcesLive, type DeclaredSources } from '../promote/declared-application.js';
import { isAutoSynced, type Application, type HistoryEntry, type OperationState } from './application.js';
import { isSpecCompared } from './compared-source.js';
import { hydrationOf, isHydrated } from './hydration.js';
import { describeResource, flat, isHealthyBut, isTerminal, uncreatedResources, unhealthyResources, waitingFor } from './resource-health.js';
import { comparedRevision, deployedRevision, seenRevision, trackedRevision, whyUntracked, type Wanted } from './tracked-revision.js';
import { wentBack } from './went-back.js';

/**
 * How the revision that Argo CD compared with stands to ours in git history. `descendant` contains ours;
 * `reverted` does too, but a commit in between takes ours back.
 */
export type RevisionRelation = 'same' | 'descendant' | 'reverted' | 'ancestor' | 'diverged' | 'unknown';

/** What must be true of an Application before its health counts as ours. */
export interface Expectation extends Wanted {
  /**
   * `live`: git's revision is live, Synced and healthy. `rolled-back`: an operation brought an older
   * revision back; the Application is then OutOfSync against the branch, which is expected.
   */
  readonly kind: 'live' | 'rolled-back';
  /** The commit or version (or, rolled back, the older revision) that must run; undefined accepts any. */
  readonly revision: string | undefined;
  readonly allowSuspended: boolean;
  /** `metadata.uid` when the run began; another one means that the Application was created anew. */
  readonly uid: string | undefined;
  /** The newest entry of the history when the run began: what was deployed after it is told from that. */
  readonly baseline?: HistoryEntry | undefined;
  /** A later commit that contains the revision and is the same for the application: deployed, it counts as the revision. */
  readonly alike?: string | undefined;
  /** The sources that its spec must have: what declares the Application was changed, and whoever deploys that has to bring it. */
  readonly sources?: DeclaredSources | undefined;
}

/** One fresh reading of an Application, with what only the caller can know about it. */
export interface Observation {
  readonly application: Application;
  /** Of `seenRevisions(application, expectation)` to the expected revision: the worst of them. */
  readonly relation: RevisionRelation;
  /** With a hydrator, of the commit that was compared to the one that ours was hydrated to. */
  readonly hydratedRelation?: RevisionRelation;
  /** True when it was read by a refresh asked for after the last operation had ended. */
  readonly afterOperation: boolean;
  /**
   * True when Application and resources disagreed before the last refresh too: then it is no delay, but a
   * resource that Argo CD leaves out of its verdict (`argocd.argoproj.io/ignore-healthcheck`).
   */
  readonly disagreementStands?: boolean;
}

/** What one observation says. `waiting` may still become anything. */
export type Assessment =
  | { readonly verdict: 'healthy'; readonly message: string }
  | { readonly verdict: 'waiting'; readonly on: 'operation' | 'revision' | 'hydration' | 'comparison' | 'refresh' | 'sync' | 'health' | 'agreement'; readonly message: string }
  | { readonly verdict: 'degraded'; readonly terminal: boolean; readonly message: string }
  | { readonly verdict: 'failed'; readonly cause: FailureCause; readonly message: string };

/**
 * Why it cannot become healthy any more: the operation failed; a commit that takes ours back took its place
 * (`superseded`); somebody went back to an older revision (`rolled-back`); the branch does not contain ours
 * (`diverged`); what it follows never has ours (`out-of-reach`, which only whoever waits can tell); deleted or created anew;
 * Argo CD was told not to look at it (`frozen`); its sources do not say which commit runs (`untracked`).
 */
export type FailureCause = 'operation' | 'superseded' | 'rolled-back' | 'diverged' | 'out-of-reach' | 'deleted' | 'frozen' | 'untracked';

const skipReconcile = 'argocd.argoproj.io/skip-reconcile';

/** Conditions that make sync and health unreliable: the comparison could not be made. */
const blindingConditions = new Set(['ComparisonError', 'InvalidSpecError', 'UnknownError']);

/** Why Argo CD compares the application with git no more; undefined where it does. */
export function whyFrozen({ metadata }: Application): string | undefined {
  return metadata.annotations?.[skipReconcile] === 'true' ? `Argo CD does not look at it: the annotation ${skipReconcile} is set` : undefined;
}

/** True while an operation is requested or runs; a pause between retries (`Running` with `finishedAt`) counts. */
export function isOperationBusy(application: Application): boolean {
  const phase = application.status?.operationState?.phase;
  return application.operation !== undefined || phase === 'Running' || phase === 'Terminating';
}

/**
 * Judges one observation against what is expected: revision, operation, comparison, sync and only then
 * health, so that health left over from before can never pass.
 */
export function assess(expectation: Expectation, observation: Observation): Assessment {
  const { application } = observation;
  const { metadata, status } = application;
  if (metadata.deletionTimestamp !== undefined || (expectation.uid !== undefined && metadata.uid !== undefined && metadata.uid !== expectation.uid)) {
    return { verdict: 'failed', cause: 'deleted', message: 'the application is being deleted or was created anew' };
  }
  if (isOperationBusy(application)) {
    const state = status?.operationState;
    return { verdict: 'waiting', on: 'operation', message: state?.message ?? 'an operation is about to start' };
  }
  const frozen = whyFrozen(application);
  if (frozen !== undefined) return { verdict: 'failed', cause: 'frozen', message: frozen };
  const blinding = status?.conditions?.find((condition) => blindingConditions.has(condition.type));
  if (blinding !== undefined) {
    return { verdict: 'waiting', on: 'comparison', message: `${blinding.type}: ${blinding.message}` };
  }
  if (!observation.afterOperation) return { verdict: 'waiting', on: 'refresh', message: 'the status may be older than the last operation' };
  if (isComparedBeforeOperationEnded(application)) return { verdict: 'waiting', on: 'refresh', message: 'the status is older than the last operation' };
  if (expectation.sources !== undefined && !areSourcesLive(expectation.sources, application)) {
    return { verdict: 'waiting', on: 'comparison', message: 'its spec is not yet what is declared in git: what deploys it has to be synced' };
  }
  if (!isSpecCompared(application)) return { verdict: 'waiting', on: 'comparison', message: 'the spec was changed and has not been compared yet' };
  return expectation.kind === 'live' ? assessLive(expectation, observation) : assessRolledBack(expectation, observation);
}

/**
 * A refresh can be answered with the state from before it was asked for; both times are the controller's, in
 * whole seconds. In the same second it cannot be told, and the refresh that was asked for after the end counts.
 */
function isComparedBeforeOperationEnded({ status }: Application): boolean {
  const finishedAt = status?.operationState?.finishedAt;
  if (finishedAt === undefined) return false;
  return status?.reconciledAt === undefined || Date.parse(status.reconciledAt) < Date.parse(finishedAt);
}

function assessLive(expectation: Expectation, observation: Observation): Assessment {
  const { application, disagreementStands = false } = observation;
  const sync = application.status?.sync?.status;
  const gone = sync === 'Synced' ? undefined : wentBack(expectation, application);
  if (gone !== undefined) return { verdict: 'failed', cause: 'rolled-back', message: gone };
  const deployedOurs = isDeployedThoughMovedOn(expectation, observation);
  if (expectation.revision !== undefined && !deployedOurs) {
    const stop = assessRevision({ ...expectation, revision: expectation.revision }, observation);
    if (stop !== undefined) return stop;
  }
  const state = application.status?.operationState;
  const compared = comparedRevision(application, expectation);
  if (!deployedOurs && state !== undefined && compared !== undefined && isFailureOf(state, compared, { application, expectation })) {
    // A failed hook leaves the application Synced; of a partial sync that failed, Synced says that it does not matter.
    const partial = (state.operation.sync?.resources ?? []).length > 0;
    if (sync !== 'Synced' || !partial) return { verdict: 'failed', cause: 'operation', message: describeOperationFailure(state) };
  }
  if (sync !== 'Synced' && !deployedOurs) return { verdict: 'waiting', on: 'sync', message: outOfSyncMessage(application, expectation) };
  return assessHealth(expectation, { application, disagreementStands });
}

/** A manual application may already be behind a newer commit, or follow another branch: then its last deployment must be ours. */
function isDeployedThoughMovedOn(expectation: Expectation, { application, relation }: Observation): boolean {
  const movedOn = relation === 'descendant' || ((relation === 'diverged' || relation === 'reverted') && !isAutoSynced(application));
  const deployed = deployedRevision(application, expectation);
  return movedOn && expectation.revision !== undefined && deployed !== undefined && (deployed === expectation.revision.toLowerCase() || deployed === expectation.alike);
}

/** Why the revision that Argo CD compared with is not ours, or not yet; undefined where it is ours or contains it. */
function assessRevision(expectation: Expectation & { readonly revision: string }, observation: Observation): Assessment | undefined {
  const { application, relation } = observation;
  const ours = shortRevision(expectation.revision);
  const untracked = whyUntracked(application, expectation);
  if (untracked !== undefined) return { verdict: 'failed', cause: 'untracked', message: `what runs cannot be told: ${untracked}` };
  const seen = seenRevision(application, expectation);
  const hydrated = isHydrated(application);
  if (seen === undefined) return { verdict: 'waiting', on: hydrated ? 'hydration' : 'revision', message: hydrated ? 'nothing has been hydrated yet' : 'Argo CD has not resolved a commit yet' };
  if (relation === 'reverted') {
    return { verdict: 'failed', cause: 'superseded', message: `${ours} was reverted: Argo CD follows ${shortRevision(seen)}` };
  }
  if (relation === 'diverged') {
    return { verdict: 'failed', cause: 'diverged', message: `Argo CD follows ${shortRevision(seen)}, which does not contain ${ours}` };
  }
  if (relation === 'ancestor' || relation === 'unknown') {
    if (hydrated) return { verdict: 'waiting', on: 'hydration', message: `${shortRevision(seen)} was hydrated, not yet ${ours}${pendingHydration(application)}` };
    return { verdict: 'waiting', on: 'revision', message: `Argo CD has compared with ${shortRevision(seen)}, not yet with ${ours}` };
  }
  return hydrated ? assessHydrated(expectation, observation) : undefined;
}

function pendingHydration(application: Application): string {
  const pending = hydrationOf(application)?.pending;
  return pending === undefined ? '' : ` (${pending.message})`;
}

/** Ours is hydrated: what was compared with the cluster must be that, or have it in its history. */
function assessHydrated(expectation: Expectation, { application, hydratedRelation = 'unknown' }: Observation): Assessment | undefined {
  if (hydratedRelation === 'same' || hydratedRelation === 'descendant') return undefined;
  const hydration = hydrationOf(application);
  const commit = shortRevision(hydration?.hydrated ?? 'an unknown commit');
  if (hydration?.staging !== undefined) {
    return { verdict: 'waiting', on: 'hydration', message: `hydrated to ${commit} on ${hydration.staging}, which has not been promoted to ${hydration.branch}` };
  }
  return { verdict: 'waiting', on: 'revision', message: `hydrated to ${commit}; Argo CD has compared with ${shortRevision(comparedRevision(application, expectation) ?? 'nothing')}` };
}

function assessRolledBack(expectation: Expectation, { application, disagreementStands = false }: Observation): Assessment {
  const last = application.status?.operationState;
  const state = last?.operation.sync?.dryRun === true ? undefined : last;
  if (state !== undefined && (state.phase === 'Failed' || state.phase === 'Error')) {
    return { verdict: 'failed', cause: 'operation', message: describeOperationFailure(state) };
  }
  const result = state?.syncResult;
  const deployed = (result?.revision ?? result?.revisions) === undefined ? deployedRevision(application, expectation) : trackedRevision(result, application, expectation);
  if (expectation.revision !== undefined && deployed !== expectation.revision.toLowerCase()) {
    return { verdict: 'failed', cause: 'superseded', message: `${deployed === undefined ? 'an unknown revision' : shortRevision(deployed)} was deployed instead of ${shortRevision(expectation.revision)}` };
  }
  return assessHealth(expectation, { application, disagreementStands });
}

function assessHealth(
  expectation: Expectation,
  { application, disagreementStands }: Pick<Observation, 'application'> & { readonly disagreementStands: boolean },
): Assessment {
  const health = application.status?.health;
  const uncreated = uncreatedResources(application);
  const unhealthy = unhealthyResources(application).filter((resource) => !uncreated.includes(resource));
  const causes = unhealthy.map(describeResource);
  // Argo CD calls an application Healthy that lacks an object; one that it was told to ignore is there, and Degraded.
  const lacks = unhealthy.some((resource) => resource.health?.status === 'Missing');
  // Argo CD's own message only names the resources; their messages say more.
  const message = causes.length > 0 ? causes.join('; ') : (health?.message ?? '');
  const status = health?.status === 'Missing' && causes.length === 0 && isHealthyBut(uncreated, application) ? 'Healthy' : health?.status;
  switch (status) {
    case 'Healthy':
      return lacks || (causes.length > 0 && !disagreementStands)
        ? { verdict: 'waiting', on: lacks ? 'health' : 'agreement', message: `the application is Healthy but ${message}` }
        : { verdict: 'healthy', message: `Healthy at ${shortRevision(expectation.revision ?? seenRevision(application, expectation) ?? 'an unknown revision')}` };
    case 'Suspended':
      return expectation.allowSuspended
        ? { verdict: 'healthy', message: 'Suspended, which allow-suspended accepts' }
        : { verdict: 'waiting', on: 'health', message: `Suspended: ${message || 'something is paused'} (allow-suspended accepts this)` };
    case 'Degraded':
      return { verdict: 'degraded', terminal: isTerminal(application) && isNewerThanOperation(application), message: message || 'Degraded' };
    case 'Progressing':
    case 'Missing':
    case 'Unknown':
    case undefined:
      return { verdict: 'waiting', on: 'health', message: `${status ?? 'health is not known'}${waitingFor(application, message)}` };
  }
}

/** True when an operation at this revision ended badly: auto-sync does not try the same revision twice. */
function isFailureOf(state: OperationState, revision: string, { application, expectation }: { readonly application: Application; readonly expectation: Expectation }): boolean {
  if (state.operation.sync?.dryRun === true) return false;
  const attempted = trackedRevision(state.syncResult, application, expectation) ?? trackedRevision(state.operation.sync, application, expectation);
  return (state.phase === 'Failed' || state.phase === 'Error') && attempted === revision;
}

/** Right after an operation the status may still tell of the live objects from before it: such a Degraded is not final. */
function isNewerThanOperation({ status }: Application): boolean {
  const [changed, ended] = [status?.health?.lastTransitionTime, status?.operationState?.finishedAt];
  return changed === undefined || ended === undefined || Date.parse(changed) >= Date.parse(ended);
}

/** Phase, message and the resources that failed, as one line. */
export function describeOperationFailure(state: OperationState): string {
  const failed = (state.syncResult?.resources ?? [])
    .filter((resource) => resource.status === 'SyncFailed' || resource.hookPhase === 'Failed' || resource.hookPhase === 'Error')
    .map((resource) => `${resource.kind} ${resource.name}: ${resource.message ?? resource.status ?? resource.hookPhase ?? 'failed'}`);
  return flat([`${state.phase}: ${state.message ?? 'no reason given'}`, ...failed].join('; '));
}

function outOfSyncMessage(application: Application, expectation: Expectation): string {
  const failed = application.status?.conditions?.find((condition) => condition.type === 'SyncError');
  if (failed !== undefined) return `OutOfSync: ${failed.message}`;
  const resources = (application.status?.resources ?? []).filter((resource) => resource.status === 'OutOfSync');
  const pruning = resources.filter((resource) => resource.requiresPruning === true);
  if (resources.length > 0 && pruning.length === resources.length) {
    return `OutOfSync: ${pruning.length} resources require pruning (set prune: true)`;
  }
  const names = resources.map((resource) => `${resource.kind} ${resource.name}`).join(', ') || 'no resource named';
  const drifted = expectation.revision !== undefined && deployedRevision(application, expectation) === expectation.revision.toLowerCase();
  return `${application.status?.sync?.status ?? 'sync status not known'}${drifted ? ` though ${shortRevision(expectation.revision)} was deployed` : ''}: ${names}`;
}
