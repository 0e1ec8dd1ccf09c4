import type { Story, Stretch } from './story.js';

/** A figure over `of` deployments of `from` that it would have to be computed over; undefined where it is of none. */
export interface Figure {
  readonly value: number | undefined;
  readonly from: number;
  readonly of: number;
}

/** The four DORA figures and what they are computed from. Times are milliseconds; those of several are medians. */
export interface DoraFigures {
  readonly sinceMs: number;
  readonly untilMs: number;
  readonly deployments: number;
  /** Of these deployments nobody knows whether they brought something or took it back. */
  readonly unclear: number;
  /** Deployments a day. */
  readonly frequency: number | undefined;
  readonly leadTime: Figure;
  /** Of these lead times that many begin with a commit of the source code, the others with one of the config repository. */
  readonly leadTimesFromSource: number;
  /** From 0 to 1. */
  readonly changeFailureRate: Figure;
  readonly timeToDetect: Figure;
  readonly timeToRestore: Figure;
}

const dayMs = 86_400_000;

/**
 * The figures of a period. A deployment is a revision that went live in it and brought something; what takes back is the
 * answer to one. It failed where it was found broken or was taken back; it did not where it was found healthy; else that is
 * not known, and it is not counted. Lead time goes from the oldest commit that it brought until it was first healthy.
 */
export function doraFigures({ stretches }: Pick<Story, 'stretches'>, { sinceMs, untilMs }: { readonly sinceMs: number; readonly untilMs: number }): DoraFigures {
  const deployments = stretches.filter(({ kind, startMs }) => (kind === 'change' || kind === 'unknown') && startMs >= sinceMs && startMs <= untilMs);
  const failed = deployments.filter(isFailure);
  const judged = deployments.filter((stretch) => isFailure(stretch) || stretch.health === 'healthy');
  const leads = deployments.flatMap((stretch) => leadOf(stretch) ?? []);
  const days = (untilMs - sinceMs) / dayMs;
  return {
    sinceMs, untilMs,
    deployments: deployments.length,
    unclear: deployments.filter(({ kind }) => kind === 'unknown').length,
    frequency: days > 0 && stretches.length > 0 ? deployments.length / days : undefined,
    leadTime: medianOf(leads.map(({ ms }) => ms), deployments.length),
    leadTimesFromSource: leads.filter(({ fromSource }) => fromSource).length,
    changeFailureRate: { value: judged.length === 0 ? undefined : failed.length / judged.length, from: judged.length, of: deployments.length },
    timeToDetect: medianOf(failed.flatMap((stretch) => detectMs(stretch) ?? []), failed.length),
    timeToRestore: medianOf(failed.flatMap((stretch) => restoreMs(stretch) ?? []), failed.length),
  };
}

/** True for what was found broken, and for what somebody took back. */
export function isFailure({ health, takenBack }: Stretch): boolean {
  return health === 'unhealthy' || takenBack !== undefined;
}

/** From going live until it was found broken. */
export function detectMs({ failed, startMs }: Stretch): number | undefined {
  return failed === undefined ? undefined : Math.max(0, failed.atMs - startMs);
}

/** From then until the application was healthy again. */
export function restoreMs({ failed, restored }: Stretch): number | undefined {
  return failed === undefined || restored === undefined ? undefined : restored.atMs - failed.atMs;
}

/** Clocks differ: a commit that seems to be made after it was live says nothing. */
function leadOf({ commits = [], healthy, redeployed }: Stretch): { readonly ms: number; readonly fromSource: boolean } | undefined {
  if (healthy === undefined || commits.length === 0 || redeployed) return undefined;
  const starts = commits.map(({ atMs, source }) => ({ atMs: source?.atMs ?? atMs, fromSource: source?.atMs !== undefined }));
  const known = starts.flatMap(({ atMs, fromSource }) => (atMs === undefined ? [] : [{ ms: healthy.atMs - atMs, fromSource }]));
  if (known.length < commits.length) return undefined;
  const longest = known.reduce((most, one) => (one.ms > most.ms ? one : most));
  return longest.ms < 0 ? undefined : longest;
}

function medianOf(values: readonly number[], of: number): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return { value: low === undefined || high === undefined ? undefined : (low + high) / 2, from: values.length, of };
}
