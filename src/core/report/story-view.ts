import { detectMs, doraFigures, isFailure, restoreMs, type DoraFigures } from '../audit/dora.js';
import type { Story, Stretch } from '../audit/story.js';
import type { CommitFact, SourceState } from '../audit/story-facts.js';
import type { JsonObject } from '../json.js';

/** A story with its period and figures, as it is shown. */
export interface StoryReport {
  readonly app: string;
  readonly story: Story;
  readonly sources: readonly SourceState[];
  readonly figures: DoraFigures;
  /** Of the period, the oldest first. */
  readonly stretches: readonly Stretch[];
  readonly commits: readonly CommitFact[];
  /** What is not known, a sentence each. */
  readonly unknown: readonly string[];
}

/** What belongs to a period: without `sinceMs` it begins with what is known to have been live first. The figures begin no earlier than that is known. */
export function storyReport(app: string, { story, sources, sinceMs, nowMs }: { readonly story: Story; readonly sources: readonly SourceState[]; readonly sinceMs: number | undefined; readonly nowMs: number }): StoryReport {
  const begins = Math.max(sinceMs ?? story.stretches[0]?.startMs ?? nowMs, deploymentsKnownSince(sources) ?? -Infinity);
  const figures = doraFigures(story, { sinceMs: Math.min(begins, nowMs), untilMs: nowMs });
  return {
    app, story, sources, figures,
    stretches: story.stretches.filter(({ endMs = Infinity }) => endMs >= (sinceMs ?? -Infinity)),
    commits: story.otherCommits.filter(({ atMs }) => sinceMs === undefined || atMs === undefined || atMs >= sinceMs),
    unknown: unknowns({ story, sources, sinceMs, figures }),
  };
}

/** Figures of a time of which nobody tells would be too low: they begin where the history does. Undefined where it is whole. */
function deploymentsKnownSince(sources: readonly SourceState[]): number | undefined {
  const read = sources.filter(({ source, unread }) => (source === 'argocd' || source === 'records' || source === 'ledger') && unread === undefined);
  if (read.some(({ source, sinceMs }) => source === 'argocd' && sinceMs === undefined)) return undefined;
  return read.flatMap(({ sinceMs }) => sinceMs ?? []).reduce<number | undefined>((least, ms) => (least === undefined ? ms : Math.min(least, ms)), undefined);
}

const missing: { readonly [S in SourceState['source']]: string } = {
  argocd: 'rollbacks by hand, and what else went live without this tool, are not known',
  events: 'when the health changed and whether drift was healed is not known, but by records',
  git: 'who changed what and why, and lead times, are not known',
  ledger: 'what only it has is not known',
  records: 'who started the runs and what their gates found is not known',
};

function unknowns({ story, sources, sinceMs, figures }: Pick<StoryReport, 'story' | 'sources' | 'figures'> & { readonly sinceMs: number | undefined }): readonly string[] {
  const unread = sources.flatMap(({ source, unread: why }) => (why === undefined ? [] : [`${nameOf(source)}: ${why}; ${missing[source]}`]));
  const begins = sinceMs ?? story.stretches[0]?.startMs;
  const short = sources.flatMap(({ source, sinceMs: from }) => (from === undefined || begins === undefined || from <= begins ? [] : [`${nameOf(source)} tell${source === 'events' || source === 'records' ? '' : 's'} of nothing before ${new Date(from).toISOString().slice(0, 16)}Z`]));
  return [
    ...unread, ...short,
    ...(story.stretches.length === 0 ? ['what was live, and when, is not known: there are no figures'] : []),
    ...(figures.unclear > 0 ? [`of ${figures.unclear} of ${figures.deployments} deployments nobody knows whether they brought something or took it back`] : []),
  ];
}

/** The name of a source as people are told. */
export function nameOf(source: SourceState['source']): string {
  return { argocd: 'Argo CD\'s history', events: 'Argo CD\'s events', git: 'git', records: 'audit records', ledger: 'the ledger' }[source];
}

/** The report for machines. Times are RFC 3339, durations seconds; null is what is not known. */
export function storyJson({ app, story, sources, figures, stretches, commits, unknown }: StoryReport): JsonObject {
  const figure = ({ value, from, of }: DoraFigures['leadTime'], scale: number): JsonObject => ({ value: value === undefined ? null : value / scale, from, of });
  return {
    app,
    since: timeOf(figures.sinceMs), until: timeOf(figures.untilMs),
    dora: {
      deployments: figures.deployments, deployments_unclear: figures.unclear, deployments_per_day: figures.frequency ?? null,
      lead_time_seconds: { ...figure(figures.leadTime, 1000), from_source_commits: figures.leadTimesFromSource },
      change_failure_rate: figure(figures.changeFailureRate, 1),
      time_to_detect_seconds: figure(figures.timeToDetect, 1000),
      time_to_restore_seconds: figure(figures.timeToRestore, 1000),
    },
    deployments: stretches.map((stretch) => stretchJson(stretch, figures.untilMs)),
    commits: commits.map((commit) => ({ ...commitJson(commit), taken_back_by: story.revertsOf.get(commit.sha)?.sha ?? null })),
    failed_syncs: story.failedSyncs.filter(({ atMs }) => atMs >= figures.sinceMs).map(({ atMs, revision = null, by = null, why }) => ({ at: timeOf(atMs), revision, by, why })),
    sources: sources.map(({ source, unread, sinceMs }) => ({ source, read: unread === undefined, why: unread ?? null, since: timeOf(sinceMs) })),
    unknown,
  };
}

function stretchJson(stretch: Stretch, nowMs: number): JsonObject {
  const { revision, kind, from, startMs, endMs, askedBy, by, why, versions, commits, recorded, health, healthy, failed, restored, takenBack, healedMs, again } = stretch;
  const seconds = (ms: number | undefined): number | null => (ms === undefined ? null : ms / 1000);
  return {
    revision, kind, from, versions, by: by ?? null, why: why ?? null, asked_by: askedBy ?? null,
    deployed_at: timeOf(startMs), replaced_at: timeOf(endMs), live_seconds: seconds((endMs ?? nowMs) - startMs), live: endMs === undefined,
    health, failure: isFailure(stretch),
    healthy_at: timeOf(healthy?.atMs), failed_at: timeOf(failed?.atMs), failed_by: failed?.why ?? null, restored_at: timeOf(restored?.atMs), restored_by: restored?.why ?? null,
    detect_seconds: seconds(detectMs(stretch)), restore_seconds: seconds(restoreMs(stretch)),
    taken_back: takenBack === undefined ? null : { how: takenBack.how, at: timeOf(takenBack.atMs), by: takenBack.by ?? null, reason: takenBack.reason ?? null, revision: takenBack.revision },
    recorded, drift_healed_at: healedMs.map(timeOf), synced_again: again,
    commits: commits === undefined ? null : commits.map(commitJson),
  };
}

function commitJson({ sha, atMs, by, subject, images, reverts, reason, job, source }: CommitFact): JsonObject {
  return { sha, at: timeOf(atMs), by: by ?? null, subject, images, reverts, reason: reason ?? null, job: job ?? null, source: source === undefined ? null : { sha: source.sha, at: timeOf(source.atMs) } };
}

function timeOf(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString();
}
