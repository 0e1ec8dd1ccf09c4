/**
 * The candidate that `name` was most likely meant to be, or undefined when none is close enough.
 * Counts insertions, deletions, replacements and swaps of neighbours; at most a third of the name
 * (and at least one letter) may differ. Case is ignored. Of equally close ones the first wins.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.slice(0, longestCompared).toLowerCase();
  let allowed = Math.max(1, Math.floor(wanted.length / 3));
  let found: string | undefined;
  for (const candidate of candidates) {
    if (candidate === name || candidate.length > longestCompared) continue;
    const other = candidate.toLowerCase();
    if (isWordOf(wanted, other) && found === undefined) found = candidate;
    if (Math.abs(other.length - wanted.length) > allowed) continue;
    const distance = editDistance(wanted, other);
    if (distance > allowed) continue;
    found = candidate;
    allowed = distance - 1;
    if (allowed < 0) break;
  }
  return found;
}

/** Longer names come from hostile files, where the quadratic comparison would cost real time. */
const longestCompared = 64;

/** `retries` is no typing slip for `max_retries`, but what was meant all the same. */
function isWordOf(wanted: string, candidate: string): boolean {
  return wanted.length >= 4 && candidate.split(/[_.\-/]/).includes(wanted);
}

/** Optimal string alignment distance. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
