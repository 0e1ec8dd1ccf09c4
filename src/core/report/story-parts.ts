import type { DoraFigures, Figure } from '../audit/dora.js';
import type { Stretch } from '../audit/story.js';
import { shortRevision } from '../git/refs.js';
import type { StoryReport } from './story-view.js';
import { formatDuration } from './words.js';

/** Something that happened, in a line of text that is foreign in part; the time is undefined where it is not known. */
export interface Moment {
  readonly atMs: number | undefined;
  readonly text: string;
}

/** All that is known to have happened, the oldest first; what began before the period is told with it. */
export function momentsOf({ stretches, commits, story, figures }: StoryReport): readonly Moment[] {
  const moments: readonly Moment[] = [
    ...stretches.flatMap(ofStretch),
    ...commits.map(({ atMs, sha, by, subject }): Moment => ({ atMs, text: `${by ?? '?'} committed ${shortRevision(sha)}: ${subject}${taken(story.revertsOf.get(sha)?.sha)}` })),
    ...story.failedSyncs.filter(({ atMs }) => atMs >= figures.sinceMs).map(({ atMs, revision, why }): Moment => ({ atMs, text: `the sync to ${shortRevision(revision ?? 'a revision')} failed: ${why}` })),
  ];
  return moments.toSorted((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0));
}

function taken(by: string | undefined): string {
  return by === undefined ? '' : `; ${shortRevision(by)} takes it back`;
}

function ofStretch(stretch: Stretch): readonly Moment[] {
  const { revision, kind, startMs, commits = [], by, why, askedBy, healthy, failed, restored, takenBack, healedMs, recorded } = stretch;
  const short = shortRevision(revision);
  const verb = kind === 'rollback' ? `${by ?? 'somebody'} went back to ${short} in Argo CD${recorded ? '' : '; no record of this tool tells of it'}${why === undefined ? '' : `: ${why}`}` : `${short} went live${askedBy === undefined ? '' : ` by ${askedBy}`}`;
  return [
    ...commits.map((commit): Moment => ({ atMs: commit.atMs, text: `${commit.by ?? '?'} committed ${shortRevision(commit.sha)}: ${commit.subject}${commit.reason === undefined ? '' : ` (${commit.reason})`}` })),
    { atMs: startMs, text: verb },
    ...(healthy === undefined ? [] : [{ atMs: healthy.atMs, text: `${short}: ${healthy.why}` }]),
    ...(failed === undefined ? [] : [{ atMs: failed.atMs, text: `${short}: ${failed.why}` }]),
    ...(restored === undefined ? [] : [{ atMs: restored.atMs, text: `healthy again after the failure of ${short}` }]),
    ...(takenBack?.how === 'git revert' ? [{ atMs: takenBack.atMs, text: `${takenBack.by ?? 'somebody'} took ${short} back by ${shortRevision(takenBack.revision)}${takenBack.reason === undefined ? '' : `: ${takenBack.reason}`}` }] : []),
    ...healedMs.map((atMs): Moment => ({ atMs, text: 'Argo CD put back what had been changed in the cluster' })),
  ];
}

/** What a stretch had, in the words of its versions where they are known; foreign text. */
export function whatOf({ kind, versions, why, commits }: Stretch): string {
  const names = versions.length > 0 ? versions.join(', ') : kind === 'rollback' ? '' : (why ?? (commits === undefined ? 'not known' : ''));
  const word = kind === 'rollback' ? 'rollback to ' : kind === 'revert' ? 'revert to ' : '';
  return `${word}${names === '' ? 'an earlier revision' : names}`;
}

/** A figure in words. */
export interface FigureRow {
  readonly name: string;
  readonly value: string;
  /** What it is computed from, to stand after the value. */
  readonly basis: string;
}

/** The four figures, and the time to detect. */
export function figureRows({ deployments, frequency, leadTime, leadTimesFromSource, changeFailureRate, timeToDetect, timeToRestore }: DoraFigures): readonly FigureRow[] {
  const source = leadTimesFromSource === 0 ? 'from the config commit' : `${leadTimesFromSource} from the source commit`;
  const rate = changeFailureRate.value;
  return [
    { name: 'Deployment frequency', value: frequency === undefined ? 'not known' : `${round(frequency)} a day`, basis: frequency === undefined ? '' : ` (${deployments} deployments)` },
    { name: 'Lead time for changes', value: time(leadTime), basis: `${basis(leadTime)}${leadTime.value === undefined ? '' : `; ${source}`}` },
    { name: 'Change failure rate', value: rate === undefined ? 'not known' : `${Math.round(rate * 100)} %`, basis: basis(changeFailureRate) },
    { name: 'Time to detect', value: time(timeToDetect), basis: basis(timeToDetect) },
    { name: 'Time to restore', value: time(timeToRestore), basis: basis(timeToRestore) },
  ];
}

function time({ value }: Figure): string {
  return value === undefined ? 'not known' : formatDuration(value);
}

function basis({ from, of }: Figure): string {
  return ` (from ${from} of ${of})`;
}

function round(value: number): string {
  return value >= 10 ? value.toFixed(0) : value >= 0.1 ? value.toFixed(1) : value.toPrecision(2);
}

/** A duration; a dash for none. */
export function span(ms: number | undefined): string {
  return ms === undefined ? '–' : formatDuration(ms);
}

/** A moment to the minute, in UTC. */
export function minute(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
}
