const firstPauseMs = 100;
const longestPauseMs = 5000;

/** How long to wait before another attempt to push, in milliseconds: up to twice as long each time, at random, so that rivals part. */
export function pushPauseMs(attempt: number, fraction: number): number {
  return fraction * Math.min(longestPauseMs, firstPauseMs * 2 ** attempt);
}
