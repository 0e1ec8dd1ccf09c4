import type { Application, HistoryEntry } from '../argocd/application.js';
import type { ObjectEvent } from '../argocd/diagnosis.js';
import { timeOf } from '../argocd/diagnosis.js';
import type { Baseline } from '../argocd/baseline.js';
import type { RevisionPlace } from '../argocd/tracked-revision.js';
import { readTimeline, type HealthTimeline } from './health-timeline.js';
import { isBad, judgeDeployment, unknown, type Judgement } from './judge-deployment.js';

/** An entry of Argo CD's history, and what is known of it. */
export interface HistoryRow extends Judgement {
  readonly entry: HistoryEntry;
  /** The revision that counts: a commit, or the version of a chart; undefined where the entry names none that can be trusted. */
  readonly revision: string | undefined;
  /** True for the newest entry. */
  readonly isLive: boolean;
  /** True for a revision that somebody went back from, and did not deploy again since. */
  readonly wasLeft: boolean;
  /** Where git has a revert of the revision that still stands: the commit at which git says so. */
  readonly takenBack?: string;
}

/** What a record of an earlier run says of a revision; `why` in a few words. */
export interface KnownHealth {
  readonly health: 'healthy' | 'unhealthy';
  readonly why: string;
}

/** What there is to know from. */
export interface HistoryFacts {
  readonly application: Application;
  /** With several sources the revision of ours. */
  readonly revisionOf?: (place: RevisionPlace) => string | undefined;
  /** How it was before this run; undefined without a run. */
  readonly baseline: Baseline | undefined;
  /** The Application's events, or why there are none. */
  readonly events: { readonly kind: 'read'; readonly events: readonly ObjectEvent[] } | { readonly kind: 'unread'; readonly why: string };
  /** Revisions that git says were taken back, and the commit at which it says so. */
  readonly takenBack?: ReadonlyMap<string, string>;
  /** What records of earlier runs say, by revision; undefined where nobody keeps them. */
  readonly known?: ReadonlyMap<string, KnownHealth>;
  /** Why they could not be read. */
  readonly unrecorded?: string;
}

/**
 * The history, newest first, with the health of each deployment while it was live. Argo CD keeps none in its history. The
 * first of these that says something counts: how it was found before this run; a record that it was unhealthy; what Argo CD
 * reports now, of what is live; its events; a record that it was healthy; the same revision under another id. Where none
 * does, the health is unknown: nothing is concluded from what is not there.
 */
export function historyRows(facts: HistoryFacts): readonly HistoryRow[] {
  const { application, revisionOf = (place) => place.revision, takenBack } = facts;
  const history = application.status?.history ?? [];
  const revisions = history.map((entry) => revisionOf(entry));
  const timeline = facts.events.kind === 'read' ? readTimeline(facts.events.events, application.status?.health?.status) : undefined;
  const judged = history.map((entry, index) => judge(entry, { ...facts, revisionOf, index, revision: revisions[index], timeline }));
  const left = abandonedRevisions(revisions);
  return history.map((entry, index): HistoryRow => {
    const revision = revisions[index];
    const at = revision === undefined ? undefined : takenBack?.get(revision);
    return {
      entry, revision,
      ...(asElsewhere(index, { judged, revisions, history }) ?? judged[index] ?? unknown('')),
      isLive: index === history.length - 1,
      wasLeft: revision !== undefined && left.has(revision),
      ...(at === undefined ? {} : { takenBack: at }),
    };
  }).toReversed();
}

interface Judging extends HistoryFacts {
  readonly revisionOf: (place: RevisionPlace) => string | undefined;
  readonly index: number;
  readonly revision: string | undefined;
  readonly timeline: HealthTimeline | undefined;
}

