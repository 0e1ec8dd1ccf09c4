import type { Application, OperationState, ResourceStatus } from './application.js';

/** How the revision that Argo CD compared with stands to ours in git history. */
export type RevisionRelation = 'same' | 'descendant' | 'ancestor' | 'diverged' | 'unknown';

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
}

/** What one observation says. `waiting` may still become anything. */
export type Assessment =
  | { readonly verdict: 'healthy'; readonly message: string }
  | { readonly verdict: 'waiting'; readonly on: 'operation' | 'revision' | 'comparison' | 'refresh' | 'sync' | 'health'; readonly message: string }
  | { readonly verdict: 'degraded'; readonly terminal: boolean; readonly message: string }
  | { readonly verdict: 'failed'; readonly cause: 'operation' | 'superseded' | 'deleted'; readonly message: string };

const fullSha = /^[0-9a-f]{40}$/i;

/** Conditions that make sync and health unreliable: the comparison could not be made. */
const blindingConditions = new Set(['ComparisonError', 'InvalidSpecError', 'UnknownError']);

/** The commit that the last comparison used; undefined where Argo CD only has a branch name or nothing. */
export function seenRevision(application: Application): string | undefined {
  const sync = application.status?.sync;
  const revision = sync?.revisions?.find((candidate) => fullSha.test(candidate)) ?? sync?.revision;
  return revision !== undefined && fullSha.test(revision) ? revision.toLowerCase() : undefined;
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
  return expectation.kind === 'live' ? assessLive(expectation, observation) : assessRolledBack(expectation, application);
}

function assessLive(expectation: Expectation, { application, relation }: Observation): Assessment {
  const seen = seenRevision(application);
  const sync = application.status?.sync?.status;
  const deployed = application.status?.history?.at(-1)?.revision;
  if (expectation.revision !== undefined) {
    if (seen === undefined) return { verdict: 'waiting', on: 'revision', message: 'Argo CD has not resolved a commit yet' };
    if (relation === 'diverged') {
      return { verdict: 'failed', cause: 'superseded', message: `Argo CD follows ${short(seen)}, which does not contain ${short(expectation.revision)}` };
    }
    if (relation === 'ancestor' || relation === 'unknown') {
      return { verdict: 'waiting', on: 'revision', message: `Argo CD has compared with ${short(seen)}, not yet with ${short(expectation.revision)}` };
    }
  }
  // A manual application may already be behind a newer commit: then its last deployment must be ours.
  const deployedOurs = expectation.revision !== undefined && relation === 'descendant' && deployed === expectation.revision;
  if (sync !== 'Synced' && !deployedOurs) {
    const state = application.status?.operationState;
    if (state !== undefined && seen !== undefined && isFailureOf(state, seen)) {
      return { verdict: 'failed', cause: 'operation', message: describeOperationFailure(state) };
    }
    return { verdict: 'waiting', on: 'sync', message: outOfSyncMessage(application) };
  }
  return assessHealth(expectation, application);
}

function assessRolledBack(expectation: Expectation, application: Application): Assessment {
  const state = application.status?.operationState;
  if (state !== undefined && (state.phase === 'Failed' || state.phase === 'Error')) {
    return { verdict: 'failed', cause: 'operation', message: describeOperationFailure(state) };
  }
  const deployed = state?.syncResult?.revision ?? application.status?.history?.at(-1)?.revision;
  if (expectation.revision !== undefined && deployed !== expectation.revision) {
    return { verdict: 'failed', cause: 'superseded', message: `${deployed === undefined ? 'an unknown revision' : short(deployed)} was deployed instead of ${short(expectation.revision)}` };
  }
  return assessHealth(expectation, application);
}

function assessHealth(expectation: Expectation, application: Application): Assessment {
  const health = application.status?.health;
  const causes = unhealthyResources(application).map(describeResource);
  // Argo CD's own message only names the resources; their messages say more.
  const message = causes.length > 0 ? causes.join('; ') : (health?.message ?? '');
  switch (health?.status) {
    case 'Healthy':
      return causes.length > 0
        ? { verdict: 'waiting', on: 'health', message: `the application is Healthy but ${message}` }
        : { verdict: 'healthy', message: `Healthy at ${short(expectation.revision ?? seenRevision(application) ?? 'an unknown revision')}` };
    case 'Suspended':
      return expectation.allowSuspended
        ? { verdict: 'healthy', message: 'Suspended, which allow-suspended accepts' }
        : { verdict: 'waiting', on: 'health', message: `Suspended: ${message || 'something is paused'} (allow-suspended accepts this)` };
    case 'Degraded':
      return { verdict: 'degraded', terminal: isTerminal(application), message: message || 'Degraded' };
    case 'Progressing':
    case 'Missing':
    case 'Unknown':
    case undefined:
      return { verdict: 'waiting', on: 'health', message: `${health?.status ?? 'health is not known'}${message === '' ? '' : `: ${message}`}` };
  }
}

/** True when an operation at this revision ended badly: auto-sync does not try the same revision twice. */
function isFailureOf(state: OperationState, revision: string): boolean {
  const attempted = state.syncResult?.revision ?? state.operation.sync?.revision;
  return (state.phase === 'Failed' || state.phase === 'Error') && attempted === revision;
}

/** A Degraded that waiting does not cure: a rollout past its deadline, or an aborted Rollout. */
function isTerminal(application: Application): boolean {
  return unhealthyResources(application).some(({ health }) =>
    /exceeded its progress deadline|ProgressDeadlineExceeded|RolloutAborted|Rollout aborted/i.test(health?.message ?? ''));
}

/** Resources that are Degraded, Missing or Unknown, worst first as Argo CD lists them. */
export function unhealthyResources(application: Application): readonly ResourceStatus[] {
  return (application.status?.resources ?? []).filter(({ health }) => health?.status === 'Degraded' || health?.status === 'Missing');
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
