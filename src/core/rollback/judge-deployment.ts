import type { HistoryEntry } from '../argocd/application.js';
import type { HealthSpan, HealthTimeline, ToldOperation } from './health-timeline.js';

/** How a revision was while it was deployed, and where that is known from, in a few words. */
export interface Judgement {
  readonly health: 'healthy' | 'unhealthy' | 'unknown';
  readonly why: string;
}

/** What is known of an entry of the history. Times in milliseconds since 1970. */
interface DeploymentFacts {
  /** Undefined where it is not one that can be told. */
  readonly revision: string | undefined;
  readonly timeline: HealthTimeline;
  /** How far what is known of the Application reaches: what is live has been so until then. */
  readonly seenUntilMs: number;
}

/** Health that came before counts once it has lasted so long after the operation: a comparison follows within seconds. */
const settledMs = 60_000;
const notReached = "Argo CD's events do not reach back to it";
/** How long after an entry of the history was written the end of its operation is told, at most. */
const toldWithinMs = 30_000;
/** How much later than its operation's end a dry run would have an entry, if it had one. */
const entryWithinMs = 5_000;

/**
 * How a deployment was from the end of its operation until something else was asked for, by Argo CD's events. Degraded or
 * Missing at the end is unhealthy; Healthy at any time before, or throughout, is healthy; everything else is unknown, above
 * all what the events do not reach back to.
 *
 * @param history oldest first
 * @param index which of it
 */
export function judgeDeployment(history: readonly HistoryEntry[], index: number, { revision, timeline, seenUntilMs }: DeploymentFacts): Judgement {
  if (timeline.spans.length === 0) return unknown(notReached);
  const begin = beginOf(history[index], timeline);
  const end = begin === undefined ? undefined : endOf(history, index, { begin, revision, timeline, seenUntilMs });
  if (begin === undefined || end === undefined) return unknown('when it was live is not told');
  if (end <= begin) return unknown(index === history.length - 1 ? 'Argo CD has not compared with it yet' : 'it was replaced at once');
  const seen = timeline.spans.filter(({ fromMs, untilMs, began }) => untilMs > begin && (fromMs < end || (!began && fromMs === end)));
  const last = seen.at(-1);
  if (last === undefined) return unknown(notReached);
  const counts = (span: HealthSpan): boolean => (span.began && span.fromMs > begin) || Math.min(span.untilMs, end) - begin >= settledMs;
  if (isBad(last.status)) return counts(last) ? { health: 'unhealthy', why: told(last, begin, end) } : unknown('it was replaced before its health was known');
  if (last.status === undefined) return unknown("Argo CD's events of its health have a gap");
  const good = seen.findLast((span) => span.status === 'Healthy' && counts(span));
  if (good !== undefined) return { health: 'healthy', why: told(good, begin, end) };
  return unknown(last.status === 'Healthy' ? 'it was replaced before its health was known' : `Argo CD reported no more than ${last.status || 'no health'}`);
}

/** True for a health that nobody goes back to. */
export function isBad(status: string | undefined): boolean {
  return status === 'Degraded' || status === 'Missing';
}

export function unknown(why: string): Judgement {
  return { health: 'unknown', why };
}

/** The end of its operation. Without the event of it, the end of the second in which the entry was written. */
function beginOf(entry: HistoryEntry | undefined, { operations }: HealthTimeline): number | undefined {
  const written = Date.parse(entry?.deployedAt ?? '');
  if (Number.isNaN(written)) return undefined;
  const started = Date.parse(entry?.deployStartedAt ?? entry?.deployedAt ?? '');
  // The operation before may have ended in the same second: of those that had begun by then the last counts.
  const own = operations.findLast(({ startedMs = started, endedMs = 0, succeeded }) =>
    succeeded && endedMs >= written && endedMs <= written + toldWithinMs && startedMs < started + 1_000);
  return own?.endedMs ?? written + 1_000;
}

/** When the next operation began, also one that failed and left no entry. Undefined where that cannot be told. */
function endOf(history: readonly HistoryEntry[], index: number, { begin, revision, timeline, seenUntilMs }: DeploymentFacts & { readonly begin: number }): number | undefined {
  const next = history[index + 1];
  const replaced = next === undefined ? seenUntilMs : Date.parse(next.deployStartedAt ?? '');
  const others = timeline.operations.filter((operation) => !isDryRun(operation, history) && !isSame(operation, history[index], revision));
  const started = others.find(({ startedMs }) => startedMs !== undefined && startedMs > begin)?.startedMs ?? Infinity;
  // The start of an operation is told when it is asked for, with fractions of a second; the entry has whole seconds.
  if (started <= (Number.isNaN(replaced) ? Date.parse(next?.deployedAt ?? '') : replaced + 1_000)) return started;
  return Number.isNaN(replaced) ? undefined : replaced;
}

/** A whole sync that succeeded and has no entry changed nothing. */
function isDryRun({ endedMs, succeeded }: ToldOperation, history: readonly HistoryEntry[]): boolean {
  return succeeded && endedMs !== undefined && !history.some(({ deployedAt }) => Date.parse(deployedAt) <= endedMs && endedMs < Date.parse(deployedAt) + entryWithinMs);
}

/** Another operation of the same one revision, as self-heal starts. */
function isSame({ asked }: ToldOperation, entry: HistoryEntry | undefined, revision: string | undefined): boolean {
  return revision !== undefined && entry?.revisions === undefined && asked.includes(revision);
}

function told({ status = '', fromMs, untilMs, began }: HealthSpan, begin: number, end: number): string {
  return began && fromMs > begin ? `Argo CD reported ${status} at ${timeOfDay(fromMs)}` : `Argo CD reported ${status} until ${timeOfDay(Math.min(untilMs, end))}`;
}

function timeOfDay(ms: number): string {
  return `${new Date(ms).toISOString().slice(11, 19)} UTC`;
}
