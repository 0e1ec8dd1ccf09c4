import fc from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../src/core/argocd/application.js';
import type { Baseline } from '../../../src/core/argocd/baseline.js';
import { chooseTarget, type TargetChoice } from '../../../src/core/rollback/choose-target.js';
import { historyRows, type HistoryRow } from '../../../src/core/rollback/history.js';
import type { RollbackTo } from '../../../src/core/rollback/rollback-to.js';
import { applicationOf, entry, sha } from '../argocd/application-of.js';
import { applicationAfter, deployment, health, rowsOf } from './story.js';

/** Letters are commits in the order of their deployment: `history('abA')` is a, b and a again, ids from 0. */
function history(letters: string): readonly HistoryEntry[] {
  return Array.from(letters).map((letter, id) => entry(id, sha(letter.toLowerCase())));
}

function baseline(entries: readonly HistoryEntry[], { healthy }: { readonly healthy: boolean }): Baseline {
  return { entry: entries.at(-1), healthy, underWay: entries.at(-1)?.revision, uid: 'uid-1' };
}

interface Asked {
  readonly bad?: string | undefined;
  readonly baseline?: Baseline;
  readonly to?: RollbackTo;
}

/** Without events: what is known is the baseline. */
function rowsWithoutEvents(entries: readonly HistoryEntry[], before?: Baseline): readonly HistoryRow[] {
  return historyRows({ application: applicationAfter(entries, { health: 'Progressing' }), baseline: before, events: { kind: 'read', events: [] } });
}

function choose(rows: readonly HistoryRow[], { bad, baseline: before, to = { kind: 'last-healthy' } }: Asked): TargetChoice {
  return chooseTarget(rows, to, { badRevision: bad === undefined ? undefined : sha(bad), baseline: before });
}

/** The target as its commit's letter and history id. */
function shown(choice: TargetChoice): string {
  return choice.kind === 'entry' ? `${choice.row.revision?.[0]}${choice.row.entry.id}` : choice.kind;
}

function target(entries: readonly HistoryEntry[], asked: Asked): string {
  return shown(choose(rowsWithoutEvents(entries, asked.baseline), asked));
}

const steps = (count: number): RollbackTo => ({ kind: 'steps', steps: count });

describe.each<readonly [string, RollbackTo]>([['last-healthy', { kind: 'last-healthy' }], ['one step back', steps(1)]])('%s', (_kind, to) => {
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
    expect(target(history(now), { bad: 'x', baseline: baseline(history(before), { healthy }), to })).toBe(expected);
  });

  test.each<readonly [string, string, string | undefined, string]>([
    ['by hand goes back from what is deployed', 'abc', undefined, 'b1'],
    ['by hand goes back from the revision that is named', 'abx', 'x', 'b1'],
    ['by hand goes to what is deployed, where the named one never was', 'ab', 'x', 'b1'],
    ['by hand does not go forward again to what was rolled back', 'abA', undefined, 'none'],
    ['by hand has nowhere to go without history', '', undefined, 'none'],
    ['by hand has nowhere to go from the only deployment', 'a', undefined, 'none'],
  ])('%s', (_title, letters, bad, expected) => {
    expect(target(history(letters), { bad, to })).toBe(expected);
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
  ])('%s', (_title, before, count, expected) => {
    const entries = history(before);
    expect(target([...entries, entry(entries.length, sha('x'))], { bad: 'x', baseline: baseline(entries, { healthy: true }), to: steps(count) })).toBe(expected);
  });

  test('a step back from an unhealthy baseline begins below it', () => {
    expect(target(history('abcx'), { bad: 'x', baseline: baseline(history('abc'), { healthy: false }), to: steps(2) })).toBe('a0');
  });
});

/** Rows of letters in the order of their deployment, each with what is known: `+` healthy, `-` unhealthy, `?` unknown, `<` left, `!` taken back. The last is live. */
function rows(text: string): readonly HistoryRow[] {
  return text.split(' ').map(([letter = '', mark = '?'], id, all): HistoryRow => ({
    entry: entry(id, sha(letter)), revision: sha(letter), isLive: id === all.length - 1, wasLeft: mark === '<',
    health: mark === '-' ? 'unhealthy' : mark === '?' ? 'unknown' : 'healthy', why: { '-': 'it was Degraded', '?': 'no events' }[mark] ?? 'it was Healthy',
    ...(mark === '!' ? { takenBack: sha('f') } : {}),
  })).toReversed();
}

