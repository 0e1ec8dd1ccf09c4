import type { ObjectEvent } from '../argocd/diagnosis.js';

/** What Argo CD's events of an Application tell: its health over time, and its operations. Times are in milliseconds since 1970. */
export interface HealthTimeline {
  /** Oldest first, one after the other without a gap; empty where nothing is told. */
  readonly spans: readonly HealthSpan[];
  readonly operations: readonly ToldOperation[];
}

/** A time of one health; undefined where the events do not agree. `fromMs` is when it came so, or since when it is known. */
export interface HealthSpan {
  readonly status: string | undefined;
  readonly fromMs: number;
  readonly untilMs: number;
  /** False for the first one, which may have begun before anything is known. */
  readonly began: boolean;
}

/** An operation as it was asked for, and how it ended; a time is undefined where the event of it is gone or is yet to come. */
export interface ToldOperation {
  readonly startedMs: number | undefined;
  readonly endedMs: number | undefined;
  /** What was asked for, in Argo CD's words: names revisions, or the id of a rollback. */
  readonly asked: string;
  /** True for one of all resources that succeeded. */
  readonly succeeded: boolean;
}

interface Happening {
  readonly atMs: number;
  readonly reason: string;
  readonly message: string;
}

/**
 * Reads the events, in whatever order. What they lack is not made up: where a change does not begin with the health that
 * the one before it ended with, the time between them is unknown. Texts: persistAppStatus and setOperationState in
 * controller/appcontroller.go of argo-cd.
 *
 * @param present the Application's health now
 */
export function readTimeline(events: readonly ObjectEvent[], present: string | undefined): HealthTimeline {
  const happenings = events.flatMap(happeningsOf).toSorted((a, b) => a.atMs - b.atMs);
  return { spans: spansOf(happenings, present), operations: operationsOf(happenings) };
}

/** An event that stands for several happened at least at its first time and at its last. */
function happeningsOf(event: ObjectEvent): readonly Happening[] {
  const { reason = '', message = '', firstTimestamp, lastTimestamp, eventTime, metadata } = event;
  const last = Date.parse(lastTimestamp ?? eventTime ?? metadata?.creationTimestamp ?? '');
  const first = Date.parse(firstTimestamp ?? '');
  const times = (event.count ?? 1) > 1 && first < last ? [first, last] : [exactTime(metadata?.name, last)];
  return times.filter((atMs) => !Number.isNaN(atMs)).map((atMs) => ({ atMs, reason, message }));
}

/** Argo CD puts the nanoseconds since 1970 into the name, in hexadecimal; they count where they are of the second that is told. */
function exactTime(name: string | undefined, toldMs: number): number {
  const [, digits] = /\.([0-9a-f]{15,16})$/.exec(name ?? '') ?? [];
  if (digits === undefined) return toldMs;
  const exactMs = Number(BigInt(`0x${digits}`) / 1_000n) / 1_000;
  return Math.floor(exactMs / 1_000) * 1_000 === toldMs ? exactMs : toldMs;
}

function spansOf(happenings: readonly Happening[], present: string | undefined): readonly HealthSpan[] {
  const updates = happenings.filter(({ reason, message }) => reason === 'ResourceUpdated' && /^Updated (?:health|sync) status: /.test(message));
  const [oldest] = happenings;
  // A server can be told to record some events only: where none is of a status, nothing follows from that.
  if (oldest === undefined || updates.length === 0) return [];
  const changes = updates.flatMap(({ atMs, message }) => {
    const [, from, to] = /^Updated health status: (\w*) -> (\w*)$/.exec(message) ?? [];
    return from === undefined || to === undefined ? [] : [{ atMs, from, to }];
  });
  // Before the first change the health was what it changed from; without any it has been what it is now.
  const first = { status: changes.length === 0 ? present : changes[0]?.from, fromMs: oldest.atMs, untilMs: changes[0]?.atMs ?? Infinity, began: false };
  return [first, ...changes.map(({ atMs, from, to }, index): HealthSpan => {
    const next = changes[index + 1];
    const agrees = next === undefined ? to === present : next.from === to || (next.from === from && next.to === to);
    return { status: agrees ? to : undefined, fromMs: atMs, untilMs: next?.atMs ?? Infinity, began: true };
  })];
}

function operationsOf(happenings: readonly Happening[]): readonly ToldOperation[] {
  const operations: ToldOperation[] = [];
  for (const { atMs, reason, message } of happenings) {
    if (reason === 'OperationStarted') operations.push({ startedMs: atMs, endedMs: undefined, asked: message, succeeded: false });
    if (reason !== 'OperationCompleted') continue;
    const end = { endedMs: atMs, succeeded: /^Sync operation .*succeeded$/s.test(message) };
    const open = operations.at(-1);
    if (open !== undefined && open.endedMs === undefined) operations.splice(-1, 1, { ...open, ...end });
    else operations.push({ startedMs: undefined, asked: '', ...end });
  }
  return operations;
}
