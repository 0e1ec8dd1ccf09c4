import type { FaultKind } from './faults.js';
import { violationsOf, type Violation } from './invariants.js';
import { newest, type Edition } from './scenario.js';
import { play, type Storm } from './storm.js';

/** What came of one seed. */
export interface SeedResult {
  readonly seed: number;
  /** The same for the same seed, always. */
  readonly trace: string;
  readonly violations: readonly Violation[];
  readonly faults: ReadonlyMap<FaultKind, number>;
  /** Runs by how they ended; `killed` are those that came to no end of their own. */
  readonly endings: ReadonlyMap<string, number>;
  readonly lines: readonly string[];
}

/** Plays a seed and checks all invariants. With `keep`, `lines` tell what happened. What throws is a violation too: of none of them, but of all. */
export async function simulate(seed: number, { keep = false, edition = newest }: { readonly keep?: boolean; readonly edition?: Edition } = {}): Promise<SeedResult> {
  const bugs: Violation[] = [];
  const storm = await play(seed, { keep, edition, onBug: (error) => { bugs.push({ invariant: 0, message: `a bug: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error)}` }); } });
  const { world: { faults, trace }, attempts } = storm;
  const endings = new Map<string, number>();
  for (const { record } of attempts) endings.set(record?.result ?? 'killed', (endings.get(record?.result ?? 'killed') ?? 0) + 1);
  const violations = [...bugs, ...violationsOf(storm), ...await differences(storm)];
  const lines = [...trace.lines];
  return { seed, trace: trace.digest(), violations, faults: faults.counts, endings, lines };
}

/** 14, where nothing but blows befell the job: what it came to is what it comes to without them. */
async function differences(storm: Storm): Promise<readonly Violation[]> {
  if (!storm.scenario.crashOnly) return [];
  const { before } = await play(storm.seed, { keep: false, edition: storm.edition, onBug: () => undefined, withoutBlows: true });
  const names = ['commits', 'files', 'live', 'endings', 'proposals'] as const;
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(storm.before[name]))
    .map((name) => ({ invariant: 14, message: `after ${storm.scenario.jobs[0]?.blows.map((blow) => (blow === undefined ? 'none' : `${blow.kind} ${blow.at}`)).join(', ') ?? ''} the ${name} are ${JSON.stringify(storm.before[name])} in place of ${JSON.stringify(before[name])}` }));
}

/** The same seed twice: 15. */
export async function simulateTwice(seed: number, edition: Edition): Promise<SeedResult> {
  const [first, second] = [await simulate(seed, { edition }), await simulate(seed, { edition })];
  if (first.trace === second.trace) return first;
  return { ...first, violations: [...first.violations, { invariant: 15, message: `the same seed gave the traces ${first.trace} and ${second.trace}` }] };
}

/** How to see a seed again. */
export function replayLine(seed: number, edition: Edition = newest): string {
  return `npm run simulate -- --seed ${seed} --seeds 1 --edition ${edition} --trace`;
}
