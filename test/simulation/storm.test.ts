import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { faultKinds } from './faults.js';
import type { Edition } from './scenario.js';
import { replayLine, simulate, type SeedResult } from './simulate.js';

// Deployers in a storm: `npm run simulate` plays as many seeds as one likes, this a few of them. A seed that fails is seen again
// by the line that is printed.
vi.setConfig({ testTimeout: 600_000 });

const corpus = (JSON.parse(readFileSync(fileURLToPath(new URL('corpus/seeds.json', import.meta.url)), 'utf8')) as { readonly seeds: readonly { readonly seed: number; readonly edition: Edition }[] }).seeds;

const played = new Map<number, Promise<SeedResult>>();

/** Each seed is played once for all tests. */
async function results(seeds: readonly number[]): Promise<readonly SeedResult[]> {
  const found: SeedResult[] = [];
  for (const seed of seeds) {
    const playing = played.get(seed) ?? simulate(seed);
    played.set(seed, playing);
    found.push(await playing);
  }
  return found;
}

const from = (first: number, count: number): readonly number[] => Array.from({ length: count }, (_, index) => first + index);
const violationsIn = (seeds: readonly SeedResult[]): readonly string[] => seeds.flatMap(({ seed, violations }) => violations.map(({ invariant, message }) => `${invariant}: ${message}; ${replayLine(seed)}`));

describe('several deployers at once, in a storm of faults', () => {
  test.each([1, 51])('keep all invariants: 50 seeds from %i on', async (first) => {
    expect(violationsIn(await results(from(first, 50)))).toEqual([]);
  });

  test('keep them in every seed that once broke one', async () => {
    expect(corpus.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const { seed, edition } of corpus) found.push(...(await simulate(seed, { edition })).violations.map(({ invariant, message }) => `${invariant}: ${message}; ${replayLine(seed, edition)}`));
    expect(found).toEqual([]);
  });

  test('give the same trace for the same seed, whatever was played before, and another for another', async () => {
    const first = await results(from(1, 10));
    const again = [];
    for (const seed of from(1, 10).toReversed()) again.unshift((await simulate(seed)).trace);
    expect(again).toEqual(first.map(({ trace }) => trace));
    expect(new Set(again).size).toBe(10);
  });

  test('meet nearly every kind of fault in so few seeds, and come to every kind of end', async () => {
    const all = await results(from(1, 200));
    const kinds = new Set(all.flatMap(({ faults }) => [...faults.keys()]));
    expect(faultKinds.length - kinds.size).toBeLessThan(faultKinds.length / 5);
    const endings = new Set(all.flatMap((result) => [...result.endings.keys()]));
    expect([...endings]).toEqual(expect.arrayContaining(['succeeded', 'rolled-back', 'failed', 'cancelled', 'killed', 'superseded', 'refused', 'nothing-to-do', 'planned']));
  });
});
