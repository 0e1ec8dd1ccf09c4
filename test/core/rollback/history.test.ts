import { describe, expect, test } from 'vitest';
import type { HealthStatusCode } from '../../../src/core/argocd/application.js';
import type { ObjectEvent } from '../../../src/core/argocd/diagnosis.js';
import type { HistoryRow } from '../../../src/core/rollback/history.js';
import { entry, sha } from '../argocd/application-of.js';
import { at, deployment, ended, event, health, rowsOf, started } from './story.js';

/** Each row as its id, its health and where that is from. */
function told(rows: readonly HistoryRow[]): readonly string[] {
  return rows.map(({ entry: { id }, health: how, why }) => `${id} ${how}: ${why}`);
}

const a = deployment(0, 'a', '10:00:00');
const b = deployment(1, 'b', '11:00:00');
const c = deployment(2, 'c', '12:00:00');
const history = [a.entry, b.entry, c.entry];

test('newest first, each with the health that it reached and kept until the next was asked for', () => {
  const events = [
    ...a.events, health('10:00:06.1', 'Missing -> Progressing'), health('10:00:20', 'Progressing -> Healthy'),
    ...b.events, health('11:00:06.1', 'Healthy -> Progressing'), health('11:00:40', 'Progressing -> Degraded'),
    ...c.events, health('12:00:06.1', 'Degraded -> Progressing'), health('12:00:40', 'Progressing -> Degraded'),
  ];
  const rows = rowsOf(history, events.toReversed(), { health: 'Degraded' });
  expect(told(rows)).toEqual(['2 unhealthy: Argo CD reports Degraded', '1 unhealthy: Argo CD reported Degraded at 11:00:40 UTC', '0 healthy: Argo CD reported Healthy at 10:00:20 UTC']);
  expect(rows.map(({ revision, isLive, wasLeft, takenBack }) => [revision, isLive, wasLeft, takenBack])).toEqual([[sha('c'), true, false, undefined], [sha('b'), false, false, undefined], [sha('a'), false, false, undefined]]);
});

