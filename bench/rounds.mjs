/** The middle one of some numbers, of two the higher. */
export function middle(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/**
 * Plays `wanted` rounds, after one of index 0 that warms the caches of files and of compiled code and counts for nothing. While
 * the result is too much, it plays on, up to four times as long and seven rounds at least: what else the machine does comes and
 * goes, a regression stays.
 */
export async function playRounds(wanted, { play, isTooMuch, warmUp = true }) {
  const most = Math.max(4 * wanted, 7);
  let counted = 0;
  for (let index = warmUp ? 0 : 1; counted < wanted || (counted < most && isTooMuch()); index += 1) {
    await play({ index, counts: index > 0 });
    if (index > 0) counted += 1;
  }
}