describe('with the health of each', () => {
  test.each<readonly [string, string, string, string, string]>([
    // title, rows, last-healthy, steps:1, steps:2
    ['the previous was not healthy, the one before was', 'a+ b- x-', 'a0', 'a0', 'none'],
    ['an older one is known to have been healthy, a newer one is not known', 'a+ b? x-', 'a0', 'b1', 'a0'],
    ['none is known to have been healthy', 'a? b? x-', 'b1', 'b1', 'a0'],
    ['of two healthy ones the newer', 'a+ b+ c- x-', 'b1', 'b1', 'a0'],
    ['one that was left is none', 'a+ b< x-', 'a0', 'a0', 'none'],
    ['one that git took back is none', 'a+ b! x-', 'a0', 'a0', 'none'],
    ['nothing is left', 'a- b< c! x-', 'none', 'none', 'none'],
    ['what is bad is none, also as it was healthy once', 'a+ x+ b- x-', 'a0', 'a0', 'none'],
    ['the newest that is known of a revision counts', 'a+ b+ c+ b- x-', 'c2', 'c2', 'a0'],
    ['the newest id of a revision is taken', 'a+ b+ a+ x-', 'a2', 'a2', 'b1'],
  ])('%s', (_title, text, last, one, two) => {
    expect([shown(choose(rows(text), {})), shown(choose(rows(text), { to: steps(1) })), shown(choose(rows(text), { to: steps(2) }))]).toEqual([last, one, two]);
  });

  test('what others deployed during the run does not make its revision healthy again', () => {
    const found = rows('a+ b+ b- x-');
    expect(shown(chooseTarget(found, { kind: 'last-healthy' }, { badRevision: sha('x'), baseline: { entry: entry(1, sha('b')), healthy: true, underWay: undefined, uid: undefined } }))).toBe('a0');
  });

  test('from the events to the choice: c is bad, b was not healthy, a was', () => {
    const [one, two, three] = [deployment(0, 'a', '10:00:00'), deployment(1, 'b', '11:00:00'), deployment(2, 'c', '12:00:00')];
    const events = [...one.events, health('10:00:20', 'Progressing -> Healthy'), ...two.events, health('11:00:20', 'Healthy -> Degraded'), ...three.events];
    const choice = choose(rowsOf([one.entry, two.entry, three.entry], events, { health: 'Degraded' }), {});
    expect(choice).toMatchObject({ kind: 'entry', row: { entry: { id: 0 } }, reason: 'aaaaaaa is the newest revision known to have been healthy (history id 0): Argo CD reported Healthy at 10:00:20 UTC', warnings: [] });
  });
});

describe('exactly what is named', () => {
  const id = (wanted: number): RollbackTo => ({ kind: 'id', id: wanted });
  const commit = (revision: string): RollbackTo => ({ kind: 'commit', revision });
  const text = 'a+ b- c? d< e! x-';
  test.each<readonly [RollbackTo, string, string, readonly string[]]>([
    [id(0), 'a0', 'aaaaaaa (history id 0) is what was asked for; it was healthy: it was Healthy', []],
    [id(1), 'b1', 'bbbbbbb (history id 1) is what was asked for; it was not healthy: it was Degraded', ['it was not healthy: it was Degraded']],
    [id(2), 'c2', 'ccccccc (history id 2) is what was asked for; whether it was healthy is not known: no events', ['whether it was healthy is not known: no events']],
    [id(3), 'd3', 'ddddddd (history id 3) is what was asked for; it was healthy: it was Healthy; it was gone back from before', ['it was gone back from before']],
    [id(4), 'e4', 'eeeeeee (history id 4) is what was asked for; it was healthy: it was Healthy; it was taken back in git, as of fffffff', ['it was taken back in git, as of fffffff']],
    [id(5), 'none', 'xxxxxxx (history id 5) is what is live', []],
    [id(7), 'none', "Argo CD's history has no id 7; it has 5, 4, 3, 2, 1, 0", []],
    [commit('bbbbbbb'), 'b1', 'bbbbbbb (history id 1) is what was asked for; it was not healthy: it was Degraded', ['it was not healthy: it was Degraded']],
    [commit(sha('a')), 'a0', 'aaaaaaa (history id 0) is what was asked for; it was healthy: it was Healthy', []],
    [commit('1234567'), 'not-in-history', "Argo CD's history, which goes back 6 deployments, does not have 1234567", []],
  ])('%j', (to, expected, reason, warnings) => {
    const choice = choose(rows(text).map((row) => (row.revision === sha('x') ? { ...row, revision: 'x'.repeat(7) } : row)), { to });
    expect([shown(choice), choice.reason, choice.kind === 'entry' ? choice.warnings : []]).toEqual([expected, reason, warnings]);
  });

  test('an id that two entries have, and a beginning that two revisions have', () => {
    const twice = rows('a+ b+ x-').map((row) => ({ ...row, entry: { ...row.entry, id: row.isLive ? 2 : 1 } }));
    expect(choose(twice, { to: id(1) })).toEqual({ kind: 'none', reason: "Argo CD's history has the id 1 2 times: name a commit instead" });
    const alike = rows('a+ b+ x-').map((row, index) => ({ ...row, revision: `abcdef0${index}` }));
    expect(choose(alike, { to: commit('abcdef0') })).toEqual({ kind: 'none', reason: "abcdef0 is the beginning of 3 revisions in Argo CD's history: give more of it" });
    expect(shown(choose(alike, { to: commit('abcdef01') }))).toBe('a1');
  });

  test('the bad revision under an older id is refused, unless it was deployed with other parameters', () => {
    const found = rows('a+ x+ b+ x-');
    expect(choose(found, { bad: 'x', to: id(1) })).toEqual({ kind: 'none', reason: `${sha('x')} (history id 1) is the very revision to go back from` });
    const tuned = found.map((row) => (row.entry.id === 1 ? { ...row, entry: { ...row.entry, source: { repoURL: 'https://git.example/config.git', helm: { parameters: [{ name: 'tag', value: '1' }] } } } } : row));
    expect(shown(choose(tuned, { bad: 'x', to: id(1) }))).toBe('x1');
  });

  test('of a commit with several ids the newest', () => {
    expect(shown(choose(rows('a+ b+ a+ x-'), { to: commit('aaaaaaa') }))).toBe('a2');
  });

  test('without any history', () => {
    expect([choose([], { to: id(0) }).reason, choose([], { to: commit('1234567') }).kind]).toEqual(['Argo CD has no earlier deployment of it', 'not-in-history']);
  });

  test('is found where nothing had been deployed before this run as well', () => {
    const before = baseline([], { healthy: false });
    expect(shown(choose(rows('a+ b+ c-'), { bad: 'c', baseline: before, to: id(0) }))).toBe('a0');
  });
});