describe('what Argo CD reported of b, between its deployment and that of c', () => {
  test.each<readonly [string, readonly ObjectEvent[], string]>([
    ['Healthy once it was rolled out', [health('11:00:07', 'Healthy -> Progressing'), health('11:00:30', 'Progressing -> Healthy')], 'healthy: Argo CD reported Healthy at 11:00:30 UTC'],
    ['Degraded at its end, though it was Healthy', [health('11:00:30', 'Progressing -> Healthy'), health('11:50:00', 'Healthy -> Degraded')], 'unhealthy: Argo CD reported Degraded at 11:50:00 UTC'],
    ['Missing at its end', [health('11:00:30', 'Progressing -> Healthy'), health('11:50:00', 'Healthy -> Missing')], 'unhealthy: Argo CD reported Missing at 11:50:00 UTC'],
    ['Healthy after it had been Degraded', [health('11:00:30', 'Progressing -> Degraded'), health('11:05:00', 'Degraded -> Healthy')], 'healthy: Argo CD reported Healthy at 11:05:00 UTC'],
    ['Progressing again when it was replaced, after Healthy', [health('11:00:30', 'Progressing -> Healthy'), health('11:59:59', 'Healthy -> Progressing')], 'healthy: Argo CD reported Healthy at 11:00:30 UTC'],
    ['never more than Progressing', [health('11:00:07', 'Degraded -> Progressing')], 'unknown: Argo CD reported no more than Progressing'],
    ['Suspended is neither', [health('11:00:07', 'Progressing -> Suspended')], 'unknown: Argo CD reported no more than Suspended'],
    ['Healthy as before, and for longer than a comparison takes', [health('10:00:30', 'Progressing -> Healthy')], 'healthy: Argo CD reported Healthy until 12:00:00 UTC'],
    ['Degraded as before, and for longer than a comparison takes', [health('10:00:30', 'Progressing -> Degraded')], 'unhealthy: Argo CD reported Degraded until 12:00:00 UTC'],
    ['Healthy is no evidence while its operation runs', [health('11:00:03', 'Degraded -> Healthy'), health('11:00:07', 'Healthy -> Progressing')], 'unknown: Argo CD reported no more than Progressing'],
    ['what was asked for next is not its doing', [health('11:00:30', 'Progressing -> Healthy'), health('12:00:03', 'Healthy -> Degraded')], 'healthy: Argo CD reported Healthy at 11:00:30 UTC'],
    ['nor is the repair its merit', [health('11:00:30', 'Progressing -> Degraded'), health('12:00:00.7', 'Degraded -> Healthy')], 'unhealthy: Argo CD reported Degraded at 11:00:30 UTC'],
    ['what the health changed from counts as well', [health('12:00:03', 'Healthy -> Progressing')], 'healthy: Argo CD reported Healthy until 12:00:00 UTC'],
    ['a change that does not begin where the one before ended leaves a gap', [health('11:00:30', 'Progressing -> Healthy'), health('12:00:30', 'Degraded -> Progressing')], "unknown: Argo CD's events of its health have a gap"],
    ['the same change told twice is no gap', [health('11:00:30', 'Progressing -> Healthy'), health('11:00:30.4', 'Progressing -> Healthy')], 'healthy: Argo CD reported Healthy at 11:00:30 UTC'],
  ])('%s', (_title, changes, expected) => {
    const last = changes.toSorted((one, other) => ((one.metadata?.name ?? '') < (other.metadata?.name ?? '') ? -1 : 1)).at(-1);
    const now = / -> (\w+)$/.exec(last?.message ?? '')?.[1] as HealthStatusCode;
    expect(told(rowsOf(history, [...a.events, ...b.events, ...c.events, ...changes], { health: now }))[1]).toBe(`1 ${expected}`);
  });

  test('an operation that failed, and has no entry, ends what is known of it', () => {
    const failed = [started('11:30:00', `ci initiated sync to main (${sha('x')})`), ended('11:30:09', 'x', 'failed: one or more tasks failed'), health('11:30:10', 'Healthy -> Degraded')];
    const events = [...a.events, ...b.events, health('11:00:30', 'Progressing -> Healthy'), ...failed, ...c.events];
    expect(told(rowsOf(history, events, { health: 'Degraded' }))[1]).toBe('1 healthy: Argo CD reported Healthy at 11:00:30 UTC');
    expect(told(rowsOf([a.entry, b.entry], [...b.events, ...failed], { health: 'Degraded', status: {
      history: [a.entry, b.entry], health: { status: 'Degraded' }, reconciledAt: at('11:31:00'),
      operationState: { operation: {}, phase: 'Failed', startedAt: at('11:30:00'), finishedAt: at('11:30:09'), syncResult: { revision: sha('x') } },
    } }))[0]).toBe('1 healthy: Argo CD reported Healthy until 11:30:00 UTC');
  });

  test.each<readonly [string, readonly ObjectEvent[]]>([
    ['a dry run does not', [started('11:30:00', `ci initiated sync to main (${sha('x')})`), ended('11:30:09', 'x')]],
    ['self-heal of the same commit does not', [started('11:30:00', `Initiated automated sync to '${sha('b')}'`), event('11:30:04', 'OperationCompleted', `Partial sync operation to ${sha('b')} succeeded`)]],
  ])('%s', (_title, between) => {
    const events = [...a.events, ...b.events, health('11:00:30', 'Progressing -> Healthy'), ...between, health('11:40:00', 'Healthy -> Degraded'), ...c.events];
    expect(told(rowsOf(history, events, { health: 'Degraded' }))[1]).toBe('1 unhealthy: Argo CD reported Degraded at 11:40:00 UTC');
  });

  test('health from before is no evidence of what was replaced within seconds', () => {
    const hasty = deployment(2, 'c', '11:00:00');
    const quick = { ...hasty.entry, deployStartedAt: at('11:00:20'), deployedAt: at('11:00:25') };
    const events = [...a.events, health('10:00:30', 'Progressing -> Healthy'), ...b.events, started('11:00:19', 'ci initiated rollback to 0')];
    expect(told(rowsOf([a.entry, b.entry, quick], events, { health: 'Healthy' }))[1]).toBe('1 unknown: it was replaced before its health was known');
  });

  test('nor is that of an operation that ended in the same second', () => {
    const quick = { ...deployment(2, 'c', '11:00:00').entry, deployedAt: at('11:00:05') };
    const events = [...a.events, ...b.events.slice(0, 2), health('11:00:05.3', 'Missing -> Healthy'), started('11:00:05.4', `ci initiated sync to main (${sha('c')})`), ended('11:00:05.8', 'c'), started('11:00:20', 'ci initiated rollback to 0')];
    const rows = rowsOf([a.entry, b.entry, { ...quick, deployStartedAt: at('11:00:05') }, deployment(3, 'd', '11:01:00').entry], events, { health: 'Healthy' });
    expect(told(rows).slice(1, 3)).toEqual(['2 unknown: it was replaced before its health was known', '1 healthy: Argo CD reported Healthy at 11:00:05 UTC']);
  });

  test('nor is the end of the next operation the end of its own, where several sources leave it without a revision', () => {
    const both = (id: number, time: string, from: string) => entry(id, '', { revisions: [sha('b'), sha('c')], deployedAt: at(time), deployStartedAt: at(from) });
    const end = (time: string) => event(time, 'OperationCompleted', 'Sync operation to  succeeded');
    const events = [started('11:00:00.5', 'ci initiated sync to b,c'), end('11:00:05.2'), health('11:00:07', 'Progressing -> Healthy'), started('11:00:10', 'ci initiated sync to b,c'), end('11:00:15.2')];
    const rows = rowsOf([both(0, '11:00:05', '11:00:01'), both(1, '11:00:15', '11:00:10')], events, { health: 'Healthy', revisionOf: () => undefined });
    expect(told(rows)[1]).toBe('0 healthy: Argo CD reported Healthy at 11:00:07 UTC');
  });

  test('of events that stand for several, the first time and the last count', () => {
    const { metadata: _name, ...flapping } = { ...health('11:30:00', 'Healthy -> Degraded'), count: 3, firstTimestamp: at('11:10:00') };
    const events = [...a.events, ...b.events, health('11:00:30', 'Progressing -> Healthy'), flapping, ...c.events];
    expect(told(rowsOf(history, events, { health: 'Degraded' }))[1]).toBe('1 unhealthy: Argo CD reported Degraded at 11:30:00 UTC');
  });

  test('times of whole seconds are enough', () => {
    const plain = ({ metadata: _exact, ...rest }: ObjectEvent): ObjectEvent => rest;
    const events = [...a.events, ...b.events, health('11:00:30', 'Progressing -> Healthy'), ...c.events, health('12:00:30', 'Healthy -> Degraded')].map(plain);
    expect(told(rowsOf(history, events, { health: 'Degraded' }))[1]).toBe('1 healthy: Argo CD reported Healthy at 11:00:30 UTC');
  });

  test('a name that does not fit its time is not believed', () => {
    const odd = { ...health('11:00:30', 'Progressing -> Degraded'), metadata: { name: 'web.1234567890abcdef' } };
    expect(told(rowsOf(history, [...a.events, ...b.events, odd, ...c.events], { health: 'Degraded' }))[1]).toBe('1 unhealthy: Argo CD reported Degraded at 11:00:30 UTC');
  });
});

