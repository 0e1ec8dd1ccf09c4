const shortestAttemptMs = 100;
const longestPauseMs = 60_000;
/** Enough for some dozens of rivals to find a turn each. */
const mostAttemptsLong = 64;

/**
 * How long to wait before another attempt to push, in milliseconds: at random within so many times of what the last attempt
 * took, twice as many each time. Where everything is slow, rivals have to part further than where it is fast.
 */
export function pushPauseMs(attempt: number, { fraction, tookMs }: { readonly fraction: number; readonly tookMs: number }): number {
  return fraction * Math.min(longestPauseMs, Math.max(shortestAttemptMs, tookMs) * Math.min(mostAttemptsLong, 2 ** attempt));
}
