import type { Application } from '../../src/core/argocd/application.js';
import { isOperationBusy } from '../../src/core/argocd/assess.js';
import { nameOf, type Attempt } from './attempt.js';
import { onlyProposes } from './proposal-invariants.js';
import type { Storm } from './storm.js';
import { contains, mainOf, seen, short, tagIn } from './what-was.js';

/** Where a run tells of success, there was a moment in it when the cluster ran the revision or a later one, healthy, as compared after the operation. */
export function successIsLive(storm: Storm): readonly string[] {
  return storm.attempts.flatMap((attempt) => {
    const { record, job } = attempt;
    if (record?.result !== 'succeeded' || record.commitSha === undefined || job.dryRun || onlyProposes(job)) return [];
    const { commitSha } = record;
    return ran(storm, attempt, (live) => contains(storm, live, commitSha)) ? [] : [`${nameOf(attempt)} succeeded, and ${job.app} never ran ${short(commitSha)} healthy: ${sawText(storm, attempt)}`];
  });
}

/**
 * Where a run tells of a rollback, the cluster ran other content, healthy, and git has it where git was to have it. What had been
 * live before may have the same version: that of another job, or of an earlier attempt that has recovered.
 */
export function rolledBackIsBack(storm: Storm): readonly string[] {
  const { git } = storm.world;
  return storm.attempts.flatMap((attempt) => {
    const { record, job } = attempt;
    if (record?.result !== 'rolled-back') return [];
    const tagAt = (sha: string | undefined): string => tagIn(git.find(sha ?? '')?.files.get(`${job.app}/deployment.yaml`) ?? '');
    const made = git.find(record.commitSha ?? '');
    const hasSet = made === undefined || tagAt(made.parents[0]) !== job.tag;
    const before = livesBefore(storm, attempt);
    const isBad = (sha: string): boolean => hasSet && tagAt(sha) === job.tag;
    const found: string[] = [];
    // After a revert others may set the same version anew: that is theirs.
    const setAnew = (sha: string): boolean => record.revertSha !== undefined && git.find(sha) !== undefined && contains(storm, sha, record.revertSha);
    if (!isEarlier(record.headline) && !ran(storm, attempt, (live) => !isBad(live) || before.has(live) || setAnew(live))) found.push(`${nameOf(attempt)} rolled back, and ${job.app} never ran anything else healthy: ${sawText(storm, attempt)}`);
    const { revertSha } = record;
    if (revertSha !== undefined && !mainOf(storm).some(({ sha }) => sha === revertSha)) found.push(`${nameOf(attempt)} tells of the revert ${short(revertSha)}, which is not on main`);
    if (revertSha !== undefined && isBad(revertSha)) found.push(`${nameOf(attempt)} tells of the revert ${short(revertSha)}, which has ${job.tag} still`);
    return found;
  });
}

/** What the cluster ran when a job was begun, and all that it had run before an attempt of it asked Argo CD for anything, healthy at last or in its time; but nothing that the attempt has brought. */
function livesBefore(storm: Storm, { job, startMs, endMs, arrivals, record }: Attempt): ReadonlySet<string> {
  const own = storm.world.observations.filter(({ application }) => application.metadata.name === job.app && !isOperationBusy(application));
  const beganMs = storm.attempts.find((attempt) => attempt.job === job)?.startMs ?? startMs;
  const atFirst = own.findLast(({ atMs }) => atMs < beganMs)?.application;
  const healthy = new Map<string, boolean>();
  for (const { application, atMs } of own) {
    const live = liveIn(application);
    if (live === undefined || atMs > (arrivals[0]?.atMs ?? endMs)) continue;
    const isOwn = !healthy.has(live) && atMs >= startMs && record?.commitSha !== undefined && contains(storm, live, record.commitSha);
    if (!isOwn) healthy.set(live, isSettled(application) || (atMs >= startMs && healthy.get(live) === true));
  }
  return new Set([atFirst === undefined ? undefined : liveIn(atFirst), ...[...healthy].flatMap(([live, was]) => (was ? [live] : []))].filter((live) => live !== undefined));
}

/** An earlier attempt has done it, and proved it. */
function isEarlier(headline: string): boolean {
  return headline.includes('in an earlier attempt');
}

/** Whether at some moment of a run the cluster ran what is asked for: healthy, and compared after the operation had ended. */
function ran(storm: Storm, attempt: Attempt, isWanted: (live: string) => boolean): boolean {
  return seen(storm, attempt).some((application) => {
    const { status } = application;
    // What equals a commit runs it, whether or not an operation brought it.
    const live = status?.sync?.status === 'Synced' ? status.sync.revision : liveIn(application);
    return live !== undefined && isSettled(application) && isWanted(live);
  });
}

function liveIn({ status }: Application): string | undefined {
  return status?.history?.at(-1)?.revision;
}

/** Healthy, nothing under way, and compared after the last operation had ended. */
function isSettled(application: Application): boolean {
  const { status } = application;
  const finishedAt = status?.operationState?.finishedAt;
  return status?.health?.status === 'Healthy' && !isOperationBusy(application) && (finishedAt === undefined || Date.parse(status.reconciledAt ?? '') >= Date.parse(finishedAt));
}

function sawText(storm: Storm, attempt: Attempt): string {
  return seen(storm, attempt).slice(-4).map(({ status }) => `${short(status?.history?.at(-1)?.revision ?? '')} ${status?.health?.status ?? ''} ${status?.operationState?.phase ?? ''}`).join(' > ');
}