describe('what is not told is not known', () => {
  test('events that are gone', () => {
    expect(told(rowsOf(history, [health('12:30:00', 'Progressing -> Healthy')], { health: 'Healthy' }))).toEqual([
      '2 healthy: Argo CD reports Healthy', "1 unknown: Argo CD's events do not reach back to it", "0 unknown: Argo CD's events do not reach back to it",
    ]);
    expect(told(rowsOf(history, [], { health: 'Healthy' }))[1]).toBe("1 unknown: Argo CD's events do not reach back to it");
  });

  test('events that may not be read', () => {
    expect(told(rowsOf(history, 'permission denied', { health: 'Degraded' }))).toEqual([
      '2 unhealthy: Argo CD reports Degraded', "1 unknown: Argo CD's events could not be read: permission denied", "0 unknown: Argo CD's events could not be read: permission denied",
    ]);
  });

  test('a server that records operations only', () => {
    const events = [...a.events, ...b.events, ...c.events].filter(({ reason }) => reason !== 'ResourceUpdated');
    expect(told(rowsOf(history, events, { health: 'Healthy' }))[1]).toBe("1 unknown: Argo CD's events do not reach back to it");
  });

  test('an entry whose end cannot be told', () => {
    const { deployStartedAt: _unknown, ...later } = c.entry;
    const events = [...b.events, health('11:00:30', 'Progressing -> Healthy')];
    expect(told(rowsOf([a.entry, b.entry, later], events, { health: 'Healthy' }))[1]).toBe('1 unknown: when it was live is not told');
    expect(told(rowsOf([entry(0, sha('a'), { deployedAt: 'long ago' }), c.entry], events, { health: 'Healthy' }))[1]).toBe('0 unknown: when it was live is not told');
  });
});

