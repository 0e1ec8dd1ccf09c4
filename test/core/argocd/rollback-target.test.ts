import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../src/core/argocd/application.js';
import { baselineOf, chooseRollbackTarget, type Baseline } from '../../../src/core/argocd/rollback-target.js';
import { applicationOf, entry, sha } from './application-of.js';

/** Letters are commits in the order of their deployment: `history('abA')` is a, b and a again, ids from 0. */
function history(letters: string): readonly HistoryEntry[] {
  return Array.from(letters).map((letter, id) => entry(id, sha(letter.toLowerCase())));
}

function baseline(entries: readonly HistoryEntry[], { healthy }: { readonly healthy: boolean }): Baseline {
  return { entry: entries.at(-1), healthy, underWay: entries.at(-1)?.revision, uid: 'uid-1' };
}

interface Asked {
  readonly bad?: string;
  readonly baseline?: Baseline;
  readonly steps?: number;
}

/** The target as its commit's letter and history id. */
function target(entries: readonly HistoryEntry[], { bad, baseline, steps = 1 }: Asked): string {
  const { entry } = chooseRollbackTarget(entries, { badRevision: bad === undefined ? undefined : sha(bad), baseline, steps });
  return entry === undefined ? 'none' : `${entry.revision?.[0]}${entry.id}`;
}

describe('one step back', () => {
  test.each<readonly [string, string, string, boolean, string]>([
    // title, history before the run, history now, healthy before, target
    ['is what was live and healthy before the run', 'ab', 'abx', true, 'b1'],
    ['is the same where the failed sync is not in the history', 'ab', 'ab', true, 'b1'],
    ['can be history id 0, which is real', 'a', 'ax', true, 'a0'],
    ['passes over a baseline that was not healthy', 'ab', 'abx', false, 'a0'],
    ['passes over every id of a revision that was not healthy', 'abb', 'abbx', false, 'a0'],
    ['passes over the bad revision of a rerun', 'abx', 'abxx', true, 'b1'],
    ['passes over a revision that somebody went back from', 'abA', 'abAx', true, 'a2'],
    ['takes the newest id of a revision', 'abb', 'abbx', true, 'b2'],
    ['does not take what others deployed during the run', 'ab', 'abcx', true, 'b1'],
    ['takes a healthy baseline though it was once gone back from', 'abAB', 'abABx', true, 'b3'],
    ['has nowhere to go from the first deployment', '', 'x', false, 'none'],
    ['has nowhere to go from a first deployment that was not healthy', 'a', 'ax', false, 'none'],
    ['does not go to what others deployed since, where nothing was before', '', 'bx', true, 'none'],
  ])('%s', (_title, before, now, healthy, expected) => {
    expect(target(history(now), { bad: 'x', baseline: baseline(history(before), { healthy }) })).toBe(expected);
  });
});

describe('several steps back', () => {
  test.each<readonly [string, string, number, string]>([
    ['counts revisions', 'abc', 2, 'b1'],
    ['counts a revision with several ids once', 'abbcc', 2, 'b2'],
    ['passes over what somebody went back from', 'abAc', 2, 'a2'],
    ['passes over all that was jumped back over', 'abcAd', 2, 'a3'],
    ['counts a revision again that was deployed again since', 'abABc', 3, 'a2'],
    ['ends where the history ends', 'abc', 4, 'none'],
  ])('%s', (_title, before, steps, expected) => {
    const entries = history(before);
    expect(target([...entries, entry(entries.length, sha('x'))], { bad: 'x', baseline: baseline(entries, { healthy: true }), steps })).toBe(expected);
  });

  test('a step back from an unhealthy baseline begins below it', () => {
    expect(target(history('abcx'), { bad: 'x', baseline: baseline(history('abc'), { healthy: false }), steps: 2 })).toBe('a0');
  });
});

describe('a rollback by hand, without a run', () => {
  test.each<readonly [string, string, string | undefined, string]>([
    ['goes back from what is deployed', 'abc', undefined, 'b1'],
    ['goes back from the revision that is named', 'abx', 'x', 'b1'],
    ['goes to what is deployed, where the named one never was', 'ab', 'x', 'b1'],
    ['does not go forward again to what was rolled back', 'abA', undefined, 'none'],
    ['has nowhere to go without history', '', undefined, 'none'],
    ['has nowhere to go from the only deployment', 'a', undefined, 'none'],
  ])('%s', (_title, letters, bad, expected) => {
    expect(target(history(letters), bad === undefined ? {} : { bad })).toBe(expected);
  });
});

test('the reason says why it is the target', () => {
  const reasonOf = (healthy: boolean): string => chooseRollbackTarget(history('abx'), { badRevision: sha('x'), baseline: baseline(history('ab'), { healthy }), steps: 1 }).reason;
  expect(reasonOf(true)).toBe('bbbbbbb was live and healthy before this run (history id 1)');
  expect(reasonOf(false)).toBe('aaaaaaa is the newest earlier revision that was not rolled back (history id 0)');
});

test('the reason says why there is none', () => {
  const none = (entries: readonly HistoryEntry[], before: Baseline | undefined): string =>
    chooseRollbackTarget(entries, { badRevision: sha('x'), baseline: before, steps: 1 }).reason;
  expect(none([], undefined)).toBe('Argo CD has no earlier deployment of it');
  expect(none(history('x'), baseline([], { healthy: false }))).toBe('nothing had been deployed before this run');
  expect(none(history('ax'), baseline(history('a'), { healthy: false }))).toBe("none of the 2 revisions in Argo CD's history is known to have been healthy before this one");
});

test('an entry of the same second that came after the baseline is not before it', () => {
  const at = { deployedAt: '2026-03-31T10:00:00Z' };
  const [first, second, third] = [entry(4, sha('b'), at), entry(5, sha('c'), at), entry(6, sha('x'), at)];
  expect(target([first, second, third], { bad: 'x', baseline: { entry: first, healthy: true, underWay: undefined, uid: undefined } })).toBe('b4');
});

test('a baseline that the history no longer holds is not taken for one with the same id', () => {
  const lost: Baseline = { entry: entry(1, sha('b'), { deployedAt: '2026-03-30T10:00:00Z' }), healthy: true, underWay: undefined, uid: undefined };
  expect(target(history('cdx'), { bad: 'x', baseline: lost })).toBe('none');
});

test('the baseline is the newest deployment and whether it was Healthy', () => {
  expect(baselineOf(applicationOf(), { allowSuspended: false })).toEqual({ entry: entry(1, sha('a')), healthy: true, underWay: sha('a'), uid: 'uid-1' });
  expect(baselineOf(applicationOf({ status: { health: { status: 'Degraded' }, history: [] } }), { allowSuspended: false })).toEqual({ entry: undefined, healthy: false, underWay: sha('a'), uid: 'uid-1' });
  const { status: _none, ...fresh } = applicationOf();
  expect(baselineOf(fresh, { allowSuspended: false }).healthy).toBe(false);
  const suspended = applicationOf({ status: { health: { status: 'Suspended' } } });
  expect([true, false].map((allowSuspended) => baselineOf(suspended, { allowSuspended }).healthy)).toEqual([true, false]);
});
