/** What becomes of lines: `keep` and `remove` take from the old ones, `add` from the new ones. */
export interface LineStep {
  readonly kind: 'keep' | 'remove' | 'add';
  readonly count: number;
}

/** How much is tried before a whole stretch is called replaced: a page of a report has no room for more differences. */
const limits = { differences: 1_000, comparisons: 5_000_000 } as const;

/**
 * How the old lines become the new ones, in as few removed and added lines as can be found: E. Myers, An O(ND) Difference
 * Algorithm and Its Variations, 1986. Always right; where the texts differ too much for the limits it is not the shortest,
 * for then everything between the first difference and the last one is removed and added.
 */
export function diffLines(before: readonly string[], after: readonly string[]): readonly LineStep[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const middle = old.length === 0 || now.length === 0 ? undefined : shortestSteps(old, now);
  return joined([
    { kind: 'keep', count: start },
    ...(middle ?? [{ kind: 'remove', count: old.length } as const, { kind: 'add', count: now.length } as const]),
    { kind: 'keep', count: end },
  ]);
}

/** Undefined where it would take too long. */
function shortestSteps(before: readonly string[], after: readonly string[]): readonly LineStep[] | undefined {
  const [old, now] = numbered(before, after);
  const traces: Int32Array[] = [];
  let reached = new Int32Array([0]);
  let comparisons = 0;
  for (let differences = 0; differences <= limits.differences; differences += 1) {
    const previous = reached;
    // The farthest line of the old text on each diagonal from `-differences` to `differences`.
    reached = new Int32Array(2 * differences + 1);
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = differences === 0 ? 0 : comesFromAbove(previous, { differences, diagonal }) ? at(previous, differences - 1, diagonal + 1) : at(previous, differences - 1, diagonal - 1) + 1;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) {
        x += 1;
        comparisons += 1;
      }
      reached[diagonal + differences] = x;
      if (x >= old.length && x - diagonal >= now.length) return stepsBack([...traces, reached], { old: old.length, now: now.length });
    }
    comparisons += differences;
    if (comparisons > limits.comparisons) return undefined;
    traces.push(reached);
  }
  return undefined;
}

/** Equal lines get equal numbers, which are compared faster. */
function numbered(before: readonly string[], after: readonly string[]): readonly [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (line: string): number => {
    const known = numbers.get(line);
    if (known !== undefined) return known;
    numbers.set(line, numbers.size);
    return numbers.size - 1;
  };
  return [Int32Array.from(before, numberOf), Int32Array.from(after, numberOf)];
}

interface Place {
  readonly differences: number;
  readonly diagonal: number;
}

/** Whether the way to a diagonal goes on by an added line; else by a removed one. */
function comesFromAbove(previous: Int32Array, { differences, diagonal }: Place): boolean {
  if (diagonal === -differences) return true;
  return diagonal !== differences && at(previous, differences - 1, diagonal - 1) < at(previous, differences - 1, diagonal + 1);
}

function at(reached: Int32Array, differences: number, diagonal: number): number {
  return reached[diagonal + differences] ?? 0;
}

function stepsBack(traces: readonly Int32Array[], { old, now }: { readonly old: number; readonly now: number }): readonly LineStep[] {
  const steps: LineStep[] = [];
  let [x, y] = [old, now];
  for (let differences = traces.length - 1; differences > 0; differences -= 1) {
    const previous = traces[differences - 1] ?? new Int32Array(1);
    const adds = comesFromAbove(previous, { differences, diagonal: x - y });
    const from = at(previous, differences - 1, x - y + (adds ? 1 : -1));
    const kept = x - (adds ? from : from + 1);
    steps.push({ kind: 'keep', count: kept }, { kind: adds ? 'add' : 'remove', count: 1 });
    [x, y] = adds ? [from, y - kept - 1] : [from, y - kept];
  }
  return [...steps, { kind: 'keep' as const, count: x }].toReversed();
}

/** One step after the other of another kind, none of them empty; what is removed stands before what is added in its place. */
function joined(steps: readonly LineStep[]): readonly LineStep[] {
  const made: LineStep[] = [];
  const changed = { remove: 0, add: 0 };
  const flush = (): void => {
    for (const kind of ['remove', 'add'] as const) {
      if (changed[kind] > 0) made.push({ kind, count: changed[kind] });
      changed[kind] = 0;
    }
  };
  for (const { kind, count } of steps) {
    if (count === 0) continue;
    if (kind !== 'keep') {
      changed[kind] += count;
      continue;
    }
    flush();
    const last = made.at(-1);
    if (last?.kind === 'keep') made[made.length - 1] = { kind, count: last.count + count };
    else made.push({ kind, count });
  }
  flush();
  return made;
}