describe('the reason', () => {
  const reasonOf = (letters: string, before: string, healthy: boolean, to?: RollbackTo): string => {
    const known = baseline(history(before), { healthy });
    return choose(rowsWithoutEvents(history(letters), known), { bad: 'x', baseline: known, ...(to === undefined ? {} : { to }) }).reason;
  };

  test('says why it is the target', () => {
    expect(reasonOf('abx', 'ab', true)).toBe('bbbbbbb is the newest revision known to have been healthy (history id 1): it was live and healthy before this run');
    expect(reasonOf('abx', 'ab', false)).toBe("aaaaaaa is the newest earlier revision that nothing speaks against (history id 0); whether it was healthy is not known: Argo CD's events do not reach back to it");
    expect(reasonOf('abx', 'ab', true, steps(2))).toBe("aaaaaaa is 2 revisions back (history id 0): whether it was healthy is not known: Argo CD's events do not reach back to it");
    expect(choose(rows('a+ b+'), { bad: 'c' }).reason).toContain('; it is what is live already');
  });

  test('names what is passed over', () => {
    expect(choose(rows('a+ b? c? x-'), {})).toMatchObject({ warnings: ['passed over, as whether they were healthy is not known: ccccccc (history id 2), bbbbbbb (history id 1)'] });
  });

  test('says why there is none, of each revision', () => {
    expect(choose(rows('a- b< c! x-'), {}).reason).toBe("none of the earlier revisions in Argo CD's history can be gone back to: ccccccc was taken back in git; bbbbbbb was gone back from before; aaaaaaa was not healthy (it was Degraded)");
    expect(choose(rows('1- 2- a- b- c- x-'), {}).reason).toMatch(/; and 1 more$/);
    expect(reasonOf('x', '', false)).toBe('nothing had been deployed before this run');
    expect(choose([], { bad: 'x' }).reason).toBe('Argo CD has no earlier deployment of it');
    expect(choose(rows('a+ b- c? x-'), { to: steps(3) }).reason).toBe('3 revisions back is further than the history goes: of its earlier revisions 2 can be gone back to');
  });
});

test('an entry of the same second that came after the baseline is not before it', () => {
  const at = { deployedAt: '2026-03-31T10:00:00Z' };
  const entries = [entry(4, sha('b'), at), entry(5, sha('c'), at), entry(6, sha('x'), at)];
  expect(target(entries, { bad: 'x', baseline: { entry: entries[0], healthy: true, underWay: undefined, uid: undefined } })).toBe('b4');
});

test('a baseline that the history no longer holds is not taken for one with the same id', () => {
  const lost: Baseline = { entry: entry(1, sha('b'), { deployedAt: '2026-03-30T10:00:00Z' }), healthy: true, underWay: undefined, uid: undefined };
  expect(target(history('cdx'), { bad: 'x', baseline: lost })).toBe('none');
});

