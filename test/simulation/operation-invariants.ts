import { nameOf, type Arrival, type Attempt } from './attempt.js';
import type { Storm } from './storm.js';

/** A request for an operation that Argo CD has taken on. */
interface Asked {
  readonly attempt: Attempt;
  readonly atMs: number;
  /** What is asked for, in words. */
  readonly key: string;
}

/**
 * An attempt asks for an operation once, unless somebody else's was taken on since. What arrives after its sender has given up
 * nobody can call back: Argo CD knows no key by which to tell it from a second one. An Application that was made anew knows of none.
 */
export function oneSyncARevision({ attempts, world: { foreignOperations } }: Storm): readonly string[] {
  const all = attempts.flatMap((attempt) => attempt.arrivals.filter(isOperation).map((arrival): Asked => ({ attempt, atMs: arrival.atMs, key: keyOf(arrival) })));
  const isBetween = (one: Asked, { atMs, key, attempt }: Asked): boolean => {
    const others = [...foreignOperations, ...all.filter((other) => other.attempt !== attempt && other.key !== key).map((other) => ({ app: other.attempt.job.app, atMs: other.atMs }))];
    return others.some((other) => other.app === attempt.job.app && other.atMs > one.atMs && other.atMs < atMs);
  };
  return attempts.flatMap((attempt) => {
    const own = all.filter((asked) => asked.attempt === attempt);
    return own.filter((asked, index) => {
      const before = own.slice(0, index).findLast(({ key }) => key === asked.key);
      return before !== undefined && !isBetween(before, asked);
    }).map(({ key }) => `${nameOf(attempt)} asks for ${key} more than once`);
  });
}

function isOperation({ method, path, accepted, late }: Arrival): boolean {
  return method === 'POST' && /\/(?:sync|rollback)$/.test(path) && accepted() && !late;
}

function keyOf({ path, body, uid = '' }: Arrival): string {
  return `${path.split('/').slice(-2).join(' ')} ${uid} to ${typeof body['revision'] === 'string' ? body['revision'].slice(0, 7) : `id ${JSON.stringify(body['id'] ?? 'target')}`}`;
}