describe('what is live', () => {
  const status = (given: object) => ({ history, health: { status: 'Degraded' as const }, reconciledAt: at('12:05:00'), ...given });
  const own = { operation: {}, phase: 'Succeeded' as const, startedAt: at('12:00:01'), finishedAt: at('12:00:05'), syncResult: { revision: sha('c') } };
  test.each<readonly [string, object, string]>([
    ['is as Argo CD reports now', { operationState: own }, 'unhealthy: Argo CD reports Degraded'],
    ['is not judged by what another operation left', { operationState: { ...own, phase: 'Failed', syncResult: { revision: sha('x') } } }, "unknown: Argo CD's events do not reach back to it"],
    ['is not judged before it was compared with', { operationState: own, reconciledAt: at('12:00:05') }, "unknown: Argo CD's events do not reach back to it"],
    ['is judged where its health has changed since', { operationState: own, reconciledAt: at('12:00:05'), health: { status: 'Degraded', lastTransitionTime: at('12:03:00') } }, 'unhealthy: Argo CD reports Degraded'],
  ])('%s', (_title, given, expected) => {
    expect(told(rowsOf(history, [], { health: 'Degraded', status: status(given) }))[0]).toBe(`2 ${expected}`);
  });

  test('is not judged by events from before it either', () => {
    const given = { health: 'Degraded', status: status({ operationState: own, reconciledAt: at('12:00:05') }) } as const;
    expect(told(rowsOf(history, [health('11:00:30', 'Progressing -> Degraded')], given))[0]).toBe('2 unknown: Argo CD has not compared with it yet');
  });

  test('is not judged while an operation runs', () => {
    expect(told(rowsOf(history, [], { health: 'Degraded', operation: { sync: { revision: sha('x') } } }))[0]).toBe("2 unknown: Argo CD's events do not reach back to it");
  });
});

describe('which source counts', () => {
  const events = [...a.events, ...b.events, health('11:00:30', 'Progressing -> Degraded'), ...c.events, health('12:00:30', 'Degraded -> Healthy')];
  const baseline = (healthy: boolean, underWay = sha('b')) => ({ entry: b.entry, healthy, underWay, uid: 'uid-1' });
  const record = (how: 'healthy' | 'unhealthy') => new Map([[sha('b'), { health: how, why: 'run 7 says so' }]]);
  test.each<readonly [string, Parameters<typeof rowsOf>[2], string]>([
    ['how it was before this run, first', { health: 'Healthy', baseline: baseline(true), known: record('unhealthy') }, 'healthy: it was live and healthy before this run'],
    ['also where it was not healthy', { health: 'Healthy', baseline: baseline(false), known: record('healthy') }, 'unhealthy: it was live and not healthy before this run'],
    ['but not where another revision was under way already', { health: 'Healthy', baseline: baseline(false, sha('c')) }, 'unhealthy: Argo CD reported Degraded at 11:00:30 UTC'],
    ['events before a record that it was healthy', { health: 'Healthy', known: record('healthy') }, 'unhealthy: Argo CD reported Degraded at 11:00:30 UTC'],
  ])('%s', (_title, given, expected) => {
    expect(told(rowsOf(history, events, given))[1]).toBe(`1 ${expected}`);
  });

  test('a record that it was unhealthy before events, and any record where there are none', () => {
    const good = [...b.events, health('11:00:30', 'Progressing -> Healthy'), ...c.events];
    expect(told(rowsOf(history, good, { health: 'Healthy', known: record('unhealthy') }))[1]).toBe('1 unhealthy: run 7 says so');
    expect(told(rowsOf(history, [], { health: 'Healthy', known: record('healthy') }))[1]).toBe('1 healthy: run 7 says so');
  });

  test('the same revision under another id, the newest that is known', () => {
    const again = [a.entry, b.entry, c.entry, { ...deployment(3, 'b', '13:00:00').entry }, deployment(4, 'd', '14:00:00').entry];
    const rows = rowsOf(again, events, { health: 'Degraded' });
    expect(told(rows)[1]).toBe('3 unhealthy: Argo CD reported Degraded at 11:00:30 UTC, as history id 1');
  });
});

test('revisions that were left behind, and those that git took back', () => {
  const entries = [a.entry, b.entry, c.entry, deployment(3, 'a', '13:00:00').entry, deployment(4, 'c', '14:00:00').entry];
  const rows = rowsOf(entries, [], { health: 'Healthy', takenBack: new Map([[sha('a'), sha('f')]]) });
  expect(rows.map(({ entry: { id }, wasLeft, takenBack }) => [id, wasLeft, takenBack?.[0]])).toEqual([[4, false, undefined], [3, false, 'f'], [2, false, undefined], [1, true, undefined], [0, false, 'f']]);
});

test('of several sources, and of a chart, the revision that is ours', () => {
  const two = entry(0, '', { revisions: [sha('e'), '1.2.3'] });
  const rows = rowsOf([two, entry(1, '1.4.0')], [], { health: 'Healthy', revisionOf: (place) => place.revisions?.[1] ?? place.revision });
  expect(rows.map(({ revision }) => revision)).toEqual(['1.4.0', '1.2.3']);
});

test('no history is no rows', () => {
  expect(rowsOf([], [], { health: 'Missing' })).toEqual([]);
});