test('whatever the history, the target is an entry of it, never the bad revision, and without a name never one that was unhealthy, left or taken back', () => {
  const mark = fc.constantFrom('+', '-', '?', '<', '!');
  const row = fc.tuple(fc.constantFrom('a', 'b', 'c', 'x'), mark).map((pair) => pair.join(''));
  const to: fc.Arbitrary<RollbackTo> = fc.oneof(
    fc.constant<RollbackTo>({ kind: 'last-healthy' }),
    fc.integer({ min: 1, max: 5 }).map((count): RollbackTo => ({ kind: 'steps', steps: count })),
    fc.integer({ min: 0, max: 8 }).map((wanted): RollbackTo => ({ kind: 'id', id: wanted })),
    fc.constantFrom('a', 'b', 'c', 'x').map((letter): RollbackTo => ({ kind: 'commit', revision: sha(letter).slice(0, 7) })),
  );
  let found = 0;
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), to, fc.constantFrom('x', undefined), fc.integer({ min: -1, max: 7 }), (texts, wanted, bad, last) => {
    const all = rows(texts.join(' '));
    const before = all.find(({ entry: { id } }) => id === last);
    const from = { badRevision: bad === undefined ? undefined : sha(bad), baseline: before === undefined ? undefined : { entry: before.entry, healthy: true, underWay: undefined, uid: undefined } };
    const choice = chooseTarget(all, wanted, from);
    if (choice.kind !== 'entry') return;
    found += 1;
    expect(all).toContain(choice.row);
    expect(choice.row.revision).not.toBe(from.badRevision ?? (before === undefined ? all[0]?.revision : undefined));
    expect(choice.reason).not.toContain('\n');
    const newest = all.find(({ revision }) => revision === choice.row.revision);
    const unnamed = wanted.kind === 'last-healthy' || wanted.kind === 'steps' ? [choice.row, newest] : [];
    expect(unnamed.filter((one) => one?.health === 'unhealthy' || one?.wasLeft === true || one?.takenBack !== undefined)).toEqual([]);
  }), { seed: 6, numRuns: 3_000 });
  expect(found).toBeGreaterThan(500);
});

test('an Application that was never deployed has no rows, and so no target', () => {
  expect(chooseTarget(historyRows({ application: applicationOf({ status: { history: [] } }), baseline: undefined, events: { kind: 'unread', why: 'x' } }), { kind: 'last-healthy' }, { badRevision: undefined, baseline: undefined }).kind).toBe('none');
});

test('what is the same as the bad revision is nowhere to go back to, however well it looked', () => {
  const entries = history('abc');
  const from = { badRevision: sha('x'), baseline: baseline(entries, { healthy: true }) };
  const rows = rowsWithoutEvents(entries, from.baseline);
  expect(shown(chooseTarget(rows, { kind: 'last-healthy' }, from))).toBe('c2');
  expect(shown(chooseTarget(rows, { kind: 'last-healthy' }, { ...from, alike: [sha('c'), sha('b')] }))).toBe('a0');
  expect(chooseTarget(rows, { kind: 'last-healthy' }, { ...from, alike: [sha('a'), sha('b'), sha('c')] })).toEqual({ kind: 'none', reason: 'Argo CD has no earlier deployment of it' });
});

test('what brought the same versions is gone back to only where it is known to have been healthy, or named', () => {
  const entries = history('abc');
  const from = { badRevision: sha('x'), baseline: baseline(entries, { healthy: false }) };
  const rows = rowsWithoutEvents(entries, from.baseline);
  const sameVersions = new Set([sha('b')]);
  expect(shown(chooseTarget(rows, { kind: 'last-healthy' }, from))).toBe('b1');
  expect(shown(chooseTarget(rows, { kind: 'last-healthy' }, { ...from, sameVersions }))).toBe('a0');
  expect(shown(chooseTarget(rows, { kind: 'id', id: 1 }, { ...from, sameVersions }))).toBe('b1');
  expect(shown(chooseTarget(rows.map((row) => (row.revision === sha('b') ? { ...row, health: 'healthy' as const } : row)), { kind: 'last-healthy' }, { ...from, sameVersions }))).toBe('b1');
  expect(chooseTarget(rows, { kind: 'last-healthy' }, { ...from, sameVersions: new Set([sha('a'), sha('b')]) })).toMatchObject({ kind: 'none', reason: expect.stringContaining(`${sha('b').slice(0, 7)} sets the same versions; ${sha('a').slice(0, 7)} sets the same versions`) as string });
});