function judge(entry: HistoryEntry, facts: Judging): Judgement {
  const { unrecorded } = facts;
  const record = facts.revision === undefined ? undefined : facts.known?.get(facts.revision);
  const before = beforeRun(entry, facts);
  if (before !== undefined) return before;
  if (record?.health === 'unhealthy') return record;
  const observed = atPresent(facts) ?? byEvents(facts);
  if (observed.health !== 'unknown') return observed;
  return record ?? (unrecorded === undefined ? observed : unknown([observed.why, `the ledger could not be read: ${unrecorded}`].filter((why) => why !== '').join('; ')));
}

/** The entry that was live before this run, and how it was. Where another revision was under way already, the health may have been that one's doing. */
function beforeRun(entry: HistoryEntry, { baseline, revision }: Judging): Judgement | undefined {
  if (baseline?.entry === undefined || !isSameEntry(entry, baseline.entry)) return undefined;
  if (baseline.healthy) return { health: 'healthy', why: 'it was live and healthy before this run' };
  return baseline.underWay === undefined || baseline.underWay === revision ? { health: 'unhealthy', why: 'it was live and not healthy before this run' } : undefined;
}

/** What Argo CD reports now is of what is live, unless another operation is under way, has failed since, or was not compared with yet. */
function atPresent({ application: { operation, status }, index, revision, revisionOf }: Judging): Judgement | undefined {
  const { history = [], health = {}, operationState, reconciledAt = '' } = status ?? {};
  if (index !== history.length - 1 || operation !== undefined) return undefined;
  if (health.status !== 'Healthy' && !isBad(health.status)) return undefined;
  const { phase, finishedAt = '', syncResult = {} } = operationState ?? {};
  const isItsOwn = operationState === undefined || (phase === 'Succeeded' && revision !== undefined && revisionOf(syncResult) === revision);
  const isAfter = reconciledAt > finishedAt || (health.lastTransitionTime ?? '') > finishedAt;
  if (!isItsOwn || !isAfter) return undefined;
  return { health: isBad(health.status) ? 'unhealthy' : 'healthy', why: `Argo CD reports ${health.status ?? ''}` };
}

function byEvents({ application: { status }, events, index, revision, timeline }: Judging): Judgement {
  if (timeline === undefined) return unknown(events.kind === 'unread' ? `Argo CD's events could not be read: ${events.why}` : '');
  const times = [status?.reconciledAt, ...(events.kind === 'read' ? events.events.map(timeOf) : [])].map((text) => Date.parse(text ?? '')).filter((ms) => !Number.isNaN(ms));
  return judgeDeployment(status?.history ?? [], index, { revision, timeline, seenUntilMs: Math.max(0, ...times) + 1 });
}

interface Judged {
  readonly judged: readonly Judgement[];
  readonly revisions: readonly (string | undefined)[];
  readonly history: readonly HistoryEntry[];
}

/** What is known of the same revision under another id, the newest first, where nothing is of this one. */
function asElsewhere(index: number, { judged, revisions, history }: Judged): Judgement | undefined {
  const revision = revisions[index];
  if (revision === undefined || judged[index]?.health !== 'unknown') return undefined;
  const other = judged.findLastIndex(({ health }, at) => health !== 'unknown' && revisions[at] === revision);
  const found = judged[other];
  return found === undefined ? undefined : { ...found, why: `${found.why}, as history id ${history[other]?.id ?? ''}` };
}

/** Ids can begin anew, so the time counts too. */
export function isSameEntry(one: HistoryEntry, other: HistoryEntry): boolean {
  return one.id === other.id && one.deployedAt === other.deployedAt;
}

/**
 * Revisions that somebody went back from, and did not deploy again since: once an older revision is
 * deployed, all that first came after it are left behind.
 */
function abandonedRevisions(revisions: readonly (string | undefined)[]): ReadonlySet<string> {
  const firstAt = new Map<string, number>();
  const abandoned = new Set<string>();
  for (const [index, revision] of revisions.entries()) {
    if (revision === undefined) continue;
    const first = firstAt.get(revision) ?? index;
    firstAt.set(revision, first);
    abandoned.delete(revision);
    for (const [other, otherFirst] of firstAt) {
      if (otherFirst > first) abandoned.add(other);
    }
  }
  return abandoned;
}
