import type { Operation } from '../core/argocd/application.js';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

interface Retry {
  readonly limit?: number;
  readonly refresh?: boolean;
  readonly backoff?: { readonly duration?: string; readonly factor?: number; readonly maxDuration?: string };
}

/** How often a failed operation is tried again; negative means for ever. */
export function retryLimit(operation: Operation): number {
  return settings(operation).limit ?? 0;
}

/** True where each retry takes what is newest by then, in place of the revision that was asked for. */
export function retriesWithLatest(operation: Operation): boolean {
  return settings(operation).refresh === true;
}

/** Milliseconds to wait before the attempt after `count` retries: duration times factor to the power of it, capped. */
export function dueMs(operation: Operation, count: number): number {
  const backoff = settings(operation).backoff ?? {};
  const duration = durationMs(backoff.duration) ?? 5_000;
  const longest = durationMs(backoff.maxDuration) ?? 180_000;
  return Math.min(duration * (backoff.factor ?? 2) ** count, longest);
}

/** Milliseconds of a Go duration such as `1m30s`; a bare number counts seconds. */
export function durationMs(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  let total = 0;
  for (const [, amount = '0', unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)) total += Number(amount) * (UNITS[unit] ?? 0);
  return total;
}

/** A time as Go's time.Kitchen shows it: `3:04PM`. */
export function kitchenTime(time: Date): string {
  const hours = time.getUTCHours();
  const minutes = String(time.getUTCMinutes()).padStart(2, '0');
  return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes}${hours < 12 ? 'AM' : 'PM'}`;
}

function settings(operation: Operation): Retry {
  return operation.retry ?? {};
}
