import { isAutoSynced, type Application, type OperationState, type ResourceStatus } from './application.js';
import { isSpecCompared } from './compared-source.js';

/**
 * How the revision that Argo CD compared with stands to ours in git history. `descendant` contains ours;
 * `reverted` does too, but a commit in between takes ours back.
 */
export type RevisionRelation = 'same' | 'descendant' | 'reverted' | 'ancestor' | 'diverged' | 'unknown';

/** What must be true of an Application before its health counts as ours. */
export interface Expectation {
  /**
   * `live`: git's revision is live, Synced and healthy. `rolled-back`: an operation brought an older
   * revision back; the Application is then OutOfSync against the branch, which is expected.
   */
  readonly kind: 'live' | 'rolled-back';
  /** The commit (or, rolled back, the older revision) that must run; undefined accepts any. */
  readonly revision: string | undefined;
  readonly allowSuspended: boolean;
  /** `metadata.uid` when the run began; another one means that the Application was created anew. */
  readonly uid: string | undefined;
}

/** One fresh reading of an Application, with what only the caller can know about it. */
export interface Observation {
  readonly application: Application;
  /** Of `seenRevision(application)` to the expected revision. */
  readonly relation: RevisionRelation;
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
  | { readonly verdict: 'waiting'; readonly on: 'operation' | 'revision' | 'comparison' | 'refresh' | 'sync' | 'health' | 'agreement'; readonly message: string }
  | { readonly verdict: 'degraded'; readonly terminal: boolean; readonly message: string }
  | { readonly verdict: 'failed'; readonly cause: 'operation' | 'superseded' | 'deleted'; readonly message: string };

const fullSha = /^[0-9a-f]{40}$/i;

/** Conditions that make sync and health unreliable: the comparison could not be made. */
const blindingConditions = new Set(['ComparisonError', 'InvalidSpecError', 'UnknownError']);

/** The commit that the last comparison used; undefined where Argo CD only has a branch name or nothing. */
export function seenRevision(application: Application): string | undefined {
  return commitOf(application.status?.sync);
}

/** The first git commit among the revisions: other sources (charts, branch names after an error) have none. */
function commitOf(place: { readonly revision?: string; readonly revisions?: readonly string[] } | undefined): string | undefined {
  return [...(place?.revisions ?? []), place?.revision ?? ''].find((candidate) => fullSha.test(candidate))?.toLowerCase();
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
  const blinding = status?.conditions?.find((condition) => blindingConditions.has(condition.type));
  if (blinding !== undefined) {
    return { verdict: 'waiting', on: 'comparison', message: `${blinding.type}: ${blinding.message}` };
  }
  if (!observation.afterOperation) return { verdict: 'waiting', on: 'refresh', message: 'the status may be older than the last operation' };
  if (isComparedBeforeOperationEnded(application)) return { verdict: 'waiting', on: 'refresh', message: 'the status is older than the last operation' };
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

function assessLive(expectation: Expectation, { application, relation, disagreementStands = false }: Observation): Assessment {
  const seen = seenRevision(application);
  const sync = application.status?.sync?.status;
  const deployed = commitOf(application.status?.history?.at(-1));
  // A manual application may already be behind a newer commit, or follow another branch: then its last deployment must be ours.
  const movedOn = relation === 'descendant' || ((relation === 'diverged' || relation === 'reverted') && !isAutoSynced(application));
  const deployedOurs = movedOn && expectation.revision !== undefined && deployed === expectation.revision.toLowerCase();
  if (expectation.revision !== undefined && !deployedOurs) {
    if (seen === undefined) return { verdict: 'waiting', on: 'revision', message: 'Argo CD has not resolved a commit yet' };
    if (relation === 'reverted') {
      return { verdict: 'failed', cause: 'superseded', message: `${short(expectation.revision)} was reverted: Argo CD follows ${short(seen)}` };
    }
    if (relation === 'diverged') {
      return { verdict: 'failed', cause: 'superseded', message: `Argo CD follows ${short(seen)}, which does not contain ${short(expectation.revision)}` };
    }
    if (relation === 'ancestor' || relation === 'unknown') {
      return { verdict: 'waiting', on: 'revision', message: `Argo CD has compared with ${short(seen)}, not yet with ${short(expectation.revision)}` };
    }
  }
  const state = application.status?.operationState;
  if (!deployedOurs && state !== undefined && seen !== undefined && isFailureOf(state, seen)) {
    // A failed hook leaves the application Synced; of a partial sync that failed, Synced says that it does not matter.
    const partial = (state.operation.sync?.resources ?? []).length > 0;
    if (sync !== 'Synced' || !partial) return { verdict: 'failed', cause: 'operation', message: describeOperationFailure(state) };
  }
  if (sync !== 'Synced' && !deployedOurs) return { verdict: 'waiting', on: 'sync', message: outOfSyncMessage(application) };
  return assessHealth(expectation, { application, disagreementStands });
}

function assessRolledBack(expectation: Expectation, { application, disagreementStands = false }: Observation): Assessment {
  const last = application.status?.operationState;
  const state = last?.operation.sync?.dryRun === true ? undefined : last;
  if (state !== undefined && (state.phase === 'Failed' || state.phase === 'Error')) {
    return { verdict: 'failed', cause: 'operation', message: describeOperationFailure(state) };
  }
  const deployed = state?.syncResult?.revision ?? application.status?.history?.at(-1)?.revision;
  if (expectation.revision !== undefined && deployed !== expectation.revision) {
    return { verdict: 'failed', cause: 'superseded', message: `${deployed === undefined ? 'an unknown revision' : short(deployed)} was deployed instead of ${short(expectation.revision)}` };
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
        : { verdict: 'healthy', message: `Healthy at ${short(expectation.revision ?? seenRevision(application) ?? 'an unknown revision')}` };
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
function isFailureOf(state: OperationState, revision: string): boolean {
  if (state.operation.sync?.dryRun === true) return false;
  const attempted = commitOf(state.syncResult) ?? commitOf(state.operation.sync);
  return (state.phase === 'Failed' || state.phase === 'Error') && attempted === revision;
}

/** What is not Healthy yet, in its own words; Argo CD's message for the whole where nothing says more. */
function waitingFor(application: Application, message: string): string {
  const resources = (application.status?.resources ?? []).filter(({ hook, health }) => hook !== true && health?.status !== undefined && health.status !== 'Healthy');
  const text = resources.length > 0 ? resources.map(describeResource).join('; ') : message;
  return text === '' ? '' : `: ${text}`;
}

/** Right after an operation the status may still tell of the live objects from before it: such a Degraded is not final. */
function isNewerThanOperation({ status }: Application): boolean {
  const [changed, ended] = [status?.health?.lastTransitionTime, status?.operationState?.finishedAt];
  return changed === undefined || ended === undefined || Date.parse(changed) >= Date.parse(ended);
}

/** A Degraded that waiting does not cure: a rollout past its deadline, or an aborted Rollout. */
function isTerminal(application: Application): boolean {
  return unhealthyResources(application).some(({ health }) =>
    /exceeded its progress deadline|ProgressDeadlineExceeded|RolloutAborted|Rollout aborted/i.test(health?.message ?? ''));
}

/**
 * Resources that git's newest commit adds and the last operation did not apply: after a rollback, or once git
 * has moved on, they are Missing because they are not part of what was deployed.
 */
function uncreatedResources(application: Application): readonly ResourceStatus[] {
  const applied = application.status?.operationState?.syncResult?.resources;
  if (applied === undefined) return [];
  return unhealthyResources(application).filter((resource) =>
    resource.status === 'OutOfSync' && resource.health?.status === 'Missing' && !applied.some((result) => isSameObject(result, resource)));
}

function isSameObject(a: Pick<ResourceStatus, 'group' | 'kind' | 'namespace' | 'name'>, b: typeof a): boolean {
  return (a.group ?? '') === (b.group ?? '') && a.kind === b.kind && (a.namespace ?? '') === (b.namespace ?? '') && a.name === b.name;
}

/** Before Argo CD 3.4 one object that does not exist makes the whole application Missing. */
function isHealthyBut(uncreated: readonly ResourceStatus[], application: Application): boolean {
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
  return oneLine(`${resource.kind} ${name}: ${health}${resource.health?.message === undefined ? '' : `: ${resource.health.message}`}`);
}

/** Phase, message and the resources that failed, as one line. */
export function describeOperationFailure(state: OperationState): string {
  const failed = (state.syncResult?.resources ?? [])
    .filter((resource) => resource.status === 'SyncFailed' || resource.hookPhase === 'Failed' || resource.hookPhase === 'Error')
    .map((resource) => `${resource.kind} ${resource.name}: ${resource.message ?? resource.status ?? resource.hookPhase ?? 'failed'}`);
  return oneLine([`${state.phase}: ${state.message ?? 'no reason given'}`, ...failed].join('; '));
}

function outOfSyncMessage(application: Application): string {
  const failed = application.status?.conditions?.find((condition) => condition.type === 'SyncError');
  if (failed !== undefined) return `OutOfSync: ${failed.message}`;
  const resources = (application.status?.resources ?? []).filter((resource) => resource.status === 'OutOfSync');
  const pruning = resources.filter((resource) => resource.requiresPruning === true);
  if (resources.length > 0 && pruning.length === resources.length) {
    return `OutOfSync: ${pruning.length} resources require pruning (set prune: true)`;
  }
  return `${application.status?.sync?.status ?? 'sync status not known'}: ${resources.map((resource) => `${resource.kind} ${resource.name}`).join(', ') || 'no resource named'}`;
}

/** The first seven characters of a commit, as git abbreviates it. */
export function short(revision: string): string {
  return fullSha.test(revision) ? revision.slice(0, 7) : revision;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
